"""Another language is chosen: the whole window speaks it at once, where it stands."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollArea, QWidget

from followalong import app
from followalong.core.choices import Choices
from followalong.qt import opening
from followalong.qt.before_page import BeforePage
from followalong.qt.finished_page import FinishedPage
from followalong.qt.player.player_page import PlayerPage
from followalong.qt.safety_page import SafetyPage
from followalong.qt.stretch_page import StretchPage
from followalong.qt.widgets.search_field import SearchField
from tests.qt.desk import Desk

ROUTINES = Path(app.__file__).parents[1] / "routines"
DEMO = str(ROUTINES / "demo.yaml")
CAT = str(ROUTINES / "stretches" / "cat-cow.yaml")


@pytest.fixture
def desk(qtbot, tmp_path, warm, qapp):
    yield Desk(qtbot, tmp_path, warm, safety_seen=True, motion="reduced", language="en")
    opening.speak(qapp, app.data("assets"), "en")


def texts(widget):
    return [one.text() for one in widget.findChildren(QWidget)
            if isinstance(one, QLabel | QAbstractButton) and one.isVisible()]


def choose(desk, language):
    """As a person does: in the list, which has the focus then."""
    desk.program.window.activateWindow()
    if desk.program.adjusting.page is None:
        desk.program.adjusting.open()
    listed = next(one for one in desk.page.findChildren(QComboBox) if one.isVisible() and one.findText("Español") >= 0)
    listed.setFocus(Qt.FocusReason.TabFocusReason)
    index = listed.findText({"es": "Español", "en": "English"}[language])
    listed.setCurrentIndex(index)
    listed.activated.emit(index)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def back(desk):
    desk.page.left.emit()
    return desk.page


def begin(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.run(15.0)


def test_the_page_of_settings_speaks_it_at_once_and_the_list_of_languages_keeps_the_focus(desk):
    choose(desk, "es")
    focus = QApplication.focusWidget()
    assert (focus.accessibleName(), focus.currentText()) == ("Idioma", "Español")
    assert {"Ajustes", " Biblioteca"} <= {*texts(desk.page)}
    assert desk.program.window.windowTitle() == "Ajustes — followalong"
    choose(desk, "en")
    assert {"Settings", " Library"} <= {*texts(desk.page)}


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_the_page_of_settings_stays_at_its_top(desk, size):
    desk.program.window.resize(*size)
    for language in ("es", "en"):
        choose(desk, language)
        assert desk.page.findChildren(QScrollArea)[-1].verticalScrollBar().value() == 0


def test_the_page_of_settings_stays_scrolled_where_it_was(desk):
    desk.program.window.resize(640, 480)
    desk.program.adjusting.open()
    bar = desk.page.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(300)
    choose(desk, "es")
    there = desk.page.findChildren(QScrollArea)[-1].verticalScrollBar()
    assert abs(there.value() - 300) < 60


def test_the_library_shows_its_routines_in_it_and_finds_them(desk):
    choose(desk, "es")
    page = back(desk)
    desk.caught_up()
    assert "Antes de dormir" in [card.title for card in page.routines]
    page.search("cadera")
    assert page.routines


def test_a_search_of_the_library_stays(desk):
    desk.program.library.search("bed")
    choose(desk, "es")
    assert back(desk).findChild(SearchField).text() == "bed"


def test_the_list_of_stretches_follows(desk):
    desk.program.window.go("Stretches")
    choose(desk, "es")
    desk.caught_up()
    assert desk.program.window.under(desk.page) == "Estiramientos"
    page = back(desk)
    assert "Gato y vaca" in [card.title for card in page.routines]


def test_a_routine_that_is_open_keeps_what_was_chosen_today(desk):
    desk.program.open(DEMO)
    desk.page.choose(Choices(effort="gentle"))
    choose(desk, "es")
    page = back(desk)
    assert isinstance(page, BeforePage)
    assert "Una prueba de medio minuto" in texts(page)
    assert page.choices.effort == "gentle"
    assert desk.program.window.windowTitle() == "Una prueba de medio minuto — followalong"


def test_stretches_that_lie_over_each_other_follow_and_the_try_is_in_it_too(desk):
    desk.program.open(CAT)
    desk.program.stretches.show_file(str(ROUTINES / "stretches" / "childs-pose.yaml"))
    choose(desk, "es")
    above = back(desk)
    assert "Postura del niño" in texts(above)
    below = back(desk)
    assert isinstance(below, StretchPage)
    below.tried.emit()
    assert desk.session.moment().title == "Gato y vaca"


def test_when_to_stop_follows(desk):
    desk.program.window.show_safety()
    choose(desk, "es")
    page = back(desk)
    assert isinstance(page, SafetyPage)
    assert any("Llama" in text for text in texts(page))


def test_a_session_goes_on_in_it_from_the_same_place(desk):
    begin(desk)
    before = desk.session.segment.place, desk.session.moment().number
    choose(desk, "es")
    page = back(desk)
    assert isinstance(page, PlayerPage)
    assert (desk.session.segment.place, desk.session.moment().number) == before
    assert (desk.session.state, desk.session.moment().title) == ("paused", "Una prueba de medio minuto")
    page.act("space")
    desk.run(10.0)
    desk.run(60.0)
    assert isinstance(desk.page, FinishedPage)


def test_what_was_left_in_another_language_is_offered_at_its_place_by_the_next_start(desk):
    begin(desk)
    choose(desk, "es")
    desk.write()
    later = desk.again()
    later.program.comeback.offer()
    kept = later.program.comeback.kept
    assert (kept.changed, kept.routine.title) == (False, "A half-minute try-out")


def test_what_was_done_is_told_in_it(desk):
    begin(desk)
    desk.run(60.0)
    choose(desk, "es")
    page = back(desk)
    assert isinstance(page, FinishedPage)
    assert {"Terminado por hoy.", "Una prueba de medio minuto"} <= {*texts(page)}
    page.saved.emit(None)
    desk.caught_up()
    assert "Antes de dormir" in [card.title for card in desk.page.routines]


def test_ten_changes_leave_nothing_behind(desk):
    choose(desk, "es")
    desk.caught_up()
    choose(desk, "en")
    desk.caught_up()
    before = len(desk.page.findChildren(QWidget)), len(QApplication.allWidgets())
    for _ in range(5):
        choose(desk, "es")
        choose(desk, "en")
    desk.caught_up()
    assert (len(desk.page.findChildren(QWidget)), len(QApplication.allWidgets())) == before


def test_a_session_whose_file_has_changed_keeps_its_words(desk, tmp_path):
    own = tmp_path / "demo.yaml"
    own.write_text(Path(DEMO).read_text())
    desk.program.play(str(own))
    step = "  - {name: Calf, position: standing, dose: {hold: 9s}}\n"
    own.write_text(own.read_text().split("  - name")[0] + 3 * step)
    before = desk.session.script
    choose(desk, "es")
    assert desk.session.script is before
    assert isinstance(back(desk), PlayerPage)


def test_settings_that_cannot_be_written_are_told_in_it(desk):
    desk.folders.settings.unlink()
    desk.folders.settings.mkdir()
    choose(desk, "es")
    assert any(text.startswith("Los ajustes no se pueden guardar (") for text in texts(desk.page))


def test_what_is_wrong_with_the_settings_is_told_in_it_in_the_library(desk):
    desk.folders.settings.write_text("safety_seen = true\ntext_size = 101\n")
    later = desk.again()
    assert later.program.library.told.startswith("The setting")
    later.program.adjusting.change(language="es")
    assert later.program.library.told.startswith("El ajuste")


def test_to_start_anew_is_to_speak_as_the_system_does(desk, monkeypatch):
    monkeypatch.setenv("LC_ALL", "es_MX.UTF-8")
    desk.program.adjusting.change(language="system")
    assert desk.parts.library.language == "es"


def test_the_same_language_by_another_name_changes_nothing(desk, monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    desk.program.adjusting.open()
    before = desk.program.look
    desk.program.adjusting.change(language="system")
    assert desk.program.look is before

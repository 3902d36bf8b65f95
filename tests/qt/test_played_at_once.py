"""A window that begins with a session makes its library when somebody wants to see it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from followalong import app
from followalong.files.diary import NO_HISTORY
from followalong.qt import opening
from followalong.qt.library_page import LibraryPage
from followalong.qt.player.player_page import PlayerPage
from tests.qt.desk import Desk

ROUTINES = Path(app.__file__).parents[1] / "routines"
DEMO, HIPS = (str(ROUTINES / f"{name}.yaml") for name in ("demo", "hips-and-hamstrings"))
SET = {"safety_seen": True, "motion": "reduced", "language": "en"}


@pytest.fixture
def playing(qtbot, tmp_path, warm, qapp):
    yield Desk(qtbot, tmp_path, warm, plays=DEMO, **SET)
    opening.speak(qapp, app.data("assets"), "en")


def libraries(desk):
    return [page for page in desk.program.window.pages if isinstance(page, LibraryPage)]


def leave(desk):
    desk.page.ask_to_leave()
    desk.page.act("answer")


def titles(desk):
    return {routine.title for routine in desk.page.routines}


def test_it_has_no_library_while_it_plays_and_reads_no_files(playing):
    assert isinstance(playing.page, PlayerPage)
    assert libraries(playing) == []
    playing.run(40.0)
    assert (libraries(playing), playing.program.catching_up.going) == ([], False)


def test_the_library_after_it_is_like_any_other(playing, qtbot):
    leave(playing)
    playing.caught_up()
    assert libraries(playing) == [playing.page]
    assert len(playing.page.routines) == len(list(ROUTINES.glob("*.yaml")))
    qtbot.waitUntil(lambda: QApplication.focusWidget() in playing.page.cards[0].stops)
    qtbot.keyClick(playing.program.window, Qt.Key.Key_F1)
    assert playing.page is playing.program.window.safety


def test_what_was_left_half_way_is_offered_in_it(playing, qtbot):
    playing.run(20.0)
    leave(playing)
    playing.page.saved.emit(None)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert playing.program.comeback.kept.path == DEMO
    assert QApplication.focusWidget().accessibleName() == "Continue"


def test_one_enter_too_many_in_it_goes_on_with_nothing(qtbot, tmp_path, warm):
    first = Desk(qtbot, tmp_path, warm, plays=HIPS, **SET)
    first.run(60.0)
    later = first.again(plays=DEMO)
    later.run(40.0)
    later.page.saved.emit(None)
    qtbot.waitUntil(lambda: QApplication.focusWidget() in later.page.cards[0].stops)
    assert later.program.comeback.kept.path == HIPS


def test_it_tells_what_could_not_be_kept(playing):
    playing.folders.history.mkdir(parents=True)
    (playing.folders.history / "full").touch()
    playing.run(40.0)
    playing.page.saved.emit(None)
    assert playing.page.told.startswith(NO_HISTORY)


def test_it_speaks_and_wears_what_was_chosen_meanwhile(playing):
    playing.program.adjusting.change(language="es", theme="dark")
    leave(playing)
    playing.caught_up()
    assert "Una prueba de medio minuto" in titles(playing)
    assert playing.page.look.theme.name == "dark"


def test_a_file_that_cannot_be_played_is_the_first_card_of_it(qtbot, tmp_path, warm):
    bad = tmp_path / "bad.yaml"
    bad.write_text("followalong: 1\nroutine: bad\ntitle: Bad\nsteps: [{strech: x}]\n")
    desk = Desk(qtbot, tmp_path, warm, plays=str(bad), **SET)
    assert [desk.page.routines[0].file, desk.page.routines[0].broken] == ["bad.yaml", True]


def test_the_first_time_when_to_stop_comes_before_the_session(qtbot, tmp_path, warm):
    desk = Desk(qtbot, tmp_path, warm, plays=DEMO, **SET | {"safety_seen": False})
    assert desk.page is desk.program.window.safety
    desk.page.closed.emit()
    assert isinstance(desk.page, PlayerPage)

"""Settings in the whole window: set on their page, they hold at once and the next time."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLabel

from followalong import app
from followalong.core.choices import Choices
from followalong.qt.before_page import BeforePage
from followalong.qt.player.player_page import PlayerPage
from followalong.qt.settings.other_programs import NO_SYSTEM
from followalong.qt.settings.page import SettingsPage
from followalong.qt.text_dialog import TextDialog
from tests.qt.desk import Desk

DEMO = str(Path(app.__file__).parents[1] / "routines" / "demo.yaml")


@pytest.fixture
def desk(qtbot, tmp_path, warm):
    return Desk(qtbot, tmp_path, warm, safety_seen=True, motion="reduced", theme="light")


def press(desk, name):
    next(one for one in desk.page.findChildren(QAbstractButton)
         if one.accessibleName() == name and one.isVisible()).click()


def kept(desk):
    return tomllib.loads(desk.folders.settings.read_text())


@pytest.mark.parametrize("way", ["key", "side bar"])
def test_the_settings_are_a_key_or_a_click_away_and_escape_goes_back(desk, way):
    if way == "key":
        desk.qtbot.keyClick(desk.program.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    else:
        press(desk, "Settings")
    assert isinstance(desk.page, SettingsPage)
    assert desk.program.window.windowTitle().startswith("Settings")
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_Escape)
    assert (desk.page, desk.program.adjusting.page) == (desk.program.library, None)


def test_another_theme_is_seen_at_once_everywhere_and_kept(desk):
    desk.program.adjusting.open()
    press(desk, "Colours: Dark")
    assert desk.page.look.theme.name == desk.program.look.theme.name == "dark"
    desk.page.left.emit()
    assert (desk.page.look.theme.name, kept(desk)["theme"]) == ("dark", "dark")
    assert desk.again().program.look.theme.name == "dark"


def test_another_text_size_keeps_the_focus_where_it_was(desk):
    desk.program.window.activateWindow()
    desk.program.adjusting.open()
    chosen = next(one for one in desk.page.findChildren(QAbstractButton) if one.accessibleName() == "Text size: 100 %")
    chosen.setFocus(Qt.FocusReason.TabFocusReason)
    desk.qtbot.keyClick(chosen, Qt.Key.Key_Right)
    assert (desk.page.look.fonts.scale, QApplication.focusWidget().accessibleName()) == (1.25, "Text size: 125 %")


def test_only_the_changed_key_is_written(desk):
    desk.folders.settings.write_text('theme = "light"\ntext_size = 101\nsafety_seen = true\n')
    desk.program.adjusting.open()
    press(desk, "Wait for me")
    assert kept(desk) == {"theme": "light", "text_size": 101, "safety_seen": True, "wait_for_me": True}


def test_a_bad_value_is_told_until_it_is_set(desk):
    desk.folders.settings.write_text('safety_seen = true\ntext_size = 101\nmotion = "reduced"\n')
    later = desk.again()
    later.program.adjusting.open()
    told = 'The setting "text_size" must be one of: 100, 125, 150, 200. The usual one is used.'
    assert told in [label.text() for label in later.page.findChildren(QLabel) if label.isVisible()]
    press(later, "Text size: 100 %")
    assert told not in [label.text() for label in later.page.findChildren(QLabel) if label.isVisible()]
    assert kept(later)["text_size"] == 100


def test_settings_that_cannot_be_kept_are_told_and_hold(desk):
    desk.folders.settings.unlink()
    desk.folders.settings.mkdir()
    desk.program.adjusting.open()
    press(desk, "Colours: Dark")
    told = [label.text() for label in desk.page.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("The settings cannot be written (") for text in told)
    assert desk.program.look.theme.name == "dark"


def test_over_a_session_it_pauses_and_what_is_set_holds_in_it(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.run(15.0)
    place = desk.session.segment.place
    desk.program.window.go("Settings")
    assert desk.session.state == "paused"
    press(desk, "Colours: High contrast")
    press(desk, "Single letters")
    press(desk, "Spoken words")
    press(desk, "How much is said: Counts only")
    desk.page.left.emit()
    assert isinstance(desk.page, PlayerPage)
    assert (desk.session.choices.talk, desk.session.state) == ("counts", "paused")
    assert (desk.page.look.theme.name, desk.session.segment.place) == ("high contrast", place)
    assert desk.page.parts.controls.button("voice").accessibleName() == "Turn the voice on"
    assert desk.program.settings.voice is False


def test_where_no_music_can_be_lowered_the_page_says_why(desk):
    desk.program.adjusting.open()
    assert NO_SYSTEM in [label.text() for label in desk.page.findChildren(QLabel) if label.isVisible()]
    press(desk, "Other music while it speaks: Lower it")
    assert desk.program.settings.other_sound == "leave"


def test_what_is_set_over_before_you_start_is_chosen_there(desk):
    desk.program.open(DEMO)
    desk.program.adjusting.open()
    press(desk, "Effort: Gentle")
    press(desk, "Avoid: Kneeling")
    press(desk, "How to get into place is said: First time")
    desk.page.left.emit()
    assert isinstance(desk.page, BeforePage)
    assert desk.page.choices.set_up == "first time"
    checked = [one.accessibleName() for one in desk.page.findChildren(QAbstractButton)
               if one.isChecked() and one.isVisible()]
    assert (desk.page.choices.effort, "Effort: Gentle" in checked) == ("gentle", True)


def test_a_folder_that_is_added_stands_in_the_library_until_it_is_removed(desk, tmp_path, monkeypatch):
    folder = tmp_path / "clinic"
    folder.mkdir()
    mine = folder / "mine.yaml"
    mine.write_text(Path(DEMO).read_text().replace("routine: demo", "routine: mine"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    desk.program.adjusting.open()
    press(desk, "Add a folder")
    desk.caught_up()
    assert str(mine) in [card.id for card in desk.program.library.routines]
    assert str(mine) in [card.id for card in shown(desk.again())]


def shown(desk):
    desk.caught_up()
    return desk.program.library.routines


def test_a_folder_that_is_removed_is_gone_and_its_files_stay(desk, tmp_path):
    mine = tmp_path / "mine.yaml"
    mine.write_text(Path(DEMO).read_text().replace("routine: demo", "routine: mine"))
    desk.program.adjusting.add_folder(str(tmp_path))
    desk.caught_up()
    desk.program.adjusting.open()
    press(desk, f"Remove from the library: {tmp_path.name}")
    assert str(mine) not in [card.id for card in shown(desk)]
    assert (mine.exists(), desk.program.settings.folders) == (True, ())


@pytest.mark.parametrize(("name", "kind"), [("Your routines", "routines"), ("Your own voices", "voices")])
def test_an_own_folder_is_made_when_it_is_looked_at(desk, name, kind):
    desk.program.adjusting.open()
    press(desk, f"Open the folder: {name}")
    folder = getattr(desk.folders, kind)
    assert desk.launched == [str(folder)]
    assert folder.is_dir()


def test_reset_goes_back_to_the_usual_and_leaves_what_is_not_on_the_page(desk, tmp_path):
    desk.program.lobby.star(DEMO, on=True)
    desk.program.adjusting.add_folder(str(tmp_path))
    desk.program.adjusting.open()
    press(desk, "Colours: Dark")
    press(desk, "Reset to the usual settings")
    press(desk, "Yes, reset")
    now = desk.program.settings
    assert (now.theme, now.motion, now.favourites, now.folders, now.safety_seen) == (
        "system", "full", ("demo",), (str(tmp_path),), True)


def test_a_page_that_another_takes_the_place_of_is_forgotten(desk):
    desk.program.adjusting.open()
    desk.program.open(DEMO)
    desk.qtbot.waitUntil(lambda: desk.program.adjusting.page is None)
    desk.program.adjusting.open()
    assert isinstance(desk.page, SettingsPage)


def test_the_language_is_chosen_from_a_list(desk):
    desk.program.adjusting.open()
    languages = next(one for one in desk.page.findChildren(QComboBox) if one.accessibleName() == "Language")
    languages.activated.emit(1)
    assert kept(desk)["language"] == "en"


def licence(desk, path):
    """As it is shown, and the dialog gone again."""
    desk.program.adjusting.open()
    desk.page.licence_asked.emit("tiny (Piper)", str(path))
    dialog = desk.program.window.findChild(TextDialog)
    told = dialog.windowTitle(), dialog.shown.toPlainText()
    dialog.close()
    return told


def test_a_licence_is_shown_with_its_text(desk, tmp_path):
    (tmp_path / "MODEL_CARD").write_bytes("Do as you like.\r\n© A\x1b[31m".encode())
    assert licence(desk, tmp_path / "MODEL_CARD") == ("Licence of tiny (Piper)", "Do as you like.\n© A[31m")


def test_a_licence_that_is_gone_says_so(desk, tmp_path):
    assert licence(desk, tmp_path / "gone")[1] == "The file cannot be read: No such file or directory."

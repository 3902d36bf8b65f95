"""The page of settings: shows what is set, and tells each change as the settings keep it."""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMainWindow,
    QScrollArea,
    QSlider,
    QWidget,
)

from followalong.files.settings import RULES, Settings
from followalong.qt.settings.rows import GROUPS, RESET
from followalong.qt.settings.views import Spoken, VoiceChoice
from followalong.qt.theme import LIGHT
from tests.qt.samples import AROUND, settings, troubled

SELDOM = {"ask_later", "favourites", "recent", "opened", "safety_seen", "options", "folders"}


@pytest.fixture
def page(look, qtbot):
    made = settings(look)
    made.frame = QMainWindow()
    qtbot.addWidget(made.frame)
    made.frame.setCentralWidget(made)
    made.frame.resize(1000, 700)
    made.frame.show()
    made.frame.activateWindow()
    QApplication.processEvents()
    return made


def one(page, kind, name):
    return next(each for each in page.findChildren(kind) if each.accessibleName() == name and each.isVisible())


def labels(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_every_setting_has_its_row():
    assert {field.name for field in fields(Settings)} == set(RULES) == {*RESET} | SELDOM


def test_every_choice_of_a_row_is_a_good_value():
    rows = [row for group in GROUPS for row in group.rows if row.kind == "one"]
    assert all(RULES[row.key][0] == tuple(value for value, _ in row.choices) for row in rows)


@pytest.mark.parametrize(("name", "change"), [
    ("Colours: Dark", ["theme", "dark"]), ("Text size: 150 %", ["text_size", 150]), ("Ticks", ["ticks", False]),
    ("Motion: Reduced", ["motion", "reduced"]), ("Effort: Full", ["effort", "full"]),
    ("Wait for me", ["wait_for_me", True]), ("Other music while it speaks: Lower it", ["other_sound", "lower"]),
    ("Avoid: Bending", ["avoid", ("bending", "kneeling")]), ("Avoid: Kneeling", ["avoid", ()]),
    ("I do not have: Wall", ["without", ("wall",)]), ("Single letters", ["letter_keys", False]),
])
def test_a_click_is_told_as_the_settings_keep_it(page, qtbot, name, change):
    with qtbot.waitSignal(page.changed) as told:
        one(page, QAbstractButton, name).click()
    assert told.args == change


def test_what_cannot_be_done_here_says_why_and_can_not_be_chosen(page):
    lower = "Other music while it speaks: Lower it"
    assert one(page, QAbstractButton, lower).isEnabled()
    page.forbid_others("Not here.")
    page.dress(page.look)
    assert (one(page, QAbstractButton, lower).isEnabled(), "Not here." in labels(page)) == (False, True)
    page.forbid_others("")
    assert (one(page, QAbstractButton, lower).isEnabled(), "Not here." in labels(page)) == (True, False)


@pytest.mark.parametrize(("name", "key", "change"), [
    ("Volume of the voice", Qt.Key.Key_Right, ["volume", 0.85]), ("Speed", Qt.Key.Key_Left, ["words_per_minute", 150]),
    ("Pitch", Qt.Key.Key_Right, ["pitch", 55]), ("Pitch", Qt.Key.Key_Home, ["pitch", 0]),
    ("Volume of the sounds", Qt.Key.Key_Home, ["sounds_volume", 0.0]),
    ("Speed", Qt.Key.Key_End, ["words_per_minute", 300]),
])
def test_an_amount_moves_by_keys(page, qtbot, name, key, change):
    with qtbot.waitSignal(page.changed) as told:
        qtbot.keyClick(one(page, QSlider, name), key)
    assert told.args == change


def test_an_amount_is_told_once_where_the_pointer_lets_it_go(page, qtbot):
    slider, told = one(page, QSlider, "Volume of the voice"), []
    page.changed.connect(lambda *change: told.append(change))
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(11, 22))
    qtbot.mouseMove(slider, QPoint(slider.width() // 2, 22))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert told == [("volume", 0.5)]
    assert "50 %" in labels(page)


def test_what_is_set_is_shown_without_being_told(page):
    told = []
    page.changed.connect(lambda *change: told.append(change))
    page.show_settings(replace(Settings(), theme="dark", volume=0.25, voice=False, avoid=("twisting",)), ())
    assert (one(page, QAbstractButton, "Colours: Dark").isChecked(), told) == (True, [])
    assert one(page, QSlider, "Volume of the voice").value() == 25
    assert not one(page, QAbstractButton, "Avoid: Kneeling").isChecked()


def test_a_voice_is_chosen_for_its_language_alone(page, qtbot):
    page.show_settings(replace(Settings(), voices={"es": "roa/es"}), ())
    voices = one(page, QComboBox, "Voice for English")
    with qtbot.waitSignal(page.changed) as told:
        voices.activated.emit(2)
    assert told.args == ["voices", {"es": "roa/es", "en": "gmw/en-us"}]
    with qtbot.waitSignal(page.changed) as told:
        voices.activated.emit(0)
    assert told.args == ["voices", {"es": "roa/es"}]


def test_voices_that_are_found_later_can_be_chosen_and_the_chosen_one_is_shown(page):
    page.show_settings(replace(Settings(), voices={"es": "roa/es"}), ())
    spanish = Spoken("es", "Español", (VoiceChoice("roa/es", "Spanish (Spain)"),))
    page.show_around(replace(AROUND, spoken=(AROUND.spoken[0], spanish), engine="another"))
    assert one(page, QComboBox, "Voice for Español").currentText() == "Spanish (Spain)"
    assert "The usual voice is spoken by another" in labels(page)


def test_listening_names_the_language(page, qtbot):
    with qtbot.waitSignal(page.listened) as told:
        one(page, QAbstractButton, "Listen: Español").click()
    assert told.args == ["es"]


def test_why_nothing_is_heard_stands_beside_the_test(page):
    page.tell("No sound device was found.")
    assert "No sound device was found." in labels(page)


def test_folders_come_and_go_in_their_place(page, qtbot):
    page.show_settings(replace(Settings(), folders=("/a/clinic", "/b/own")), ())
    with qtbot.waitSignal(page.folder_removed) as told:
        one(page, QAbstractButton, "Remove from the library: own").click()
    assert told.args == ["/b/own"]
    page.show_settings(replace(Settings(), folders=("/a/clinic",)), ())
    assert ("clinic" in labels(page), "own" in labels(page)) == (True, False)


def test_a_folder_is_opened_by_its_path(page, qtbot):
    with qtbot.waitSignal(page.folder_opened) as told:
        one(page, QAbstractButton, "Open the folder: Settings file").click()
    assert told.args == ["/home/somebody/.config/followalong"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_question_before_a_reset_is_in_sight(look_for, qtbot, scale):
    page = settings(look_for(scale=scale))
    qtbot.addWidget(page)
    page.resize(1100, 720)
    with qtbot.waitExposed(page):
        page.show()
    bar = page.findChild(QScrollArea).verticalScrollBar()
    one(page, QAbstractButton, "Reset to the usual settings").setFocus()
    bar.setValue(bar.maximum())
    one(page, QAbstractButton, "Reset to the usual settings").click()
    QApplication.processEvents()
    for name in ("Yes, reset", "Keep mine"):
        answer = one(page, QAbstractButton, name)
        assert page.rect().contains(answer.mapTo(page, answer.rect().bottomRight()))


def test_reset_asks_once_in_its_place(page, qtbot):
    asks = one(page, QAbstractButton, "Reset to the usual settings")
    asks.click()
    assert QApplication.focusWidget().accessibleName() == "Keep mine"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert asks.isVisible()
    asks.click()
    with qtbot.waitSignal(page.reset):
        one(page, QAbstractButton, "Yes, reset").click()


def test_escape_leaves(page, qtbot):
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_what_is_wrong_with_the_file_stands_first_and_goes_with_it(look, qtbot):
    page = troubled(look)
    qtbot.addWidget(page)
    page.show()
    told = [text for text in labels(page) if text.startswith('The setting "theme"')]
    page.show_settings(Settings(), ())
    assert (len(told), [text for text in labels(page) if "settings file could" in text]) == (1, [])


def test_tab_goes_through_every_control_and_nowhere_else(page, qtbot):
    page.enter()
    names = []
    while not names or names[-1] not in names[:-1]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName())
    every = page.findChildren(QAbstractButton) + page.findChildren(QComboBox) + page.findChildren(QSlider)
    wanted = [each for each in every if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert set(names) == {each.accessibleName() for each in wanted}
    assert names.index("Colours: System") < names.index("Effort: Usual") < names.index("Spoken words")



def test_what_was_touched_stays_under_the_pointer_in_another_text_size(page, look_for):
    page.findChild(QScrollArea).verticalScrollBar().setValue(200)
    touched = one(page, QAbstractButton, "Effort: Full")
    touched.click()
    before = touched.mapTo(page, QPoint()).y()
    page.dress(look_for(scale=1.25))
    QApplication.processEvents()
    assert abs(one(page, QAbstractButton, "Effort: Full").mapTo(page, QPoint()).y() - before) < 30


def test_arrows_and_page_keys_scroll(page, qtbot):
    bar = page.findChild(QScrollArea).verticalScrollBar()
    page.enter()
    places = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Up):
        qtbot.keyClick(page, key)
        places.append(bar.value())
    assert 0 == places[3] < places[0] == places[2] < places[1]


@pytest.mark.parametrize(("name", "role", "value"), [
    ("Colours: System", QAccessible.Role.RadioButton, ""), ("Spoken words", QAccessible.Role.CheckBox, ""),
    ("Speed", QAccessible.Role.Slider, "160"),
    ("Avoid: Bending", QAccessible.Role.CheckBox, ""), ("Listen: English", QAccessible.Role.Button, ""),
])
def test_a_screen_reader_knows_what_each_control_is(page, name, role, value):
    found = QAccessible.queryAccessibleInterface(one(page, QWidget, name))
    assert (found.role(), found.text(QAccessible.Text.Name), found.text(QAccessible.Text.Value)) == (role, name, value)


def test_a_screen_reader_finds_the_name_of_a_list_in_its_label(page):
    found = QAccessible.queryAccessibleInterface(one(page, QComboBox, "Voice for English"))
    names = [other.text(QAccessible.Text.Name) for other, _ in found.relations(QAccessible.RelationFlag.Label)]
    assert (found.role(), names) == (QAccessible.Role.ComboBox, ["Voice for English"])


def test_a_voice_of_ones_own_shows_its_licence_where_it_has_one(page):
    asked = []
    page.licence_asked.connect(lambda *what: asked.append(what))
    assert not [each for each in page.findChildren(QAbstractButton) if each.text() == "Licence" and each.isVisible()]
    page.show_settings(Settings(voices={"en": "piper:tiny"}), ())
    one(page, QAbstractButton, "Licence: English").click()
    assert asked == [("tiny (Piper)", "MODEL_CARD")]


def test_how_to_get_a_voice_is_told_until_there_is_one(page):
    assert any(text.startswith("For one more Piper voice") for text in labels(page))
    page.show_around(replace(AROUND, spoken=tuple(replace(each, voices=()) for each in AROUND.spoken)))
    assert any(text.startswith('None is here yet. Look for "Piper voices"') for text in labels(page))
    assert "Your own voices" in labels(page)


def test_the_chosen_row_of_an_opened_list_is_filled_whatever_is_pointed_at(page):
    voices = one(page, QComboBox, "Voice for English")
    voices.setCurrentIndex(1)
    voices.showPopup()
    listed = voices.view()
    listed.setCurrentIndex(voices.model().index(2, 0))
    picture = listed.viewport().grab().toImage()
    rows = [listed.visualRect(voices.model().index(row, 0)) for row in range(4)]
    filled = [picture.pixelColor(row.left() + 4, row.center().y()) == QColor(LIGHT.accent_tint) for row in rows]
    voices.hidePopup()
    assert filled == [False, True, False, False]
    assert min(row.height() for row in rows) >= 44

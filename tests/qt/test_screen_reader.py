"""A screen reader finds everything on every screen, and can use it."""

from collections import Counter

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication
from shiboken6 import isValid

from tests.qt.reader import Role, astray, found, one
from tests.qt.samples import look_of
from tests.qt.screens import PANELS, SCREENS

PRESSED = {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.ComboBox}
USED = {*PRESSED, Role.EditableText, Role.Slider, Role.ScrollBar, Role.Grouping, Role.Dialog}
UNDER = "The whole session"  # its room for clicks lies under the words
OVER = [f"player: {name}" for name in PANELS]  # they lie over the rest


@pytest.fixture(params=SCREENS, scope="module")
def screen(request, qapp):
    """Looked at by many tests, and changed by none."""
    made = SCREENS[request.param](look_of(qapp))
    made.resize(1366, 4000)  # nothing has to be scrolled
    made.show()
    qapp.processEvents()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def opened(look, qtbot):
    """Makes a screen of one's own, and keeps it."""
    kept = []

    def make(name):
        kept.append(SCREENS[name](look))
        qtbot.addWidget(kept[-1])
        kept[-1].show()
        return kept[-1]

    yield make
    kept.clear()


def used(screen):
    return [each for each in found(screen) if each.used]


def test_what_can_be_used_has_a_name_in_plain_words(screen):
    assert [each for each in used(screen) if not each.name.strip() or set(each.name) & set("\t&<>")] == []


def test_what_can_be_used_has_a_fitting_role(screen):
    assert [each for each in used(screen) if each.role not in USED] == []


def test_what_has_a_name_is_more_than_a_widget(screen):
    assert [each for each in found(screen) if each.name and each.role == Role.Client] == []


def test_every_button_is_found(screen):
    there = {id(each.face.object()) for each in used(screen)}
    seen = [one for one in screen.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
    assert [one for one in seen if id(one) not in there] == []


def test_neighbours_that_differ_do_not_have_the_same_name(screen):
    names = Counter((each.inside, each.role, each.name) for each in used(screen))
    assert [each for each, count in names.items() if count > 1] == []


def test_what_cannot_be_used_now_says_why(screen):
    off = [each for each in found(screen) if "disabled" in each.states and each.role in PRESSED]
    assert [each for each in off if not each.about] == []


def test_what_is_chosen_says_so(screen):
    boxes = [each for each in found(screen) if each.role in (Role.CheckBox, Role.RadioButton)]
    assert all("checkable" in each.states for each in boxes)
    assert [each for each in boxes if ("checked" in each.states) != each.face.object().isChecked()] == []


def test_everything_is_found_in_the_order_of_the_eye(screen, request):
    if request.node.callspec.params["screen"] in OVER:
        return
    seen = [each for each in found(screen) if each.name and not each.part and each.name != UNDER]
    assert astray([(each.face.rect(), each.name) for each in seen]) == []


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_reader_presses_what_a_click_presses(name, opened):
    page = opened(name)
    for thing in [each.face.object() for each in used(page)]:
        if isValid(thing) and isinstance(thing, QAbstractButton) and hasattr(thing, "heard") and thing.isVisible():
            clicks = QSignalSpy(thing.clicked)
            found(thing)[0].press()
            assert clicks.count() == 1, thing.accessibleName()
            close_popups()


def test_a_click_on_the_stage_can_be_made_by_a_screen_reader(opened, qtbot):
    page = opened("player: stretch")
    with qtbot.waitSignal(page.parts.stage.clicked):
        one(page.parts.stage, "Stretch. Press your hips forward.").press()


def test_the_list_of_keys_is_read_out_and_put_away(opened, qtbot):
    page = opened("player: keys")
    qtbot.waitUntil(page.parts.keys.hasFocus)
    keys = one(page, "Keys")
    assert "Space: Pause or resume" in keys.about
    assert "focused" in keys.states
    keys.press()
    assert page.parts.keys.isHidden()


def close_popups():
    while QApplication.activePopupWidget():
        QApplication.activePopupWidget().close()

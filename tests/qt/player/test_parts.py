"""The small parts: what they say and when they are there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QSize, Qt, QVariantAnimation

from followalong.qt.player.clock_words import clock
from followalong.qt.player.keys_page import SHOWN, KeysPage
from followalong.qt.player.push import Push
from followalong.qt.player.ready_button import ENOUGH, READY, STOP, answers
from followalong.qt.player.screen import Screen
from followalong.qt.sound import NO_DEVICE
from followalong.qt.theme import LIGHT, THEMES
from tests.qt.player.moments import breathing, look, moment, script, segment
from tests.qt.player.paints import Paints
from tests.qt.reader import found

SIZES = ((480, 360), (640, 480), (1000, 700), (1366, 768), (600, 960), (3840, 2160))
ANSWERS = (
    ({}, ()),
    ({"kind": "ready"}, (READY,)),
    ({"kind": "switch"}, (READY,)),
    ({"kind": "wait", "waiting": True}, (READY,)),
    ({"kind": "wait", "paused": True, "can_be_enough": True}, ()),
    ({"can_be_enough": True}, (ENOUGH,)),
    ({"can_be_enough": True, "can_stop_here": True}, (ENOUGH, STOP)),
    ({"kind": "ready", "can_stop_here": True}, (READY, STOP)),
)


@pytest.fixture
def screen(qtbot):
    made = Screen(look())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show_script(script())
    made.show_moment(moment())
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", THEMES)
def test_every_kind_of_moment_paints_at_every_size(qtbot, size, theme):
    made = Screen(look(THEMES[theme]))
    qtbot.addWidget(made)
    made.resize(*size)
    made.show_script(script())
    for kind in THEMES[theme].kinds:
        made.show_moment(breathing(kind=kind) if kind.startswith("breathe") else moment(kind=kind))
        assert made.grab().size() == made.size()


@pytest.mark.parametrize(("changes", "shown"), ANSWERS)
def test_what_can_be_answered(changes, shown):
    assert answers(moment(**changes)) == shown


def test_the_ready_button_takes_the_place_of_the_next_card(screen, qtbot):
    assert screen.next_card.isVisible()
    screen.show_moment(moment(kind="ready"))
    assert screen.next_card.isHidden()
    assert screen.ready.isVisible()
    assert screen.ready.geometry() == screen.next_card.geometry()


def test_a_new_kind_and_figure_paint_the_stage_once(screen):
    stage, figure = Paints(screen.stage), Paints(screen.stage.figure)
    screen.show_moment(moment(kind="rest", kind_word="Rest", segment=replace(segment(), position="kneeling")))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
    assert [len(each.regions) for each in (stage, figure)] == [1, 1]


def test_the_same_moment_twice_paints_once(screen):
    paints = Paints(screen, inside=True)
    screen.show_moment(moment())
    assert paints.after() == 0


def test_a_new_second_repaints_neither_stage_nor_words(screen):
    stage, words = Paints(screen.stage), Paints(screen.caption)
    screen.show_moment(moment(number="21", session_left=683.0))
    assert (stage.after(), words.after()) == (0, 0)


def test_a_change_of_kind_fades_to_its_tint_in_few_paints(screen, qtbot):
    paints, fade = Paints(screen.stage), screen.stage.findChild(QVariantAnimation)
    with qtbot.waitSignal(fade.finished):
        screen.show_moment(moment(kind="rest"))
    assert paints.after() <= fade.endValue() + 2 <= 12
    assert screen.stage.grab().toImage().pixelColor(30, 200).name() == LIGHT.kinds["rest"].tint.lower()


def test_the_controls_are_large_enough_to_hit(screen):
    for action in ("ease_off", "less", "more", "again", "space", "next", "repeat", "voice", "full"):
        button = screen.controls.button(action)
        assert min(button.width(), button.height()) >= 44
        assert button.isVisible()


def test_in_a_small_window_the_rest_is_in_a_menu(screen):
    screen.resize(640, 480)
    names = ("ease_off", "again", "space", "next", "menu")
    assert all(screen.controls.button(name).isVisible() for name in names)
    assert screen.controls.button("repeat").isHidden()


def test_pause_turns_into_resume(screen):
    screen.show_moment(moment(paused=True, kind="wait", moving=False))
    assert screen.controls.button("space").accessibleName() == "Resume"


def test_the_stage_is_read_out_with_its_kind(screen):
    screen.show_moment(moment(kind="switch", kind_word="Switch sides", caption="Turn round."))
    assert found(screen.stage)[0].name == "Switch sides. Turn round."


def test_a_click_on_the_list_of_keys_closes_it(qtbot):
    page = KeysPage(look(), None)
    qtbot.addWidget(page)
    page.show()
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton)
    assert page.isHidden()


@pytest.mark.parametrize(("size", "scale", "pixels"), [
    ((1366, 768), 1.0, 15), ((640, 480), 1.0, 14), ((640, 480), 2.0, 17), ((1366, 768), 2.0, 28)])
def test_the_list_of_keys_keeps_its_type_as_large_as_its_rows_allow(qtbot, size, scale, pixels):
    page = KeysPage(look(scale=scale), None)
    qtbot.addWidget(page)
    page.resize(page.sizeHint().boundedTo(QSize(*size).shrunkBy(QMargins(8, 8, 8, 8))))
    assert page.share() * 15 * scale >= pixels


def test_the_list_of_keys_has_each_key_of_a_person():
    shown = " ".join(key for key, _ in SHOWN)
    assert all(key in shown for key in ("Space", "Enter", "→", "←", "Shift", "+", "−", "E", "R", "M", "F", "?", "Esc"))


@pytest.mark.parametrize(("seconds", "words"), [(684.0, "11:24"), (59.2, "1:00"), (0.0, "0:00"), (3661.0, "1:01:01")])
def test_a_clock_counts_what_has_begun(seconds, words):
    assert clock(seconds) == words


def test_the_three_seconds_after_a_pause_are_nothing_to_answer():
    assert answers(replace(moment(), kind="ready")) == ()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_a_note_covers_neither_figure_nor_number(size, scale, qtbot):
    made = Screen(look(scale=scale))
    qtbot.addWidget(made)
    made.resize(*size)
    made.show_moment(moment())
    made.show()
    made.show_note(NO_DEVICE)
    note, stage = made.note.geometry(), made.stage
    assert made.rect().contains(note)
    for part in (stage.figure, stage.ring):
        assert not note.intersects(part.geometry().translated(stage.pos()).adjusted(0, 8, 0, 0))


@pytest.mark.parametrize(("size", "scale"), [((480, 360), 1.0), ((480, 360), 2.0), ((640, 480), 2.0), ((683, 384), 2.0),
                                             ((1366, 768), 1.0), ((3840, 2160), 2.0)])
def test_the_key_that_says_ready_is_seen_at_every_size(size, scale, qtbot):
    made = Screen(look(scale=scale))
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    made.show_moment(moment(kind="ready"))
    assert next(one for one in made.ready.findChildren(Push) if one.word == READY.word).shows_key


def test_a_button_without_a_key_shows_none(qtbot):
    made = Screen(look())
    qtbot.addWidget(made)
    assert not next(one for one in made.ready.findChildren(Push) if one.word == STOP.word).shows_key

"""The table of keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from followalong.qt.player.keys import LINES, action

NONE, SHIFT, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, (
    Qt.KeyboardModifier.ControlModifier)
MEANT = (
    ("Space", "space"), ("Return", "answer"), ("Enter", "answer"), ("Right", "next"), ("PageDown", "next"),
    ("Left", "again"), ("PageUp", "again"), ("Plus", "more"), ("Minus", "less"), ("E", "ease_off"), ("R", "repeat"),
    ("M", "voice"), ("F", "full"), ("Question", "keys"), ("Escape", "escape"), ("MediaTogglePlayPause", "toggle"),
    ("MediaNext", "next"), ("MediaPrevious", "again"), ("MediaPlay", "play"), ("MediaPause", "pause"),
    ("MediaStop", "pause"), ("Period", "space"), ("B", "space"),
    ("F5", "play"), ("A", None), ("Tab", None),
)


def pressed(name, modifiers=NONE):
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key[f"Key_{name}"], modifiers)


@pytest.mark.parametrize(("name", "meant"), MEANT)
def test_a_key_means_its_action(name, meant):
    assert action(pressed(name)) == meant


def test_shift_or_holding_makes_next_the_next_step():
    assert action(pressed("Right", SHIFT)) == "next_step"
    assert action(pressed("Right"), held=True) == "next_held"
    assert action(pressed("Right", SHIFT), held=True) == ""


@pytest.mark.parametrize("name", ["Plus", "Minus", "Space", "MediaPause"])
def test_holding_a_key_repeats_nothing(name):
    assert action(pressed(name), held=True) == ""


def test_letters_can_be_turned_off():
    assert action(pressed("E"), letters=False) is None
    assert action(pressed("Space"), letters=False) == "space"


def test_a_shortcut_of_the_system_is_not_ours():
    assert action(pressed("F", CONTROL)) is None


def test_no_key_means_two_things():
    keys = [key for line in LINES for key in line.keys]
    assert len(keys) == len(set(keys))

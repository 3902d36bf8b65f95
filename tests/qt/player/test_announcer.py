"""A screen reader hears of each change once, and of no number."""

import pytest

from followalong.qt.player.announcer import Announcer
from tests.qt.player.moments import moment


@pytest.fixture
def heard(qtbot):
    announcer = Announcer(None)
    said = []
    announcer.said.connect(said.append)

    def show(**changes):
        said.clear()
        announcer.show_moment(moment(**changes))
        return said

    return show


def test_a_moment_is_told_with_its_kind_its_stretch_what_to_do_and_the_side(heard):
    assert heard() == ["Stretch. Hip stretch. Press your hips forward. Left side — 1 of 2"]


def test_a_new_second_is_not_told(heard):
    heard()
    assert heard(number="21", session_left=683.0, session_done=11.0, filled=0.6) == []


def test_only_what_is_new_is_told(heard):
    heard()
    assert heard(kind="switch", kind_word="Switch sides", caption="Turn round.") == ["Switch sides. Turn round"]
    assert heard(caption="Turn round.", side_line="Right side — 2 of 2") == ["Stretch. Right side — 2 of 2"]


def test_a_pause_and_going_on_are_told(heard):
    heard()
    assert heard(kind="wait", kind_word="Paused", paused=True) == ["Paused"]
    assert heard() == ["Stretch"]


def test_a_sentence_that_begins_with_its_kind_is_told_without_it(heard):
    heard()
    assert heard(kind_word="Switch sides", caption="Switch sides. Right side: the back leg.") == [
        "Switch sides. Right side: the back leg"]

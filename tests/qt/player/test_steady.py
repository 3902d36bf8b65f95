"""Reduced motion: everything steps once a second, and nobody is led anywhere."""

from dataclasses import replace
from itertools import pairwise

import pytest

from followalong.core.moment import Coming
from followalong.core.routine import Breath
from followalong.qt.player.cast import Cast, Picture
from followalong.qt.player.steady import steady
from followalong.qt.theme import LIGHT
from tests.helpers import FakeClock, begin, breathing, hold, into, pulses, routine
from tests.qt.player.moments import HOLD, moment, segment
from tests.qt.samples import FIGURES

PUSH, BACK = HOLD._replace(kind="move", depth=(0.2, 1.0)), HOLD._replace(kind="move", depth=(1.0, 0.2))
ODD = Breath((("in", 3.5), ("out", 5.7)))  # nothing begins on the second
FRAME = 0.034


def played(made, seconds=20.0, start=0.0):
    """Every frame of a stretch as it is shown, with its second."""
    clock, shown, frames = FakeClock(), None, []
    session = begin(made, clock)
    into(session, clock, "stretch", start)
    for _ in range(round(seconds / FRAME)):
        clock.advance(FRAME, session, FRAME)
        shown = steady(session.moment(), shown)
        frames.append((clock.now, shown))
    return frames


def changes(frames, what):
    """Seconds at which it was another one."""
    return [now for (_, one), (now, other) in pairwise(frames) if what(one) != what(other)]


@pytest.mark.parametrize(("phase", "depth"), [(PUSH, 1.0), (BACK, 0.2)])
def test_the_figure_shows_the_end_of_each_phase(phase, depth):
    assert steady(moment(phase=phase, depth=0.4), None).depth == depth


def test_the_figure_is_there_at_once():
    coming = Coming("cat", "hands and knees", "", 1.0, 0.3)
    assert steady(moment(kind="ready", coming=coming), None).coming is None


def test_an_activity_does_not_move_by_itself():
    cast, place = Cast(FIGURES, still=True), replace(segment(), figure="march", position="standing")
    cast.shot(Picture("march", "standing"))
    shots = {cast.picture(moment(segment=place, session_done=done), LIGHT.kinds["stretch"], Picture())
             for done in (10.0, 10.3, 10.9)}
    assert (len(shots), cast.has_beat) == (1, False)


@pytest.mark.parametrize(("made", "what", "start"), [
    (routine(breathing(5, ODD)), lambda shown: shown.lungs, 0.3),
    (routine(hold(30)), lambda shown: shown.filled, 5.7),
    (routine(pulses(6)), lambda shown: shown.filled, 0.2),
    (routine(hold(30)), lambda shown: shown.session_done, 3.4),
])
def test_nothing_steps_more_often_than_once_a_second_within_a_phase(made, what, start):
    frames = played(made, start=start)
    phases = changes(frames, lambda shown: (shown.phase, shown.number))
    steps = [now for now in changes(frames, what) if now not in phases]
    assert all(later - before > 0.9 for before, later in pairwise(steps))


def test_the_ring_steps_with_its_number():
    frames = played(routine(hold(30)), 10.0, 5.7)
    numbers, ring = changes(frames, lambda shown: shown.number), changes(frames, lambda shown: shown.filled)
    assert ring == numbers
    assert len(ring) == 10


def test_the_breath_steps_with_its_number():
    frames = played(routine(breathing(5, ODD)), 20.0, 0.3)
    told = changes(frames, lambda shown: (shown.phase, shown.number))
    assert set(changes(frames, lambda shown: shown.lungs)) <= set(told)

"""What a key asks of a real session."""

import pytest

from followalong.core.choices import Choices
from followalong.core.session import Session
from followalong.qt.player.commands import commands
from tests.helpers import FakeClock, hold, into, routine


@pytest.mark.parametrize("seconds", [0.0, 5.0])  # in the first stretch: next leads out of it; before it: next leads in
def test_next_that_is_pressed_and_held_is_one_step(seconds):
    clock = FakeClock()
    session = Session(routine(hold(20), hold(30), hold(40)), Choices(), clock)
    session.play()
    if seconds:
        into(session, clock, "stretch", seconds)
    asked = commands(session)
    asked["next"]()
    asked["next_held"]()
    assert session.segment.place.step == "2"

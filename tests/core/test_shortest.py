"""The account of a routine tells the least that it can be shortened to."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.outlook import Way
from followalong.core.parts import parts_of
from followalong.core.routine import POSITIONS, Rest, Stretch
from followalong.core.shortening import fit
from followalong.core.shortest import shortest
from tests.helpers import hold, routine, stretch

LONG = Way("long", "", "Long", "standing", "", 90)
LEFT = Way("left", "left", "Left", "standing", "", 40)
RIGHT = replace(LEFT, id="right", side="right")


def test_one_step_is_left_at_least() -> None:
    assert shortest((LONG, replace(LONG, seconds=60)), 150) == 60


def test_a_side_is_never_left_without_the_other() -> None:
    assert shortest((LEFT, LONG, RIGHT), 170) == 80
    assert shortest((LEFT, LONG), 130) == 40


def test_what_is_no_stretch_stays() -> None:
    assert shortest((LONG, replace(LONG, seconds=60)), 160) == 70


def test_what_takes_no_time_is_not_done() -> None:
    assert shortest((replace(LONG, seconds=0),), 3) == 0


def alone(_: Stretch) -> float:
    return 0.0


def nothing(_: str) -> Stretch | None:
    return None


STEPS = st.tuples(st.integers(10, 200), st.sampled_from(POSITIONS))


@given(st.lists(STEPS, min_size=2, max_size=6), st.integers(1, 10))
def test_a_routine_fits_into_what_it_says(done: list[tuple[int, str]], minutes: int) -> None:
    every = (stretch(hold(seconds), f"S{number}", position=where) for number, (seconds, where) in enumerate(done))
    made = routine(Rest(20), *every)
    script = compile(made)
    least = shortest((part.way for part in parts_of(made, script, nothing, alone)), script.seconds)
    assert least > minutes * 60 or not fit(made, minutes, Choices()).over

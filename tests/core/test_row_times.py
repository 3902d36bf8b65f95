"""The times beside the steps are those that the whole time is made of."""

from hypothesis import given

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.routine import Routine
from followalong.core.row_times import row_times
from followalong.core.script import Script
from tests.core.anything import CHOICES, ROUTINES


@given(ROUTINES, CHOICES)
def test_those_of_the_steps_that_are_done_are_the_whole(made: Routine, choices: Choices) -> None:
    script = compile(made, choices)
    times = row_times(script)
    done = [seconds for seconds, line in zip(times, script.steps, strict=True) if line.chosen]
    assert sum(done) == round(script.seconds)
    assert min(done, default=0) >= 0


@given(ROUTINES, CHOICES)
def test_each_is_its_own_but_for_its_roundings_and_the_closing_words(made: Routine, choices: Choices) -> None:
    script = compile(made, choices)
    ends = script.segments[-1].seconds
    for seconds, line in zip(row_times(script), script.steps, strict=True):
        assert line.seconds - 1 <= seconds <= line.seconds + 1 + ends


def test_without_any_step_there_is_none() -> None:
    assert row_times(Script("", (), ())) == ()

"""An alternative takes about the time of what it stands for, and never leaves its own range."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followalong.core.alike import alike
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.routine import ONCE, Breath, Breathe, Dose, Hold, Routine, Step
from tests.helpers import CALM, breathing, hold, pulses, span, stretch

QUICK = Breath((("in", 2.0), ("out", 3.0)))


def seconds(which, dose):
    return compile(Routine("r", "", (Step("1", dose, which),)), Choices()).seconds


def instead(kind, of, times=ONCE, sides="none"):
    """The dose of an alternative of that kind, in place of a stretch of another one."""
    return alike(replace(stretch(kind, sides=sides), dose=Dose(kind, times=times)), stretch(of), Dose(of))


@pytest.mark.parametrize(("held", "expected"), [(5, 10), (10, 10), (24, 24), (40, 40), (90, 40)])
def test_a_range_is_used_as_far_as_it_goes(held, expected):
    assert instead(Hold(span(10, 30, 40)), hold(held)).kind.seconds == span(10, expected, 40)


def test_breath_goes_on_as_long_as_the_breath_it_stands_for():
    long = replace(breathing(), breaths=None, seconds=span(600))
    made = instead(breathing(3, QUICK), long).kind
    assert (made.seconds, made.breaths, made.breath) == (span(600), None, QUICK)


def test_a_single_number_stays_as_the_author_wrote_it():
    assert instead(hold(20), hold(60)) == Dose(hold(20))


def test_sets_are_done_as_often_as_fits_best():
    assert instead(hold(20), hold(60), times=span(1, 1, 4)).times.usual in (2, 3)


def test_two_sides_together_take_the_time_of_one():
    assert instead(Hold(span(10, 30, 40)), hold(50), sides="each").kind.seconds.usual < 30


KINDS = st.one_of(
    st.builds(lambda least, more: Hold(span(least, least + more // 2, least + more)), st.integers(5, 40),
              st.integers(0, 40)),
    st.builds(lambda counts, more: pulses(span(counts, counts, counts + more)), st.integers(2, 8), st.integers(0, 8)),
    st.builds(lambda breaths: breathing(breaths, CALM), st.integers(1, 8)),
)


@given(KINDS, KINDS)
def test_it_is_never_further_from_that_time_than_the_usual_dose(kind, of):
    other, was = stretch(kind), stretch(of)
    made = alike(other, was, was.dose)
    goal, both = seconds(was, was.dose), isinstance(kind, Breathe) and isinstance(of, Breathe)
    assert abs(seconds(other, made) - goal) <= abs(seconds(other, other.dose) - goal) or both

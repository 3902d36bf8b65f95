"""An alternative takes the dose that the author wrote, or about its time, and never leaves its own range."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followalong.core.alike import alike, nearest
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.routine import ONCE, Beat, Breath, Dose, Flow, Hold, Keep, Levels, Routine, Step
from tests.helpers import CALM, breathing, hold, pulses, reps, span, stretch

QUICK = Breath((("in", 2.0), ("out", 3.0)))


def seconds(which, dose):
    return compile(Routine("r", "", (Step("1", dose, which),)), Choices()).seconds


def flow(breaths):
    return Flow(breaths if hasattr(breaths, "least") else span(breaths), CALM, Beat("up"), Beat("down"))


@pytest.mark.parametrize(("held", "expected"), [(5, 10), (10, 10), (24, 24), (40, 40), (90, 40)])
def test_a_hold_takes_the_seconds_that_the_author_wrote_as_far_as_its_range_goes(held, expected):
    assert alike(stretch(Hold(span(10, 30, 40))), Dose(hold(held))).kind.seconds == span(10, expected, 40)


@pytest.mark.parametrize(("own", "written", "name", "expected"), [
    (pulses(span(4, 6, 9)), pulses(8), "counts", 8), (reps(span(4, 6, 9)), reps(2), "counts", 4),
    (flow(span(2, 4, 6)), flow(5), "breaths", 5), (Keep(span(60, 90, 120)), Keep(span(70)), "seconds", 70),
    (Hold(breaths=span(2, 3, 8)), Hold(breaths=span(6)), "breaths", 6),
])
def test_counts_take_the_authors_counts_and_breaths_the_authors_breaths(own, written, name, expected):
    assert getattr(alike(stretch(own), Dose(written)).kind, name).usual == expected


def test_it_is_done_in_as_many_sets_as_the_author_wrote():
    own = Dose(hold(span(10, 30, 40)), times=span(2), rest=9.0)
    made = alike(stretch(own), Dose(hold(15), times=span(3), rest=5.0))
    assert (made.times, made.rest) == (span(3), 5.0)


def test_what_is_said_and_done_beside_it_stays_the_alternatives_own():
    own = Dose(Hold(span(10, 30, 40), go=5.0), say=("Lean.",))
    made = alike(stretch(own), Dose(hold(20), say=("Bend.",)))
    assert (made.say, made.kind.go) == (("Lean.",), 5.0)


@pytest.mark.parametrize(("own", "written"), [
    (hold(20), pulses(4)), (pulses(4), reps(4)), (hold(20), Hold(breaths=span(3))),
    (Levels(2, Dose(hold(9)), ""), Levels(3, Dose(hold(5)), "")),
])
def test_another_kind_of_dose_is_not_alike(own, written):
    assert alike(stretch(own), Dose(written)) is None


def test_a_single_number_stays_as_its_author_wrote_it():
    assert alike(stretch(hold(20)), Dose(hold(60))) == Dose(hold(20))


def test_breath_goes_on_as_long_as_the_breath_it_stands_for():
    long = replace(breathing(), breaths=None, seconds=span(600))
    made = alike(stretch(breathing(3, QUICK)), Dose(long)).kind
    assert (made.seconds, made.breaths, made.breath) == (span(600), None, QUICK)


def instead(kind, of, times=ONCE, sides="none"):
    """The dose of an alternative of that kind, in place of a stretch of another one, near its time."""
    return nearest(replace(stretch(kind, sides=sides), dose=Dose(kind, times=times)), stretch(of), Dose(of))


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
    goal = seconds(was, was.dose)
    assert abs(seconds(other, nearest(other, was, was.dose)) - goal) <= abs(seconds(other, other.dose) - goal)

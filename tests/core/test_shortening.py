"""A routine fits into so many minutes: by priority, both sides or none, never under the least dose."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followalong.core.balance import lean
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.cuts import Cut, cut
from followalong.core.phrases import phrases
from followalong.core.routine import Block, Breathe, Dose, Either, Note, Option, Rest, Step, steps_of
from followalong.core.shortening import fit
from followalong.core.wishes import sentence
from tests.helpers import CALM, breathing, hold, pulses, reps, routine, span, step, stretch

RANGED = stretch(hold(span(20, 40, 60)), "Ranged", sides="each")
SINGLE = stretch(hold(40), "Single")


def cuts(made, minutes, **choices):
    return [str(each) for each in fit(made, minutes, Choices(**choices)).cuts]


def minutes(made, **choices):
    return compile(made, Choices(**choices)).seconds / 60


def test_a_routine_that_fits_stays_as_it_is():
    made = routine(RANGED, SINGLE)
    assert fit(made, 5, Choices()).routine is made


def test_optional_steps_go_before_anything_else():
    made = routine(RANGED, step(SINGLE, optional=True, priority=1), SINGLE)
    assert cuts(made, 3, turned_on={"2"}) == ["out 2"]


def test_an_optional_step_that_is_off_stays_to_be_turned_on():
    made = routine(RANGED, step(SINGLE, optional=True))
    assert [each.key for each in steps_of(fit(made, 2, Choices()).routine.steps)] == ["1", "2"]


def test_an_optional_card_goes_and_another_one_stays():
    card = Step("1", Dose(Note("Well.", 30.0)), optional=True)
    made = routine(hold(30), hold(30), card, Note("Done.", 8.0))
    assert cuts(made, 2, turned_on={"3"}) == ["out 3"]


def test_extra_sets_go_from_both_sides_at_once():
    made = routine(step(RANGED, extra=(("left", 1),)), step(RANGED, extra=(("right", 1),)))
    assert cuts(made, 5) == ["extra 2", "extra 1"]


def test_sets_go_before_doses():
    dose = Dose(hold(span(20, 60, 80)), times=span(1, 2, 3))
    made = routine(stretch(dose, sides="each"))
    assert cuts(made, 3) == ["sets 1"]
    assert cuts(made, 2) == ["least 1"]


def test_sets_of_every_way_go():
    dose = Dose(Either((Option("a", Dose(hold(40), times=span(1, 2, 3))), Option("b", Dose(hold(40))))))
    assert cuts(routine(stretch(dose, sides="each")), 2) == ["sets 1"]


def test_doses_go_to_their_least_before_a_step_goes():
    made = routine(RANGED, SINGLE, SINGLE)
    assert cuts(made, 3) == ["out 3"]
    assert cuts(routine(RANGED, RANGED, RANGED), 5) == ["least 3"]
    assert cuts(routine(RANGED, RANGED, RANGED), 4) == ["least 3", "least 2", "least 1"]


@pytest.mark.parametrize(("dose", "least"), [
    (hold(span(20, 40, 60)), 20.0), (hold(40), 40.0), (pulses(span(3, 6, 9)), 18.0), (pulses(6), 36.0),
    (Breathe(CALM, seconds=span(60, 120, 180)), 60.0), (breathing(6), 60.0), (reps(span(2, 4, 6)), 16.0),
])
def test_the_least_of_a_dose_is_the_least_that_was_written(dose, least):
    made = cut(routine(dose), [Cut("least", "1")])
    for effort in ("usual", "full"):
        stay = next(each for each in compile(made, Choices(effort=effort)).segments if each.role == "stretch")
        assert sum(phase.seconds for phase in stay.phases if phase.dose or phase.count) == least


def test_a_full_effort_comes_down_to_what_was_written():
    made = routine(stretch(hold(30), sides="each"))
    assert cuts(made, 2, effort="full") == ["least 1"]


def test_what_matters_least_goes_first_and_of_equals_the_last():
    made = routine(SINGLE, step(SINGLE, priority=3), step(SINGLE, priority=1), SINGLE)
    assert cuts(made, 3) == ["out 2"]
    assert cuts(made, 2) == ["out 2", "out 4"]
    assert cuts(made, 1) == ["out 2", "out 4", "out 1"]


def test_what_still_fits_comes_back():
    made = routine(SINGLE, stretch(hold(200), "Long"), stretch(hold(10), "Short"))
    assert cuts(made, 2) == ["out 2"]


def test_a_step_is_as_important_as_what_follows_straight_on_it():
    made = routine(SINGLE, step(SINGLE, priority=3), step(SINGLE, priority=1, follows=True))
    assert cuts(made, 2) == ["out 1"]
    made = routine(SINGLE, step(SINGLE, optional=True), step(SINGLE, follows=True))
    assert cuts(made, 2, turned_on={"2"}) == ["out 3"]


def test_left_and_right_steps_go_together():
    left, right = (stretch(hold(40), side, sides=side) for side in ("left", "right"))
    made = routine(left, SINGLE, step(right, priority=3), step(left, priority=3))
    assert cuts(made, 3) == ["out 4"]


def test_if_the_most_important_step_is_too_long_another_one_is_done():
    made = routine(step(stretch(hold(200), "Long"), priority=1), SINGLE)
    assert cuts(made, 1) == ["out 1"]


def test_if_nothing_fits_the_shortest_is_done_and_it_says_so():
    made = routine(stretch(hold(200), "Long"), stretch(hold(100), "Less long"))
    fitted = fit(made, 1, Choices())
    assert ([str(each) for each in fitted.cuts], fitted.over) == (["out 1"], True)


def test_a_routine_of_cards_alone_cannot_be_made_shorter():
    made = routine(Note("Well.", 90.0))
    fitted = fit(made, 1, Choices())
    assert (fitted.cuts, fitted.over) == ((), True)


def test_rounds_are_cut_as_one():
    made = routine(Block("1", 3, (step(RANGED), step(SINGLE)), 10.0))
    assert cuts(made, 6) == ["out 1.2"]
    assert minutes(fit(made, 6, Choices()).routine) <= 6


def test_every_cut_is_told():
    changes = fit(routine(RANGED, RANGED, SINGLE), 3, Choices()).changes
    told = [sentence(change, phrases("en")) for change in changes[1:]]
    assert told == ["Ranged is kept short: you have 3 minutes.", "Single is left out: you have 3 minutes."]
    one = fit(routine(SINGLE, SINGLE), 1, Choices()).changes
    assert sentence(one[0], phrases("en")) == "Single is left out: you have 1 minute."


def test_a_least_dose_and_a_usual_one_of_the_same_stretch_stay_apart():
    made = cut(routine(RANGED, RANGED), [Cut("least", "2")])
    lines = compile(made).steps
    assert [line.dose for line in lines] == ["Hold 40 s, each side", "Hold 20 s, each side"]
    assert lines[0].seconds - lines[1].seconds == 40


doses = st.one_of(
    st.tuples(st.integers(1, 20), st.integers(0, 60), st.integers(0, 60)).map(
        lambda n: hold(span(n[0], n[0] + n[1], n[0] + n[1] + n[2]))),
    st.integers(1, 5).map(lambda n: pulses(span(n, n + 1, n + 2))), st.integers(1, 9).map(breathing),
).flatmap(lambda kind: st.integers(1, 3).map(lambda most: Dose(kind, times=span(1, most, most), rest=5.0)))
stretches = st.builds(
    lambda dose, sides, position, needs: stretch(dose, sides=sides, position=position, needs=needs),
    doses, st.sampled_from(["none", "each", "each", "alternating", "left", "right"]),
    st.sampled_from(["standing", "on a chair", "lying on the back", "half-kneeling"]),
    st.sampled_from([(), ("wall",), ("foam roller",)]),
)
steps = st.builds(
    lambda made, priority, optional, follows: step(made, priority=priority, optional=optional, follows=follows),
    stretches, st.integers(1, 3), st.booleans(), st.booleans(),
)
routines = st.lists(steps | st.just(Rest(5.0)), min_size=1, max_size=6).map(
    lambda what: routine(replace(what[0], follows=False) if isinstance(what[0], Step) else what[0], *what[1:]))
choices = st.builds(Choices, effort=st.sampled_from(["gentle", "usual", "full"]),
                    turned_on=st.sets(st.sampled_from("123456")).map(frozenset))


@settings(max_examples=40)
@given(routines, choices, st.integers(1, 8))
def test_it_is_never_longer_than_asked_while_anything_can_go(made, how, asked):
    fitted = fit(made, asked, how)
    seconds = compile(fitted.routine, how).seconds
    assert fitted.over == (seconds > asked * 60)
    if fitted.over:
        lines = [line for line in compile(fitted.routine, how).steps if line.chosen and line.position]
        assert len(lines) <= 1 or {each.stretch.sides for each in steps_of(fitted.routine.steps)
                                   if each.key in {line.key for line in lines}} == {"left", "right"}


@settings(max_examples=40)
@given(routines, choices, st.integers(1, 8))
def test_it_is_both_sides_or_none_and_never_less_than_the_least(made, how, asked):
    fitted = fit(made, asked, how).routine
    if abs(lean(made)) < 0.5:
        kinds = [step.stretch.sides for step in steps_of(fitted.steps) if step.stretch]
        assert kinds.count("left") == kinds.count("right")
    least = cut(made, [Cut("least", step.key) for step in steps_of(made.steps)])
    lows = {part.line.key: part for part in compile(least, how).parts}
    for part in compile(fitted, how).parts:
        assert moving(part) >= moving(lows[part.line.key])


def moving(part):
    """Seconds of the movement alone, without what is said before it in its own time."""
    return sum(phase.seconds for each in part.segments if each.role == "stretch"
               for phase in each.phases if phase.dose or phase.count or phase.kind == "move")


@settings(max_examples=40)
@given(routines, choices)
def test_more_minutes_never_give_less(made, how):
    times = [compile(fit(made, asked, how).routine, how).seconds for asked in range(1, 9)]
    assert times == sorted(times)

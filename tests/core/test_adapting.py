"""What a person avoids or lacks is exchanged or left out, and both sides get the same."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followalong.core.adapting import adapted
from followalong.core.avoiding import AVOIDABLE, kinds_of
from followalong.core.balance import lean
from followalong.core.phrases import phrases
from followalong.core.routine import Block, Dose, Note, Other, Rest, Step, Stretch, steps_of
from followalong.core.wishes import Wishes, in_brief, note, sentence
from tests.helpers import hold, pulses, routine, span, step, stretch

EN = phrases("en")


def named(name, **more):
    """A stretch with its own id; `instead="a, b"` names others."""
    for key in ("instead", "easier"):
        more[key] = tuple(Other(each) for each in more.pop(key, "").split(", ") if each)
    return stretch(hold(20), name, **more)


WALL = named("wall", needs=("wall",))
CHAIR = named("chair", needs=("chair",), position="on a chair")
FOLD = named("fold", moves=("bending",), instead="chair", easier="reach")
REACH = named("reach", sides="each")
KNEEL = named("kneel", position="half-kneeling")
BOOK = {each.id: each for each in (WALL, CHAIR, FOLD, REACH, KNEEL)}


def changed(made, avoid="", without="", book=BOOK):
    return adapted(made, Wishes(frozenset(filter(None, [avoid])), frozenset(filter(None, [without]))), book.get)


def names(found):
    return [each.name for each in steps_of(found.routine.steps)]


def told(found):
    return [sentence(change, EN) for change in found.changes]


@pytest.mark.parametrize(("made", "avoid", "why"), [
    (named("x", moves=("bending",)), "bending", "it bends the low back"),
    (named("x", moves=("twisting",)), "twisting", "it twists the low back"),
    (named("x", moves=("arching",)), "arching", "it arches the low back"),
    (named("x", position="hands and knees"), "kneeling", "it is done kneeling"),
    (named("x", moves=("head down",)), "head down", "it takes the head down"),
    (named("x", position="lying on the back"), "lying flat", "it is done lying flat"),
])
def test_a_step_of_an_avoided_kind_without_an_alternative_is_left_out(made, avoid, why):
    found = changed(routine(made, hold(5)), avoid)
    assert names(found) == ["Stretch 2"]
    assert told(found) == [f"x is left out: {why}."]


def test_a_step_that_needs_what_is_not_there_is_left_out():
    assert told(changed(routine(WALL, REACH), without="wall")) == ["wall is left out: you have no wall."]


def test_the_alternative_comes_with_a_dose_of_its_own_and_its_reason():
    found = changed(routine(FOLD, hold(5)), "bending")
    assert names(found) == ["chair", "Stretch 2"]
    assert told(found) == ["fold is swapped for chair: it bends the low back."]
    assert next(steps_of(found.routine.steps)).dose == CHAIR.dose


SWAY = stretch(pulses(span(2, 6, 9)), "sway")
LONG = routine(replace(FOLD, instead=(Other("sway"),)), REACH)


@pytest.mark.parametrize(("promised", "counts"), [(None, 6), (span(3), 6), (span(1), 4)])
def test_an_alternative_of_another_kind_is_done_as_usual_unless_the_routine_promises_less(promised, counts):
    found = changed(replace(LONG, minutes=promised), "bending", book={**BOOK, "sway": SWAY})
    assert next(steps_of(found.routine.steps)).dose.kind.counts.usual == counts


def test_an_alternative_of_the_same_kind_is_done_as_the_author_of_the_routine_wrote():
    ranged = {**BOOK, "chair": replace(CHAIR, dose=Dose(hold(span(10, 15, 30))))}
    found = changed(routine(replace(step(FOLD), dose=Dose(hold(25), times=span(2)))), "bending", book=ranged)
    assert next(steps_of(found.routine.steps)).dose == Dose(hold(span(10, 25, 30)), times=span(2))


def test_an_alternative_that_does_not_fit_either_is_passed_over():
    wishes = Wishes(frozenset({"bending"}), frozenset({"chair"}))
    assert names(adapted(routine(FOLD), wishes, BOOK.get)) == ["reach"]


def test_an_alternative_that_cannot_be_found_or_is_only_another_dose_is_passed_over():
    odd = replace(FOLD, instead=(Other("nowhere"), Other(name="Shorter", dose=Dose(hold(5)))), easier=())
    assert names(changed(routine(odd, REACH), "bending")) == ["reach"]


def test_nothing_is_done_twice_because_of_an_alternative():
    assert names(changed(routine(CHAIR, FOLD), "bending")) == ["chair", "reach"]
    other = named("other", moves=("bending",), instead="chair")
    assert names(changed(routine(FOLD, other), "bending")) == ["chair"]


def test_the_same_stretch_gets_the_same_alternative_each_time():
    assert names(changed(routine(FOLD, REACH, FOLD), "bending")) == ["chair", "reach", "chair"]


def test_a_routine_that_nothing_stands_against_stays_as_it_is():
    made = routine(CHAIR, Rest(5), REACH)
    assert changed(made, "twisting", "wall").routine is made


def test_what_followed_a_step_that_is_gone_starts_by_itself():
    made = routine(REACH, step(FOLD, follows=True), step(CHAIR, follows=True), step(WALL, follows=True))
    found = changed(made, "bending", book={})
    assert [each.follows for each in steps_of(found.routine.steps)] == [False, False, True]
    swapped = changed(made, "bending", book={"reach": KNEEL})
    assert [each.follows for each in steps_of(swapped.routine.steps)] == [False, False, False, True]


def test_steps_keep_their_keys_priority_and_switch():
    made = routine(WALL, step(FOLD, optional=True, priority=1))
    (left,) = steps_of(changed(made, "bending", "wall").routine.steps)
    assert (left.key, left.optional, left.priority, left.name) == ("2", True, 1, "chair")


def test_no_rest_is_left_over():
    made = routine(Rest(5), WALL, Rest(10), Note("Well done."), Rest(10), WALL, Rest(9))
    found = changed(made, without="wall")
    assert [each.key for each in steps_of(found.routine.steps)] == ["4"]
    assert [each.key for each in changed(made, without="mat").routine.steps] == list("1234567")


def test_rounds_lose_a_step_or_go_altogether():
    inside = (step(WALL), step(REACH), step(WALL, follows=True))
    found = changed(routine(Block("1", 2, inside, 10), Block("2", 2, inside[:1])), without="wall")
    (block,) = found.routine.steps
    assert [each.key for each in steps_of((block,))] == ["1.2"]


def test_rounds_that_nothing_stands_against_stay_as_they_are():
    made = routine(Block("1", 2, (step(REACH),)), WALL)
    assert changed(made, without="wall").routine.steps[0] is made.steps[0]


def test_everything_may_fall_away():
    found = changed(routine(WALL, Rest(5), WALL), without="wall")
    assert (found.routine.steps, len(found.changes)) == ((), 2)


def test_an_extra_set_goes_when_its_counterpart_has_gone():
    left = step(replace(REACH, needs=("wall",)), extra=(("left", 1),))
    found = changed(routine(left, step(REACH, extra=(("right", 1),))), without="wall", book={})
    assert [each.extra for each in steps_of(found.routine.steps)] == [()]
    assert told(found)[1] == "reach is kept short: both sides are to get the same."


def test_a_step_for_one_side_goes_with_the_one_for_the_other():
    left, right = named("calf l", sides="left", needs=("wall",)), named("calf r", sides="right")
    found = changed(routine(left, right, REACH), without="wall")
    assert names(found) == ["reach"]
    assert told(found)[1] == "calf r is left out: both sides are to get the same."


def test_one_side_alone_gets_its_alternative_on_that_side():
    both = [named(f"calf {side}", sides=side, needs=("wall",), instead="reach") for side in ("left", "right")]
    found = changed(routine(*both), without="wall")
    assert [each.stretch.sides for each in steps_of(found.routine.steps)] == ["left", "right"]
    assert abs(lean(found.routine)) < 0.5


def test_an_alternative_for_one_side_is_none_for_both():
    lone = {"chair": replace(CHAIR, sides="left")}
    assert names(changed(routine(replace(FOLD, sides="each")), "bending", book=lone)) == []
    assert names(changed(routine(replace(FOLD, sides="left")), "bending", book=lone)) == ["chair"]


def test_what_was_uneven_from_the_start_stays_so():
    made = routine(WALL, step(REACH, extra=(("left", 1),)))
    (left,) = steps_of(changed(made, without="wall").routine.steps)
    assert left.extra == (("left", 1),)


def test_more_sets_on_a_side_need_an_alternative_with_sides():
    made = routine(step(replace(FOLD, sides="each"), extra=(("left", 1),)))
    (left,) = steps_of(changed(made, "bending").routine.steps)
    assert (left.name, left.extra) == ("chair", ())
    (left,) = steps_of(changed(made, "bending", "chair").routine.steps)
    assert (left.name, left.extra) == ("reach", (("left", 1),))


def test_changes_are_told_in_brief():
    two = changed(routine(FOLD, WALL), "bending", "wall").changes
    assert in_brief((*two, *two[:1]), EN) == "2 steps are changed for you."
    assert (in_brief(two[:1], EN), in_brief((), EN)) == ("1 step is changed for you.", "")
    assert [note(change, EN) for change in two] == [
        "Instead of fold: it bends the low back.", "Left out: you have no wall."]


MOVES, NEEDS = ("bending", "twisting", "head down", "reaching"), ("wall", "mat", "chair")
ids = st.sampled_from("abcdef")
stretches = st.builds(
    lambda name, sides, needs, moves, position, instead: named(
        name, sides=sides, needs=needs, moves=moves, position=position, instead=instead),
    ids, st.sampled_from(["none", "each", "alternating", "left", "right"]),
    st.sets(st.sampled_from(NEEDS), max_size=1).map(tuple), st.sets(st.sampled_from(MOVES), max_size=2).map(tuple),
    st.sampled_from(["standing", "kneeling", "lying on the back"]), st.lists(ids, max_size=2).map(", ".join),
)
steps = st.builds(
    lambda made, optional, more: step(made, optional=optional, extra=more if made.sides == "each" else ()),
    stretches, st.booleans(), st.sampled_from([(), (), (("left", 1),), (("right", 1),)]),
)


@given(
    st.lists(steps | st.just(Rest(5)), min_size=1, max_size=6), st.dictionaries(ids, stretches),
    st.sets(st.sampled_from(AVOIDABLE)), st.sets(st.sampled_from(NEEDS)),
)
def test_nothing_avoided_or_missing_is_ever_left_and_both_sides_stay_even(
    what: list[Step | Rest], book: dict[str, Stretch], avoid: set[str], without: set[str],
) -> None:
    made = routine(*what)
    found = adapted(made, Wishes(frozenset(avoid), frozenset(without)), book.get)
    left = [each.stretch for each in steps_of(found.routine.steps) if each.stretch]
    assert not any(kinds_of(each) & avoid or set(each.needs) & without for each in left)
    if abs(lean(made)) < 0.5:
        assert abs(lean(found.routine)) < 0.5
    gone = {each.key for each in steps_of(made.steps) if each.stretch} - {
        each.key for each in steps_of(found.routine.steps)}
    assert gone == {change.step for change in found.changes if not change.now}

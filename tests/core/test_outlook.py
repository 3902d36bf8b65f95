"""The short account of a routine says what adapting it would do."""

from hypothesis import given
from hypothesis import strategies as st

from followalong.core.adapting import adapted
from followalong.core.avoiding import AVOIDABLE
from followalong.core.compiler import compile
from followalong.core.outlook import Part, Way, outlook
from followalong.core.parts import parts_of
from followalong.core.phrases import phrases
from followalong.core.routine import Block, Other, Rest, steps_of
from followalong.core.wishes import Wishes
from tests.core.test_adapting import NEEDS, ids, steps, stretches
from tests.helpers import hold, routine, step, stretch

EVEN = phrases("en").say("why_even")
MAT = Way("mat", "", "Mat", "lying on the back", "", 30, ("lying flat",), ("mat",))
STAND = Way("stand", "", "Stand", "standing", "tall", 50)
FOLD = Way("fold", "", "Fold", "standing", "", 20, ("bending",))
NOBODY = frozenset[str]()


def some(*words: str) -> frozenset[str]:
    return frozenset(words)


def test_what_nothing_stands_against_stays():
    found = outlook((Part(MAT), Part(FOLD)), some("twisting"), some("wall"))
    assert (found.ways, found.swapped, found.out, found.share, found.seconds) == ((MAT, FOLD), 0, 0, 1.0, 0)


def test_an_exchanged_step_keeps_its_share_and_brings_its_own_seconds():
    found = outlook((Part(MAT, (FOLD, STAND)), Part(FOLD)), some("lying flat", "bending"), NOBODY)
    assert (found.ways, found.swapped, found.out) == ((STAND,), 1, 1)
    assert (found.share, found.enough, found.seconds) == (0.6, True, 0)


def test_less_than_half_of_the_time_is_not_enough():
    assert not outlook((Part(MAT), Part(FOLD)), NOBODY, some("mat")).enough
    assert outlook((Part(MAT), Part(FOLD)), some("bending"), NOBODY).enough


def test_a_routine_of_no_time_is_enough_as_long_as_something_is_left():
    none = Way("none", "", "None", "standing", "", 0, ("bending",))
    assert outlook((Part(none), Part(none, (STAND,))), NOBODY, NOBODY).enough
    assert not outlook((Part(none),), some("bending"), NOBODY).enough


def test_rounds_and_optional_steps_count_as_they_are_done():
    lie = stretch(hold(20), "lie", position="lying on the back", instead=(Other("tall"),), area=("hips",))
    tall = stretch(hold(8), "tall", figure="tall")
    made = routine(Block("1", 3, (step(lie),)), step(tall, optional=True), Rest(5))
    one, other = parts_of(made, compile(made), {"tall": tall}.get, lambda _: 10.0)
    assert one.way.seconds > 60
    assert (one.way.kinds, one.way.areas, one.others[0].seconds) == (("lying flat",), ("hips",), 30)
    assert (other.way.seconds, other.way.figure) == (0, "tall")


@given(
    st.lists(steps | st.just(Rest(5)), min_size=1, max_size=6), st.dictionaries(ids, stretches),
    st.sets(st.sampled_from(AVOIDABLE)), st.sets(st.sampled_from(NEEDS)),
)
def test_it_says_what_adapting_does(what, book, avoid, without):
    made = routine(*what)
    found = outlook(parts_of(made, compile(made), book.get, lambda _: 9.0), avoid, without)
    changes = [change for change in adapted(made, Wishes(frozenset(avoid), frozenset(without)), book.get).changes
               if change.why != EVEN]
    assert found.swapped == sum(bool(change.now) for change in changes)
    assert found.out == sum(not change.now for change in changes)
    assert len(found.ways) + found.out == sum(step.stretch is not None for step in steps_of(made.steps))

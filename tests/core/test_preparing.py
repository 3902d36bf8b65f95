"""What is prepared once is prepared the same again, and everything is said before the start."""

from hypothesis import given, settings
from hypothesis import strategies as st

from followalong.core.adapting import adapted
from followalong.core.choices import Choices
from followalong.core.preparing import again, prepare
from followalong.core.session import digest
from followalong.core.wishes import Wishes, order
from tests.core.test_adapting import BOOK, FOLD, REACH, WALL
from tests.core.test_shortening import choices, routines
from tests.helpers import Note, hold, routine

BENDING = frozenset({"bending"})


def test_what_is_avoided_comes_before_what_there_is_time_for():
    made = routine(FOLD, REACH, WALL)
    found = prepare(made, Wishes(BENDING, frozenset({"wall"}), 1), Choices(), BOOK.get)
    assert found.sentences == (
        "fold is swapped for chair: it bends the low back.", "reach is left out: you have 1 minute.",
        "wall is left out: you have no wall.",
    )
    assert found.adaptations == ("avoid bending", "without wall", "out 2")


def test_without_wishes_the_routine_is_the_one_that_was_written():
    made = routine(FOLD)
    found = prepare(made, Wishes(), Choices(), BOOK.get)
    assert (found.routine, found.adaptations, found.sentences, found.empty) == (made, (), (), False)


def test_if_nothing_is_left_it_says_so():
    found = prepare(routine(WALL, Note("Well.")), Wishes(without=frozenset({"wall"})), Choices(), BOOK.get)
    assert (found.empty, found.sentences[-1]) == (True, "Nothing of this routine is left for you today.")


def test_if_it_cannot_be_short_enough_it_says_so():
    found = prepare(routine(hold(100)), Wishes(minutes=1), Choices(), BOOK.get)
    assert (found.over, found.sentences) == (True, ("It cannot be made any shorter.",))


def test_a_bookmark_brings_the_same_routine_back_whatever_was_chosen_since():
    made = routine(FOLD, REACH, WALL)
    found = prepare(made, Wishes(BENDING, minutes=1), Choices(effort="full"), BOOK.get)
    assert digest(again(made, found.adaptations, BOOK.get)) == digest(found.routine)


@settings(max_examples=40)
@given(routines, choices, st.integers(0, 6), st.sets(st.sampled_from(["bending", "kneeling", "lying flat"])),
       st.sets(st.sampled_from(["wall", "foam roller"])))
def test_the_adaptations_make_the_same_routine_again(made, how, minutes, avoid, without):
    wishes = Wishes(frozenset(avoid), frozenset(without), minutes)
    found = prepare(made, wishes, how, BOOK.get)
    assert again(made, found.adaptations, BOOK.get) == found.routine
    assert adapted(found.routine, wishes, BOOK.get).routine is found.routine


def test_a_step_knows_where_it_stands():
    assert sorted(["10", "2/2", "3.1/1", "2", "3.10/2", "3.2"], key=order) == [
        "2/2", "2", "3.1/1", "3.2", "3.10/2", "10"]


def test_wishes_add_up_and_the_last_minutes_count():
    set_, typed = Wishes(BENDING, minutes=5), Wishes(frozenset({"kneeling"}), frozenset({"wall"}), 10)
    assert set_ | typed == Wishes(frozenset({"bending", "kneeling"}), frozenset({"wall"}), 10)
    assert (set_ | Wishes()).minutes == 5

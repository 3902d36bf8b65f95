"""The terminal offers to go on with what was left."""

import io
from pathlib import Path

import pytest

from followalong.core.choices import Choices
from followalong.core.earlier import Earlier
from followalong.core.mark import Mark
from followalong.core.preparing import Prepared
from followalong.core.script import Place
from followalong.core.wishes import Change
from followalong.files.left import Left
from followalong.terminal.play import Stage, Wanted, begin
from tests.helpers import hold, routine, stretch

MADE = routine(stretch(hold(20), "Calf"), stretch(hold(20), "Hip"))
CHANGES = (Change("1", "Fold", "it bends the low back"),)
TOLD = "Fold is left out: it bends the low back.\n"
HIP = Mark(Place("2"), 1, 0.5)


class Typed:
    def __init__(self, *keys):
        self.keys = list(keys)

    def read(self, _):
        return self.keys.pop(0)


def begun(*keys, person=True, go_on=False, changed=False, left=True, away=754.0):
    """The session that begins, and what was printed before."""
    out = io.StringIO()
    stage = Stage(lambda: 0.0, None, None, out, None, None, Path())
    full = Choices(effort="full")
    kept = Left(MADE, "x", full, HIP, Earlier(), ("avoid twisting",), changed, away) if left else None
    choices = Choices(talk="short", set_up="never")
    wanted = Wanted(Prepared(routine(hold(9)), CHANGES, ("avoid bending",)), "x", choices, left=kept, go_on=go_on)
    return begin(wanted, stage, Typed(*keys), person=person), out.getvalue()


def test_enter_goes_on():
    session, text = begun("", "x", "\n")
    assert text == "You left it 12 minutes ago. Continue with step 2 of 2, Hip? [Enter] yes, [n] no\n"
    assert session.bookmark().mark == HIP
    assert (session.choices.effort, session.choices.hands_free) == ("full", False)


def test_after_a_clock_that_was_set_back_it_does_not_say_how_long_ago():
    _, text = begun("\n", away=None)
    assert text.startswith("The clock of this computer was changed since you left it. Continue with step 2 of 2, Hip?")


def test_n_starts_at_the_beginning():
    session, _ = begun("n")
    assert (session.segment.place.step, session.choices.effort) == ("1", "usual")


def test_each_start_is_what_was_adapted_for_it():
    new, text = begun("n")
    assert (new.bookmark().adaptations, text.endswith(TOLD)) == (("avoid bending",), True)
    old, text = begun("y")
    assert (old.bookmark().adaptations, TOLD in text) == (("avoid twisting",), False)


@pytest.mark.parametrize("key", ["q", "\x1b"])
def test_the_question_can_be_left(key):
    assert begun(key)[0] is None


def test_a_routine_that_has_changed_is_asked_about_in_other_words():
    assert "The routine has changed since you left it. Go on from the start of" in begun("y", changed=True)[1]


def test_in_a_pipe_one_line_says_how():
    session, text = begun(person=False)
    assert text == f"You left this routine at step 2 of 2, Hip. With --continue it goes on there.\n{TOLD}"
    assert (session.segment.place.step, session.choices.hands_free) == ("1", True)


@pytest.mark.parametrize("person", [True, False])
def test_told_to_continue_nothing_is_asked(person):
    session, text = begun(person=person, go_on=True)
    assert (text, session.bookmark().mark, session.choices.hands_free) == ("", HIP, not person)


def test_nothing_to_continue_is_said():
    session, text = begun(left=False, go_on=True)
    assert text == f"There is nothing to continue, so the routine starts at the beginning.\n{TOLD}"
    assert session.segment.place.step == "1"
    assert begun(left=False)[1] == TOLD


def test_how_much_is_said_is_as_it_is_set_now():
    session, _ = begun("y")
    assert (session.choices.talk, session.choices.set_up) == ("short", "never")

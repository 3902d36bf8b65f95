"""A change of mind is told in a line, and in a few words to hear."""

from dataclasses import replace

import pytest

from followalong.core.choices import Choices
from followalong.core.events import Changed
from followalong.core.phrases import LANGUAGES, phrases
from followalong.core.routine import Breath, Dose, Either, Kind, Option
from followalong.core.session import Session
from followalong.core.telling import heard
from tests.helpers import FakeClock, begin, breathing, hold, into, pulses, routine, step, stretch

EITHER = Either((Option("Hold still", Dose(hold(20))), Option("Breathe", Dose(breathing(3)))))
MADE = routine(hold(20), step(hold(20), optional=True), EITHER)
SLOW = Choices(tempo=0.9)
TOLD = (
    (Choices(), SLOW, "Slower: 0.9×", "Slower."),
    (SLOW, Choices(tempo=1.1), "Faster: 1.1×", "Faster."),
    (SLOW, Choices(), "The usual tempo.", "The usual tempo."),
    (Choices(), Choices(effort="gentle"), "Gentle from here on.", "Gentle."),
    (Choices(), Choices(wait_for_me=True), "Wait for me is on.", "Wait for me is on."),
    (Choices(wait_for_me=True), Choices(), "Wait for me is off.", "Wait for me is off."),
    (Choices(), Choices(more_time=True), "More time to move is on.", "More time to move is on."),
    (Choices(), Choices(turned_on=frozenset("2")), "Calf is in.", "Step added."),
    (Choices(), Choices(left_out=frozenset("1")), "Stretch 1 is left out.", "Step left out."),
    (Choices(), Choices(options={"3": 1}), "Stretch 3: Breathe", "Changed."),
    (Choices(), Choices(breath=Breath((("in", 3.0), ("out", 5.0)))), "Changed from here on.", "Changed."),
)


@pytest.mark.parametrize(("before", "after", "shown", "said"), TOLD)
def test_each_choice_is_told(clock: FakeClock, before: Choices, after: Choices, shown: str, said: str) -> None:
    session = Session(MADE, before, clock)
    assert session.choose(after)[-1] == Changed(shown, said)
    assert said in heard(phrases("en"))


def test_the_same_choices_are_not_told(clock: FakeClock) -> None:
    session = Session(MADE, SLOW, clock)
    assert session.choose(replace(SLOW)) == []


def test_how_much_is_said_is_heard_and_not_told(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock)
    events = session.choose(replace(session.choices, talk="counts", set_up="never"))
    assert not any(isinstance(event, Changed) for event in events)


def test_after_the_end_nothing_is_told(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock)
    while session.state != "finished":
        session.next()
    assert session.choose(SLOW) == session.more(1) == []


@pytest.mark.parametrize(("tens", "shown", "said"), [
    (1, "10 s more.", "A little longer."), (-1, "10 s less.", "A little shorter."),
    (-2, "16 s less.", "A little shorter."),
])
def test_seconds_are_told(clock: FakeClock, tens: int, shown: str, said: str) -> None:
    session = begin(routine(hold(20)), clock)
    into(session, clock, "stretch", 4.0)
    assert session.more(tens) == [Changed(shown, said, "1")]


@pytest.mark.parametrize(("tens", "shown"), [(1, "2 more: 6 in all."), (-1, "2 less: 2 in all.")])
def test_counts_are_told(clock: FakeClock, tens: int, shown: str) -> None:
    session = begin(routine(pulses(4)), clock)
    into(session, clock, "stretch", 1.0)
    assert session.more(tens)[-1] == Changed(shown, "A little longer." if tens > 0 else "A little shorter.", "1")


@pytest.mark.parametrize(("what", "tens", "shown"), [
    (hold(20), 1, "10 s more on each side."), (hold(20), -1, "10 s less on each side."),
    (pulses(4), 1, "2 more: 6 on each side."), (pulses(4), -1, "2 less: 2 on each side."),
])
def test_both_sides_are_told_while_one_is_to_come(clock: FakeClock, what: Kind, tens: int, shown: str) -> None:
    session = begin(routine(stretch(what, sides="each")), clock)
    into(session, clock, "stretch", 1.0)
    assert shown in [event.shown for event in session.more(tens) if isinstance(event, Changed)]


def test_on_the_other_side_only_that_is_told(clock: FakeClock) -> None:
    session = begin(routine(stretch(hold(20), sides="each")), clock)
    into(session, clock, "switch")
    into(session, clock, "stretch", 1.0)
    assert session.more(1) == [Changed("10 s more.", "A little longer.", "1")]


def test_the_least_is_told(clock: FakeClock) -> None:
    session = begin(routine(pulses(1)), clock)
    into(session, clock, "stretch", 1.0)
    assert session.more(-1) == [Changed("This is the least already.", "The least already.", "1")]


def test_pain_is_answered_with_care_and_no_other_reason_is(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock)
    care = "Leave it for today. Stop if pain is sharp or does not ease. F1: when to stop."
    assert session.give_reason("1", "pain") == [Changed(care, "Stop if pain is sharp or stays.")]
    assert session.give_reason("1", "no time") == []


def test_the_end_has_no_dose(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock)
    into(session, clock, "end")
    assert session.more(1) == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_what_is_heard_is_short(language: str) -> None:
    assert max(len(words.split()) for words in heard(phrases(language))) <= 8

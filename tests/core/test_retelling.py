"""A session that goes on in another language: the same place, the same dose, other words."""

from dataclasses import replace

import pytest

from followalong.core.choices import Choices
from followalong.core.earlier import Earlier
from followalong.core.script import Place
from followalong.core.session import Session
from tests.helpers import FakeClock, begin, hold, into, reps, routine, stretch

ENGLISH = routine(stretch(hold(20), "Calf"), stretch(reps(4), "Hip", sides="each"))
SPANISH = replace(routine(stretch(hold(20), "Pantorrilla"), stretch(reps(4), "Cadera", sides="each")), language="es")


@pytest.fixture
def session(clock: FakeClock) -> Session:
    """In the middle of its first step, paused."""
    made = begin(ENGLISH, clock)
    into(made, clock, "stretch", 8.0)
    made.pause()
    return made


def where(session: Session) -> tuple[Place, float, str]:
    mark = session.bookmark().mark
    return mark.place, pytest.approx(session.spent), session.moment().number


def test_it_stays_where_it_is_and_is_shown_and_told_in_the_other_words(session: Session, clock: FakeClock) -> None:
    before = where(session)
    session.retell(SPANISH)
    assert (where(session), session.state) == (before, "paused")
    assert session.moment().name == "Pantorrilla"
    session.play()
    clock.advance(200.0, session)
    assert [(step.name, step.why) for step in session.done()] == [("Pantorrilla", "done"), ("Cadera", "done")]


def test_what_was_said_last_is_said_again_in_the_other_words(session: Session) -> None:
    first = session.repeat()
    session.retell(SPANISH)
    again = session.repeat()
    assert first is not None
    assert again is not None
    assert (first.key, first.words, again.key, again.words) == ("ready 1", "one", "ready 1", "uno")


def test_before_the_first_word_there_is_nothing_to_say_again(clock: FakeClock) -> None:
    session = Session(ENGLISH, Choices(), clock)
    session.retell(SPANISH)
    assert session.repeat() is None


def test_the_bookmark_is_that_of_the_other_words(session: Session, clock: FakeClock) -> None:
    session.retell(SPANISH)
    assert session.bookmark().digest == Session(SPANISH, Choices(), clock).bookmark().digest


def test_another_routine_is_none_of_its_words(session: Session) -> None:
    before = session.script
    assert session.retell(routine(hold(30))) == []
    assert (session.script, session.routine) == (before, ENGLISH)


def test_what_was_done_before_it_was_continued_goes_by_the_other_names(session: Session, clock: FakeClock) -> None:
    session.next_step()
    left = session.bookmark()
    later = Session(ENGLISH, left.choices, clock, at=left.mark, earlier=left.earlier)
    later.retell(SPANISH)
    assert later.done()[0].name == "Pantorrilla"
    assert later.seconds_done == pytest.approx(session.seconds_done)


def test_a_session_from_the_beginning_has_nothing_to_rename(clock: FakeClock) -> None:
    session = begin(ENGLISH, clock)
    session.retell(SPANISH)
    assert session.earlier == Earlier()

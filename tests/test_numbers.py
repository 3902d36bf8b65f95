"""One rule for "step n of m": it counts the steps that are done today, and no rest and no card."""

from __future__ import annotations

import pytest

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.phrases import phrases
from followalong.core.routine import Note, Rest
from followalong.core.session import Session
from followalong.export.chapters import chapters
from followalong.terminal.lines import closing, opening
from tests.helpers import FakeClock, begin, hold, into, routine, step, stretch

MADE = routine(
    stretch(hold(9), "Calf"), stretch(hold(9), "Hip"), Note("Drink."), stretch(hold(9), "Neck"), Rest(5.0),
    step(stretch(hold(9), "Wrist"), optional=True), stretch(hold(9), "Knee"))
OUT = frozenset({"2"})


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def test_what_is_left_out_and_what_has_no_stretch_has_no_number() -> None:
    assert compile(MADE, Choices(left_out=OUT)).numbered == ("1", "4", "7")


def test_a_rest_and_a_card_have_the_number_of_what_came_before() -> None:
    script = compile(MADE, Choices(left_out=OUT))
    assert [script.number_of(key) for key in ("1", "3", "4", "5", "7", "end")] == [1, 1, 2, 2, 3, 3]
    assert compile(routine(Rest(5.0), hold(5))).number_of("1") == 1


def test_player_and_account_and_what_is_left_agree(clock: FakeClock) -> None:
    session = begin(MADE, clock, left_out=OUT)
    into(session, clock, "stretch")
    session.next_step()
    session.next_step()
    into(session, clock, "stretch")
    shown = session.moment()
    left = session.bookmark()
    again = Session(MADE, left.choices, clock, at=left.mark, earlier=left.earlier).moment()
    told = [one.name for one in session.done() if one.today]
    assert (shown.step, shown.steps, shown.name) == (again.step, again.steps, again.name) == (2, 3, "Neck")
    assert told == ["Calf", "Neck", "Knee"]


def test_the_history_is_told_what_was_switched_off(clock: FakeClock) -> None:
    session = begin(MADE, clock, left_out=OUT)
    assert [(one.name, one.why) for one in session.done() if not one.today] == [("Hip", "left out")]


def test_what_was_begun_and_then_switched_off_is_one_of_todays(clock: FakeClock) -> None:
    session = begin(MADE, clock)
    into(session, clock, "stretch", 8.0)
    session.choose(Choices(left_out=frozenset({"1"})))
    assert session.done()[0].today


def test_terminal_and_chapters_count_so_too(clock: FakeClock) -> None:
    session = Session(MADE, Choices(left_out=OUT), clock)
    words = phrases("en")
    assert "3 steps" in next(iter(opening(session, words)))
    assert [one.name for one in chapters(session.script, words)] == [
        "1. Calf", "Drink.", "2. Neck", "Rest", "3. Knee"]


def test_a_terminal_tells_at_the_end_of_the_steps_that_it_counted(clock: FakeClock) -> None:
    told = list(closing(begin(MADE, clock, left_out=OUT), phrases("en")))
    assert [line.partition(":")[0].strip() for line in told[1:]] == ["Calf", "Neck", "Knee"]

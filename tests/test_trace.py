"""The arithmetic of the harness that kills sessions; nothing is killed here."""

from __future__ import annotations

from pathlib import Path

import pytest

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.session import Session
from tests.bench.trace import Spot, Trace, spot
from tests.helpers import FakeClock, begin, hold, into, routine

TWO = routine(hold(20.0), hold(30.0))


def test_a_spot_is_where_the_session_stands() -> None:
    clock = FakeClock()
    session = begin(TWO, clock)
    into(session, clock, "stretch", 4.0)
    at = spot(session, clock.now)
    assert (at.index, at.runs) == (1, True)
    assert at.second(session.script) == pytest.approx(session.script.segments[0].seconds + 4.0)


def test_a_session_at_a_bookmark_stands_where_it_was_kept() -> None:
    clock = FakeClock()
    session = begin(TWO, clock)
    into(session, clock, "stretch", 7.3)
    kept = session.bookmark()
    again = Session(TWO, Choices(), clock, at=kept.mark)
    assert spot(again).apart(spot(session), session.script) == pytest.approx(0.0)


def test_what_runs_goes_on_but_not_over_a_gap() -> None:
    here = Spot(1, 0, 0.5, 100.0, runs=True)
    assert here.later(101.5).since == 1.5
    assert here.later(102.5).since == 0.0
    assert Spot(1, 0, 0.5, 100.0).later(101.5).since == 0.0


def test_two_spots_are_apart_by_what_is_between_them() -> None:
    script = compile(TWO)
    first, second = script.segments[0], script.segments[1]
    expected = first.phases[0].seconds / 2 + sum(phase.seconds for phase in first.phases[1:]) + second.seconds
    assert Spot(0, 0, 0.5).apart(Spot(2, 0, 0.0), script) == pytest.approx(expected)
    assert Spot(2, 0, 0.0).apart(Spot(0, 0, 0.5), script) == pytest.approx(expected)


def test_other_choices_do_not_move_a_spot() -> None:
    longer = compile(routine(hold(40.0), hold(30.0)))
    assert Spot(1, 1, 0.5).apart(Spot(1, 1, 0.5), longer) == 0.0
    assert Spot(1, 1, 0.5).second(longer) - Spot(1, 1, 0.5).second(compile(TWO)) == pytest.approx(10.0)


def test_the_last_two_are_kept_for_whoever_reads_the_file(tmp_path: Path) -> None:
    told, read = Trace(tmp_path / "trace"), Trace(tmp_path / "trace")
    assert list(read.spots()) == []
    for number in (1, 2, 3):
        told.write(Spot(number, 0, 0.5, 100.0, runs=True))
    assert sorted(one.index for one in read.spots()) == [2, 3]
    read.clear()
    assert list(told.spots()) == []

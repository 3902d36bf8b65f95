"""A way through a script needs no clock: so many seconds of it pass, and that is what happens."""

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.events import Entered, Finished, Left, Waiting
from followalong.core.progress import Progress
from followalong.core.script import Place, Script, Segment
from tests.helpers import hold, keys, left, routine, stretch

MADE = routine(stretch(hold(20), "Calf"), stretch(hold(20), "Hip"))
TWO = compile(MADE)
CALF, HIP = Place("1"), Place("2")


def get_ready(script: Script, index: int) -> Segment:
    return script.segments[index - 1]


def at(place: Place, script: Script = TWO) -> Progress:
    return Progress(script, get_ready, place)


def test_many_segments_pass_in_one_go() -> None:
    here = at(CALF)
    here.enter()
    events = here.run(TWO.seconds, 0.0, 1.0)
    assert [(one.place.step, one.place.role) for one in left(events)] == [
        ("1", "stretch"), ("2", "ready"), ("2", "stretch"), ("end", "end")]
    assert (here.over, events[-1]) == (True, Finished())


def test_a_segment_that_nobody_entered_is_not_left() -> None:
    here = at(CALF)
    assert here.under_way is None
    assert here.move(3, 0.0, "moved") == [Entered(TWO.segments[3])]
    assert here.under_way == Left(HIP, 0.0, 0, "skipped")


def test_a_cue_of_what_follows_may_come_ahead_and_is_not_told_again() -> None:
    here = at(CALF)
    here.run(24.4, 0.5, 1.0)
    assert keys(here.run(0.2, 0.5, 1.0)) == ["name"]
    assert here.segment.place == CALF
    assert keys(here.run(1.0, 0.5, 1.0)) == []
    assert here.segment.place == HIP._replace(role="ready")


def test_a_gate_is_as_far_as_it_goes() -> None:
    here = at(HIP._replace(role="ready"), compile(MADE, Choices(wait_for_me=True)))
    assert here.run(600.0, 0.0, 1.0)[-1] == Waiting(here.segment)
    assert (here.stay.at_gate, here.elapsed) == (True, here.segment.seconds - 3)


def test_who_comes_back_gets_ready_and_then_goes_on_where_it_was() -> None:
    here = at(CALF)
    here.run(10.0, 0.0, 1.0)
    mark, script = here.mark, here.script
    here.come_back(1)
    assert (here.comes_back, here.segment, here.mark) == (True, TWO.segments[0], mark)
    here.run(TWO.segments[0].seconds + 1.0, 0.0, 1.0)
    assert (here.segment, here.elapsed, here.script) == (script.segments[1], 11.0, script)

from dataclasses import replace

import pytest

from followalong.core.compiler import compile
from followalong.core.lint import everything, lint
from followalong.core.routine import At, Block, Dose, Hold, Rest, Routine, Span
from tests.helpers import hold, pulses, routine, span, step, stretch

LONG = "Reach as far as you can, and then a little further still, until you feel it all the way down the side."


def warnings(made: Routine) -> list[str]:
    return [str(fault) for fault in lint(made, compile(made, everything(made)))]


def test_a_plain_routine_has_none() -> None:
    assert warnings(routine(stretch(pulses(4), sides="each"), Rest(9), stretch(hold(30), setup=("Stand tall.",)))) == []


def test_words_with_too_little_time_are_named_once() -> None:
    at = (At(LONG, second=1.0), At("Let go.", second=3.0))
    found = lint(made := routine(stretch(Hold(span(20), at=at), "Side", sides="each")), compile(made))
    assert [(str(fault.step), fault.warning, fault.line) for fault in found] == [('step 1 "Side"', True, 0)]
    assert LONG in str(found[0].text)
    assert found[0].hint


def test_words_after_the_end_are_named() -> None:
    cut, after = warnings(routine(Dose(hold(5), say=(LONG, LONG[:-1], "And smile."))))
    assert "no time to say" in cut
    assert '"And smile." comes after the end' in after


def test_optional_steps_are_looked_at_too() -> None:
    assert warnings(routine(hold(30), step(Dose(hold(5), say=(LONG, LONG[:-1], "And smile.")), optional=True)))


def test_rounds_say_it_once() -> None:
    inner = step(Dose(hold(5), say=(LONG, LONG[:-1], "And smile.")))
    assert len(warnings(routine(Block("1", 3, (inner,))))) == 2


def test_getting_up_needs_its_time() -> None:
    down = stretch(hold(20), position="lying on the back")
    hurried = stretch(Dose(hold(20), setup_seconds=3.0), "Tall")
    (found,) = warnings(routine(down, hurried))
    assert 'step 2 "Tall": It takes 20 s from lying on the back to standing, more than 3 s.' in found
    assert 'Write "setup for: 20s" or nothing.' in found
    assert not warnings(routine(down, stretch(Dose(hold(20), setup_seconds=25.0))))


@pytest.mark.parametrize(("minutes", "said"), [
    (span(2), ""), (span(1, 2, 3), ""), (span(2.7), ""),
    (span(1.7), "This takes 1.8 minutes, 1.7 are promised. Mend the promise, or the doses."),
    (span(2.9, 3, 4), "This takes 1.8 minutes, 2.9 to 4 are promised. Mend the promise, or the doses."),
])
def test_promised_minutes_are_held(minutes: Span, said: str) -> None:
    optional = step(hold(90), optional=True)
    assert warnings(routine(hold(90), optional, minutes=minutes)) == ([f" warning: {said}"] if said else [])


def test_needless_getting_up() -> None:
    up, down = stretch(hold(20)), stretch(hold(20), position="lying on the back")
    assert "once more than they need to" in warnings(routine(up, down, up, down))[0]
    assert "2 times" in warnings(routine(up, down, up, down, up, down))[0]
    assert not warnings(routine(up, up, down, down))
    assert not warnings(routine(down, up))


def test_what_closed_eyes_would_miss_is_a_warning_of_its_step() -> None:
    made = routine(hold(40))
    script = compile(made)
    quiet = replace(script.segments[1], cues=())
    changed = replace(script, segments=(script.segments[0], quiet, *script.segments[2:]))
    found = [str(fault) for fault in lint(made, changed)]
    assert any("step 1" in text and "Nothing is heard for 45 seconds" in text for text in found)

"""How far the script and the clock are apart after eight hours of uneven ticks."""

from __future__ import annotations

import random

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.events import Finished
from followalong.core.routine import Breath, Breathe, Dose, Hold, Routine, Span, Step, Stretch
from followalong.core.session import Session
from tests.bench.figures import Figure

HOURS = 8
SEED, EARLY, LATE = 8, 0.002, 0.06  # seconds that a tick may be off
NOTHING = 1e-3  # ms
BREATH = Breath((("in", 4.1), ("pause", 1.7), ("out", 6.3)))
BOOTED = 123456.789  # a clock does not begin at nothing


def drift() -> list[Figure]:
    routine = eight_hours()
    chance = random.Random(SEED)  # noqa: S311 - uneven, and the same each time
    now, ticks, apart = BOOTED, 0, 0.0
    session = Session(routine, Choices(), lambda: now)
    session.play()
    while session.state != "finished":
        now += max(1e-4, (session.next_due() or 0.0) + chance.uniform(-EARLY, LATE))
        ended = any(isinstance(event, Finished) for event in session.tick())
        if not ended:
            apart = max(apart, abs(session.moment().session_done - (now - BOOTED)))
        ticks += 1
    hours = session.script.seconds / 3600
    note = f"at most, in {hours:.2f} h and {ticks} uneven ticks"
    return [Figure("drift", apart * 1000, "ms", most=NOTHING, note=note)]


def eight_hours() -> Routine:
    """Holds and breaths of odd lengths, as many as it takes."""
    some = _steps(20)
    length = compile(Routine("long", "Long", some)).seconds / len(some)
    return Routine("long", "Eight hours", _steps(round(HOURS * 3600 / length) + 1))


def _steps(count: int) -> tuple[Step, ...]:
    doses = (Dose(Hold(Span(47.3, 47.3, 47.3))), Dose(Breathe(BREATH, breaths=Span(7, 7, 7))))
    made = [(str(number + 1), doses[number % 2]) for number in range(count)]
    return tuple(Step(key, dose, Stretch(f"s{key}", f"Stretch {key}", "standing", dose)) for key, dose in made)

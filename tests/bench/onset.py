"""When cues are heard: recorded from a real sound server, while the window moves and every core is busy."""

from __future__ import annotations

import shutil

from followalong import clock
from tests.bench.child import child
from tests.bench.cue import busy_loops
from tests.bench.figures import Figure, middle, share
from tests.bench.hearing import error, recorded
from tests.bench.home import own_home

ROUTINE, SECONDS = "hips-and-hamstrings", 90
ROUNDS, SHORT, SEEN = 5, 3, 1.0  # cold starts, seconds of each, and until somebody presses Start
NEEDED = ("pulseaudio", "parec")
MILLI = 1000.0
SETTLED = 0.5  # seconds until the recorder has everything


def onset() -> list[Figure]:
    """Nothing where there is no such server."""
    return [*late(), first()] if all(map(shutil.which, NEEDED)) else []


def late() -> list[Figure]:
    with own_home() as environment, busy_loops(1), recorded() as recording:
        with child(environment, "heard_session", ROUTINE, str(SECONDS), str(SEEN)) as made:
            told = made.told()
        clock.sleep(SETTLED)
    onsets = recording.onsets()
    errors = [error(due, onsets) for due, _ in told["due"]]
    heard = [each * MILLI for each in errors if each is not None]
    range_of = f"{min(heard):.0f} to {max(heard):.0f} ms"
    note = f"{len(heard)} of {len(errors)} cues heard, {range_of}, a busy loop on each core"
    return [
        Figure("onset", middle(heard), "ms", most=10.0, note=f"median; {note}"),
        Figure("onset-95", share(heard, 95), "ms", most=25.0),
        Figure("onset-99", share(heard, 99), "ms", most=50.0),
    ]


def first() -> Figure:
    """From Start to the first sound, with nothing in any cache."""
    found = []
    for _ in range(ROUNDS):
        with own_home() as environment, recorded() as recording:
            with child(environment, "heard_session", ROUTINE, str(SHORT), str(SEEN)) as made:
                started = made.told()["started"]
            clock.sleep(SETTLED)
        found.append(next(at - started for at in recording.onsets() if at > started) * MILLI)
    return Figure("first-cue", middle(found), "ms", most=300.0,
                  note=f"{min(found):.0f} to {max(found):.0f} in {ROUNDS} cold starts, Start {SEEN:g} s after its page")

"""What is heard of a past that was left: a thousand pauses, skips and seeks in a real window on a real sound server."""

from __future__ import annotations

import shutil

from tests.bench.child import child
from tests.bench.cue import busy_loops
from tests.bench.figures import Figure, middle, share
from tests.bench.hearing import LOUD, RATE, Recording, recorded
from tests.bench.home import own_home
from tests.bench.onset import NEEDED

ROUTINE, DEEDS = "hips-and-hamstrings", 1000
MILLI = 1000.0
BEFORE = 0.03  # seconds before a pause in which something sounds, if it does


def stale() -> list[Figure]:
    """Nothing where there is no such server."""
    if not all(map(shutil.which, NEEDED)):
        return []
    asked = ("hurried", str(DEEDS), "--", "play", ROUTINE, "--gui")
    with own_home() as home, busy_loops(1), recorded() as recording, child(home, "watched", *asked) as made:
        told = made.told()
    found = [silence for begin, end in told["pauses"] if (silence := heard_for(recording, begin, end)) is not None]
    note = f"of {told['played']} sounds in {DEEDS} random pauses, skips and seeks, a busy loop on each core"
    return [
        Figure("stale", told["stale"], "", most=0.0, note=note),
        Figure("cut", middle(found), "ms", most=60.0,
               note=f"from a pause to its last loud sample; 95 % within {share(found, 95):.0f}, of {len(found)}"),
    ]


def heard_for(recording: Recording, begin: float, end: float) -> float | None:
    """Milliseconds until a pause is silent; None where nothing sounded."""
    if not any(map(loud, recording.part(begin - BEFORE, begin))):
        return None
    last = max((index for index, sample in enumerate(recording.part(begin, end)) if loud(sample)), default=0)
    return MILLI * last / RATE


def loud(sample: int) -> bool:
    return abs(sample) >= LOUD

"""When cues are heard: recorded from a real sound server, while the window moves and every core is busy."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from tests.bench.child import child
from tests.bench.cue import busy_loops
from tests.bench.figures import Figure, middle, share
from tests.bench.hearing import clip, recorded
from tests.bench.home import own_home

CUES = Path(__file__).with_name("many-cues.yaml")
SECONDS, SESSIONS = 109, 2  # 80 cues each
FIRST = "hips-and-hamstrings"
ROUNDS, SHORT, SEEN = 3, 3, 1.0  # cold starts, seconds of each, and until somebody presses Start
NEEDED = ("pulseaudio", "parec")
MILLI = 1000.0
BEFORE, AFTER = 0.1, 0.4  # seconds around its time in which a cue is looked for


def onset() -> list[Figure]:
    """Nothing where there is no such server."""
    return [*late(), first()] if all(map(shutil.which, NEEDED)) else []


def late() -> list[Figure]:
    """Of each cue, from its time to the first sample of its clip that is no silence."""
    found = [session() for _ in range(SESSIONS)]
    heard = [each for errors, _ in found for each in errors]
    asked = sum(count for _, count in found)
    worst = " ".join(f"{max(errors):.0f}" for errors, _ in found)
    note = (f"{len(heard)} of {asked} cues heard in {SESSIONS} sessions, from {min(heard):.0f} ms; "
            f"the latest of each {worst}; a busy loop on each core")
    return [
        Figure("onset", middle(heard), "ms", most=10.0, note=f"median; {note}"),
        Figure("onset-95", share(heard, 95), "ms", most=25.0),
        Figure("onset-99", share(heard, 99), "ms", most=50.0),
    ]


def session() -> tuple[list[float], int]:
    """Errors in milliseconds of what was heard, and how many cues there were."""
    with own_home() as environment, busy_loops(1):
        routines = Path(environment["XDG_DATA_HOME"]) / "followalong" / "routines"
        routines.mkdir(parents=True)
        shutil.copy(CUES, routines)
        with recorded() as recording, child(environment, "heard_session", CUES.stem, str(SECONDS), str(SEEN)) as made:
            told = made.told()
        sound = cache(clip)
        cues = [(due, *sound(Path(path))) for due, path in told["due"]]
    errors = [begun + quiet - due for due, known, quiet in cues
              if (begun := recording.found(known, due - BEFORE, due + AFTER)) is not None]
    return [MILLI * error for error in errors], len(cues)


def first() -> Figure:
    """From Start to the first sound, with nothing in any cache."""
    found = [start() for _ in range(ROUNDS)]
    return Figure("first-cue", middle(found), "ms", most=300.0,
                  note=f"{min(found):.0f} to {max(found):.0f} in {ROUNDS} cold starts, Start {SEEN:g} s after its page")


def start() -> float:
    with own_home() as environment:
        with recorded() as recording, child(environment, "heard_session", FIRST, str(SHORT), str(SEEN)) as made:
            told = made.told()
        (_, path), *_ = told["due"]
        known, quiet = clip(Path(path))
    begun = recording.found(known, told["started"], told["started"] + 1.0)
    if begun is None:
        raise ChildProcessError("the first cue was not heard")
    pressed: float = told["started"]
    return MILLI * (begun + quiet - pressed)

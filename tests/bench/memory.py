"""Memory with the player open and playing."""

from __future__ import annotations

from collections.abc import Mapping

from tests.bench.child import child, children_of, memory
from tests.bench.figures import Figure, middle
from tests.bench.home import ROOT, own_home

ROUNDS = 3
ROUTINE, SOUND = "hips-and-hamstrings", ROOT / "assets" / "sounds" / "tick.wav"
NO_CHECKER = "checker: none, files are checked in the window by our own table"


def player_memory() -> list[Figure]:
    bare, ours, voices = [], [], []
    with own_home() as environment:
        _ours(environment)  # renders the words, and makes the index
        for _ in range(ROUNDS):
            bare.append(_bare(environment))
            window, voice = _ours(environment)
            ours.append(window)
            voices.append(voice)
    return [
        Figure("memory", middle(ours), "MiB", middle(bare), times=1.5, note=f"{ROUTINE} plays; {NO_CHECKER}"),
        Figure("memory-voice", middle(voices), "MiB", note="the process that renders words, with what it started"),
    ]


def _bare(environment: Mapping[str, str]) -> float:
    with child(environment, "bare_sound", str(SOUND)) as made:
        made.told()
        return memory(made.process.pid)


def _ours(environment: Mapping[str, str]) -> tuple[float, float]:
    """The window, and all its children together."""
    with child(environment, "watched", "our_player", "--", "play", ROUTINE, "--gui") as made:
        if made.told()["state"] != "running":
            raise ChildProcessError(f"{ROUTINE} does not play")
        return memory(made.process.pid), sum(map(_with_children, children_of(made.process.pid)))


def _with_children(process: int) -> float:
    return memory(process) + sum(map(_with_children, children_of(process)))

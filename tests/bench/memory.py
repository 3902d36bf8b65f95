"""Memory with the player open and playing.

PSS depends on what else runs: every other program on PySide's files makes it smaller, for the floor and for ours by
different shares. So pages of those files are counted whole, as they are where only one such program runs.
"""

from __future__ import annotations

from collections.abc import Mapping

from tests.bench.child import Child, Memory, child, children_of, memory
from tests.bench.figures import Figure, middle
from tests.bench.home import ROOT, own_home

ROUNDS = 5
ROUTINE, SOUND = "hips-and-hamstrings", ROOT / "assets" / "sounds" / "tick.wav"
NO_CHECKER = "checker: none, files are checked in the window by our own table"
SILENT = "; the floor is without its sound, for there is no sound device"


def player_memory() -> list[Figure]:
    bare, ours, voices, walked = [], [], [], []
    with own_home() as environment:
        _from_library(environment)  # renders the words, and makes the index
        for _ in range(ROUNDS):
            bare.append(_bare(environment))
            window, voice = _ours(environment)
            ours.append(window)
            voices.append(voice)
            walked.append(_from_library(environment))
    here, floor = (middle(each.pss for each in every) for every in (ours, [each for each, _ in bare]))
    whole = [each.whole for each in ours]
    note = (f"{min(whole):.1f} to {max(whole):.1f}; PSS beside what else runs now {here:.1f} to {floor:.1f}, "
            f"{here / floor:.2f}x; {ROUTINE} plays; {NO_CHECKER}{'' if all(loaded for _, loaded in bare) else SILENT}")
    empty = middle(each.whole for each, _ in bare)
    way = "the same, after the library and what comes before a start were seen"
    voice = "what the process that renders words, with what it started, has for itself"
    return [
        Figure("memory", middle(whole), "MiB", empty, times=1.35, note=note),
        Figure("memory-from-library", middle(each.whole for each in walked), "MiB", empty, times=1.35, note=way),
        Figure("memory-voice", middle(voices), "MiB", note=voice),
    ]


def _bare(environment: Mapping[str, str]) -> tuple[Memory, bool]:
    """With whether its sound was loaded."""
    with child(environment, "bare_sound", str(SOUND)) as made:
        loaded = bool(made.told()["loaded"])
        return memory(made.process.pid), loaded


def _ours(environment: Mapping[str, str]) -> tuple[Memory, float]:
    """The window, and all its children together."""
    with child(environment, "watched", "our_player", "--", "play", ROUTINE, "--gui") as made:
        return _playing(made), sum(map(_with_children, children_of(made.process.pid)))


def _from_library(environment: Mapping[str, str]) -> Memory:
    with child(environment, "watched", "our_guest", ROUTINE, "--") as made:
        return _playing(made)


def _playing(made: Child) -> Memory:
    if made.told()["state"] != "running":
        raise ChildProcessError(f"{ROUTINE} does not play")
    return memory(made.process.pid)


def _with_children(process: int) -> float:
    return memory(process).own + sum(map(_with_children, children_of(process)))

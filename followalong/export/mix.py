"""Lays clips over one another, each from its exact sample on, and gives out the whole in pieces."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from operator import add
from typing import TypeAlias

from followalong.core.sounds import Sound

Samples: TypeAlias = "array[int]"  # 16 bits each, one channel
Clip = Callable[[str], Samples]  # the samples of a clip, by its name

PEAK = 23_000  # of 32767: never above -3 dBFS
FADE = 0.02  # seconds in which a clip ends that is cut short

Placed = tuple[int, Samples]  # from which sample of the whole on


def mixed(sounds: Iterable[Sound], seconds: float, clip: Clip, rate: int) -> Iterator[Samples]:
    """Pieces of a second at most, so that the memory does not grow with the session; longer if the last sound is."""
    at, softened = 0, cache(partial(_softened, clip))
    placed = sorted((_placed(sound, softened, rate) for sound in sounds), key=lambda one: one[0])
    for first, run in _runs(placed):
        yield from _silence(first - at, rate)
        yield from (run[start : start + rate] for start in range(0, len(run), rate))
        at = first + len(run)
    yield from _silence(round(seconds * rate) - at, rate)


def _softened(clip: Clip, name: str, volume: float) -> Samples:
    return clip(name) if volume == 1.0 else _scaled(clip(name), volume)


def _placed(sound: Sound, softened: Callable[[str, float], Samples], rate: int) -> Placed:
    samples = softened(sound.clip, sound.volume)
    heard = round(sound.seconds * rate)
    if heard < len(samples):
        samples = _faded(samples[:heard], min(heard, round(FADE * rate)))
    return round(sound.at * rate), samples


def _faded(samples: Samples, steps: int) -> Samples:
    """Nothing clicks where it was cut."""
    for step in range(steps):
        samples[-1 - step] = samples[-1 - step] * step // steps
    return samples


def _scaled(samples: Iterable[int], gain: float) -> Samples:
    return array("h", [round(sample * gain) for sample in samples])


def _runs(placed: Iterable[Placed]) -> Iterator[Placed]:
    """Clips that overlap are one run; silence is between two."""
    group: list[Placed] = []
    end = 0
    for one in placed:
        if group and one[0] >= end:
            yield _laid(group, end)
            group = []
        group.append(one)
        end = max(end, one[0] + len(one[1]))
    if group:
        yield _laid(group, end)


def _laid(group: list[Placed], end: int) -> Placed:
    """A run that would be too loud is made softer as a whole: where it begins and ends there is silence."""
    begin = group[0][0]
    whole = array("i", bytes(4 * (end - begin)))
    for first, samples in group:
        here = slice(first - begin, first - begin + len(samples))
        whole[here] = array("i", map(add, whole[here], samples))
    peak = max(max(whole, default=0), -min(whole, default=0))
    return begin, _scaled(whole, PEAK / peak) if peak > PEAK else array("h", whole)


def _silence(samples: int, rate: int) -> Iterator[Samples]:
    for start in range(0, samples, rate):
        yield array("h", bytes(2 * min(rate, samples - start)))

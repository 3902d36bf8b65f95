"""Breaths as people write them: numbers, names or parts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from followalong.core.routine import Air, Breath
from followalong.core.sentence import Sentence, said
from followalong.files.suggest import nearest, perhaps
from followalong.files.values import UnreadableError, plain, time

PART = 0.5, 60.0  # seconds, least and most
SHORTEST = 2.0  # seconds of a whole breath
AIR: tuple[Air, ...] = ("in", "pause", "out")

EASY_EXHALE = Breath((("in", 4.0), ("out", 6.0)))
PRESETS = {
    "easy exhale": EASY_EXHALE,
    "extended exhale": Breath((("in", 4.0), ("pause", 2.0), ("out", 6.0))),
    "even five": Breath((("in", 5.0), ("out", 5.0))),
    "ninety-ninety": Breath((("in", 3.0), ("pause", 1.0), ("out", 6.0), ("pause", 2.0))),
    "box": Breath((("in", 4.0), ("pause", 4.0), ("out", 4.0), ("pause", 4.0))),
    "four-seven-eight": Breath((("in", 4.0), ("pause", 7.0), ("out", 8.0)), most=4),
}
HINT = said("Write inhale-pause-exhale in seconds (4-2-6), or one of: {names}.", names=", ".join(PRESETS))


def breath(text: str) -> Breath:
    """`4-2-6`, `4-2-6-2` or the name of a preset."""
    words = plain(text)
    for name, preset in PRESETS.items():
        if words.replace("-", " ") == name.replace("-", " "):
            return preset
    if not re.fullmatch(r"\d+(?:\.\d+)?( ?[-–] ?\d+(?:\.\d+)?){2,3}", words):
        raise UnreadableError(said('"{text}" is not a breath.', text=text), perhaps(nearest(words, PRESETS), HINT))
    order: tuple[Air, ...] = ("in", "pause", "out", "pause")
    return _whole(zip(order, (time(part) for part in re.split(r" ?[-–] ?", words)), strict=False), text)


def parts(texts: Iterable[str]) -> Breath:
    """Any other breath, part by part: `in 2s`, `in 1s`, `out 6s`."""
    return _whole((part(text) for text in texts), said("This"))


def part(text: str) -> tuple[Air, float]:
    """One part: `in 2s`."""
    air, _, seconds = plain(text).partition(" ")
    if air not in AIR or not seconds:
        hint = said("Write in 4s, pause 2s or out 6s.")
        raise UnreadableError(said('"{text}" is not a part of a breath.', text=text), hint)
    return AIR[AIR.index(air)], time(seconds)


def _whole(found: Iterable[tuple[Air, float]], text: str | Sentence) -> Breath:
    kept = tuple((air, seconds) for air, seconds in found if seconds)
    if {"in", "out"} - {air for air, _ in kept}:
        hint = said("It needs a breath in and a breath out.")
        raise UnreadableError(said('"{text}" is not a whole breath.', text=text), hint)
    if not all(PART[0] <= seconds <= PART[1] for _, seconds in kept):
        wrong = said(
            'A part of "{text}" is not between {least:g} and {most:g} seconds.', text=text, least=PART[0], most=PART[1],
        )
        raise UnreadableError(wrong, HINT)
    if sum(seconds for _, seconds in kept) < SHORTEST:
        raise UnreadableError(said('"{text}" is too short for a breath.', text=text), HINT)
    return Breath(kept)

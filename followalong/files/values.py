"""Times, counts and ranges as people write them, made into numbers."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from followalong.core.routine import Span
from followalong.core.sentence import Sentence, said

LONGEST = 8 * 3600.0  # seconds
SHORTEST = 0.5  # seconds
MOST_COUNTS = 9999
LONGEST_TEXT = 80  # letters of a value

TIMES = said("Write it as 30, 30s, 1:30, 2min or 2min 30s.")
RANGES = said("Write it as 3-5 or, with the usual one, 3-5 (4).")
TIME_RANGES = said("Write it as 30s, 1:30, 2min, 20-40s or 2-3min.")

_NUMBER = r"\d{1,6}(?:\.\d{1,3})?"
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)")
_PARTS = re.compile(rf"(?:({_NUMBER}) ?m(?:in(?:utes?)?)?)? ?(?:({_NUMBER}) ?(?:s(?:ec(?:onds?)?)?)?)?")
_RANGE = re.compile(r"(.+?) ?[-–] ?(.+?)(?: ?\((.+)\))?")
_UNIT = re.compile(r"[a-z]+$")
_COUNT = re.compile(r"\d{1,6}")


class UnreadableError(ValueError):
    """A value that is not what its key needs; `hint` says what would do."""

    def __init__(self, text: Sentence, hint: Sentence) -> None:
        super().__init__(str(text))
        self.text, self.hint = text, hint


Unit = Literal["seconds", "breaths", "counts", "open"]


@dataclass(frozen=True, slots=True)
class Amount:
    """How much, and of what; `open` has no span of its own."""

    unit: Unit
    span: Span


def plain(text: str) -> str:
    """Small letters and single spaces. What is longer than LONGEST_TEXT is no value: patterns never see it."""
    if len(text) > LONGEST_TEXT:
        raise UnreadableError(said("This is too long for a value."), said("Write a number, a time or a word."))
    return " ".join(text.split()).casefold()


def time(text: str) -> float:
    """Seconds, 0 to LONGEST."""
    words = plain(text)
    if clock := _CLOCK.fullmatch(words):
        seconds = int(clock[1]) * 60.0 + int(clock[2])
    else:
        parts = _PARTS.fullmatch(words)
        if not parts or not words:
            raise UnreadableError(said('"{text}" is not a time.', text=text), TIMES)
        seconds = float(parts[1] or 0) * 60.0 + float(parts[2] or 0)
    if seconds > LONGEST:
        raise UnreadableError(said('"{text}" is longer than 8 hours.', text=text), said("Write a shorter time."))
    return seconds


def some_time(text: str) -> float:
    """Seconds, at least SHORTEST: so that no count can grow without growing the whole time (checks.py)."""
    seconds = time(text)
    if seconds < SHORTEST:
        raise UnreadableError(said('"{text}" is too short.', text=text), said("Write half a second or more."))
    return seconds


def count(text: str) -> int:
    """A whole number from 1 to MOST_COUNTS."""
    words = plain(text)
    if not _COUNT.fullmatch(words):
        raise UnreadableError(said('"{text}" is not a whole number.', text=text), said("Write a number such as 4."))
    if not 1 <= int(words) <= MOST_COUNTS:
        wrong = said('"{text}" is not between 1 and {most}.', text=text, most=MOST_COUNTS)
        raise UnreadableError(wrong, said("Write a number such as 4."))
    return int(words)


def priority(text: str) -> int:
    """1, 2 or 3."""
    if plain(text) not in ("1", "2", "3"):
        raise UnreadableError(said('"{text}" is not a priority.', text=text), said("Write 1, 2 or 3; 1 matters most."))
    return int(plain(text))


def counts(text: str) -> Span:
    """A count, or a range of counts; the usual one of `3-6` is rounded half up."""
    return _span(text, count, lambda middle: math.floor(middle + 0.5), RANGES)


def times(text: str) -> Span:
    """A time, or a range of times in seconds."""
    return _span(text, some_time, float, TIME_RANGES)


def _span(text: str, read: Callable[[str], float], middle: Callable[[float], float], hint: Sentence) -> Span:
    words = plain(text)
    found = _RANGE.fullmatch(words)
    if not found:
        value = read(words)
        return Span(value, value, value)
    low, high, usual = found.groups()
    unit = _unit(high)
    try:
        least, most = read(_with(low, unit)), read(high)
        chosen = read(_with(usual, unit)) if usual else middle((least + most) / 2)
    except UnreadableError as error:
        raise UnreadableError(said('"{text}" is not a range.', text=text), hint) from error
    if least > most:
        wrong = said('The range "{text}" begins with the larger number.', text=text)
        raise UnreadableError(wrong, said("Put the smaller one first."))
    if not least <= chosen <= most:
        raise UnreadableError(said('The usual one of "{text}" is outside the range.', text=text), RANGES)
    return Span(least, chosen, most)


def _unit(text: str) -> str:
    found = _UNIT.search(text)
    return found[0] if found else ""


def _with(text: str, unit: str) -> str:
    """A number that borrows the unit of the end of its range: 20-40s."""
    return text if _unit(text) or ":" in text else text + unit


def breaths_or_time(text: str) -> Amount:
    """`5 breaths`, `3-5 breaths (4)`, or a time."""
    words = plain(text)
    found = re.fullmatch(r"(.+?) breaths?( \(.+\))?", words)
    if found:
        return Amount("breaths", counts(found[1] + (found[2] or "")))
    return Amount("seconds", times(text))


def breaths(text: str) -> Span:
    """`5` or `5 breaths`, also as a range."""
    return counts(re.sub(r" breaths?(?= \(|$)", "", plain(text)))


def pulses(text: str) -> Amount:
    """`3-5`, `1min` or `open`; a bare number counts."""
    words = plain(text)
    if words == "open":
        return Amount("open", Span(0, 0, 0))
    if re.search(r"[a-z:]", words):
        return Amount("seconds", times(text))
    return Amount("counts", counts(text))


def depth(text: str) -> float:
    """How far into the movement: 0 to 1, or 0% to 100%."""
    words = plain(text)
    share = re.fullmatch(r"(\d{1,3}) ?%", words)
    value = int(share[1]) / 100 if share else _decimal(words)
    if value is None or not 0 <= value <= 1:
        hint = said("Write a number from 0 (start) to 1 (as far as it goes).")
        raise UnreadableError(said('"{text}" is not a depth.', text=text), hint)
    return value


def _decimal(words: str) -> float | None:
    return float(words) if re.fullmatch(r"\d{1,3}(?:\.\d{1,6})?|\.\d{1,6}", words) else None


def moment(text: str) -> tuple[float | None, float | None]:
    """Share and second of a hold: `50%` is (0.5, None), `20s` is (None, 20)."""
    words = plain(text)
    if share := re.fullmatch(r"(\d{1,3}) ?%", words):
        if int(share[1]) > 100:
            raise UnreadableError(said('"{text}" is more than the whole.', text=text), said("Write 50% or 20s."))
        return int(share[1]) / 100, None
    try:
        return None, time(words)
    except UnreadableError as error:
        wrong = said('"{text}" is not a moment of a hold.', text=text)
        raise UnreadableError(wrong, said("Write 50% or 20s.")) from error


def target(text: str) -> tuple[int, int]:
    """`5 of 10`."""
    found = re.fullmatch(r"(\d{1,2}) (?:of|/) (\d{1,2})", plain(text).replace("/", " / ").replace("  ", " "))
    if not found or not 0 <= int(found[1]) <= int(found[2]) or not int(found[2]):
        raise UnreadableError(said('"{text}" is not a target.', text=text), said("Write it as 5 of 10."))
    return int(found[1]), int(found[2])


def yes(text: str) -> bool:
    """true or yes, false or no."""
    words = plain(text)
    if words not in ("true", "yes", "false", "no"):
        raise UnreadableError(said('"{text}" is neither yes nor no.', text=text), said("Write true or false."))
    return words in ("true", "yes")


def name(text: str) -> str:
    """An id: small letters, digits and dashes; so it can never be a path out of the folder."""
    if len(text) > 80 or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text):
        hint = said("Use small letters, digits and dashes: hip-flexor-kneeling.")
        raise UnreadableError(said('"{text}" is not an id.', text=text), hint)
    return text


def language(text: str) -> str:
    """A language tag: en, es, pt-BR."""
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", text):
        hint = said("Write a short code such as en or es.")
        raise UnreadableError(said('"{text}" is not a language.', text=text), hint)
    return text


def year(text: str) -> int:
    """A year of four digits."""
    if not re.fullmatch(r"[0-9]{4}", text):
        raise UnreadableError(said('"{text}" is not a year.', text=text), said("Write four digits."))
    return int(text)

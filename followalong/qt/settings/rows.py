"""What can be set, as facts: a row for each, in groups. `key` is that of files/settings.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from followalong.core.avoiding import AVOIDABLE
from followalong.core.routine import NEEDS
from followalong.files.settings import (
    EFFORTS,
    MOTIONS,
    OFFSETS,
    OTHER_SOUNDS,
    PITCHES,
    SET_UPS,
    TALKS,
    TEXT_SIZES,
    THEMES,
    WORDS_PER_MINUTE,
)
from followalong.qt.tr import mark

Kind = Literal["switch", "one", "listed", "several", "amount"]


@dataclass(frozen=True, slots=True)
class Amount:
    """Whole steps on a line: what one of them is worth, and how it is said."""

    least: int
    most: int
    step: int
    words: str  # "{} %"
    worth: float = 1  # of 1, in the settings


@dataclass(frozen=True, slots=True)
class Row:
    """`choices` are values and their words; `note` says what it does."""

    key: str
    name: str
    kind: Kind
    note: str = ""
    choices: tuple[tuple[object, str], ...] = ()
    amount: Amount | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """What stands together on one card."""

    title: str
    rows: tuple[Row, ...]


def _same(values: tuple[object, ...], words: str = "{}") -> tuple[tuple[object, str], ...]:
    """The values are their own words."""
    return tuple((value, words.format(_upper(str(value)))) for value in values)


def _named(values: tuple[object, ...], *names: str) -> tuple[tuple[object, str], ...]:
    return tuple(zip(values, names, strict=True))


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]


PERCENT = Amount(0, 100, 5, "{} %", 0.01)
LATE = Amount(*OFFSETS, 10, mark("{} ms"))
PITCH = Amount(*PITCHES, 5, "{}")
SPEED = Amount(*WORDS_PER_MINUTE, 10, mark("{} words a minute"))

VOICE = Group("Voice", (
    Row("voice", "Spoken words", "switch", "Says what to do and counts aloud"),
    Row("talk", "How much is said", "one", "Short: no reminders. Counts only: still each movement, side and count. "
        "Everything stands on the screen all the same.",
        choices=_named(TALKS, mark("Full"), mark("Short"), mark("Counts only"))),
    Row("set_up", "How to get into place is said", "one", "First time: only when you do a stretch for the first time",
        choices=_named(SET_UPS, mark("Every time"), mark("First time"), mark("Never"))),
    Row("words_per_minute", "Speed", "amount", amount=SPEED),
    Row("pitch", "Pitch", "amount", "Of the usual voices on Linux; others keep their own", amount=PITCH),
    Row("volume", "Volume of the voice", "amount", amount=PERCENT),
))
SOUNDS = Group("Sounds", (
    Row("sounds", "Tones", "switch", "A soft one at each change"),
    Row("ticks", "Ticks", "switch", "In the last three seconds"),
    Row("sounds_volume", "Volume of the sounds", "amount", amount=PERCENT),
    Row("audio_offset", "Sound is heard late by", "amount",
        "For wireless headphones: words and tones begin so much earlier", amount=LATE),
    Row("other_sound", "Other music while it speaks", "one", "Lower: what other programs play is softer under each "
        "word, and comes back after it",
        choices=_named(OTHER_SOUNDS, mark("Leave it"), mark("Lower it"))),
))
LOOK = Group("Look", (
    Row("theme", "Colours", "one",
        choices=_named(THEMES, mark("System"), mark("Light"), mark("Dark"), mark("High contrast"))),
    Row("text_size", "Text size", "one", choices=_same(TEXT_SIZES, "{} %")),
    Row("motion", "Motion", "one", "Reduced: nothing fades or glides; ring and breath step once a second",
        choices=_named(MOTIONS, mark("Full"), mark("Reduced"))),
))
USUAL = Group("How you do it", (
    Row("effort", "Effort", "one", "Where every routine begins; before you start you can choose otherwise",
        choices=_named(EFFORTS, mark("Gentle"), mark("Usual"), mark("Full"))),
    Row("wait_for_me", "Wait for me", "switch", "Each step starts when I press Enter"),
    Row("more_time", "More time to move", "switch", "Half as long again to get into place"),
    Row("avoid", "Avoid", "several", choices=_same(AVOIDABLE)),
    Row("without", "I do not have", "several", choices=_same(NEEDS)),
))
KEYS = Group("Keys", (
    Row("letter_keys", "Single letters", "switch", "E, R, M, F and the like, while a routine plays"),
))
GROUPS = (LOOK, USUAL, VOICE, SOUNDS, KEYS)
ELSEWHERE = ("voices", "language")  # set by rows that are made of what is found on the machine
RESET = (*(row.key for group in GROUPS for row in group.rows), *ELSEWHERE)

# Keys of the whole window; those of the player are in player/keys.py.
WINDOW_KEYS = (
    ("Ctrl + ,", mark("Settings")), ("F1", mark("When to stop")), ("Ctrl + O", mark("Open a file")),
    ("/", mark("Search")), ("Ctrl + Q", mark("Close the window")),
)

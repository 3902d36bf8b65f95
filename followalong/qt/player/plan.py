"""Where every part of the player lies, and how large its type is, for one size of window (LOOK.md, Screens)."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect

from followalong.qt import growth

NUMBER, LEAST_NUMBER, BREATH, CAPTION, SIDE, PILL, NOTE, UNDER = 0.27, 0.245, 0.23, 0.072, 0.044, 0.036, 0.026, 0.044
DIGITS_OF_WINDOW, LINE_OF_WINDOW = 1 / 6, 1 / 18  # the least of a digit, and of the type that says what to do
LEAST_NOTE = 15.0  # px: it is read in passing
DIGIT = 0.727  # the height of a digit, of its font
WORDS, MOST_WORDS, FIGURE, FLOOR, CORNER = 0.18, 0.23, 0.62, 0.0345, 14
ANSWER = 0.22  # of the words' width, that a button without a card takes at the most
LARGER = 1.3  # words that have a share of the window grow no further with the text
RING, BREATH_RING = 0.87, 0.892  # of the stage's height
NUMBER_IN_RING = 0.585  # font pixels of a diameter that hold two digits and a word under them
CLOCK_IN_STAGE = 0.67  # the most that minutes and seconds may take of the stage's width
CLOCK_WIDE = 2.25  # of its font: "8:88"
HINTS, CARD, MORE, NAMES, STEPS = 1000, 900, 760, 700, 560  # widths under which each of these goes
HIT, LOW, VERY_LOW = 44, 640, 420
SIGN, LOW_STAGE = 2.4, 11.5  # of the pill's type: its lower end, and a stage too low to stand beside it


@dataclass(frozen=True, slots=True)
class Sizes:
    """Font pixels, and the diameters of the two dials."""

    number: float
    breath: float
    digits: float  # the least height of a digit
    caption: float
    line: float  # the least type of the caption
    side: float
    pill: float
    note: float
    under: float
    ring: float
    circle: float
    indent: int  # of the words' row


@dataclass(frozen=True, slots=True)
class Shown:
    """What has not collapsed."""

    hints: bool
    card: bool
    every_control: bool
    names: bool
    steps: bool
    tall_bar: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """Rects in pixels of the page; figure and dial in those of the stage."""

    top: QRect
    stage: QRect
    figure: QRect
    dial: QRect
    words: QRect
    beside: QRect  # the next card or the ready button
    bar: QRect
    controls: QRect
    sizes: Sizes
    shown: Shown
    scale: float  # of the type of all that has no share of the window
    unit: float  # pixels to one of LOOK.md's
    most_words: int  # the height of words that leaves the number its own


@dataclass(frozen=True, slots=True)
class Measures:
    """Heights of the rows that keep theirs, and the page margin."""

    margin: int
    top: int
    bar: int
    controls: int
    under_bar: int
    bottom: int


def shown(width: int, height: int, scale: float) -> Shown:
    """Larger words collapse the page as if the window were smaller."""
    room = width / scale
    roomy = height / scale >= LOW
    return Shown(hints=room >= HINTS and roomy, card=room >= CARD, every_control=room >= MORE,
                 names=room >= NAMES and roomy, steps=room >= STEPS, tall_bar=roomy)


def words_height_unit(width: int, height: int) -> float:
    """What the shares of the words and the pill are taken of: never less than LOOK.md's h."""
    return min(height, width * 3 / 4)


def plan(width: int, height: int, scale: float = 1.0, words: float = 0.0, *, clock: bool = False) -> Plan:
    """`words`: pixels the tallest caption of the session needs; `clock`: a number has minutes and seconds.

    More than the words' share is taken from the stage, as far as that leaves the number its height.
    """
    pixel = growth.of_player(width, height)
    type_scale = max(scale, pixel)
    seen = shown(width, height, type_scale)
    rows = _measures(seen, type_scale, pixel, height)
    inner = width - 2 * rows.margin
    both = height - rows.top - rows.bar - rows.under_bar - rows.controls - rows.bottom
    room = both - _least_stage(width, height, pixel)
    words_height = round(max(WORDS * words_height_unit(width, height), min(words, room)))
    stage = QRect(rows.margin, rows.top, inner, max(60, both - words_height))
    words_rect = QRect(rows.margin, stage.bottom() + 1, inner, words_height)
    beside = _beside(words_rect, seen, type_scale, pixel)
    hit = round(HIT * pixel)
    bar = QRect(rows.margin, words_rect.bottom() + 1 - (hit - rows.bar) // 2, inner, hit)
    controls = QRect(0, height - rows.bottom - rows.controls, width, rows.controls)
    figure, dial = _halves(stage, pixel, _dial_wide(width, height, pixel, clock=clock), tall=height > width)
    sizes = _sizes(width, height, scale, pixel, dial)
    figure = _clear_of_sign(figure, sizes.pill)
    return Plan(QRect(rows.margin, 0, inner, rows.top), stage, figure, dial, words_rect, beside, bar,
                controls.adjusted(rows.margin, 0, -rows.margin, 0), sizes, seen, type_scale, pixel, room)


def _least_number(width: int, height: int) -> float:
    """Font pixels: nearly LOOK.md's share, and never lower than a sixth of the window."""
    return max(LEAST_NUMBER * min(height, width * 9 / 16), DIGITS_OF_WINDOW * min(width, height) / DIGIT)


def _least_circle(width: int, height: int) -> float:
    return _least_number(width, height) / NUMBER_IN_RING * BREATH_RING / RING + 1


def _least_stage(width: int, height: int, unit: float) -> int:
    """Under which the number would be lower than it has to be."""
    dial, gap = _least_circle(width, height) + 2, 8 * unit
    return ceil(2 * (dial + 2 * gap) if height > width else (dial + gap) / (1 - 2 * FLOOR) + 2)


def _dial_wide(width: int, height: int, unit: float, *, clock: bool) -> float:
    """Pixels of the stage's width that the dial takes at the least, with the gaps beside it."""
    circle = _least_circle(width, height)
    number = CLOCK_WIDE * DIGITS_OF_WINDOW * min(width, height) / DIGIT + 0.25 * circle
    return max(1.06 * circle + 8, number if clock else 0.0) + 16 * unit


def _measures(seen: Shown, scale: float, unit: float, height: int) -> Measures:
    top = max(round((56 if seen.names else 40) * unit), round((17 if seen.names else 14) * scale * 1.6))
    if seen.names:
        controls = max(96 * unit, 64 * unit + 26 * scale)
        return Measures(*(round(one) for one in (24 * unit, top, 40 * unit, controls, 12 * unit, 8 * unit)))
    if height < VERY_LOW:
        return Measures(12, max(32, round(14 * scale * 1.6)), 24, 48, 6, 6)
    return Measures(24 if seen.card else 12, top, 40 if seen.tall_bar else 28, 56, 8, 10)


def _beside(words: QRect, seen: Shown, scale: float, unit: float) -> QRect:
    """Right end of the words."""
    if seen.card:
        wide = min(round(364 * max(unit, scale * 0.9)), words.width() * 2 // 5)
        high = min(max(round(104 * unit), round(92 * scale)), words.height() - round(24 * unit))
    else:
        wide = min(round(148 * scale), round(words.width() * ANSWER))
        high = min(round(72 * scale), words.height() - 16)
    top = words.top() + max(8, (words.height() - high) // 2)
    return QRect(words.right() + 1 - wide, top, wide, high)


def _halves(stage: QRect, unit: float, dial_wide: float, tall: bool) -> tuple[QRect, QRect]:
    """Figure and dial side by side, or the dial under the figure where the window is taller than wide."""
    wide, high = stage.width(), stage.height()
    floor, corner, gap = round(FLOOR * high), round(CORNER * unit), round(8 * unit)
    if tall:
        cut = round(high * 0.5)
        return QRect(corner, 0, wide - 2 * corner, cut), QRect(gap, cut + gap, wide - 2 * gap, high - cut - 2 * gap)
    cut = round(min(wide * FIGURE, max(wide - dial_wide, wide * (1 - CLOCK_IN_STAGE))))
    dial = QRect(cut + gap, (floor + gap) // 2, wide - cut - 2 * gap, high - 2 * floor - gap)  # amid what is above it
    return QRect(corner, 0, cut - corner, high), dial


def _clear_of_sign(figure: QRect, pill: float) -> QRect:
    """Under the pill, where the stage is so low that a head would be behind it."""
    sign = round(SIGN * pill)
    return figure.adjusted(0, sign, 0, 0) if figure.height() < LOW_STAGE * pill else figure


def _sizes(width: int, height: int, scale: float, pixel: float, dial: QRect) -> Sizes:
    unit = words_height_unit(width, height)
    circle = min(dial.height() - 2.0, dial.width() - 8.0, 0.475 * height)
    ring = circle * RING / BREATH_RING
    number = min(NUMBER * height, NUMBER_IN_RING * ring)
    digits = min(DIGITS_OF_WINDOW * min(width, height), number * DIGIT)
    words, line = min(scale, LARGER), LINE_OF_WINDOW * min(width, height)
    return Sizes(
        number=number,
        breath=max(number * BREATH / NUMBER, digits / DIGIT),
        digits=digits,
        caption=max(CAPTION * unit * words, line),
        line=line,
        side=max(13.0, SIDE * unit * words),
        pill=max(13.0, PILL * unit),
        note=max(LEAST_NOTE, NOTE * unit * words),
        under=max(13.0, number * UNDER / NUMBER),
        ring=ring,
        circle=circle,
        indent=round((16 if width / scale >= NAMES else 4) * pixel),
    )

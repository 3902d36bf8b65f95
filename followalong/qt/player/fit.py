"""Fits one sentence into a box by smaller type and more lines, never by leaving words out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from followalong.qt.fonts import Fonts

LEADING = 1.1
# Share of the size, lines (LOOK.md, Type).
STAGES = ((1.0, 1), (1.0, 2), (0.95, 2), (0.9, 2), (0.85, 2), (0.8, 2), (0.8, 3))
WEIGHT, SPACING = 700, -1.5


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines in order and their font's pixels."""

    lines: tuple[str, ...]
    pixels: float

    @property
    def height(self) -> float:
        return len(self.lines) * self.pixels * LEADING


def wrapped(words: str, metrics: QFontMetricsF, width: float) -> tuple[str, ...]:
    """Greedy lines; a word wider than the box stands alone, and too wide."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def fitted(words: str, fonts: Fonts, pixels: float, width: float, height: float, least: float = 0.0) -> Fitted:
    """The largest of the allowed shapes that fits; higher than the box if only three lines at 80 % hold it.

    `least`: pixels that are never shrunk further for the box's height, and down to which they are.
    """
    last: Fitted | None = None
    for share, most in STAGES:
        shape = _shaped(words, fonts, max(pixels * share, min(pixels, least)), width)
        if shape and len(shape.lines) <= most:
            last = shape
            if shape.height <= height:
                return shape
    if last is None:
        return _smaller(words, fonts, pixels * STAGES[-1][0], width)
    return next(_shapes(words, fonts, last.pixels, width, height, least), last) if least else last


def balanced(shape: Fitted, words: str, fonts: Fonts, width: float) -> Fitted:
    """On as many lines, of about the same length: no word stands alone at the end."""
    if len(shape.lines) < 2:
        return shape
    metrics, best = QFontMetricsF(fonts.font(shape.pixels, WEIGHT, SPACING)), shape.lines
    for share in range(19, 9, -1):
        lines = wrapped(words, metrics, width * share / 20)
        if len(lines) > len(shape.lines) or metrics.horizontalAdvance(max(lines, key=len)) > width:
            break
        best = lines
    return Fitted(best, shape.pixels)


def squeezed(words: str, fonts: Fonts, pixels: float, width: float, height: float, least: float = 0.0) -> Fitted:
    """For a sentence no room was kept for: even smaller, so that no word is cut off."""
    shape = fitted(words, fonts, pixels, width, height, least)
    return shape if shape.height <= height + 1 else _smaller(words, fonts, shape.pixels, width, height)


def _shaped(words: str, fonts: Fonts, pixels: float, width: float) -> Fitted | None:
    """None where a word is wider than the box."""
    metrics = QFontMetricsF(fonts.font(pixels, WEIGHT, SPACING))
    lines = wrapped(words, metrics, width)
    if any(metrics.horizontalAdvance(line) > width for line in lines):
        return None
    return Fitted(lines, round(pixels))


def _smaller(words: str, fonts: Fonts, pixels: float, width: float, height: float = 1e6) -> Fitted:
    """Past the third line: smaller until everything is in the box."""
    return next(_shapes(words, fonts, pixels, width, height), Fitted((words,), pixels * 0.3))


def _shapes(
    words: str, fonts: Fonts, pixels: float, width: float, height: float, least: float = 0.0,
) -> Iterator[Fitted]:
    """Those that fit, the largest first."""
    sizes = (pixels * share / 20 for share in range(20, 5, -1))
    shapes = (shape for size in sizes if size >= least and (shape := _shaped(words, fonts, size, width)))
    return (shape for shape in shapes if len(shape.lines) <= STAGES[-1][1] and shape.height <= height)

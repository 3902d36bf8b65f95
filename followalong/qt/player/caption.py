"""What to do now in one sentence, and under it the side or the breath."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from followalong.core.moment import Moment
from followalong.qt.filled import fill
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.player import fit
from followalong.qt.player.fit import Fitted
from followalong.qt.player.pacer_line import PacerLine
from followalong.qt.player.part import Part
from followalong.qt.player.plan import Sizes

SIDE_LEADING, TOP, UNDER = 1.25, 0.24, 0.18  # TOP, UNDER: of the caption's font, over and under all lines
BETWEEN, MOST_BETWEEN = 0.2, 0.12  # of what is left over, and of the caption's font: between the lines and the second
SEVERAL, MOST_SEVERAL = 0.6, 0.16  # the same under a caption of several lines, which has `APART` to leave over
APART = 0.14  # of the caption's font
SMALLER = 0.82  # the second line under a caption of several
GAP = "   "
LEAST_SIDE, LEAST_SECOND = 9.0, 13.0
MOST_SPARE = 0.4  # of the caption's font
PACER = 144.0  # pixels that a pacer behind the second line takes at the least, with its gap
PACER_GAP = 24.0
AIR = 0.35  # of the caption's type, between several lines of it and the second line
NAMED = 0.75  # of the second line's type: smaller is only what has no shorter form


@dataclass(frozen=True, slots=True)
class Said:
    """Everything in the words' row; `breath` is empty where nothing is paced."""

    caption: str = ""
    under: str = ""
    named: str = ""  # instead of `under`, where there is room for it
    kind: str = "ready"
    paced: bool = False  # a pacer stands behind the second line
    breath: tuple[tuple[str, int, bool], ...] = ()
    breath_count: str = ""


def said(moment: Moment) -> Said:
    """The second line is the breath, the side, or else the name of the stretch."""
    paced = moment.dial == "breath"
    named = moment.name if moment.name != moment.caption else ""
    breath = moment.breath if paced else ()
    return Said(
        moment.caption, moment.side_line or named, moment.side_named, moment.kind,
        moment.pacer is not None and not paced, breath, moment.breath_count,
    )


class Heights:
    """How high captions are; each is measured once in a size, for a change of mind leaves most as they were."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._known: dict[tuple[float, float, float, str], float] = {}

    def forget(self) -> None:
        """After another size of the window, those of the old one."""
        self._known.clear()

    def needed(self, captions: frozenset[str], sizes: Sizes, width: float, share: float) -> float:
        """Pixels the tallest of these captions takes with its second line, where `share` is what there is."""
        tallest = (self._height(words, sizes, width, share) for words in captions)
        return max(tallest, default=0.0) + sizes.caption * (TOP + APART + UNDER)

    def _height(self, words: str, sizes: Sizes, width: float, share: float) -> float:
        key = (sizes.caption, width, share, words)
        if key not in self._known:
            room = share - sizes.caption * (TOP + APART + UNDER)
            fonts, side = self._look.fonts, sizes.side * SIDE_LEADING
            shape = fit.fitted(words, fonts, sizes.caption, width, room - side, sizes.line)
            if len(shape.lines) > 1:
                side = smaller(sizes.side) * SIDE_LEADING
                shape = fit.fitted(words, fonts, sizes.caption, width, room - side, sizes.line)
            self._known[key] = shape.height + side
        return self._known[key]


def smaller(side: float) -> float:
    """The type of a second line under several."""
    return max(LEAST_SECOND, side * SMALLER)


class Caption(Part):
    """Repaints only when a word of it changes."""

    heard = Heard("StaticText", whole=True)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._said = Said()
        self._sizes: Sizes | None = None
        self._pacer = PacerLine(look, self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def wear(self, look: Look) -> None:
        super().wear(look)
        self._pacer.wear(look)

    def set_place(self, place: QRect, sizes: Sizes) -> None:
        if place != self.geometry() or sizes != self._sizes:
            self._sizes = sizes
            self.setGeometry(place)
            self._place_pacer()
            self.update()

    def show_moment(self, moment: Moment) -> None:
        now = said(moment)
        if now != self._said:
            self._said = now
            parts = (now.caption.removesuffix("."), now.named or now.under)
            self.setAccessibleName(". ".join(filter(None, parts)))
            self._place_pacer()
            self.update()

    def show_breath(self, moment: Moment) -> None:
        """Only the pacer: the rest moves with words."""
        self._pacer.show_moment(moment)

    def fitted(self) -> Fitted:
        """The caption's lines as painted."""
        pixels, second = self._pixels()
        shape = self._shaped(pixels, second)
        if len(shape.lines) > 1:
            shape = self._airy(pixels, smaller(second))
        return fit.balanced(shape, self._said.caption, self._look.fonts, self.width() - self._indent())

    def _airy(self, pixels: float, second: float) -> Fitted:
        """Several lines that fill their row are a little smaller, with air over the second, if that can be read."""
        shape, least = self._shaped(pixels, second, AIR * pixels), self._sizes.line if self._sizes else 0.0
        return shape if len(shape.lines) == 2 and shape.pixels >= least else self._shaped(pixels, second)

    def _shaped(self, pixels: float, second: float, air: float = 0.0) -> Fitted:
        height = self.height() - pixels * TOP - air - (second * SIDE_LEADING if self._second() else 0)
        width, least = self.width() - self._indent(), self._sizes.line if self._sizes else 0.0
        return fit.squeezed(self._said.caption, self._look.fonts, pixels, width, height, least)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, event.rect(), QColor(self._look.theme.background))
        lines = self.fitted()
        painter.setFont(self._look.fonts.font(lines.pixels, fit.WEIGHT, fit.SPACING))
        painter.setPen(QColor(self._look.theme.text))
        metrics = QFontMetricsF(painter.font())
        leading = lines.pixels * fit.LEADING
        first = self._top(lines)
        top = first + (leading + metrics.capHeight()) / 2
        for index, line in enumerate(lines.lines):
            painter.drawText(QPointF(self._indent(), top + index * leading), line)
        self._paint_second(painter, lines, first + lines.height + self._between(lines))

    def _place_pacer(self) -> None:
        """After the second line, or what of the row is left."""
        if not self._said.paced:
            return
        shape = self.fitted()
        size = self._second_pixels(shape)
        lines, pixels = self.second(size, self.width() - self._indent(), brief=len(shape.lines) > 1)
        said = QFontMetricsF(self._look.fonts.font(pixels, 600)).horizontalAdvance(lines[0])
        unit = self._look.unit
        after = self._indent() + (said + PACER_GAP * unit if said else 0.0)
        left = min(after, max(0.0, self.width() - (PACER - PACER_GAP) * unit))
        top = self._top(shape) + shape.height + self._between(shape)
        wide = min(self._pacer.sizeHint().width(), self.width() - int(left))
        self._pacer.setGeometry(int(left), int(top), wide, int(size * SIDE_LEADING))

    def _top(self, shape: Fitted) -> float:
        """Of the first line: what fewer lines leave over is shared by both ends of the row."""
        pixels = self._pixels()[0]
        spare = (self._spare(shape) - self._between(shape)) / 2
        return pixels * TOP + max(0.0, min(spare, MOST_SPARE * pixels))

    def _between(self, shape: Fitted) -> float:
        share, most = (BETWEEN, MOST_BETWEEN) if len(shape.lines) == 1 else (SEVERAL, MOST_SEVERAL)
        return min(self._spare(shape) * share, self._pixels()[0] * most) if self._second() else 0.0

    def _spare(self, shape: Fitted) -> float:
        """What the lines leave of the row."""
        second = self._second_pixels(shape) * SIDE_LEADING if self._second() else 0.0
        return max(0.0, self.height() - shape.height - self._pixels()[0] * (TOP + UNDER) - second)

    def _second_pixels(self, shape: Fitted) -> float:
        size = self._pixels()[1]
        return size if len(shape.lines) == 1 else smaller(size)

    def _indent(self) -> int:
        return self._sizes.indent if self._sizes else 0

    def _second(self) -> bool:
        return bool(self._said.under or self._said.breath)

    def _pixels(self) -> tuple[float, float]:
        return (self._sizes.caption, self._sizes.side) if self._sizes else (30.0, 20.0)

    def _paint_second(self, painter: QPainter, shape: Fitted, top: float) -> None:
        size = self._second_pixels(shape)
        line = QRectF(self._indent(), top, self.width() - self._indent(), size * SIDE_LEADING)
        if self._said.breath:
            self._paint_breath(painter, line, size)
            return
        painter.setPen(QColor(self._look.theme.kinds[self._said.kind].ink))
        lines, pixels = self.second(size, line.width(), self.height() - top, brief=len(shape.lines) > 1)
        painter.setFont(self._look.fonts.font(pixels, 600))
        line.setHeight((size if len(lines) == 1 else pixels) * SIDE_LEADING)
        for each in lines:
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, each)
            line.translate(0, line.height())

    def second(
        self, size: float, width: float, height: float = 0.0, *, brief: bool = False,
    ) -> tuple[tuple[str, ...], float]:
        """The words of the second line, and their type; a pacer keeps its place.

        `brief`: without what a side names, for a long caption says so itself. Where one line would be hard to read and
        `height` has room for two, there are two.
        """
        width -= PACER * self._look.unit if self._said.paced else 0.0
        named = self._shrunk(self._said.named, size, width)
        if self._said.named and not brief and named >= size * NAMED:
            return (self._said.named,), named
        one = self._shrunk(self._said.under, size, width)
        most = 0 if self._said.paced else int(min(size * NAMED, height / (2 * SIDE_LEADING)))
        for pixels in range(most, int(one), -1):
            lines = self._wrapped(pixels, width)
            if len(lines) == 2:
                return lines, float(pixels)
        return (self._said.under,), one

    def _wrapped(self, pixels: float, width: float) -> tuple[str, ...]:
        return fit.wrapped(self._said.under, QFontMetricsF(self._look.fonts.font(pixels, 600)), width)

    def _paint_breath(self, painter: QPainter, line: QRectF, size: float) -> None:
        theme = self._look.theme
        size = self._shrunk(_breath_text(self._said), size, line.width())
        ink, muted = QColor(theme.kinds[self._said.kind].ink), QColor(theme.muted)
        x = line.left()
        for word, seconds, present in self._said.breath:
            text = f"{word} {seconds}"
            font = self._look.fonts.font(size, 600 if present else 400)
            wide = QFontMetricsF(font).horizontalAdvance(text)
            painter.setFont(font)
            painter.setPen(ink if present else muted)
            painter.drawText(QRectF(x, line.top(), wide + 4, line.height()), Qt.AlignmentFlag.AlignVCenter, text)
            if present:
                fill(painter, QRectF(x, line.bottom() - size * 0.08, wide, max(2.0, size * 0.09)), ink)
            x += wide + QFontMetricsF(font).horizontalAdvance(GAP)
        painter.setPen(muted)
        rest = QRectF(x, line.top(), line.right() - x, line.height())
        painter.setFont(self._look.fonts.font(size, 400, tabular=True))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, _counted(self._said))

    def _shrunk(self, text: str, size: float, width: float) -> float:
        """Font pixels at which one line fits; this line is never cut either."""
        wide = self._wide(text, size)
        if wide <= width:
            return size
        size = int(min(size - 0.5, size * width / max(wide, 1.0)))  # to try a size costs as much as to show it
        while size > LEAST_SIDE and self._wide(text, size) > width:
            size -= 1
        return max(size, LEAST_SIDE)

    def _wide(self, text: str, size: float) -> float:
        return QFontMetricsF(self._look.fonts.font(size, 600)).horizontalAdvance(text)


def _counted(line: Said) -> str:
    return f"— {line.breath_count}" if line.breath_count else ""


def _breath_text(line: Said) -> str:
    return GAP.join([*(f"{word} {seconds}" for word, seconds, _ in line.breath), _counted(line)])

"""The stage: the tint and word of the kind of moment, the floor, and on it the figure and the dial."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from followalong.core.moment import Moment
from followalong.qt.filled import fill
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.player.breath_circle import BreathCircle
from followalong.qt.player.figure_place import FigurePlace
from followalong.qt.player.plan import LOW_STAGE, Plan
from followalong.qt.player.ring import Ring, RingSize

RADIUS, FLOOR = 14, 0.036  # px, and of the figure's height
INSET, LOW_INSET = 0.7, 0.35  # of the pill's type: how far it is from the corner
SIGN_HEIGHT, USUAL_SIGN, CLEAR = 1.85, 6.5, 0.4  # of the pill's type: its height, width with most words, air beside it
FADE_MS, FADE_STEP = 240, 3  # levels of a colour by which one step may differ from the next


@dataclass(frozen=True, slots=True)
class Sign:
    """What the pill says."""

    kind: str = "ready"
    word: str = ""


class Stage(QWidget):
    """A click anywhere on it is the largest pause button there is."""

    heard = Heard("Grouping", spoken="spoken", pressed="press")

    clicked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._sign = Sign()
        self._breathing = False
        self._caption = ""
        self._plan: Plan | None = None
        self._taken = 0  # px at its left end that something lies over
        self._corners = QPainterPath()
        self._tint = QColor(look.theme.kinds["ready"].tint)
        self._from = self._to = self._tint
        self.figure = FigurePlace(look, self)
        self.ring = Ring(look, self)
        self.circle = BreathCircle(look, self)
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0)
        self._fade.setDuration(FADE_MS)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.circle.hide()
        self._set_tint(self._tint)
        self._fade.valueChanged.connect(self._step_fade)

    def set_plan(self, plan: Plan) -> None:
        """Lay out for a new size."""
        self._plan, sizes = plan, plan.sizes
        self.setGeometry(plan.stage)
        self._corners = self._outside()
        self._place_figure(plan)
        self.ring.setGeometry(plan.dial)
        self.circle.setGeometry(plan.dial)
        self.ring.set_sizes(RingSize(sizes.ring, sizes.number, sizes.under, sizes.digits))
        self.circle.set_sizes(sizes.circle, sizes.breath)
        self.update()

    def make_room(self, taken: int) -> None:
        """Figure and word go beside what lies over the left end."""
        if taken != self._taken:
            self._taken = taken
            if self._plan is not None:
                self._place_figure(self._plan)
            self.update()

    def show_moment(self, moment: Moment) -> None:
        self._caption = moment.caption
        if (moment.kind, moment.kind_word) != (self._sign.kind, self._sign.word):
            self._sign = Sign(moment.kind, moment.kind_word)
            self._start_fade(QColor(self._look.theme.kinds[moment.kind].tint))
            self.update()
        breathing = moment.dial == "breath"
        if breathing is not self._breathing:
            self._breathing = breathing
            self.circle.setVisible(breathing)
            self.ring.setVisible(not breathing)
        self.figure.show_moment(moment)
        (self.circle if breathing else self.ring).show_moment(moment)

    def spoken(self) -> str:
        """The kind of moment and what to do, for a screen reader that asks; changes are announced."""
        return f"{self._sign.word}. {self._caption}"

    def press(self) -> None:
        self.clicked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.press()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Under a figure that breathes, a part of the tint is all there is to paint."""
        theme, changed = self._look.theme, event.rect()
        painter = QPainter(self)
        # Corners over rects: to clip to the round shape would take most of the time of each step of a fade.
        fill(painter, self.rect(), self._tint)
        fill(painter, self._floor(), QColor(theme.figure.floor))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.rect().adjusted(0, self._radius(), 0, -self._radius()).contains(changed):
            painter.fillPath(self._corners, QColor(theme.background))
        if theme.edge > 1:
            painter.setPen(QPen(QColor(theme.border), theme.edge))
            painter.drawPath(self._shape())
        if self._sign.word and changed.top() <= self._pixels() * 3:  # where the pill is
            self._paint_sign(painter)

    def pill_rect(self) -> QRectF:
        """Where the kind's word stands."""
        pixels = self._pixels()
        wide = QFontMetricsF(self._look.fonts.font(pixels, 700)).horizontalAdvance(self._sign.word)
        inset = self._inset()
        return QRectF(self._taken + inset, inset, wide + 1.75 * pixels, SIGN_HEIGHT * pixels)

    def _inset(self) -> int:
        pixels = self._pixels()
        return round((LOW_INSET if self.height() < LOW_STAGE * pixels else INSET) * pixels)

    def _paint_sign(self, painter: QPainter) -> None:
        theme, pill = self._look.theme, self.pill_rect()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.kinds[self._sign.kind].ink))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(theme.on_accent))
        painter.setFont(self._look.fonts.font(self._pixels(), 700))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._sign.word)

    def _place_figure(self, plan: Plan) -> None:
        edge = self._look.theme.edge if self._look.theme.edge > 1 else 0
        self.figure.setGeometry(plan.figure.adjusted(self._taken, edge, 0, -edge))
        inset, pill = self._inset(), plan.sizes.pill
        corner = QRectF(0, 0, self._taken + inset + (USUAL_SIGN + CLEAR) * pill, inset + (SIGN_HEIGHT + CLEAR) * pill)
        self.figure.keep_clear(corner.translated(-QPointF(self.figure.pos())))

    def _pixels(self) -> float:
        return self._plan.sizes.pill if self._plan else 16.0

    def _radius(self) -> int:
        return round(RADIUS * (self._plan.unit if self._plan else 1.0))

    def _shape(self) -> QPainterPath:
        edge = self._look.theme.edge / 2 if self._look.theme.edge > 1 else 0.0
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), self._radius(), self._radius())
        return path

    def _outside(self) -> QPainterPath:
        """What the round corners leave over."""
        whole = QPainterPath()
        whole.addRect(QRectF(self.rect()))
        return whole.subtracted(self._shape())

    def _floor(self) -> QRectF:
        """As thick as the figure's own, so that they meet."""
        base = self.figure.geometry().bottom() + 1
        thick = max(2.0, round(self.figure.height() * FLOOR))
        return QRectF(0, base - thick, self.width(), thick)

    def _start_fade(self, tint: QColor) -> None:
        self._fade.stop()
        self._from, self._to = self._tint, tint
        if self._look.still or not self.isVisible() or tint == self._tint:
            self._set_tint(tint)
        else:
            self._fade.setEndValue(_steps(self._from, self._to))
            self._fade.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def _step_fade(self, step: int) -> None:
        self._set_tint(_mixed(self._from, self._to, step / self._fade.endValue()))

    def _set_tint(self, tint: QColor) -> None:
        self._tint = tint
        self.ring.set_ground(tint)
        self.circle.set_ground(tint)
        self.update()


def _steps(first: QColor, second: QColor) -> int:
    """Between two pale tints there is little to be seen, and each step paints the whole stage."""
    red, green, blue = first.red() - second.red(), first.green() - second.green(), first.blue() - second.blue()
    return max(1, ceil(max(abs(red), abs(green), abs(blue)) / FADE_STEP))


def _mixed(first: QColor, second: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )

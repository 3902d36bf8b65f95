"""The line at the top: leave, what is played, which step, how long still."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from followalong.core.moment import Moment
from followalong.qt.filled import fill
from followalong.qt.heard import Heard, changed
from followalong.qt.look import Look
from followalong.qt.player.awake_sign import AwakeSign
from followalong.qt.player.clock_words import clock
from followalong.qt.player.part import Part
from followalong.qt.player.plan import Plan, Shown
from followalong.qt.player.quiet_button import QuietButton
from followalong.qt.tr import mark, tr

LEFT = mark(" left")
SMALLER = 0.7  # of the type of a title that is too long
BESIDE, OUT = 16, 8  # px between two things, and by which a button's empty rim is moved out


@dataclass(frozen=True, slots=True)
class Line:
    title: str = ""
    step: str = ""
    left: str = ""


class TopBar(Part):
    """Repaints once a second, and then only the time."""

    heard = Heard("Grouping", spoken="spoken")

    left = Signal()
    change_asked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._line = Line()
        self._shown: Shown | None = None
        self._leave = QuietButton("back", tr("Leave"), "Esc", look, self)
        self._awake = AwakeSign(look, self)
        self._change = QuietButton("sliders", tr("Change"), "C", look, self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._change.clicked.connect(self.change_asked)
        self._leave.clicked.connect(self.left)

    def wear(self, look: Look) -> None:
        super().wear(look)
        for part in (self._leave, self._awake, self._change):
            part.wear(look)

    def set_plan(self, plan: Plan) -> None:
        self._shown = plan.shown
        self.setGeometry(plan.top)
        self._leave.set_words(plan.shown.names, plan.shown.hints)
        self._leave.setGeometry(self._centred(-self._look.length(OUT), self._leave.sizeHint()))
        self._change.set_words(plan.shown.names, plan.shown.hints)
        self._change.setVisible(plan.shown.every_control)  # else it is in the menu "More"
        self._place_sign()
        self.update()

    def title_room(self) -> QRect:
        """Between the buttons, whatever stands there."""
        left = int(self._title_start())
        end = round(self._step_left()) if self._change.isHidden() else self._change.x()
        return QRect(left, 0, end - left - self._look.length(OUT), self.height()).translated(self.pos())

    def room_for_question(self) -> QRect:
        """From the way out to the time that is left, whatever stands there."""
        left, right = int(self._title_start()), int(self._time_rect().left()) - self._look.length(OUT)
        return QRect(left, 0, right - left, self.height()).translated(self.pos())

    def show_awake(self, *, on: bool) -> None:
        """Whether the screen is kept on."""
        self._awake.setVisible(on)
        self.update()

    def show_moment(self, moment: Moment) -> None:
        step = tr("{step} of {steps}", step=moment.step, steps=moment.steps)
        line = Line(moment.title, step, clock(moment.session_left))
        old, self._line = self._line, line
        if line != old:
            changed(self)
        if (line.title, line.step) != (old.title, old.step) or len(line.left) != len(old.left):
            self._place_sign()
            self.update()
        elif line.left != old.left:
            self.update(self._time_rect().toAlignedRect())

    def spoken(self) -> str:
        """What is played, which step, how long still, for a screen reader that asks."""
        line = self._line
        return tr("{title}, step {step}, {left} left", title=line.title, step=line.step, left=line.left)

    def sizeHint(self) -> QSize:
        return QSize(600, 56) * self._look.unit

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        fill(painter, event.rect(), QColor(theme.background))
        time = self._time_rect()
        metrics = QFontMetricsF(self._bold(tabular=True))
        wide = metrics.horizontalAdvance(self._line.left)
        word = QFontMetricsF(self._plain()).horizontalAdvance(tr(LEFT))
        self._words(painter, time.adjusted(time.width() - word, 0, 4, 0), tr(LEFT), self._plain(), theme.muted)
        number = time.adjusted(time.width() - word - wide - 2, 0, -word, 0)
        self._words(painter, number, self._line.left, self._bold(tabular=True), theme.text)
        if event.rect().left() > time.left() - 1:
            return
        if self._steps():
            self._paint_step(painter, time.left() - self._look.length(BESIDE))
        self._paint_title(painter, self._title_end() - self._look.length(BESIDE))

    def _paint_title(self, painter: QPainter, end: float) -> None:
        """Smaller before anything of it is left out."""
        start = self._title_start()
        room = max(0.0, end - start)
        whole = QFontMetricsF(self._bold()).horizontalAdvance(self._line.title)
        font = self._look.fonts.font(self._pixels() * max(SMALLER, min(1.0, room / max(whole, 1.0))), 700)
        words = QFontMetricsF(font).elidedText(self._line.title, Qt.TextElideMode.ElideRight, room)
        box = QRectF(start, 0, room + 2, self.height())
        self._words(painter, box, words, font, self._look.theme.text)

    def _paint_step(self, painter: QPainter, end: float) -> None:
        words, left = self._step_words(), self._step_left()
        middle = self.height() / 2
        if self._shown and self._shown.names:
            high = self._look.length(20)
            fill(painter, QRectF(end, middle - high / 2, max(1.0, high / 20), high), QColor(self._look.theme.border))
        box = QRectF(left, 0, end - self._look.length(14) - left, self.height())
        self._words(painter, box, words, self._plain(), self._look.theme.muted)

    def _step_words(self) -> str:
        named = self._shown is not None and self._shown.names
        return tr("Step {step}", step=self._line.step) if named else self._line.step

    def _step_left(self) -> float:
        """Where the words at the right begin."""
        time = self._time_rect().left()
        if not self._steps():
            return time
        return time - 2 * self._look.length(BESIDE) - QFontMetricsF(self._plain()).horizontalAdvance(self._step_words())

    def _place_sign(self) -> None:
        """Before the step, where it moves nothing when it comes and goes."""
        size = self._awake.sizeHint()
        left = round(self._step_left()) - self._look.length(BESIDE) - size.width()
        self._awake.setGeometry(self._centred(left, size))
        size = self._change.sizeHint()
        self._change.setGeometry(self._centred(left - self._look.length(OUT) - size.width(), size))

    def _centred(self, left: int, size: QSize) -> QRect:
        return QRect(QPoint(left, (self.height() - size.height()) // 2), size)

    def _title_start(self) -> float:
        named = self._shown is not None and self._shown.names
        return self._leave.geometry().right() + self._look.length(12.0 if named else 4.0)

    def _title_end(self) -> float:
        if self._change.isVisible():
            return self._change.x() + self._look.length(OUT)
        return self._awake.x() if self._awake.isVisible() else self._step_left()

    def _words(self, painter: QPainter, box: QRectF, words: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def _steps(self) -> bool:
        return self._shown is None or self._shown.steps

    def _time_rect(self) -> QRectF:
        """Wide enough for any time of this length, so that nothing moves."""
        digits = "".join("8" if sign.isdigit() else sign for sign in self._line.left)
        wide = QFontMetricsF(self._bold(tabular=True)).horizontalAdvance(digits)
        wide += QFontMetricsF(self._plain()).horizontalAdvance(tr(LEFT)) + 4
        return QRectF(self.width() - wide, 0, wide, self.height())

    def _pixels(self) -> int:
        return self._look.px(17 if self._shown is None or self._shown.names else 14)

    def _plain(self) -> QFont:
        return self._look.fonts.font(self._pixels())

    def _bold(self, tabular: bool = False) -> QFont:
        return self._look.fonts.font(self._pixels(), 700, tabular=tabular)

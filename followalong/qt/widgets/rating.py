"""Eleven numbers from no pain to the worst; one key answers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.tr import tr
from followalong.qt.widgets.one_stop import one_stop

MOST = 10
ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down)
EDGE = 3  # px that a word keeps from the edge of its box
WITHIN = 16  # room for the word in the box
FOOT = 23  # room for a word under a number, below its focus ring


class Rating(QWidget):
    heard = Heard("Grouping")

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._typed_one = False
        self._group = QButtonGroup(self)
        self._numbers = [_Number(number, look, self) for number in range(MOST + 1)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.length(8))
        for number, box in enumerate(self._numbers):
            self._group.addButton(box, number)
        self._columns = 0
        self.set_columns(MOST + 1)
        one_stop(self._group)
        self._group.idToggled.connect(self._tell)

    @property
    def value(self) -> int | None:
        """0 to 10; None before an answer."""
        number = self._group.checkedId()
        return number if number >= 0 else None

    def clear(self, before: int | None = None) -> None:
        """No answer yet; `before` is marked as the rating from before the routine."""
        self._typed_one = False
        self._group.setExclusive(False)
        for number, box in enumerate(self._numbers):
            box.setChecked(False)
            box.mark(before=number == before)
        self._group.setExclusive(True)

    def choose(self, number: int) -> None:
        """Show an answer that was given."""
        self._numbers[number].setChecked(True)

    def press(self, digit: int) -> None:
        """A number key: 1 and then 0 is ten."""
        ten = digit == 0 and self._typed_one and self.value == 1
        number = MOST if ten else digit
        self._numbers[number].setChecked(True)
        self._numbers[number].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._typed_one = number == 1

    def step(self, change: int) -> None:
        """One more or one less; the first only leads to the numbers: it may be one "next" too many."""
        here = self.value
        number = self._numbers[0 if here is None else min(MOST, max(0, here + change))]
        number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if here is not None:
            number.setChecked(True)

    def set_columns(self, columns: int) -> None:
        """11 in one line, or 6 over two lines."""
        if columns == self._columns:
            return
        self._columns = columns
        for number, box in enumerate(self._numbers):
            self._grid.removeWidget(box)
            self._grid.addWidget(box, number // columns, number % columns)
            box.set_foot(on=columns > MOST)

    def sizeHint(self) -> QSize:
        return self._grid.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(6 * 44 + 40, self._grid.minimumSize().height())

    def _tell(self, number: int, on: bool) -> None:
        one_stop(self._group)
        if on:
            self.chosen.emit(number)


class _Number(QRadioButton):
    heard = Heard("RadioButton", pressed="click")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Before there is an answer, an arrow answers with this number; Qt's own would only move on."""
        if event.key() in ARROWS and self.group().checkedId() < 0:
            self.setChecked(True)
        else:
            super().keyPressEvent(event)

    def __init__(self, number: int, look: Look, parent: QWidget) -> None:
        super().__init__(str(number), parent)
        self._look, self._before, self._foot = look, False, True
        name = tr("{number} of 10", number=number)
        self.setAccessibleName(name)
        keyed = tr("{name} (key {key})", name=name, key=number)
        self.setToolTip(keyed if number < MOST else tr("10 of 10 (keys 1, 0)"))
        self.setProperty("ring", 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def mark(self, *, before: bool) -> None:
        self._before = before
        self.update()

    def set_foot(self, *, on: bool) -> None:
        """Whether its word stands below it; else within, so that rows stand close together."""
        self._foot = on
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(56, max(64, self._look.px(50)) + self._below())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, on = self._look.theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1 - self._below())
        fill = theme.accent if on else theme.sunken if self.underMouse() else theme.surface
        painter.setPen(QPen(QColor(theme.accent if on else theme.border_strong), theme.edge))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, 10, 10)
        painter.setPen(QColor(theme.on_accent if on else theme.text))
        painter.setFont(self._look.fonts.font(min(self._look.px(26), round(box.height() * 0.5)), 700))
        within = 0 if self._foot or not (on or self._before) else self._look.px(WITHIN)
        painter.drawText(box.adjusted(0, 0, 0, -within), Qt.AlignmentFlag.AlignCenter, self.text())
        if on or self._before:
            self._paint_word(painter, box, on=on)

    def ring_rect(self) -> QRect:
        """The box without its foot, for the focus ring."""
        return self.rect().adjusted(0, 0, 0, -self._below())

    def _below(self) -> int:
        return self._look.px(FOOT) if self._foot else 0

    def _paint_word(self, painter: QPainter, box: QRectF, *, on: bool) -> None:
        theme, high = self._look.theme, self._look.px(FOOT)
        inked = theme.accent if self._foot else theme.on_accent
        painter.setPen(QColor(inked if on else theme.muted))
        foot = QRectF(-20, box.bottom() + (6 if self._foot else -self._look.px(WITHIN + 4)), self.width() + 40, high)
        word = tr("now") if on else tr("before")
        painter.setFont(self._fitting(word))
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, word)

    def _fitting(self, word: str) -> QFont:
        """A word within the box is no wider than that."""
        font = self._look.fonts.named("label" if self._foot else "small")
        wide, room = QFontMetrics(font).horizontalAdvance(word), self.width() - 2 * EDGE
        if not self._foot and wide > room:
            font.setPixelSize(max(1, font.pixelSize() * room // wide))
        return font

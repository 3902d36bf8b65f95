"""A filter: its name with a chevron, or what is asked with a cross that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.tr import tr
from followalong.qt.widgets.chip import PAD, Chip

SIGN, GAP = 16, 8


class FilterChip(Chip):
    """Pressed, it opens its menu; the cross, Delete and Backspace clear it."""

    heard = Heard("ButtonMenu", pressed="click", menu=True)

    cleared = Signal()

    def __init__(self, name: str, look: Look, parent: QWidget, tip: str = "") -> None:
        self._tip = tr("Filter: {asked}", asked=tip or name)
        super().__init__(name, self._tip, look, parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, *, chosen: bool) -> None:
        self.setChecked(chosen)
        self.setText(words)
        self.setAccessibleName(f"{self._name}: {words}" if chosen else self._name)
        self.setAccessibleDescription(tr("Delete clears it") if chosen else "")
        asked = tr("{name}: {words} (Delete clears it)", name=self._name, words=words)
        self.setToolTip(plain(asked if chosen else self._tip))
        self.updateGeometry()

    def nextCheckState(self) -> None:
        """Only `show_words` says whether it is chosen."""

    def sizeHint(self) -> QSize:
        whole = super().sizeHint()
        around = self._look.length(2 * PAD + GAP) + self._look.px(SIGN)
        wide = QFontMetrics(self._bold).horizontalAdvance(self.text()) + around
        return QSize(wide + 2, whole.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On the cross it clears and does not open the menu."""
        if self.isChecked() and self._sign().contains(event.position().toPoint()):
            self.setDown(False)
            self.cleared.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.isChecked():
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):  # the others lead along the row
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paint_words(self, painter: QPainter, pill: QRectF) -> None:
        """From the leading edge, and the sign at the other."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        along = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        pad = self._look.length(PAD)
        painter.drawText(pill.adjusted(pad, 0, -pad, 0), along | Qt.AlignmentFlag.AlignVCenter, self.text())
        place = QRectF(0, 0, self._look.px(SIGN), self._look.px(SIGN))
        place.moveCenter(QRectF(self._sign()).center())
        colour = painter.pen().color().name()
        self._look.icons.paint(painter, "cross" if self.isChecked() else "chevron", colour, place)

    def _sign(self) -> QRect:
        """Where the cross or the chevron is, and a little round it."""
        wide = self._look.px(SIGN) + self._look.length(PAD + GAP)
        sign = QRect(self.width() - wide, 0, wide, self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            sign.moveLeft(0)
        return sign

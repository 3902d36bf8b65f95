"""Words in lines of about the same length: none stands alone in the last one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from followalong.qt.look import Look

WRAP = Qt.TextFlag.TextWordWrap
NARROWEST, STEPS = 0.5, 20  # shares of the width that are tried


class EvenWords(QLabel):
    """As many lines as a label has; `kind` is a line of the type table, `tone` a colour role."""

    def __init__(self, text: str, look: Look, parent: QWidget | None, kind: str, tone: str = "") -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setProperty("tone", tone)
        self.setFont(look.fonts.named(kind))
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """In one line."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 1, self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        return self._box(width).height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.contentsRect()
        wide = self._even(room.width())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = QRect(room.right() + 1 - wide if mirrored else room.left(), room.top(), wide, room.height())
        along = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(place, int(WRAP | Qt.AlignmentFlag.AlignVCenter | along), self.text())

    def _even(self, width: int) -> int:
        """The least width that needs no more lines."""
        whole = self._box(width)
        if whole.height() < 2 * self.fontMetrics().height():
            return width
        shares = (round(width * (NARROWEST + (1 - NARROWEST) * step / STEPS)) for step in range(STEPS))
        return next((wide for wide in shares if self._fits(wide, whole)), width)

    def _fits(self, wide: int, whole: QRect) -> bool:
        box = self._box(wide)
        return box.height() <= whole.height() and box.width() <= wide

    def _box(self, width: int) -> QRect:
        return self.fontMetrics().boundingRect(QRect(0, 0, max(1, width), 99_999), WRAP, self.text())

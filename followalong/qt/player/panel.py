"""A plain card that lies over the stage: for a question, a choice or a list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look

RADIUS = 14


class Panel(QWidget):
    """Hidden until asked for; keeps clicks from what is under it."""

    heard = Heard("Dialog")
    gone = Signal()  # out of sight

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hide()

    def wear(self, look: Look) -> None:
        """The same in another size, before it is placed."""
        self.look = look
        self.update()

    def place_within(self, area: QRect, right: bool = False) -> None:
        """In the middle or at the right end, as large as it needs and the area allows."""
        size = self.sizeHint().boundedTo(area.size())
        spare = area.width() - size.width()
        top = area.top() + (area.height() - size.height()) // 2
        self.setGeometry(QRect(QPoint(area.left() + (spare if right else spare // 2), top), size))

    @property
    def scrolls(self) -> bool:
        """Whether it has a use for the keys that turn a page."""
        return False

    def take_focus(self) -> None:
        """Without a ring on anything in it, for the keys mean what they say; Tab leads into it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.gone.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        edge = max(1.5, float(theme.edge)) * self.look.unit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border_strong), edge))
        painter.setBrush(QColor(theme.surface))
        box = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        radius = self.look.length(RADIUS)
        painter.drawRoundedRect(box, radius, radius)

"""A button that is made of other widgets: bare, and shaded while it is pointed at or pressed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.widgets.icon_button import HIT
from followalong.qt.widgets.page_button import PageButton

RADIUS, NARROWEST = 8, 120
PRESSED, TOLD = Heard("Button", pressed="click"), Heard("StaticText", whole=True)


class Plate(PageButton):
    """As tall as its layout; subclasses lay it out."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("ring", RADIUS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def heard(self) -> Heard:
        """What cannot be pressed is a line of words."""
        return PRESSED if self.isEnabled() else TOLD

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(NARROWEST, max(HIT, layout.minimumSize().height() if layout is not None else HIT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            theme = self._look.theme
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.held if self.isDown() else theme.sunken))
            painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)

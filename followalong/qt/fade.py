"""One page gives way to the next: the old picture fades in 240 ms."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

MILLISECONDS = 240


class Fade(QWidget):
    """Lies over its parent while it fades, and lets everything through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._picture = parent, QPixmap()
        self._left = QVariantAnimation(self)
        self._left.setStartValue(1.0)
        self._left.setEndValue(0.0)
        self._left.setDuration(MILLISECONDS)
        self._left.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._left.valueChanged.connect(self.update)
        self._left.finished.connect(self.end)

    def start(self, picture: QPixmap) -> None:
        """From this picture to what is under it."""
        self._picture = picture
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()
        self._left.start()

    def end(self) -> None:
        """A whole window's picture is some megabytes: not kept."""
        self.hide()
        self._picture = QPixmap()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(float(self._left.currentValue()))
        painter.drawPixmap(0, 0, self._picture)

"""A line with a knob; 44 pixels to hit although it is drawn smaller."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from followalong.qt.look import Look
from followalong.qt.plain import plain

HIT, KNOB, LINE, LEAST = 44, 22, 6, 120


class Slider(QSlider):
    """Arrows move it one step, Page up and down five, Home and End to its ends."""

    def __init__(self, name: str, span: tuple[int, int, int], look: Look, parent: QWidget) -> None:
        """`span`: least, most, step."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look, (least, most, step) = look, span
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setPageStep(5 * step)
        self.setTracking(False)  # its value is kept in a file: not at each pixel
        self.setAccessibleName(name)
        self.setToolTip(plain(name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring", 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(2 * LEAST, HIT)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, HIT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it never changes anything by accident."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The knob comes to where it is pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._move_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._move_to(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, knob = self._look.theme, self._knob()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(KNOB / 2, self.height() / 2 - LINE / 2, self.width() - KNOB, LINE)
        painter.setPen(QPen(QColor(theme.border_strong), 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(line, LINE / 2, LINE / 2)
        filled = QRectF(line)
        if self._mirrored():
            filled.setLeft(knob.center().x())
        else:
            filled.setRight(knob.center().x())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(filled, LINE / 2, LINE / 2)
        painter.setPen(QPen(QColor(theme.surface), 2))
        painter.drawEllipse(knob)

    def _knob(self) -> QRectF:
        share = (self.sliderPosition() - self.minimum()) / (self.maximum() - self.minimum())
        x = (self.width() - KNOB) * (1 - share if self._mirrored() else share)
        return QRectF(x + 1, self.height() / 2 - KNOB / 2 + 1, KNOB - 2, KNOB - 2)

    def _move_to(self, event: QMouseEvent) -> None:
        share = (event.position().x() - KNOB / 2) / max(1, self.width() - KNOB)
        share = 1 - share if self._mirrored() else share
        steps = round(share * (self.maximum() - self.minimum()) / self.singleStep())
        self.setSliderPosition(self.minimum() + steps * self.singleStep())

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

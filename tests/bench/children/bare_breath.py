"""The floor of the processor: a widget that only repaints a ring and a disc."""

from __future__ import annotations

import math
import sys
import time

from PySide6.QtCore import QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.children.watch import now, tell

FRAME_MS = 34  # as ours
SECONDS = 10.0  # of one breath


class Breathing(QWidget):
    """A new disc each frame, and nothing around it is painted."""

    def __init__(self, dial: QRect) -> None:
        super().__init__()
        self._dial = dial
        self.frames = 0
        self._ground, self._ink, self._pen = QColor("#eef4f2"), QColor("#2f6f62"), QPen(QColor("#9db8b0"), 3)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def breathe(self) -> None:
        self.update(self._dial)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.frames += 1
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, whole = QPointF(self._dial.center()), self._dial.width() / 2 - 2
        painter.setPen(self._pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, whole, whole)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink)
        share = 0.75 + 0.25 * math.sin(2 * math.pi * now() / SECONDS)
        painter.drawEllipse(middle, whole * share, whole * share)


def main(settle: float, seconds: float, *dial: int) -> int:
    app = QApplication(sys.argv[:1])
    window = Breathing(QRect(*dial))
    window.resize(1000, 700)
    frames = QTimer(window)
    frames.setTimerType(Qt.TimerType.PreciseTimer)
    frames.timeout.connect(window.breathe)
    begun: list[tuple[float, float, int]] = []

    def begin() -> None:
        begun.append((time.process_time(), now(), window.frames))
        QTimer.singleShot(round(seconds * 1000), window, end)

    def end() -> None:
        used, wall, painted = begun[0]
        passed = now() - wall
        tell(share=(time.process_time() - used) / passed, frames=(window.frames - painted) / passed)
        app.quit()

    window.show()
    frames.start(FRAME_MS)
    QTimer.singleShot(round(settle * 1000), window, begin)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), float(sys.argv[2]), *map(int, sys.argv[3:])))

"""PySide6 6.12.0 takes a reference from None at each paint, and from True at each signal: this must never ship."""

import sys

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

STEADY = 100  # references come and go with everything else that runs


class Bell(QObject):
    rung = Signal(bool)


def test_painting_takes_no_reference_from_none(qapp: QApplication) -> None:
    picture = QImage(8, 8, QImage.Format.Format_ARGB32)
    before = sys.getrefcount(None)
    painter = QPainter(picture)
    for _ in range(10_000):
        painter.fillRect(QRectF(0, 0, 4, 4), QColor("#1F6079"))
    painter.end()
    assert abs(sys.getrefcount(None) - before) < STEADY


def test_a_signal_takes_no_reference_from_true(qapp: QApplication) -> None:
    bell, heard = Bell(qapp), []
    bell.rung.connect(heard.append)
    bell.rung.emit(True)  # noqa: FBT003
    before = sys.getrefcount(True)  # noqa: FBT003
    for _ in range(2_000):
        bell.rung.emit(True)  # noqa: FBT003
        heard.clear()
    assert abs(sys.getrefcount(True) - before) < STEADY  # noqa: FBT003

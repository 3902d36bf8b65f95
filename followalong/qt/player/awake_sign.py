"""A small sign that the screen is kept on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from followalong.qt.filled import fill
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.player.part import Part
from followalong.qt.tr import mark, tr

ICON, WORDS = 20, mark("The screen stays on while this plays")


class AwakeSign(Part):
    """Hidden while the screen may go off."""

    heard = Heard("StaticText")

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(tr(WORDS))
        self.setToolTip(tr(WORDS))
        self.hide()

    def sizeHint(self) -> QSize:
        side = round(self._look.px(ICON))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        fill(painter, self.rect(), QColor(theme.background))
        self._look.icons.paint(painter, "awake", theme.muted, QRectF(self.rect()))

"""A name, wrapped where it must be, with a word in a thin pill behind it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look

WRAP = Qt.TextFlag.TextWordWrap
GAP = 10


class NameLine(QWidget):
    """`badge` may be empty."""

    heard = Heard("StaticText", spoken="spoken")

    def __init__(self, name: str, badge: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._badge, self._theme = name, badge, look.theme
        self._type, self._small = look.fonts.named("name"), look.fonts.font(look.px(13), 400)
        self._metrics, self._low = QFontMetrics(self._type), QFontMetrics(self._small)
        self._muted = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_name(self, name: str, badge: str) -> None:
        if (name, badge) != (self._name, self._badge):
            self._name, self._badge = name, badge
            self.updateGeometry()
            self.update()

    def spoken(self) -> str:
        """Its words, for a screen reader."""
        return ", ".join(filter(None, (self._name, self._badge)))

    def mute(self, *, muted: bool) -> None:
        self._muted = muted
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self._metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._metrics.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._words(width).height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._words(self.width())
        painter.setFont(self._type)
        painter.setPen(QColor(self._theme.muted if self._muted else self._theme.text))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        along = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        room = QRect(0, 0, self.width() - self._pill(), self.height())
        if mirrored:
            room.moveLeft(self._pill())
        painter.drawText(room, along | Qt.AlignmentFlag.AlignTop | WRAP, self._name)
        if self._badge:
            self._paint_badge(painter, place.width() + GAP, mirrored=mirrored)

    def _paint_badge(self, painter: QPainter, left: int, *, mirrored: bool) -> None:
        wide, tall = self._pill() - GAP, self._low.height() + 2
        pill = QRectF(left, (self._metrics.height() - tall) / 2, wide, tall).adjusted(0.5, 0.5, -0.5, -0.5)
        if mirrored:
            pill.moveLeft(self.width() - pill.right())
        painter.setPen(QPen(QColor(self._theme.border_strong), 1))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._badge)

    def _pill(self) -> int:
        """Width of the badge and the gap before it."""
        return self._low.horizontalAdvance(self._badge) + 16 + GAP if self._badge else 0

    def _words(self, width: int) -> QRect:
        room = max(40, width - self._pill())
        return self._metrics.boundingRect(QRect(0, 0, room, 9999), WRAP, self._name)

"""One control of the player: an icon in a square, its name under it, and its key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from followalong.qt.look import Look
from followalong.qt.player.part import PartButton
from followalong.qt.player.push import fills
from followalong.qt.tr import tr

SQUARE, ICON, RADIUS = 56, 26, 10
PLAY, PLAY_ICON = QSize(104, 64), 34
LABEL_GAP, BETWEEN = 8, 6
CONTROL = "control"  # tells its short name apart from the same word elsewhere


@dataclass(frozen=True, slots=True)
class Face:
    """Icon, name and key, as they are now; `said` is the name in full, for a screen reader."""

    icon: str
    name: str
    key: str
    said: str = ""


class Control(PartButton):
    """The button is the whole cell; what is drawn as a button is its upper part."""

    def __init__(self, action: str, face: Face, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._face = face
        self._names = self._hints = True
        self.action = action
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.wear(look)
        self.set_face(face)

    def wear(self, look: Look) -> None:
        super().wear(look)
        self.setProperty("ring", -1 if self.main else look.length(RADIUS))

    @property
    def main(self) -> bool:
        """Play is the largest, and the one in the accent."""
        return self.action == "space"

    def set_face(self, face: Face) -> None:
        if face != self._face or not self.text():
            self._face = face
            name, key = tr(face.name, CONTROL), tr(face.key)
            self.setText(name)
            self.setAccessibleName(tr(face.said) if face.said else name)
            self.setToolTip(f"{name} ({key})" if key else name)
            self.update()

    def set_words(self, names: bool, hints: bool) -> None:
        """Whether the name stands under it, and the key beside the name."""
        if (names, hints) != (self._names, self._hints):
            self._names, self._hints = names, hints
            self.update()

    def ring_rect(self) -> QRect:
        """The focus ring goes round the drawn button."""
        return self._drawn().toAlignedRect()

    def sizeHint(self) -> QSize:
        return (PLAY if self.main else QSize(SQUARE, SQUARE)) * self._look.unit

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self._look.theme, self._drawn()
        fill, rim, ink = fills(self._look, self.main, self.underMouse(), self.isDown())
        edge = max(1.0, self._look.unit * theme.edge)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if self.main else QPen(QColor(rim), edge))
        painter.setBrush(QColor(fill))
        radius = box.height() / 2 if self.main else self._look.length(RADIUS)
        painter.drawRoundedRect(box.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius)
        side = self._look.length(PLAY_ICON if self.main else ICON)
        icon = QRectF(0, 0, side, side)
        icon.moveCenter(box.center())
        self._look.icons.paint(painter, self._face.icon, ink, icon)
        if self._names:
            self._paint_name(painter, self._look.length(PLAY.height() + LABEL_GAP / 2))

    def _drawn(self) -> QRectF:
        """Centred across; where names are shown, level with the middle of play."""
        length = self._look.length
        high = min(self.height(), length(PLAY.height() if self.main and self._names else SQUARE))
        wide = min(self.width(), length((PLAY.width() if self._names else 128) if self.main else SQUARE))
        top = 0 if self.main or not self._names else length((PLAY.height() - SQUARE) / 2)
        return QRectF((self.width() - wide) / 2, top, wide, high)

    def _paint_name(self, painter: QPainter, top: float) -> None:
        small, bold = self._look.fonts.named("small"), self._look.fonts.font(self._look.px(13), 700)
        key = tr(self._face.key) if self._hints else ""
        name_wide = QFontMetricsF(small).horizontalAdvance(self.text())
        key_wide = QFontMetricsF(bold).horizontalAdvance(key) + self._look.length(BETWEEN) if key else 0.0
        line = QRectF((self.width() - name_wide - key_wide) / 2, top, name_wide + 2, QFontMetricsF(small).height())
        painter.setFont(small)
        painter.setPen(QColor(self._look.theme.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.text())
        if key:
            painter.setFont(bold)
            painter.setPen(QColor(self._look.theme.text))
            beside = line.translated(name_wide + self._look.length(BETWEEN), 0)
            beside.setWidth(key_wide + 2)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, key)

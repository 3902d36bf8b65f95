"""A painted button with a word, and if there is room an icon and its key."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from followalong.qt.look import Look
from followalong.qt.player import keycap
from followalong.qt.player.part import PartButton
from followalong.qt.tr import tr

RADIUS, GAP, PAD, LEAST_PAD = 10, 12, 18, 6.0
BELOW = 4  # px between the word and a key under it


@dataclass(frozen=True, slots=True)
class Wording:
    """What a button says: word, key beside it, icon before it."""

    word: str
    key: str = ""
    icon: str = ""


def fills(look: Look, accent: bool, hovered: bool, held: bool) -> tuple[str, str, str]:
    """Fill, edge and ink for the state a button is in."""
    theme = look.theme
    if accent:
        fill = theme.accent_pressed if held else theme.accent_hover if hovered else theme.accent
        return fill, fill, theme.on_accent
    return theme.held if held else theme.sunken if hovered else theme.surface, theme.border_strong, theme.text


class Push(PartButton):
    """Accent for the one main action, else an edge; without room beside the word the key goes under it, or out."""

    def __init__(self, wording: Wording, look: Look, parent: QWidget, accent: bool = False, size: str = "lead") -> None:
        super().__init__(look, parent)
        self.word = wording.word  # as it is in English, whatever is shown
        self._wording = wording = replace(wording, word=tr(wording.word), key=tr(wording.key))
        self._accent = accent
        self._size = size
        self.setText(wording.word)
        self.setAccessibleName(wording.word)
        self.setToolTip(f"{wording.word} ({wording.key})" if wording.key else wording.word)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.wear(look)

    def wear(self, look: Look) -> None:
        super().wear(look)
        self._font = look.fonts.named(self._size)
        self.setProperty("ring", look.length(RADIUS))

    def sizeHint(self) -> QSize:
        return QSize(round(self._wide() + 2 * self._look.length(PAD)), max(44, self._look.px(44)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        edge = max(1.0, self._look.unit * self._look.theme.edge)
        fill, rim, ink = fills(self._look, self._accent, self.underMouse(), self.isDown())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(rim), edge))
        painter.setBrush(QColor(fill))
        box = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        radius = self._look.length(RADIUS)
        painter.drawRoundedRect(box, radius, radius)
        self._paint_words(painter, ink)

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        room = self.width() - 2 * LEAST_PAD
        word = self._fitting(room)
        high = QFontMetricsF(word).height() + BELOW + keycap.height(self._key_font())
        if self._wording.key and self._wide(icon=False) > room and high <= self.height() - 8:
            self._paint_above_key(painter, ink, word, (self.height() - high) / 2)
        else:
            self._paint_row(painter, ink, word, room)

    def _paint_row(self, painter: QPainter, ink: str, word: QFont, room: float) -> None:
        icon = bool(self._wording.icon) and self._wide() <= room
        key = bool(self._wording.key) and self._wide(icon=icon) <= room
        x = max(LEAST_PAD, (self.width() - self._wide(icon, key)) / 2)
        if icon:
            side = self._look.px(22)
            self._look.icons.paint(painter, self._wording.icon, ink, QRectF(x, (self.height() - side) / 2, side, side))
            x += side + self._look.length(GAP)
        wide = self._paint_word(painter, ink, word, QRectF(x, 0, self.width(), self.height()))
        if key:
            at = QPointF(x + wide + self._look.length(GAP), self.height() / 2)
            keycap.paint(painter, at, self._wording.key, self._key_font(), ink)

    def _paint_above_key(self, painter: QPainter, ink: str, word: QFont, top: float) -> None:
        """Where they have no room beside each other."""
        metrics, font = QFontMetricsF(word), self._key_font()
        left = (self.width() - metrics.horizontalAdvance(self._wording.word)) / 2
        self._paint_word(painter, ink, word, QRectF(left, top, self.width(), metrics.height()))
        key = self._wording.key
        middle = top + metrics.height() + BELOW + keycap.height(font) / 2
        keycap.paint(painter, QPointF((self.width() - keycap.width(key, font)) / 2, middle), key, font, ink)

    def _paint_word(self, painter: QPainter, ink: str, font: QFont, box: QRectF) -> float:
        """Its width."""
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._wording.word)
        return QFontMetricsF(font).horizontalAdvance(self._wording.word)

    def _fitting(self, room: float) -> QFont:
        wide = QFontMetricsF(self._font).horizontalAdvance(self._wording.word)
        if wide <= room:
            return self._font
        return self._look.fonts.font(self._font.pixelSize() * room / wide, self._font.weight())

    def _wide(self, icon: bool = True, key: bool = True) -> float:
        """Pixels of what is drawn."""
        wide = QFontMetricsF(self._font).horizontalAdvance(self._wording.word)
        if icon and self._wording.icon:
            wide += self._look.px(22) + self._look.length(GAP)
        if key and self._wording.key:
            wide += self._look.length(GAP) + keycap.width(self._wording.key, self._key_font())
        return wide

    def _key_font(self) -> QFont:
        return self._look.fonts.named("label")

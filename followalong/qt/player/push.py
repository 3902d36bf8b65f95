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
SMALLER, LEAST = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3), 13.0  # of its type, until it fits; px of the least


@dataclass(frozen=True, slots=True)
class Wording:
    """What a button says: word, key beside it, icon before it."""

    word: str
    key: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Face:
    """The type of the word and of its key."""

    word: QFont
    key: QFont

    @property
    def high(self) -> float:
        """One above the other."""
        return QFontMetricsF(self.word).height() + BELOW + keycap.height(self.key)


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
        wide = self._wide(Face(self._font, self._look.fonts.named("label")))
        return QSize(round(wide + 2 * self._look.length(PAD)), max(44, self._look.px(44)))

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

    @property
    def shows_key(self) -> bool:
        """Whether its key has room."""
        return self._fitting() is not None

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        room, face = self._room(), self._fitting()
        if face is None or self._wide(face, icon=False) <= room:
            self._paint_row(painter, ink, face or self._face(1.0, room), room)
        else:
            self._paint_above_key(painter, ink, face, (self.height() - face.high) / 2)

    def _fitting(self) -> Face | None:
        """The largest type that has room for word and key, beside or above each other."""
        room, high = self._room(), self.height() - 4
        faces = (self._face(share, room) for share in (SMALLER if self._wording.key else ()))
        return next((face for face in faces if self._wide(face, icon=False) <= room or face.high <= high), None)

    def _room(self) -> float:
        return self.width() - 2 * LEAST_PAD

    def _paint_row(self, painter: QPainter, ink: str, face: Face, room: float) -> None:
        icon = bool(self._wording.icon) and self._wide(face) <= room
        key = bool(self._wording.key) and self._wide(face, icon=icon) <= room
        x = max(LEAST_PAD, (self.width() - self._wide(face, icon, key)) / 2)
        if icon:
            side = self._look.px(22)
            self._look.icons.paint(painter, self._wording.icon, ink, QRectF(x, (self.height() - side) / 2, side, side))
            x += side + self._look.length(GAP)
        wide = self._paint_word(painter, ink, face.word, QRectF(x, 0, self.width(), self.height()))
        if key:
            at = QPointF(x + wide + self._look.length(GAP), self.height() / 2)
            keycap.paint(painter, at, self._wording.key, face.key, ink)

    def _paint_above_key(self, painter: QPainter, ink: str, face: Face, top: float) -> None:
        """Where they have no room beside each other."""
        metrics = QFontMetricsF(face.word)
        left = (self.width() - metrics.horizontalAdvance(self._wording.word)) / 2
        self._paint_word(painter, ink, face.word, QRectF(left, top, self.width(), metrics.height()))
        key = self._wording.key
        middle = top + metrics.height() + BELOW + keycap.height(face.key) / 2
        keycap.paint(painter, QPointF((self.width() - keycap.width(key, face.key)) / 2, middle), key, face.key, ink)

    def _paint_word(self, painter: QPainter, ink: str, font: QFont, box: QRectF) -> float:
        """Its width."""
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._wording.word)
        return QFontMetricsF(font).horizontalAdvance(self._wording.word)

    def _face(self, share: float, room: float) -> Face:
        """Of the usual size, but not too small to be read; the word as large as the room allows."""
        word, key = self._font, self._look.fonts.named("label")
        wide = QFontMetricsF(word).horizontalAdvance(self._wording.word)
        pixels = min(max(LEAST, word.pixelSize() * share), word.pixelSize() * min(1.0, room / wide))
        if pixels < word.pixelSize():
            word = self._look.fonts.font(pixels, word.weight())
        if share < 1.0:
            key = self._look.fonts.font(min(key.pixelSize(), max(LEAST, key.pixelSize() * share)), key.weight())
        return Face(word, key)

    def _wide(self, face: Face, icon: bool = True, key: bool = True) -> float:
        """Pixels of what is drawn."""
        wide = QFontMetricsF(face.word).horizontalAdvance(self._wording.word)
        if icon and self._wording.icon:
            wide += self._look.px(22) + self._look.length(GAP)
        if key and self._wording.key:
            wide += self._look.length(GAP) + keycap.width(self._wording.key, face.key)
        return wide

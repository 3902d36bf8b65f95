"""Icons with their words in one line, in more lines where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look

Item = tuple[tuple[str, ...], str]  # icons, words
GAP, BETWEEN = 6, 18
WRAP = Qt.TextFlag.TextWordWrap


class MetaLine(QWidget):
    """Words are never cut: an item too long for a line is wrapped."""

    heard = Heard("StaticText", spoken="spoken")

    def __init__(self, items: tuple[Item, ...], look: Look, parent: QWidget, *, muted: bool = False) -> None:
        super().__init__(parent)
        self._items, self._look = items, look
        self._type = look.fonts.font(look.px(14))
        self._metrics = QFontMetrics(self._type)
        self._colour = look.theme.muted if muted else look.theme.text
        self._icon = look.px(16)
        self._placed: tuple[int, list[tuple[QRect, Item]]] = (-1, [])  # at which width
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def items(self) -> tuple[Item, ...]:
        return self._items

    def show_items(self, items: tuple[Item, ...]) -> None:
        if items != self._items:
            self._items, self._placed = items, (-1, [])
            self.updateGeometry()
            self.update()

    def spoken(self) -> str:
        """Its words, for a screen reader."""
        return ", ".join(words for _, words in self._items)

    def natural_width(self) -> int:
        """In one line."""
        return sum(self._wide(icons, words) for icons, words in self._items) + BETWEEN * (len(self._items) - 1)

    def sizeHint(self) -> QSize:
        return QSize(120, self._metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._metrics.height() + 4)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        placed = self._place(width)
        return placed[-1][0].bottom() + 1 if placed else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._type)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        last = None
        for rect, (icons, words) in self._place(self.width()):
            painter.setPen(QColor(self._colour))
            if last is not None and last.top() == rect.top():
                dot = QRect(last.right() + 1, rect.top(), BETWEEN, rect.height())
                painter.drawText(self._seen(dot, mirrored=mirrored), Qt.AlignmentFlag.AlignCenter, "·")
            self._paint_item(painter, rect, icons, words, mirrored=mirrored)
            last = rect

    def _paint_item(
        self, painter: QPainter, rect: QRect, icons: tuple[str, ...], words: str, *, mirrored: bool,
    ) -> None:
        x, line = rect.left(), self._metrics.height() + 4
        for icon in icons:
            place = self._seen(QRect(x, rect.top(), self._icon, line), mirrored=mirrored)
            self._look.icons.paint(painter, icon, self._colour, QRectF(place))
            x += self._icon + GAP
        room = self._seen(QRect(x, rect.top() + 2, rect.right() - x + 2, rect.height()), mirrored=mirrored)
        along = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, along | Qt.AlignmentFlag.AlignTop | WRAP, words)

    def _seen(self, rect: QRect, *, mirrored: bool) -> QRect:
        if mirrored:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

    def _place(self, width: int) -> list[tuple[QRect, Item]]:
        """Worked out once for a width."""
        if self._placed[0] != width:
            self._placed = width, self._worked_out(width)
        return [(QRect(place), item) for place, item in self._placed[1]]

    def _wide(self, icons: tuple[str, ...], words: str) -> int:
        return len(icons) * (self._icon + GAP) + self._metrics.horizontalAdvance(words) + 2

    def _worked_out(self, width: int) -> list[tuple[QRect, Item]]:
        placed: list[tuple[QRect, Item]] = []
        x = y = tall = 0
        for icons, words in self._items:
            lead = len(icons) * (self._icon + GAP)
            wide = self._wide(icons, words)
            if x and x + wide > width:
                x, y = 0, y + tall
            room = max(40, width - lead)
            box = self._metrics.boundingRect(QRect(0, 0, room, 9999), WRAP, words)
            tall = max(self._metrics.height(), box.height()) + 4
            placed.append((QRect(x, y, min(wide, width), tall), (icons, words)))
            x += wide + BETWEEN
        return placed

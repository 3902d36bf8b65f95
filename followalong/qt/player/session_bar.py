"""The whole session as one bar, cut into its pieces; a click goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from followalong.core.bar import Piece
from followalong.core.moment import Moment
from followalong.qt.filled import fill
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.player import bar_shape
from followalong.qt.player.bar_shape import Slot
from followalong.qt.player.clock_words import clock
from followalong.qt.player.part import Part
from followalong.qt.player.step_menu import StepMenu
from followalong.qt.tr import tr

TALL, RADIUS, BEYOND, MARKER, EDGE = 28, 4, 5, 4, 1.5
TALL_KINDS = ("stretch", "breathe")
INKS = {"breathe": "breathe-out", "note": "wait"}


class SessionBar(Part):
    """Pieces and their edges are one kept picture; only the marker's surroundings are painted while it moves."""

    heard = Heard("ButtonMenu", pressed="open_list", menu=True)

    place_chosen = Signal(object)  # Place

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._pieces: tuple[Sequence[Piece], Sequence[Piece]] = ((), ())
        self._slots: tuple[Slot, ...] = ()
        self._plain = False  # too many steps for pieces
        self.menu = StepMenu(self)
        self._tall = TALL
        self._done, self._x = 0.0, 0.0
        self._focused = 0
        self._kept: QPixmap | None = None
        self._kept_now = -1
        self._ground, self._text = QColor(look.theme.background), QColor(look.theme.text)
        self._inks = {kind: QColor(colours.ink) for kind, colours in look.theme.kinds.items()}
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.wear(look)
        self.setAccessibleName(tr("The whole session"))
        self.setToolTip(tr("Click to go there"))
        self.menu.place_chosen.connect(self.place_chosen)

    def wear(self, look: Look) -> None:
        super().wear(look)
        self.setProperty("ring", look.length(RADIUS))
        self._lay_out()

    def set_pieces(self, pieces: Sequence[Piece], by_step: Sequence[Piece]) -> None:
        """By step is what is drawn where the pieces would be too thin."""
        self._pieces = (pieces, by_step)
        self._lay_out()

    def set_tall(self, pixels: int) -> None:
        """Height of a stretch; all else is half as tall."""
        if pixels != self._tall:
            self._tall = pixels
            self._lay_out()

    def show_moment(self, moment: Moment) -> None:
        """Repaint around the marker once it has moved by a pixel."""
        before, now = self._x, bar_shape.marker_at(self._slots, moment.session_done)
        if abs(now - before) < 1.0:
            return
        changed = self._now()
        self._done, self._x = moment.session_done, now
        if changed != self._now():
            self.update()
        else:
            high = self._marker_rect(now)
            self.update(high.united(self._marker_rect(before)).toAlignedRect().adjusted(-1, -1, 1, 1))

    def marker(self) -> float:
        """Pixels from the left, without the margin for it."""
        return self._x

    @property
    def plain(self) -> bool:
        """Whether a click opens the list of steps, because the pieces are too thin to be hit."""
        return self._plain

    def slots(self) -> tuple[Slot, ...]:
        """What is drawn, in order."""
        return self._slots

    def sizeHint(self) -> QSize:
        return QSize(600, 44) * self._look.unit

    def open_list(self) -> None:
        """Of the steps, for those who do not see the bar."""
        self.menu.open_at(self.mapToGlobal(QPoint(0, 0)), self._pieces[1])

    def ring_rect(self) -> QRect:
        """The focus ring lies around the step that would be entered."""
        if not self._slots:
            return self.rect()
        return self._box(self._slots[self._focused], self._tall).toAlignedRect()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focus_on(self._now())
        super().focusInEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes from step to step before it leaves the bar."""
        target = self._next_step(1 if following else -1)
        if target is None or not self.hasFocus():
            return super().focusNextPrevChild(following)
        self._focus_on(target)
        # The focus ring asks for ring_rect() again when the widget it is on moves.
        QApplication.sendEvent(self, QMoveEvent(self.pos(), self.pos()))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._slots:
            self.place_chosen.emit(self._slots[self._focused].piece.place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        slot = self._at(event.position().x())
        if slot is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._plain:
            self.menu.open_at(event.globalPosition().toPoint(), self._pieces[1])
        else:
            self.place_chosen.emit(slot.piece.place)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            slot = self._at(event.pos().x())
            QToolTip.showText(event.globalPos(), self._words(slot) if slot else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._slots:
            fill(painter, event.rect(), self._ground)
            return
        painter.drawPixmap(0, 0, self._picture())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        slot, x = self._slots[self._now()], self.marker()
        painter.setClipRect(QRectF(0, 0, x, self.height()))
        self._paint_box(painter, self._box(slot), self._ink(slot), None)
        painter.setClipping(False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._text)
        round_by = 1.5 * self._look.unit
        painter.drawRoundedRect(self._marker_rect(x), round_by, round_by)

    def _picture(self) -> QPixmap:
        """Kept from before but for those pieces that came to be done, or are still to come again."""
        now, ratio = self._now(), self.devicePixelRatioF()
        if self._kept is None:
            self._kept = QPixmap(self.size() * ratio)
            self._kept.setDevicePixelRatio(ratio)
            self._kept.fill(self._ground)
            self._paint_pieces(self._kept, 0, len(self._slots), now)
        elif self._kept_now != now:
            self._paint_pieces(self._kept, min(now, self._kept_now), max(now, self._kept_now), now)
        self._kept_now = now
        return self._kept

    def _paint_pieces(self, picture: QPixmap, first: int, end: int, now: int) -> None:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, slot in enumerate(self._slots[first:end], first):
            box, ink = self._box(slot), self._ink(slot)
            painter.setOpacity(1.0)
            fill(painter, box.toAlignedRect(), self._ground)
            painter.setOpacity(0.5 if index < now else 1.0)
            tint = QColor(self._look.theme.kinds[INKS.get(slot.piece.kind, slot.piece.kind)].tint)
            self._paint_box(painter, box, ink, None if index < now else tint)
        painter.end()

    def _lay_out(self) -> None:
        pieces, by_step = self._pieces
        self._slots = bar_shape.laid_out(pieces, self.width(), self._look.unit)
        if bar_shape.too_thin(self._slots, self._look.unit):
            self._slots = bar_shape.laid_out(by_step, self.width(), self._look.unit)
        self._plain = bar_shape.too_thin(self._slots, self._look.unit)
        self._x = bar_shape.marker_at(self._slots, self._done)
        self._focused = min(self._focused, max(0, len(self._slots) - 1))
        self._kept = None
        self.update()

    def _now(self) -> int:
        return bar_shape.now_at(self._slots, self._done) if self._slots else 0

    def _next_step(self, way: int) -> int | None:
        """Index of the first piece of the step before or after the focused one."""
        index = self._focused + way
        while 0 <= index < len(self._slots):
            if self._slots[index].piece.step != self._slots[self._focused].piece.step:
                return index
            index += way
        return None

    def _focus_on(self, index: int) -> None:
        self._focused = index
        self.setAccessibleDescription(self._words(self._slots[index]) if self._slots else "")

    def _words(self, slot: Slot) -> str:
        return f"{slot.piece.name}, {clock(slot.piece.seconds)}"

    def _ink(self, slot: Slot) -> QColor:
        return self._inks[INKS.get(slot.piece.kind, slot.piece.kind)]

    def _box(self, slot: Slot, tall: float = 0.0) -> QRectF:
        high = tall or (self._tall if slot.piece.kind in TALL_KINDS else self._tall / 2)
        return QRectF(slot.left, (self.height() - high) / 2, slot.width, high)

    def _marker_rect(self, x: float) -> QRectF:
        high = self._tall + 2 * self._look.length(BEYOND)
        wide = self._look.length(MARKER)
        left = max(0.0, min(x - wide / 2, self.width() - wide))
        return QRectF(left, (self.height() - high) / 2, wide, high)

    def _at(self, x: float) -> Slot | None:
        return bar_shape.chosen(self._slots, x, self._look.unit)

    def _paint_box(self, painter: QPainter, box: QRectF, ink: QColor, tint: QColor | None) -> None:
        """Full of ink, or an edge of ink round a tint."""
        edge = EDGE * self._look.unit
        painter.setPen(QPen(ink, edge) if tint else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(tint or ink)
        inset = edge / 2 if tint else 0.0
        radius = min(self._look.length(RADIUS), box.width() / 2)
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)

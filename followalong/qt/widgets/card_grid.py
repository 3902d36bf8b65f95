"""Cards in columns of the same width; only those that are seen, and the rows next to them, are made."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from followalong.qt.views import RoutineCard
from followalong.qt.widgets.broken_card import BrokenCard
from followalong.qt.widgets.card import Card

GAP, ROW_GAP = 20, 12  # between cards; between rows that are one card wide
KEPT = 120  # cards that stay although they are not shown
PASSES = 4  # until rows that were never measured are where they should be
ROW_PICTURE = 110  # px of height that a row has before one is measured

AnyCard = Card | BrokenCard


class CardGrid(QWidget):
    """One column means rows: the picture is beside the words. The page says which part is seen."""

    moved = Signal()  # to another place or size: another part may be seen
    filled = Signal()  # with other cards

    def __init__(self, make: Callable[[RoutineCard], AnyCard], parent: QWidget) -> None:
        super().__init__(parent)
        self._make = make
        self._routines: tuple[RoutineCard, ...] = ()
        self._columns = 4
        self._made: dict[str, AnyCard] = {}
        self._shown: dict[int, AnyCard] = {}  # by place in the list
        self._heights: dict[int, int] = {}  # of the rows that were measured
        self._part = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def routines(self) -> tuple[RoutineCard, ...]:
        return self._routines

    @property
    def cards(self) -> tuple[AnyCard, ...]:
        """Those that are there, in order."""
        return tuple(self._shown[index] for index in sorted(self._shown))

    @property
    def columns(self) -> int:
        return self._columns

    def show_routines(self, routines: tuple[RoutineCard, ...]) -> None:
        """These and no others."""
        self._routines = routines
        self.setVisible(bool(routines))
        self._begin_anew()

    def set_columns(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            self._begin_anew()

    def show_part(self, top: int, bottom: int) -> None:
        """Make what is seen between these heights."""
        self._part = top, bottom
        if not self.isVisible() or not self._routines:
            return
        before = set(self._shown.values())
        for _ in range(PASSES):
            tops = self._tops()
            rows = self._rows(tops)
            unmeasured = [row for row in rows if row not in self._heights]
            for row in unmeasured:
                self._measure(row)
            if not unmeasured:
                break
        self._place(rows, self._tops())
        if set(self._shown.values()) != before:
            self.filled.emit()

    def at(self, index: int) -> AnyCard:
        """A card of the list, made if it is not there."""
        index %= len(self._routines)
        if index not in self._shown:
            self._measure(index // self._columns)
            self._put(index, self._tops())
            self.filled.emit()
        return self._shown[index]

    def beside(self, card: QWidget, key: int) -> AnyCard | None:
        """The card an arrow key leads to, or None at the edge."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead = -1 if mirrored else 1
        moves = {Qt.Key.Key_Right: ahead, Qt.Key.Key_Left: -ahead, Qt.Key.Key_Down: self._columns,
                 Qt.Key.Key_Up: -self._columns}
        for index, shown in self._shown.items():
            if shown is card:
                there = index + moves.get(Qt.Key(key), 0)
                return self.at(there) if 0 <= there < len(self._routines) else None
        return None

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._heights.clear()
        self.moved.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Cards that stay in the list stay what they are, and keep the focus."""
        before, self._shown = self._shown, {}
        self._heights.clear()
        self.setFixedHeight(self._tops()[-1])
        self.show_part(*self._part)
        now = set(self._shown.values())
        for card in before.values():
            if card not in now:
                card.hide()
        self._forget(now)
        self.filled.emit()

    def _forget(self, shown: set[AnyCard]) -> None:
        """The oldest of those that nobody sees."""
        for name in list(self._made)[: max(0, len(self._made) - KEPT)]:
            if self._made[name] not in shown:
                self._made.pop(name).deleteLater()

    # rows

    def _tops(self) -> list[int]:
        """Where each row begins, and the end. One that was never measured is as tall as those that were."""
        usual = max(self._heights.values(), default=ROW_PICTURE if self._columns == 1 else self._width() + 60)
        gap = ROW_GAP if self._columns == 1 else GAP
        rows = -(-len(self._routines) // self._columns)
        ends = accumulate(self._heights.get(row, usual) + gap for row in range(rows))
        tops = [0, *ends]
        tops[-1] = max(0, tops[-1] - gap) if rows else 0
        return tops

    def _rows(self, tops: list[int]) -> range:
        """Those that are seen, and one more at each end for the Tab key."""
        top, bottom = self._part
        first = max(0, bisect_right(tops, top) - 2)
        last = min(len(tops) - 1, bisect_right(tops, bottom) + 1)
        return range(first, last) if bottom > 0 and top < tops[-1] else range(0)

    def _measure(self, row: int) -> None:
        start = row * self._columns
        cards = [self._card(routine) for routine in self._routines[start : start + self._columns]]
        self._heights[row] = max(_tall(card, self._width()) for card in cards)

    def _width(self) -> int:
        return max(1, (self.width() - GAP * (self._columns - 1)) // self._columns)

    # cards

    def _card(self, routine: RoutineCard) -> AnyCard:
        made = self._made.get(routine.id)
        if made is None or made.routine != routine:
            if made is not None:
                made.deleteLater()
            made = self._made[routine.id] = self._make(routine)
            made.setParent(self)
        made.set_row(row=self._columns == 1)
        return made

    def _place(self, rows: range, tops: list[int]) -> None:
        """The one that has the focus stays, wherever the list was moved to."""
        wanted = range(rows.start * self._columns, min(rows.stop * self._columns, len(self._routines)))
        focus = QApplication.focusWidget()
        for index in [index for index in tuple(self._shown) if index not in wanted]:
            if focus is None or not (self._shown[index] is focus or self._shown[index].isAncestorOf(focus)):
                self._shown.pop(index).hide()
        for index in {*wanted, *self._shown}:
            self._put(index, tops)
        if self.height() != tops[-1]:
            self.setFixedHeight(tops[-1])

    def _put(self, index: int, tops: list[int]) -> None:
        row, column = divmod(index, self._columns)
        wide = self._width()
        tall = self._heights.get(row) or tops[row + 1] - tops[row] - GAP
        place = QRect(column * (wide + GAP), tops[row], wide, tall)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - 1 - place.left())
        card = self._shown[index] = self._card(self._routines[index])
        card.setGeometry(place)
        card.show()


def _tall(card: AnyCard, wide: int) -> int:
    layout = card.layout()
    if layout is None:
        raise RuntimeError("a card has a layout")
    card.ensurePolished()
    return layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

"""Cards in columns of the same width; only those that are seen, and the rows next to them, are made."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from followalong.qt.views import RoutineCard
from followalong.qt.widgets.card import Card

if TYPE_CHECKING:
    from followalong.qt.widgets.broken_card import BrokenCard

GAP, ROW_GAP = 20, 12  # between cards; between rows that are one card wide
LATER_MS = 30  # after which the rows next to those that are seen are made
PASSES = 4  # until rows that were never measured are where they should be
ROW_PICTURE = 110  # px of height that a row has before one is measured
LOWER, TALLER = 0.18, 0.16  # of its width: what a picture may give and take for a row to end with the view
TIGHTER, LOOSER = 6, 24  # px that a row of one card may

AnyCard: TypeAlias = "Card | BrokenCard"
Make = Callable[[RoutineCard, QWidget], AnyCard]  # of a routine, in that widget


class CardGrid(QWidget):
    """One column means rows: the picture is beside the words. The page says which part is seen."""

    moved = Signal()  # to another place or size: another part may be seen
    filled = Signal()  # with other cards

    def __init__(self, make: Make, parent: QWidget, unit: float = 1.0) -> None:
        super().__init__(parent)
        self.gap, self._row_gap = round(GAP * unit), round(ROW_GAP * unit)
        self._make = make
        self._routines: tuple[RoutineCard, ...] = ()
        self._minutes = 0
        self._columns, self._more = 4, 0
        self._made: dict[str, AnyCard] = {}
        self._shown: dict[int, AnyCard] = {}  # by place in the list
        self._heights: dict[int, tuple[int, int]] = {}  # of rows that were measured: with no pixel more, and the least
        self._worked_out: list[int] | None = None  # where each row begins
        self._part = (0, 0)
        self._leftover: list[AnyCard] = []  # cards of what was shown before
        self._wanted: set[str] = set()  # ids of routines whose cards are not to be used for others
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._show_around)

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

    @property
    def minutes(self) -> int:
        """That each routine is to be shortened to; 0 for all of it."""
        return self._minutes

    def show_routines(self, routines: tuple[RoutineCard, ...], minutes: int = 0) -> None:
        """These and no others, as soon as the page says which part is seen."""
        self._routines, self._minutes = routines, minutes
        self.setVisible(bool(routines))
        self._begin_anew()

    def set_columns(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            self._begin_anew()
            self.moved.emit()

    @property
    def more(self) -> tuple[int, int]:
        """The least and the most pixels by which its rows may be taller."""
        if self._columns == 1:
            return -TIGHTER, LOOSER
        return -round(self._width() * LOWER), round(self._width() * TALLER)

    def tall(self, more: int) -> int:
        """All of it, where each row is so many pixels taller."""
        return self._work_out(more)[-1]

    def ends(self, within: int, more: int) -> list[int]:
        """Of the rows, where each is so many pixels taller, as far as that height."""
        gap = self._row_gap if self._columns == 1 else self.gap
        tops = self._work_out(more)
        last = bisect_right(tops, within)
        ends = [top - gap for top in tops[1 : last + 1]]
        if last >= len(tops) - 1 and ends:
            ends[-1] += gap
        return ends

    def set_more(self, more: int) -> None:
        """So many pixels for each row; one with a broken card may not become lower."""
        self._more, self._worked_out = more, None
        for card in self._made.values():
            card.set_more(more)
        self.setFixedHeight(self._tops()[-1])

    def show_part(self, top: int, bottom: int) -> None:
        """Make what is seen between these heights; a little later one row more at each end, for the Tab key."""
        self._part = top, bottom
        if self.isVisible() and self._routines:
            self._fill(around=0)
            self._later.start()

    def at(self, index: int) -> AnyCard:
        """A card of the list, made if it is not there."""
        index %= len(self._routines)
        if index not in self._shown:
            self._wanted |= {routine.id for routine in self._row(index // self._columns)}
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

    def let_go(self) -> None:
        """Of every card; they are made anew when the list is seen again."""
        for card in self._made.values():
            card.hide()
            card.deleteLater()
        self._made.clear()
        self._leftover.clear()
        self._shown = {}

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._heights.clear()
            self._worked_out = None
        self.moved.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._begin_anew()
            self.moved.emit()

    def _begin_anew(self) -> None:
        """Cards that stay in the list stay what they are, and keep the focus."""
        self._leftover += [card for card in self._shown.values() if card not in self._leftover]
        self._shown = {}
        self._heights.clear()
        self._worked_out = None
        self.setFixedHeight(self._tops()[-1])

    def _show_around(self) -> None:
        if self.isVisible() and self._routines:
            self._fill(around=1)

    def _fill(self, around: int) -> None:
        before = set(self._shown.values())
        self._wanted = self._held()
        for _ in range(PASSES):
            rows = self._rows(self._tops(), around)
            self._wanted = {routine.id for row in rows for routine in self._row(row)} | self._held()
            unmeasured = [row for row in rows if row not in self._heights]
            if not unmeasured:
                break
            for row in unmeasured if self._heights else unmeasured[:1]:  # the first tells how many rows are seen
                self._measure(row)
        self._place(rows, self._tops())
        now = set(self._shown.values())
        for card in self._leftover:
            if card not in now:
                card.hide()
        self._leftover = []
        if now != before:
            self.filled.emit()

    def _held(self) -> set[str]:
        """The routine whose card has the focus stays, wherever the list was moved to."""
        focus = QApplication.focusWidget()
        return {card.routine.id for card in self._shown.values()
                if focus is not None and (card is focus or card.isAncestorOf(focus))}

    # rows

    def _tops(self) -> list[int]:
        """Where each row begins, and the end. One that was never measured is as tall as those that were."""
        if self._worked_out is None:
            self._worked_out = self._work_out(self._more)
        return self._worked_out

    def _work_out(self, more: int) -> list[int]:
        first = ROW_PICTURE if self._columns == 1 else self._width() + 60
        known = {row: max(tall + more, least) for row, (tall, least) in self._heights.items()}
        usual = max(known.values(), default=first + more)
        gap = self._row_gap if self._columns == 1 else self.gap
        rows = -(-len(self._routines) // self._columns)
        ends = accumulate(known.get(row, usual) + gap for row in range(rows))
        tops = [0, *ends]
        tops[-1] = max(0, tops[-1] - gap) if rows else 0
        return tops

    def _rows(self, tops: list[int], around: int) -> range:
        """Those that are seen, and so many more at each end."""
        top, bottom = self._part
        first = max(0, bisect_right(tops, top) - 1 - around)
        last = min(len(tops) - 1, bisect_left(tops, bottom) + around)
        return range(first, last) if bottom > 0 and top < tops[-1] else range(0)

    def _row(self, row: int) -> tuple[RoutineCard, ...]:
        return self._routines[row * self._columns : (row + 1) * self._columns]

    def _measure(self, row: int) -> None:
        cards, wide = [self._card(routine) for routine in self._row(row)], self._width()
        tall = max((card.tall(wide) - self._more for card in cards if isinstance(card, Card)), default=0)
        self._heights[row] = tall, max((card.tall(wide) for card in cards if not isinstance(card, Card)), default=0)
        self._worked_out = None

    def _width(self) -> int:
        """Of a card; some are a pixel wider, so that the last one ends at the edge."""
        return max(1, (self.width() - self.gap * (self._columns - 1)) // self._columns)

    # cards

    def _card(self, routine: RoutineCard) -> AnyCard:
        """The one it has, or one that nobody sees now, or a new one."""
        routine = replace(routine, shortened=self._minutes) if self._minutes else routine
        made = self._made.pop(routine.id, None)
        if made is None or made.routine != routine:
            spare = made or self._spare(routine)
            if isinstance(spare, Card) and not routine.broken:
                spare.show_routine(routine)
                made = spare
            else:
                if spare is not None:
                    spare.deleteLater()
                made = self._make(routine, self)
        self._made[routine.id] = made
        made.set_row(row=self._columns == 1)
        made.set_more(self._more)
        return made

    def _spare(self, routine: RoutineCard) -> AnyCard | None:
        """The one that was used longest ago."""
        if routine.broken:
            return None
        free = (name for name, card in self._made.items() if name not in self._wanted and isinstance(card, Card))
        name = next(free, None)
        return self._made.pop(name) if name is not None else None

    def _place(self, rows: range, tops: list[int]) -> None:
        wanted = range(rows.start * self._columns, min(rows.stop * self._columns, len(self._routines)))
        held = self._held()
        for index in [index for index in tuple(self._shown) if index not in wanted]:
            if self._shown[index].routine.id not in held:
                self._shown.pop(index).hide()
        for index in {*wanted, *self._shown}:
            self._put(index, tops)
        if self.height() != tops[-1]:
            self.setFixedHeight(tops[-1])

    def _put(self, index: int, tops: list[int]) -> None:
        row, column = divmod(index, self._columns)
        left, right = (round(edge * (self.width() + self.gap) / self._columns) for edge in (column, column + 1))
        tall, least = self._heights.get(row, (0, 0))
        tall = max(tall + self._more, least) if tall or least else tops[row + 1] - tops[row] - self.gap
        place = QRect(left, tops[row], right - self.gap - left, tall)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - 1 - place.left())
        card = self._shown[index] = self._card(self._routines[index])
        card.setGeometry(place)
        card.show()

"""Lists of cards one below the other, each under its title."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import islice

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from followalong.qt.look import Look
from followalong.qt.pictures import told_apart
from followalong.qt.pile import Pile
from followalong.qt.views import OPENED, RoutineCard
from followalong.qt.whole_rows import growth
from followalong.qt.widgets.card_grid import AnyCard, CardGrid, Make
from followalong.qt.widgets.words import words

SPACE = 7  # px more above a title than below it


class Section:
    """A title and its cards; neither is seen where there are no cards."""

    def __init__(self, make: Make, look: Look, pile: Pile) -> None:
        self._title = words("", look, pile, "section")
        self.grid = CardGrid(make, pile, look.unit)
        pile.add(self._title, space=SPACE)
        pile.add(self.grid)
        self._title.hide()

    def show(self, title: str, cards: tuple[RoutineCard, ...], minutes: int) -> None:
        """`minutes` are those that each is to be shortened to; 0 for all of it."""
        self._title.setText(title)
        self._title.setVisible(bool(cards))
        self.grid.show_routines(cards, minutes)


class Sections:
    """All of them as one: what is there, what is seen, and the way from card to card."""

    def __init__(self, make: Make, look: Look, pile: Pile, count: int) -> None:
        self.all = tuple(Section(make, look, pile) for _ in range(count))
        self.grids = tuple(section.grid for section in self.all)
        self._more = 0

    @property
    def cards(self) -> tuple[AnyCard, ...]:
        """The cards that are made, in order."""
        return tuple(card for grid in self.grids for card in grid.cards)

    @property
    def routines(self) -> tuple[RoutineCard, ...]:
        """All that are listed, in order, whether they are seen or not."""
        return tuple(routine for grid in self.grids for routine in grid.routines)

    def show(self, titles: Sequence[str], lists: Sequence[Sequence[RoutineCard]], minutes: Sequence[int]) -> None:
        """A title, cards and minutes for each; no two near each other show one picture, in two lists either."""
        apart = iter(told_apart([card for cards in lists for card in cards]))
        for section, title, cards, each in zip(self.all, titles, lists, minutes, strict=True):
            section.show(title, tuple(islice(apart, len(cards))), each)

    def set_columns(self, columns: int) -> None:
        for grid in self.grids:
            grid.set_columns(columns)

    def end_with(self, room: int) -> bool:
        """Rows as tall as it takes for one of them to end there; True if they are taller or lower than before."""
        least, most = next((grid.more for grid in self.grids if not grid.isHidden()), (0, 0))
        more = growth(partial(self._ends, 2 * room), room - self.grids[0].gap, least, most)
        changed, self._more = more != self._more, more
        for grid in self.grids if changed else ():
            grid.set_more(more)
        return changed

    def _ends(self, within: int, more: int) -> list[int]:
        """Of the rows, where each is so many pixels taller."""
        ends, lower = list[int](), 0
        for grid in self.grids:
            if not grid.isHidden():
                ends += [grid.y() + lower + end for end in grid.ends(within, more)]
                lower += grid.tall(more) - grid.height()
        return ends

    def let_go(self) -> None:
        """Of all cards, until the lists are seen again."""
        for grid in self.grids:
            grid.let_go()

    def look_on(self, view: QWidget) -> None:
        """Which part of each list is in sight."""
        for grid in self.grids:
            top = grid.mapTo(view, QPoint(0, 0)).y()
            grid.show_part(-top, view.height() - top)

    def card_of(self, routine: str) -> AnyCard | None:
        """By its id, made if it is not there; None if it is not listed."""
        places = ((grid, index) for grid in self.grids for index, one in enumerate(grid.routines) if one.id == routine)
        grid, index = next(places, (None, 0))
        return grid.at(index) if grid is not None else None

    def minutes_of(self, routine: str) -> int:
        """That it is to be shortened to where it is listed, by its id; 0 for all of it."""
        return next((grid.minutes for grid in self.grids if any(one.id == routine for one in grid.routines)), 0)

    def holding(self, focus: QWidget | None) -> AnyCard | None:
        """The card with that stop of the Tab key: itself, or a star that stands on it."""
        return next((card for card in self.cards if focus in card.stops), None)

    def beside(self, card: QWidget | None, key: int) -> AnyCard | None:
        """The card an arrow key leads to, in the next list where this one ends; None at the edge of all."""
        ahead = key in (Qt.Key.Key_Down, Qt.Key.Key_Right)
        for number, grid in enumerate(self.grids):
            if card in grid.cards:
                others = self.grids[number + 1 :] if ahead else self.grids[:number][::-1]
                there = grid.beside(card, key)
                other = next((other for other in others if other.routines), None)
                return there if there is not None or other is None else other.at(0 if ahead else -1)
        return None


def divided(cards: Sequence[RoutineCard], columns: int) -> tuple[list[RoutineCard], list[RoutineCard]]:
    """First, in whole rows, what was just opened, the last one done, those before it, favourites by name; the rest."""
    first = sorted(filter(is_dear, cards), key=lambda card: (card.recent == 0, card.recent, card.title))
    rest = [card for card in cards if not is_dear(card)]
    whole = len(first) // columns * columns if rest else len(first)
    return first[:whole], _in_sight(first[whole:] + rest, columns)


def _in_sight(cards: Sequence[RoutineCard], columns: int) -> list[RoutineCard]:
    """Files with mistakes end the first row, where they are seen, but lead nobody who wants to begin."""
    mistaken = [card for card in cards if card.broken and card.recent != OPENED]
    others = [card for card in cards if card not in mistaken]
    at = max(1, columns - len(mistaken))
    return others[:at] + mistaken + others[at:]


def is_dear(card: RoutineCard) -> bool:
    """One that comes first."""
    return card.recent == OPENED or ((card.favourite or card.recent > 0) and not card.broken)

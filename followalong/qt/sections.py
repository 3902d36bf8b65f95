"""Lists of cards one below the other, each under its title."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from followalong.qt.look import Look
from followalong.qt.pictures import told_apart
from followalong.qt.pile import Pile
from followalong.qt.views import RoutineCard
from followalong.qt.widgets.card_grid import AnyCard, CardGrid
from followalong.qt.widgets.words import words

SPACE, AIR = 10, 5  # px more above the title of every list but the first, and below every title


class Section:
    """A title and its cards; neither is seen where there are no cards."""

    def __init__(self, make: Callable[[RoutineCard], AnyCard], look: Look, pile: Pile, *, space: int = 0) -> None:
        self._title = words("", look, pile, "section")
        self.grid = CardGrid(make, pile)
        pile.add(self._title, space=space)
        pile.add(self.grid, space=AIR)
        self._title.hide()

    def show(self, title: str, cards: Sequence[RoutineCard]) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(cards))
        self.grid.show_routines(told_apart(cards))


class Sections:
    """All of them as one: what is there, what is seen, and the way from card to card."""

    def __init__(self, make: Callable[[RoutineCard], AnyCard], look: Look, pile: Pile, count: int) -> None:
        self.all = tuple(Section(make, look, pile, space=SPACE if number else 0) for number in range(count))
        self.grids = tuple(section.grid for section in self.all)

    @property
    def cards(self) -> tuple[AnyCard, ...]:
        """The cards that are made, in order."""
        return tuple(card for grid in self.grids for card in grid.cards)

    @property
    def routines(self) -> tuple[RoutineCard, ...]:
        """All that are listed, in order, whether they are seen or not."""
        return tuple(routine for grid in self.grids for routine in grid.routines)

    def set_columns(self, columns: int) -> None:
        for grid in self.grids:
            grid.set_columns(columns)

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


def divided(cards: Sequence[RoutineCard]) -> tuple[list[RoutineCard], list[RoutineCard]]:
    """Those that come first, and the rest: the last one done, those before it, and favourites by name."""
    first = sorted(filter(_is_dear, cards), key=lambda card: (card.recent == 0, card.recent, card.title))
    return first, [card for card in cards if not _is_dear(card)] if first else list(cards)


def _is_dear(card: RoutineCard) -> bool:
    return (card.favourite or card.recent > 0) and not card.broken

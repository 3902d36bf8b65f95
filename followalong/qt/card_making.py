"""Makes the card of a routine, or that of a file with mistakes, for a page that is told what is done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from followalong.qt.views import RoutineCard
from followalong.qt.widgets.card import Card
from followalong.qt.widgets.card_grid import AnyCard

if TYPE_CHECKING:
    from followalong.core.errors import Fault
    from followalong.qt.cards_page import CardsPage


def made(routine: RoutineCard, page: CardsPage, parent: QWidget) -> AnyCard:
    """In that widget."""
    if routine.broken:
        return _broken(routine, page, parent)
    card = Card(routine, page.look, parent)
    card.opened.connect(page.open)
    card.starred.connect(page.starred)
    return card


def _broken(routine: RoutineCard, page: CardsPage, parent: QWidget) -> AnyCard:
    from followalong.qt.widgets.broken_card import BrokenCard

    broken = BrokenCard(routine, page.look, parent)
    broken.file_shown.connect(page.file_shown)
    broken.checked_again.connect(page.checked_again)
    broken.removed.connect(page.removed)
    broken.mistakes_asked.connect(partial(_show_mistakes, page))
    return broken


def _show_mistakes(page: CardsPage, file: str, faults: tuple[Fault, ...]) -> None:
    from followalong.qt.mistakes_dialog import MistakesDialog

    MistakesDialog(file, faults, page.look, page).open()

"""Which card of a page has the focus, and which one takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from followalong.qt.sections import Sections
from followalong.qt.widgets.card_grid import AnyCard

Held = tuple[str, bool]  # a routine, and whether another stop than the first of its card has the focus


def held(sections: Sections) -> Held:
    """No routine where no card has it."""
    focus = QApplication.focusWidget()
    card = sections.holding(focus)
    return (card.routine.id, focus is not card.stops[0]) if card is not None else ("", False)


def hold(sections: Sections, before: Held, page: QWidget) -> None:
    """A card that was made anew, or is elsewhere now, takes the focus again; the first one if it is gone."""
    routine, other = before
    if not routine or not sections.cards:
        return
    card = sections.card_of(routine)
    if card is None:
        take(sections.cards[0])
    elif not card.isAncestorOf(QApplication.focusWidget() or page):
        card.stops[-1 if other else 0].setFocus(Qt.FocusReason.OtherFocusReason)


def take(card: AnyCard) -> None:
    """Enter opens it then."""
    card.stops[0].setFocus(Qt.FocusReason.OtherFocusReason)


def walk(sections: Sections, head: QWidget, key: int) -> bool:
    """From card to card, from one section into the other, and down from the head; False if nothing lies that way."""
    focus = QApplication.focusWidget()
    there = sections.beside(sections.holding(focus), key)
    if key == Qt.Key.Key_Down and focus is not None and head.isAncestorOf(focus):
        there = next(iter(sections.cards), None)
    if there is not None:
        there.stops[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
    return there is not None

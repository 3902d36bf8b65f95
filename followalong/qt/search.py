"""Which routines and stretches fit what was typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from unicodedata import combining, normalize

from followalong.qt.views import RoutineCard


def with_hay(card: RoutineCard) -> RoutineCard:
    """Folded once, so that each key has little to do: title, summary, stretches, things, places, parts, file."""
    if card.hay:
        return card
    return replace(card, hay=folded(" ".join((
        card.title, card.summary, card.file, *card.stretches, *card.needs, *card.places, *card.positions, *card.areas,
    ))))


def found(cards: Iterable[RoutineCard], typed: str) -> list[RoutineCard]:
    """Those in which every word is somewhere."""
    kept = list(cards)
    for word in folded(typed).split():
        kept = [card for card in kept if word in card.hay]
    return kept


def folded(text: str) -> str:
    """Without case and accents."""
    if text.isascii():
        return text.lower()
    return "".join(sign for sign in normalize("NFKD", text.casefold()) if not combining(sign))

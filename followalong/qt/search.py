"""Which routines and stretches fit what was typed, the nearest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from followalong.core.folding import folded
from followalong.files.suggest import nearest
from followalong.qt.views import NO_HAY, Hay, RoutineCard

# What is meant by a word is imported with the first search.
if TYPE_CHECKING:
    from followalong.core.search import Query, Wordbook

_DISCOURAGED = attrgetter("discouraged")
VOCABULARY = 500  # cards whose titles are looked at for a word that was meant
NOTHING_NEEDED = "needs nothing"  # as the table of synonyms knows it


def with_hay(card: RoutineCard) -> RoutineCard:
    """Folded once, so that each key has little to do."""
    if card.hay is not NO_HAY:
        return card
    title, steps = folded(card.title), folded(" ".join((card.title, *card.stretches)))
    rest = (card.summary, card.file, *(card.needs or (NOTHING_NEEDED,)), *card.places, *card.positions, *card.areas)
    return replace(card, hay=Hay(title, steps, f"{steps} {folded(' '.join(rest))}"))


def no_words() -> Wordbook:
    from followalong.core.search import Wordbook

    return Wordbook()


class Finder:
    """`load` gives what people call things; it is asked for the first search."""

    def __init__(self, load: Callable[[], Wordbook] = no_words) -> None:
        self._load = load
        self._book: Wordbook | None = None
        self._asked: dict[tuple[str, bool], Query] = {}  # the last question

    def open(self) -> None:
        """Before the first question, so that nobody waits for it."""
        self._known()

    def forget(self) -> None:
        """People call things otherwise from now on."""
        self._book, self._asked = None, {}

    def query(self, typed: str, *, begun: bool = False) -> Query:
        """The same question is thought about once."""
        from followalong.core.search import query

        if (typed, begun) not in self._asked:
            self._asked = {(typed, begun): query(typed, self._known(), begun=begun)}
        return self._asked[typed, begun]

    def _known(self) -> Wordbook:
        if self._book is None:
            self._book = self._load()
        return self._book

    def found(self, cards: Iterable[RoutineCard], typed: str) -> list[RoutineCard]:
        """By what was typed; if that finds nothing, by what it may be the beginning of."""
        every = list(cards)
        words = folded(typed).split()
        return found(every, self.query(typed), words) or found(every, self.query(typed, begun=True), words)

    def nearest(self, cards: Iterable[RoutineCard], typed: str) -> str:
        """The same with its slips mended, if that finds something; else nothing."""
        every = list(cards)
        known = {word for card in every[:VOCABULARY] for word in card.hay.title.split()}
        known |= {word for each in self._known().synonyms for phrase in each.typed for word in phrase.split()}
        mended = " ".join(word if self.found(every, word) else nearest(word, known) or word for word in typed.split())
        return mended if mended != typed and self.found(every, mended) else ""


def found(cards: Iterable[RoutineCard], asked: Query, typed: Sequence[str]) -> list[RoutineCard]:
    """Where a title says so first, then the name of a step, then any other word; what is advised against last.

    Of titles that with the most of the typed words, small ones too. Where nothing else decides, cards keep their order.
    """
    every = list(cards)
    if asked.avoid:
        every = [card for card in every if asked.avoid.isdisjoint(card.avoid) and not card.broken]
    every = _with_all(every, asked.words, 2)
    kind, others = _parted(every, _with(every, asked.first, 0) if asked.first else [])
    titles, others = _parted(others, _with_all(others, asked.words, 0))
    steps, others = _parted(others, _with_all(others, asked.words, 1))
    titles.sort(key=partial(_missing, typed))
    return sorted((*kind, *titles, *steps, *others), key=_DISCOURAGED)


def _missing(typed: Sequence[str], card: RoutineCard) -> int:
    """How many typed words no word of its title begins with."""
    title = f" {card.hay.title}"
    return sum(f" {word}" not in title for word in typed)


def _parted(cards: list[RoutineCard], some: list[RoutineCard]) -> tuple[list[RoutineCard], list[RoutineCard]]:
    """Some of the cards, and the others."""
    if not some:
        return some, cards
    ids = set(map(id, some))
    return some, [card for card in cards if id(card) not in ids]


def _with_all(cards: list[RoutineCard], words: tuple[tuple[str, ...], ...], part: int) -> list[RoutineCard]:
    for each in words:
        cards = _with(cards, each, part)
    return cards


def _with(cards: list[RoutineCard], words: tuple[str, ...], part: int) -> list[RoutineCard]:
    if len(words) == 1:
        word = words[0]
        return [card for card in cards if word in card.hay[part]]
    return [card for card in cards if any(word in card.hay[part] for word in words)]

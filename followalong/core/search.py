"""What somebody means by what they typed: words that must be there, and kinds of movement that must not."""

from __future__ import annotations

from dataclasses import dataclass

from followalong.core.folding import folded

LEAST = 4  # letters of a word whose s at the end may be missing, and of a phrase that is only begun


@dataclass(frozen=True, slots=True)
class Synonym:
    """Folded: what people type, what it is called here, and the kinds of movement that are not wanted then."""

    typed: tuple[str, ...]
    finds: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wordbook:
    """`fillers` are said beside what is meant, and count only where nothing else was typed."""

    synonyms: tuple[Synonym, ...] = ()
    fillers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Query:
    """`words`: of each group, any one must be there. `first`: what holds any of these comes first."""

    words: tuple[tuple[str, ...], ...] = ()
    avoid: frozenset[str] = frozenset()
    first: tuple[str, ...] = ()


def query(typed: str, book: Wordbook, *, begun: bool = False) -> Query:
    """`begun`: the last words may be the beginning of a phrase that is known."""
    left = f" {' '.join(folded(typed).split())} "
    known = ((phrase, each) for each in book.synonyms for phrase in each.typed)
    phrases = sorted(known, key=lambda pair: len(pair[0]), reverse=True)
    words: list[tuple[str, ...]] = []
    avoid: set[str] = set()
    first: list[str] = []
    for phrase, synonym in phrases:
        found = _found(phrase, left, begun=begun)
        if not found:
            continue
        left = left.replace(found, "  ", 1)
        if synonym.avoid:
            avoid.update(synonym.avoid)
            first += synonym.finds
        else:
            words.append((phrase, *synonym.finds))
    rest = left.split()
    meant = [word for word in rest if word not in book.fillers]
    kept = meant if meant or words or avoid else rest
    return Query((*words, *map(_either, kept)), frozenset(avoid), tuple(first))


def _found(phrase: str, text: str, *, begun: bool) -> str:
    """The phrase between its two spaces, whole or as far as it is typed; empty if it is not there."""
    whole = f" {phrase} "
    if whole in text or not begun:
        return whole if whole in text else ""
    tails = (text[at:] for at, sign in enumerate(text[:-1]) if sign == " ")
    return next((tail for tail in tails if len(tail) > LEAST and whole.startswith(tail[:-1])), "")


def _either(word: str) -> tuple[str, ...]:
    """One and many: "hips" finds "hip" as well."""
    return (word, word[:-1]) if len(word) > LEAST - 1 and word.endswith("s") else (word,)

"""The nearest valid word to a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable

from followalong.core.sentence import NOTHING, Sentence, said

LONGEST = 60  # letters compared; longer words are no slips of the finger
MOST_LISTED = 16


def nearest(word: str, valid: Iterable[str]) -> str:
    """One of `valid`, or nothing if none comes close."""
    from difflib import get_close_matches

    known = {name.casefold(): name for name in valid}
    found = get_close_matches(word.casefold()[:LONGEST], known, n=1, cutoff=0.6)
    return known[found[0]] if found else ""


def holding(word: str, names: Iterable[str]) -> str:
    """The first name with that among its words, or nothing: "hips" is in "hips-and-hamstrings"."""
    return next((name for name in sorted(names) if word.casefold() in name.casefold().split("-")), "")


def perhaps(near: str, otherwise: Sentence = NOTHING) -> Sentence:
    """A hint at the nearest word, if there is one."""
    return said('Did you mean "{word}"?', word=near) if near else otherwise


def did_you_mean(word: str, valid: Iterable[str]) -> Sentence:
    """A hint: the nearest word, or else what would do."""
    names = tuple(valid)
    few = 0 < len(names) <= MOST_LISTED
    return perhaps(nearest(word, names), these_would_do(names) if few else NOTHING)


def these_would_do(names: Iterable[str]) -> Sentence:
    return said("These would do: {names}.", names=", ".join(names))

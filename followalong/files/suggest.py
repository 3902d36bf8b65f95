"""The nearest valid word to a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable

LONGEST = 60  # letters compared; longer words are no slips of the finger
MOST_LISTED = 16


def nearest(word: str, valid: Iterable[str]) -> str:
    """One of `valid`, or nothing if none comes close."""
    from difflib import get_close_matches

    known = {name.casefold(): name for name in valid}
    found = get_close_matches(word.casefold()[:LONGEST], known, n=1, cutoff=0.6)
    return known[found[0]] if found else ""


def did_you_mean(word: str, valid: Iterable[str]) -> str:
    """A hint: the nearest word, or else what would do."""
    names = tuple(valid)
    near = nearest(word, names)
    if near:
        return f'Did you mean "{near}"?'
    if not names or len(names) > MOST_LISTED:
        return ""
    return f"These would do: {', '.join(names)}."

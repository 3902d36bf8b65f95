"""Short words and icons for the positions of a routine."""

from __future__ import annotations

SHORT = {  # position: icon, word
    "standing": ("standing", "standing"),
    "half-kneeling": ("half-kneeling", "kneeling"),
    "kneeling": ("kneeling", "kneeling"),
    "on a chair": ("chair", "chair"),
    "sitting on the floor": ("sitting", "sitting"),
    "lying on the back": ("lying", "lying"),
    "lying on the front": ("lying-front", "lying"),
    "hands and knees": ("hands-and-knees", "hands and knees"),
}


def icons_of(positions: tuple[str, ...]) -> tuple[str, ...]:
    """One icon for each word, at most three."""
    seen = {SHORT[position][1]: SHORT[position][0] for position in reversed(positions) if position in SHORT}
    return tuple(seen[word] for word in _words(positions))[:3]


def words_of(positions: tuple[str, ...]) -> str:
    """"kneeling, lying"."""
    return ", ".join(_words(positions))


def _words(positions: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(SHORT[position][1] for position in positions if position in SHORT))

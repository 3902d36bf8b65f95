"""Short words and icons for the positions of a routine."""

from __future__ import annotations

from followalong.qt.tr import mark, tr

SHORT = {  # position: icon, word; the position tells apart what is one word in English
    "standing": ("standing", mark("standing", "standing")),
    "half-kneeling": ("half-kneeling", mark("kneeling", "half-kneeling")),
    "kneeling": ("kneeling", mark("kneeling", "kneeling")),
    "on a chair": ("chair", mark("chair", "on a chair")),
    "sitting on the floor": ("sitting", mark("sitting", "sitting on the floor")),
    "lying on the back": ("lying", mark("lying", "lying on the back")),
    "lying on the front": ("lying-front", mark("lying", "lying on the front")),
    "hands and knees": ("hands-and-knees", mark("hands and knees", "hands and knees")),
}


def icons_of(positions: tuple[str, ...]) -> tuple[str, ...]:
    """One icon for each word, at most three."""
    seen = {_word(position): SHORT[position][0] for position in reversed(positions) if position in SHORT}
    return tuple(seen[word] for word in each_of(positions))[:3]


def words_of(positions: tuple[str, ...]) -> str:
    """"kneeling, lying"."""
    return ", ".join(each_of(positions))


def each_of(positions: tuple[str, ...]) -> list[str]:
    """Every word once."""
    return list(dict.fromkeys(_word(position) for position in positions if position in SHORT))


def _word(position: str) -> str:
    return tr(SHORT[position][1], position)

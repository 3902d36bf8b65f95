"""Lists of words with fewer and fewer of them, for lines that do not hold all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def shorter(parts: Sequence[str]) -> Iterator[str]:
    """All of them, then "strap, chair +2", "strap +3"; one stays."""
    yield ", ".join(parts)
    for count in range(len(parts) - 1, 0, -1):
        yield f"{', '.join(parts[:count])} +{len(parts) - count}"

"""Effects that are loaded: those of the coming minute, and of what was played as many as are cheap to keep."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from followalong.qt.lane import TAIL, Loaded

KEPT = 20.0  # seconds of what was played, such as counts that come again; a second takes 90 kB
MOST = 48  # effects; who jumps to and fro wants much that is never played


class Stock:
    """In the order in which they were wanted or played."""

    def __init__(self) -> None:
        self._loaded: dict[Path, Loaded] = {}
        self._played: set[Path] = set()

    def take(self, path: Path) -> Loaded | None:
        """It is still to be played, until that is told."""
        loaded = self._loaded.pop(path, None)
        if loaded:
            self.put(path, loaded)
        return loaded

    def put(self, path: Path, loaded: Loaded) -> None:
        self._loaded[path] = loaded
        self._played.discard(path)

    def played(self, path: Path) -> None:
        self._played.add(path)

    def spare(self, holds: Callable[[Loaded], bool]) -> Iterator[Loaded]:
        """What is too much, and is not held: it is given away."""
        older = list(self._loaded)[:-1]
        for path in sorted(older, key=self._still_to_come):
            if self._too_much(path) and not holds(self._loaded[path]):
                yield self._loaded.pop(path)

    def empty(self) -> Iterator[Loaded]:
        while self._loaded:
            yield self._loaded.popitem()[1]

    def _still_to_come(self, path: Path) -> bool:
        return path not in self._played

    def _too_much(self, path: Path) -> bool:
        seconds = sum(each.seconds + TAIL for other, each in self._loaded.items() if other in self._played)
        return len(self._loaded) > MOST or (seconds > KEPT and path in self._played)

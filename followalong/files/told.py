"""How much is said: as a person has set it, whatever is played, and less of what they were told before."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from followalong import clock
from followalong.files import atomic

if TYPE_CHECKING:
    from followalong.core.choices import Choices
    from followalong.files.settings import Settings

FORMAT = 1


def as_told(choices: Choices, settings: Settings) -> Choices:
    return replace(choices, talk=settings.talk, set_up=settings.set_up)


class ToldFile:
    """Names of the stretches that were ever done; a file that makes no sense is set aside, and none is remembered."""

    def __init__(self, path: Path | None = None) -> None:
        """Without a path nothing is kept."""
        self._path = path

    def read(self) -> frozenset[str]:
        if self._path is None:
            return frozenset()
        try:
            return self._names(self._path.read_bytes())
        except OSError:
            return frozenset()
        except (ValueError, TypeError, KeyError, RecursionError):
            with suppress(OSError):
                atomic.set_aside(self._path, f"{clock.wall():%Y%m%d-%H%M%S}")
            return frozenset()

    def add(self, name: str) -> None:
        """One that cannot be written is told of once more the next time."""
        names = self.read()
        if self._path is None or not name or name in names:
            return
        with suppress(OSError):
            found = {"format": FORMAT, "stretches": sorted({*names, name})}
            atomic.write(self._path, json.dumps(found, ensure_ascii=False).encode())

    def _names(self, written: bytes) -> frozenset[str]:
        found = json.loads(written)
        return frozenset(map(str, found["stretches"])) if found["format"] == FORMAT else frozenset()

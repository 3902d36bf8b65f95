"""A way round a sound server that died: the system's own player, as soon as that can play.

Qt looks for such a server once, three seconds later, and never again (6.11): a new effect would then end the program.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from followalong.audio.system_player import SystemPlayer

AGAIN = 2000  # milliseconds between two tries


class Detour(QObject):
    """`output` is there once it has played; `found` tells it."""

    found = Signal()

    def __init__(self, make: Callable[[], SystemPlayer | None], silence: Path | None, parent: QObject) -> None:
        """Nothing is tried without a silence to try it with."""
        super().__init__(parent)
        self._make, self._silence = make, silence
        self._tried: SystemPlayer | None = None
        self.output: SystemPlayer | None = None
        self._again = QTimer(self, interval=AGAIN)
        self._again.setObjectName("again")
        self._again.timeout.connect(self.look)

    def seek(self) -> None:
        """From now on."""
        if self._silence is not None and self.output is None:
            self._again.start()

    @Slot()
    def look(self) -> None:
        """At what the last try came to; one that has not ended yet is waited for."""
        if self._tried is not None and self._tried.proven:
            self.output, self._tried = self._tried, None
            self._again.stop()
            self.found.emit()
        elif self._tried is None or not self._tried.busy("tone"):
            self._try()

    def close(self) -> None:
        """There is no need of it any more."""
        self._again.stop()
        for player in filter(None, (self._tried, self.output)):
            player.close()
        self._tried = self.output = None

    def _try(self) -> None:
        """A player that failed is not used again, hence a new one: it may have been the server."""
        if self._tried is None or self._tried.works:
            self._tried = self._make()
        if self._tried is not None and self._silence is not None:
            self._tried.play(self._silence, "tone", 1.0)

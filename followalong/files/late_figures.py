"""The bundled figures for those who may never need one: nothing of them is imported before the first is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followalong.core.figure.figure import Figure
    from followalong.core.figure.ways import Ways
    from followalong.files.figures import Figures


class LateFigures:
    """Answers as `Figures` does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._figures: Figures | None = None

    def names(self) -> tuple[str, ...]:
        return self._read().names()

    def of(self, name: str, position: str = "") -> Figure | None:
        return self._read().of(name, position)

    @property
    def ways(self) -> Ways:
        return self._read().ways

    def _read(self) -> Figures:
        if self._figures is None:
            from followalong.files.figures import Figures

            self._figures = Figures(self._folder)
        return self._figures

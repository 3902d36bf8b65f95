"""Parts of a page side by side, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget


class Columns(QGridLayout):
    """Row by row, in the order in which they are given."""

    def __init__(self, parts: Sequence[QWidget], across: int, down: int) -> None:
        """`across` and `down` are pixels between them."""
        super().__init__()
        self.parts = tuple(parts)
        self._shares: tuple[int, ...] = ()
        self.setHorizontalSpacing(across)
        self.setVerticalSpacing(down)

    def arrange(self, shares: Sequence[int], rest: int = 0) -> bool:
        """A column for each share, so wide beside the others and the empty rest; True if the shares are new."""
        before, self._shares = self._shares, tuple(shares)
        for column, share in enumerate((*shares, rest, *before)):
            self.setColumnStretch(column, share if column <= len(shares) else 0)
        for index, part in enumerate(self.parts if len(before) != len(shares) else ()):
            self.removeWidget(part)
            self.addWidget(part, *divmod(index, len(shares)))
        return self._shares != before

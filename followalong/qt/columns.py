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

    def arrange(self, shares: Sequence[int]) -> bool:
        """A column for each share, so wide beside the others; True if they were not like that before."""
        before, self._shares = self._shares, tuple(shares)
        if self._shares == before:
            return False
        for index, part in enumerate(self.parts if len(before) != len(shares) else ()):
            self.removeWidget(part)
            self.addWidget(part, *divmod(index, len(shares)))
        for column in range(max(len(before), len(shares))):
            self.setColumnStretch(column, shares[column] if column < len(shares) else 0)
        return True

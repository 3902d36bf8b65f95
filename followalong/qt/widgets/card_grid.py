"""Cards in columns of the same width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from followalong.qt.widgets.broken_card import BrokenCard
from followalong.qt.widgets.card import Card

GAP = 20


class CardGrid(QWidget):
    """One column means rows: the picture is beside the words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards: tuple[Card | BrokenCard, ...] = ()
        self._columns = 4
        self._blanks: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def cards(self) -> tuple[Card | BrokenCard, ...]:
        return self._cards

    @property
    def columns(self) -> int:
        return self._columns

    def show_cards(self, cards: tuple[Card | BrokenCard, ...]) -> None:
        """These and no others; the rest stay hidden, and are still their maker's."""
        for card in self._cards:
            self._grid.removeWidget(card)
            if card not in cards:
                card.hide()
        self._cards = cards
        self._arrange()

    def set_columns(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def beside(self, card: QWidget, key: int) -> QWidget | None:
        """The card an arrow key leads to, or None at the edge."""
        if card not in self._cards:
            return None
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead = -1 if mirrored else 1
        moves = {Qt.Key.Key_Right: ahead, Qt.Key.Key_Left: -ahead, Qt.Key.Key_Down: self._columns,
                 Qt.Key.Key_Up: -self._columns}
        index = self._cards.index(card) + moves.get(Qt.Key(key), 0)
        return self._cards[index] if 0 <= index < len(self._cards) else None

    def _arrange(self) -> None:
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._grid.setSpacing(12 if self._columns == 1 else GAP)
        for index, card in enumerate(self._cards):
            self._grid.removeWidget(card)
            card.set_row(row=self._columns == 1)
            self._grid.addWidget(card, index // self._columns, index % self._columns)
            card.show()
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        self._fill_first_row()
        self.setVisible(bool(self._cards))

    def _fill_first_row(self) -> None:
        """A column without a card would lose its gap, and the cards would not line up with other grids."""
        for blank in self._blanks:
            self._grid.removeWidget(blank)
            blank.deleteLater()
        self._blanks = [QWidget(self) for _ in range(len(self._cards), self._columns)]
        for column, blank in enumerate(self._blanks, len(self._cards)):
            self._grid.addWidget(blank, 0, column)
            blank.show()

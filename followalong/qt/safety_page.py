"""When to stop, when to get help, and when to ask first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from followalong.qt.before_views import Advice
from followalong.qt.look import Look
from followalong.qt.page import Page
from followalong.qt.page_bar import PageBar
from followalong.qt.scroll import Scroll
from followalong.qt.tr import tr
from followalong.qt.widgets.advice_card import AdviceCard
from followalong.qt.widgets.key_button import KeyButton
from followalong.qt.widgets.words import words


class SafetyPage(Page):
    """The most urgent part first."""

    closed = Signal()

    def __init__(self, advice: tuple[Advice, ...], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._advice = advice
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.build()

    def build(self) -> None:
        look, self._columns = self._look, 0
        self._bar = PageBar("", look, self, safety=False)
        self._content = QWidget(self)
        self._title = words(tr("When to stop"), look, self._content, "title", wrap=True)
        self._cards: list[AdviceCard] = []
        self._done = KeyButton(tr("I have read this"), tr("Enter"), look, self)
        self._lay_out()
        self._bar.left.connect(self.closed)
        self._done.clicked.connect(self.closed)

    def show_advice(self, advice: tuple[Advice, ...]) -> None:
        """Other words; seen when it is dressed anew."""
        self._advice = advice

    def enter(self) -> None:
        """From the top, with Enter ready."""
        self._scroll.verticalScrollBar().setValue(0)
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Its parts are made when they are first seen: most days nobody asks for them."""
        if not self._cards:
            self._cards = [AdviceCard(part, self._look, self._content) for part in self._advice]
            self._place_cards()
            for card in self._cards:
                card.show()  # the page has shown its children already
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.closed.emit()
        elif not self._scroll.step(event.key()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(2 if self.fit_column(event.size().width(), self._bar, self._column) else 1)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setSpacing(self._look.length(16))
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(self._look.length(12))
        self._column.addWidget(self._title)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self._scroll = Scroll(self._content, self)
        foot = QFrame(self)
        foot.setProperty("box", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(*self._look.lengths(16, 10, 16, 10))
        row.addStretch(1)
        row.addWidget(self._done)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(foot)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self._place_cards()

    def _place_cards(self) -> None:
        columns = max(1, self._columns)
        for card in self._cards:
            self._grid.removeWidget(card)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        self._grid.setColumnStretch(0, 1)
        for index, card in enumerate(self._cards):
            if columns == 1:
                self._grid.addWidget(card, index, 0)
            else:
                self._grid.addWidget(card, index // 2, index % 2)

"""The frame of a page: what it is about, and a panel with the way on beside it, or under it in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.page_bar import PageBar
from followalong.qt.scroll import Scroll
from followalong.qt.tab_order import read_through, tab_through
from followalong.qt.widgets.key_button import KeyButton

PANEL, SIDE = 400, 28  # its width and margins
BELOW, TINY = 860, 560  # window widths at which things move
WIDE_MARGIN, TINY_MARGIN = 32, 12


class PanelFrame(QWidget):
    """`main` is scrolled; in the panel the button that leads on stays in sight, with another and a note under it.

    In a narrow window the panel and the note come into `main`, after `after`, and the buttons into the foot.
    """

    def __init__(self, bar: PageBar, main: QWidget, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._bar = look, bar
        self._below: bool | None = None
        self._margin = WIDE_MARGIN
        self.content = QVBoxLayout(main)
        self.side, self.foot = QFrame(self), QFrame(self)
        self.side_top = QHBoxLayout()
        self.side_top.setContentsMargins(*look.lengths(SIDE, 0, SIDE, 0))
        self.foot_row = QHBoxLayout(self.foot)
        self.foot_row.setContentsMargins(*look.lengths(16, 10, 16, 10))
        self.foot_row.setSpacing(look.length(16))
        self._foot_ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot_ways.setSpacing(look.length(10))
        self._other: QWidget | None = None
        self._scroll = Scroll(main, self)
        self._scroll.gutter_changed.connect(self._keep_margin)
        self._lay_out_side()
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._scroll, 1)
        body.addWidget(self.side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addLayout(body, 1)
        whole.addWidget(self.foot)

    @property
    def below(self) -> bool:
        return bool(self._below)

    def hold(
        self, panel: QWidget, start: KeyButton, note: QWidget, after: QWidget, other: QWidget | None = None,
    ) -> None:
        """What moves between the panel and the page; `other` leads on as well."""
        self._panel, self._start, self._note, self._after, self._other = panel, start, note, after, other
        self.foot_row.addLayout(self._foot_ways, 1)

    def fit(self, size: QSize) -> int:
        """To a window of that size; how wide the main part is inside its margins."""
        width = size.width() / self._look.fonts.scale
        self._margin = self._look.length(TINY_MARGIN if width < TINY else WIDE_MARGIN)
        self._bar.set_margin(self._margin)
        way = QBoxLayout.Direction.TopToBottom if width < TINY else QBoxLayout.Direction.LeftToRight
        self._foot_ways.setDirection(way)
        if (width < BELOW) != self._below:
            self._below = width < BELOW
            self._place()
        self._keep_margin()
        return size.width() - (0 if self._below else self.side.width()) - 2 * self._margin

    def step(self, key: int) -> bool:
        """Scroll what the page is about; False for a key that does not."""
        return self._scroll.step(key)

    def reveal(self, part: QWidget) -> None:
        """Scroll until all of it is in sight, or else its beginning."""
        self._scroll.reveal(part)

    def _lay_out_side(self) -> None:
        self.side.setProperty("box", "choices")
        self.foot.setProperty("box", "foot")
        self.side.setFixedWidth(self._look.px(PANEL))
        held = QWidget(self.side)
        self._panels = QVBoxLayout(held)
        self._panels.addStretch(1)
        self._pinned = QVBoxLayout()
        self._pinned.setContentsMargins(*self._look.lengths(SIDE, 8, SIDE, 0))
        self._pinned.setSpacing(self._look.length(10))
        side = QVBoxLayout(self.side)
        side.setContentsMargins(*self._look.lengths(0, 20, 0, 20))
        side.setSpacing(self._look.length(8))
        side.addLayout(self.side_top)
        self._side_scroll = Scroll(held, self.side)
        self._side_scroll.gutter_changed.connect(self._keep_side_margin)
        self._keep_side_margin()
        side.addWidget(self._side_scroll, 1)
        side.addLayout(self._pinned)

    def _place(self) -> None:
        focused = self._start.hasFocus()
        self.side.setVisible(not self._below)
        self.foot.setVisible(bool(self._below))
        self._start.set_tall(52 if self._below else 72)
        if self._below:
            at = self.content.indexOf(self._after) + 1
            self.content.insertWidget(at, self._panel)
            self.content.insertWidget(at + 1, self._note)
            for way in (*((self._other,) if self._other else ()), self._start):
                self._foot_ways.addWidget(way, 1)
        else:
            self._panels.insertWidget(0, self._panel)
            for pinned in (self._start, *((self._other,) if self._other else ()), self._note):
                self._pinned.addWidget(pinned)
        if focused:  # it was lost on the way
            self._start.show()
            self._start.setFocus(Qt.FocusReason.OtherFocusReason)
        tab_through(self)
        read_through(self)

    def _keep_side_margin(self) -> None:
        side, over = self._look.lengths(SIDE, 8)
        self._panels.setContentsMargins(side, over, max(4, side - self._side_scroll.gutter()), over)

    def _keep_margin(self) -> None:
        """The bar takes its room from the margin."""
        right = max(4, self._margin - self._scroll.gutter())
        self.content.setContentsMargins(self._margin, 12 if self._below else 20, right, min(16, self._margin))

"""The page of one stretch: the figure moving, how it is done, what to know of it, and a way to try it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followalong.qt.filter_words import upper
from followalong.qt.look import Look
from followalong.qt.page import Page
from followalong.qt.page_bar import PageBar
from followalong.qt.position_words import icons_of
from followalong.qt.scroll import Scroll
from followalong.qt.stretch_facts import StretchFacts
from followalong.qt.stretch_notes import StretchNotes, watch_box
from followalong.qt.stretch_stage import StretchStage
from followalong.qt.stretch_steps import StretchSteps
from followalong.qt.stretch_view import StretchView
from followalong.qt.widgets.key_button import KeyButton
from followalong.qt.widgets.meta_line import MetaLine
from followalong.qt.widgets.way_row import WayRow
from followalong.qt.widgets.words import words

PANEL = 400
BELOW, TINY = 860, 560  # window widths at which things move
SHARE, LEAST, MOST = 0.5, 150, 400  # height of the figure: of its width, and px
OF_PAGE = 0.42  # its height at most, of the page's
LEFT_OUT = "Best left out"
ADVISED_AGAINST = "One of the sources advises against this one."
TRY_IT, TRY_IT_ALL_THE_SAME = "Try it now", "Try it all the same"
TRY = "It starts at once, with the usual dose."


class StretchPage(Page):
    """`back` names where the way back leads."""

    left = Signal()
    safety_asked = Signal()
    tried = Signal()
    opened = Signal(str)  # another stretch, by its path

    def __init__(
        self, view: StretchView, back: str, clock: Callable[[], float], look: Look, parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._view, self._back, self._clock = view, back, clock
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.build()

    def build(self) -> None:
        self._below: bool | None = None
        self._margin = 32
        self._build()
        self._lay_out()
        self._bar.left.connect(self.left)
        self._bar.safety_asked.connect(self.safety_asked)
        self.stage.side_chosen.connect(self._show_side)
        self._notes.opened.connect(self.opened)
        self._try.clicked.connect(self.tried)

    def enter(self) -> None:
        """The way to try it takes the focus."""
        self._try.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        """What the collapsed page needs, whatever it shows now."""
        return QSize(320, 240)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tried.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_P:
            self.stage.turn()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = event.size().width() / self._look.fonts.scale
        below = width < BELOW
        self._margin = 12 if width < TINY else 32
        self._bar.set_margin(self._margin)
        self._place_facts(below=below)
        self._keep_margin()
        room = event.size().width() - (0 if below else self._side.width()) - 2 * self._margin
        most = min(MOST, round(event.size().height() * OF_PAGE))
        self.stage.figure.setFixedHeight(max(LEAST, min(most, round(room * SHARE))))
        super().resizeEvent(event)

    def dress(self, look: Look) -> None:
        """The side that is shown stays."""
        side = self.stage.side
        super().dress(look)
        self.stage.show_side(tuple(self._view.sides).index(side))

    def _build(self) -> None:
        look, view = self._look, self._view
        self._bar = PageBar(self._back, look, self)
        self._main = QWidget(self)
        self._title = words(view.name, look, self._main, "title", wrap=True)
        where = (icons_of((view.position,)), upper(view.position))
        self._meta = MetaLine((where, ((), ", ".join(view.areas))) if view.areas else (where,), look, self._main)
        self.stage = StretchStage(view, self._clock, look, self._main)
        self._steps = StretchSteps(view.sides[self.stage.side], look, self._main)
        self._notes = StretchNotes(view, look, self._main)
        self._facts = StretchFacts(view, look, self._main)
        self._side, self._held = QFrame(self), QWidget(self)
        self._side.setProperty("box", "choices")
        self._foot = QFrame(self)
        self._foot.setProperty("box", "foot")
        said = TRY_IT_ALL_THE_SAME if view.discouraged else TRY_IT
        self._try = KeyButton(said, "Space", look, self, icon="play", tall=72)
        self._note = words(TRY, look, self, "small", tone="muted", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def _lay_out(self) -> None:
        self._content = QVBoxLayout(self._main)
        self._content.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._meta)
        self._content.addLayout(head)
        if self._view.discouraged:
            self._content.addWidget(watch_box(LEFT_OUT, (ADVISED_AGAINST,), self._look, self._main))
            self._offer_instead()
        for one in (self.stage, self._steps, self._notes):
            self._content.addWidget(one)
        self._content.addStretch(1)
        self._scroll = Scroll(self._main, self)
        self._scroll.gutter_changed.connect(self._keep_margin)
        self._lay_out_side()
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._scroll, 1)
        body.addWidget(self._side)
        self._foot_row = QHBoxLayout(self._foot)
        self._foot_row.setContentsMargins(16, 10, 16, 10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addLayout(body, 1)
        whole.addWidget(self._foot)

    def _lay_out_side(self) -> None:
        self._side.setFixedWidth(self._look.px(PANEL))
        self._side_facts = QVBoxLayout(self._held)
        self._side_facts.setContentsMargins(28, 8, 28, 8)
        self._side_facts.addStretch(1)
        self._side_try = QVBoxLayout()
        self._side_try.setContentsMargins(28, 8, 28, 0)
        self._side_try.setSpacing(10)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 16, 0, 20)
        side.setSpacing(8)
        side.addWidget(Scroll(self._held, self._side), 1)
        side.addLayout(self._side_try)

    def _place_facts(self, *, below: bool) -> None:
        """Beside the figure, or under it with the button at the bottom of the page."""
        if below == self._below:
            return
        self._below = below
        self._side.setVisible(not below)
        self._foot.setVisible(below)
        self._try.set_tall(52 if below else 72)
        if below:
            self._content.insertWidget(self._content.indexOf(self._steps) + 1, self._facts)
            self._foot_row.addWidget(self._try)
            self._content.insertWidget(self._content.indexOf(self._facts) + 1, self._note)
            self._note.hide()
        else:
            self._side_facts.insertWidget(0, self._facts)
            self._side_try.addWidget(self._try)
            self._side_try.addWidget(self._note)
            self._note.show()

    def _offer_instead(self) -> None:
        better = next((way for way in self._view.ways if way.kind == "Instead" and way.path), None)
        if better is not None:
            row = WayRow(better, self._look, self._main)
            row.opened.connect(self.opened)
            self._content.addWidget(row)

    def _keep_margin(self) -> None:
        """The bar takes its room from the margin."""
        right = max(4, self._margin - self._scroll.gutter())
        self._content.setContentsMargins(self._margin, 12 if self._below else 20, right, self._margin)

    def _show_side(self, side: str) -> None:
        self._steps.show_side(self._view.sides[side])  # type: ignore[index]

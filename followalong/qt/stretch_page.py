"""The page of one stretch: the figure moving, how it is done, what to know of it, and a way to try it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followalong.qt.filter_words import upper
from followalong.qt.look import Look
from followalong.qt.page import Page
from followalong.qt.page_bar import PageBar
from followalong.qt.panel_frame import PanelFrame
from followalong.qt.position_words import icons_of
from followalong.qt.stretch_facts import StretchFacts
from followalong.qt.stretch_notes import StretchNotes, watch_box
from followalong.qt.stretch_stage import StretchStage
from followalong.qt.stretch_steps import StretchSteps
from followalong.qt.stretch_view import StretchView
from followalong.qt.tr import listed, mark, term, tr
from followalong.qt.widgets.key_button import KeyButton
from followalong.qt.widgets.meta_line import MetaLine
from followalong.qt.widgets.way_row import WayRow
from followalong.qt.widgets.words import words

SHARE, LEAST, MOST = 0.5, 150, 400  # height of the figure: of its width, and px
OF_PAGE = 0.42  # its height at most, of the page's
LEFT_OUT = mark("Best left out")
ADVISED_AGAINST = mark("One of the sources advises against this one.")
TRY_IT, TRY_IT_ALL_THE_SAME = mark("Try it now"), mark("Try it all the same")
TRY = mark("It starts at once, with the usual dose.")


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
        self._build()
        self._lay_out()
        self._bar.left.connect(self.left)
        self._bar.safety_asked.connect(self.safety_asked)
        self.stage.side_chosen.connect(self._show_side)
        self._notes.opened.connect(self.opened)
        self._try.clicked.connect(self.tried)

    def show_view(self, view: StretchView, back: str) -> None:
        """In other words; seen when it is dressed anew."""
        self._view, self._back = view, back

    def enter(self) -> None:
        """The way to try it takes the focus."""
        self._try.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tried.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_P:
            self.stage.turn()
        elif not self._frame.step(event.key()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self._frame.fit(event.size())
        self._note.setVisible(not self._frame.below)
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
        where = (icons_of((view.position,)), upper(term(view.position)))
        self._meta = MetaLine((where, ((), listed(view.areas))) if view.areas else (where,), look, self._main)
        self.stage = StretchStage(view, self._clock, look, self._main)
        self._steps = StretchSteps(view.sides[self.stage.side], look, self._main)
        self._notes = StretchNotes(view, look, self._main)
        self._facts = StretchFacts(view, look, self._main)
        self._frame = PanelFrame(self._bar, self._main, look, self)
        said = TRY_IT_ALL_THE_SAME if view.discouraged else TRY_IT
        self._try = KeyButton(tr(said), tr("Space"), look, self, icon="play", tall=72)
        self._note = words(tr(TRY), look, self, "small", tone="muted", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def _lay_out(self) -> None:
        content = self._frame.content
        content.setSpacing(self._look.length(16))
        head = QVBoxLayout()
        head.setSpacing(self._look.length(4))
        head.addWidget(self._title)
        head.addWidget(self._meta)
        content.addLayout(head)
        if self._view.discouraged:
            content.addWidget(watch_box(tr(LEFT_OUT), (tr(ADVISED_AGAINST),), self._look, self._main))
            self._offer_instead()
        for one in (self.stage, self._steps, self._notes):
            content.addWidget(one)
        content.addStretch(1)
        self._frame.hold(self._facts, self._try, self._note, after=self._steps)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._frame)

    def _offer_instead(self) -> None:
        better = next((way for way in self._view.ways if way.kind == "Instead" and way.path), None)
        if better is not None:
            row = WayRow(better, self._look, self._main)
            row.opened.connect(self.opened)
            self._frame.content.addWidget(row)

    def _show_side(self, side: str) -> None:
        self._steps.show_side(self._view.sides[side])  # type: ignore[index]

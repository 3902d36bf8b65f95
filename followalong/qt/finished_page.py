"""Finished: what was done, and how the back feels."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from followalong.qt.finished_panel import FinishedPanel
from followalong.qt.look import Look
from followalong.qt.page import Page
from followalong.qt.scroll import Scroll
from followalong.qt.tab_order import read_through
from followalong.qt.tr import many, mark, tr
from followalong.qt.views import Result, clock
from followalong.qt.widgets.button import button
from followalong.qt.widgets.figure_tile import FigureTile
from followalong.qt.widgets.key_button import KeyButton
from followalong.qt.widgets.question_card import QuestionCard
from followalong.qt.widgets.result_row import ResultRow
from followalong.qt.widgets.words import words

BAND, TINY, LOW, PANEL = 900, 640, 440, 0.34  # window widths and height at which things move; share of the panel
BACK, BODY = mark("How does your back feel now?"), mark("How does your body feel now?")


class FinishedPage(Page):
    """One page for one session."""

    saved = Signal(object)  # rating 0 to 10, or None without an answer
    again_asked = Signal(object)  # the same

    def __init__(self, result: Result, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._result = result
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.build()

    def build(self) -> None:
        look, result = self._look, self._result
        self._panel = FinishedPanel("Stopped" if result.stopped else "Finished", look, self)
        self._panel.show_seconds(result.seconds)
        self._content = QWidget(self)
        self._question = QuestionCard(tr(BACK if result.back else BODY), look, self._content)
        self._rating = self._question.rating
        self._rating.clear(result.before)
        self._save = KeyButton(tr("Save and close"), tr("Enter"), look, self)
        self._again = button(tr("Do it again"), look, self, "secondary", icon="repeat")
        self._again.setFixedHeight(self._save.sizeHint().height())
        self._skip = button(tr("Skip the question"), look, self, "link", key="Esc")
        self._skip.setProperty("flush", "true")
        self._rows = [ResultRow(step, look, self._content) for step in result.steps]
        self._fill()
        self._lay_out()
        self._save.clicked.connect(self.save)
        self._again.clicked.connect(self._ask_again)
        self._skip.clicked.connect(self.skip)

    def dress(self, look: Look) -> None:
        """What was answered stays."""
        rating = self.rating
        super().dress(look)
        if rating is not None:
            self._rating.choose(rating)

    @property
    def rating(self) -> int | None:
        return self._rating.value

    def save(self) -> None:
        self.saved.emit(self._rating.value)

    def skip(self) -> None:
        self.saved.emit(None)

    def enter(self) -> None:
        """The page itself takes the focus: a number key answers, Enter saves."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self._show_first)  # when everything has its place

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Right: forward, Qt.Key.Key_Left: -forward, Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if len(text) == 1 and text in "0123456789":
            self._rating.press(int(text))
        elif event.key() in steps:
            self._rating.step(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.skip()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = event.size().width() / self._look.fonts.scale
        band = width < BAND
        self._panel.set_band(band=band, low=event.size().height() / self._look.fonts.scale < LOW)
        self._panel.setMinimumWidth(0 if band else round(event.size().width() * PANEL))
        self._panel.setMaximumWidth(16_777_215 if band else round(event.size().width() * PANEL))
        self._whole.setDirection(QBoxLayout.Direction.TopToBottom if band else QBoxLayout.Direction.LeftToRight)
        margin = self._look.length(12 if width < TINY else 32 if band else 56)
        self._column.setContentsMargins(margin, self._look.length(16 if band else 28), margin, 12)
        self._buttons.setDirection(
            QBoxLayout.Direction.TopToBottom if width < TINY else QBoxLayout.Direction.LeftToRight)
        self._foot.setContentsMargins(margin, 8, margin, self._look.length(8 if width < TINY else 20))
        self._arrange_tiles(2 if width < TINY else len(self._tiles))
        for row, step in zip(self._rows, self._result.steps, strict=True):
            row.setVisible(not band or step.why != "done")
        super().resizeEvent(event)

    def _fill(self) -> None:
        result = self._result
        eased, others = sum(step.why == "eased off" for step in result.steps), len(result.steps) - result.done
        told = [(str(result.done), many("step done", "steps done", result.done)),
                (str(others), tr("not done") if result.stopped else tr("left out")),
                (str(eased), tr("eased off"))]
        if self._result.breathing:
            told.append((clock(self._result.breathing), tr("slow breathing")))
        self._tiles = [FigureTile(value, note, self._look, self._content) for value, note in told]
        self._tile_columns = 0
        self._tile_grid = QGridLayout()
        self._tile_grid.setSpacing(12)

    def _arrange_tiles(self, columns: int) -> None:
        if columns == self._tile_columns:
            return
        self._tile_columns = columns
        for index, tile in enumerate(self._tiles):
            self._tile_grid.removeWidget(tile)
            self._tile_grid.addWidget(tile, index // columns, index % columns)
        for column in range(len(self._tiles)):
            self._tile_grid.setColumnStretch(column, 1 if column < columns else 0)
        read_through(self)

    def _lay_out(self) -> None:
        self._lay_out_content()
        self._lay_out_buttons()
        right = QVBoxLayout()
        right.setSpacing(0)
        self._scroll = Scroll(self._content, self)
        right.addWidget(self._scroll, 1)
        right.addLayout(self._foot)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._panel)
        self._whole.addLayout(right, 1)

    def _lay_out_content(self) -> None:
        look, page = self._look, self._content
        line = QFrame(page)
        line.setProperty("box", "line")
        self._column = QVBoxLayout(page)
        self._column.setSpacing(0)
        self._column.addWidget(words(self._headline(), look, page, "headline", wrap=True))
        self._column.addSpacing(8)
        self._column.addWidget(words(self._result.title, look, page, "summary", tone="muted", wrap=True))
        self._column.addSpacing(20)
        self._column.addStretch(1)  # what is left over is shared
        self._column.addLayout(self._tile_grid)
        self._column.addSpacing(12)
        self._column.addWidget(line)
        for row in self._rows:
            self._column.addWidget(row)
        self._column.addSpacing(20)
        self._column.addStretch(2)
        self._column.addWidget(self._question)
        self._column.addStretch(1)

    def _headline(self) -> str:
        result = self._result
        if result.stopped:
            return tr("You did {done} of {steps} steps.", done=result.done, steps=len(result.steps))
        return tr("Done for today.")

    def _lay_out_buttons(self) -> None:
        others = QHBoxLayout()
        others.addWidget(self._again)
        others.addStretch(1)
        others.addWidget(self._skip)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self._save)
        self._buttons.addLayout(others, 1)
        self._foot = QHBoxLayout()
        self._foot.addStrut(self._save.sizeHint().height())  # or a long page would press them flat
        self._foot.addLayout(self._buttons)

    @Slot()
    def _show_first(self) -> None:
        """The whole question, also in a low window; after stopping, what was done."""
        if self._result.stopped:
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self._scroll.ensureWidgetVisible(self._question, 0, 0)

    def _ask_again(self) -> None:
        self.again_asked.emit(self._rating.value)

"""Finished: what was done, and how the back feels."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from followalong.qt.columns import Columns
from followalong.qt.finished_panel import FinishedPanel
from followalong.qt.finished_views import Result
from followalong.qt.held import Held
from followalong.qt.look import Look
from followalong.qt.page import Page
from followalong.qt.scroll import Scroll
from followalong.qt.tab_order import read_through
from followalong.qt.tr import many, mark, tr
from followalong.qt.views import clock
from followalong.qt.widgets.button import button
from followalong.qt.widgets.figure_tile import FigureTile
from followalong.qt.widgets.key_button import KeyButton
from followalong.qt.widgets.question_card import QuestionCard
from followalong.qt.widgets.result_row import ResultRow
from followalong.qt.widgets.words import words

BAND, TINY, LOW, PANEL = 900, 640, 440, 0.34  # window widths and height at which things move; share of the panel
WIDEST, WIDE_MARGIN = 960, 56  # px of the results beside it, and of their margin
GAPS = (20, 48), (12, 28), (20, 44)  # px under the title, over the rows and over the question: least and most
CLOSE = 10  # px under the title where not all has room
ROW_AIR, TIGHT, ROOMY = 10, (16, 8), (28, 20)  # px in a row; over and under all of it
BACK, BODY = mark("How does your back feel now?"), mark("How does your body feel now?")
GIVE = 12  # px that the buttons may be narrower than they would be, together


class FinishedPage(Page):
    """One page for one session."""

    saved = Signal(object)  # rating 0 to 10, or None without an answer
    again_asked = Signal(object)  # the same

    def __init__(self, result: Result, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._result = result
        self._held = Held()
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

    def show_result(self, result: Result) -> None:
        """In other words; seen when it is dressed anew."""
        self._result = result

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

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._held.release(event)
        super().keyReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that ended the session and is still held neither saves nor skips."""
        text, pressed = event.text(), not self._held.still(event)
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Right: forward, Qt.Key.Key_Left: -forward, Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if len(text) == 1 and text in "0123456789":
            self._rating.press(int(text))
        elif event.key() in steps:
            self._rating.step(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and pressed:
            self.save()
        elif event.key() == Qt.Key.Key_Escape and pressed:
            self.skip()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        look, width = self._look, event.size().width() / self._look.fonts.scale
        band, tiny = width < BAND, width < TINY
        self._panel.set_band(band=band, low=event.size().height() / look.fonts.scale < LOW)
        panel = 0 if band else round(event.size().width() * PANEL)
        self._panel.setMinimumWidth(panel)
        self._panel.setMaximumWidth(panel or 16_777_215)
        self._whole.setDirection(QBoxLayout.Direction.TopToBottom if band else QBoxLayout.Direction.LeftToRight)
        if self._tiles.arrange((1,) * (2 if tiny else len(self._tiles.parts))):
            read_through(self)
        for row, step in zip(self._rows, self._result.steps, strict=True):
            row.setVisible(not band or step.why != "done")
        least = look.length(12 if tiny else 32 if band else 56)
        room = event.size().width() - panel
        tall = event.size().height() - self._panel.minimumHeight()  # nothing but in a band
        margin = max(least, (room - look.px(WIDEST)) // 2)
        self._fit_buttons(room - 2 * margin)
        self._spread(room, margin, tall)
        super().resizeEvent(event)

    def _fit_buttons(self, room: int) -> None:
        """Below the first where not all fit beside it; then a sign alone does where two names do not fit."""
        for one in (self._save, self._again, self._skip):
            one.ensurePolished()
        self._again.setText(f" {self._again.accessibleName()}")
        others = self._others.totalSizeHint().width()
        below = self._save.sizeHint().width() + self._buttons.spacing() + others > room + GIVE
        self._buttons.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        if others > room:
            self._again.setText("")

    def _spread(self, wide: int, margin: int, tall: int) -> None:
        """What the window has more than is needed goes between the parts first, then over and under it all."""
        for part in self._content.findChildren(QWidget):  # what was never shown does not know its fonts
            part.ensurePolished()
        needed = self._set_air(0.0, margin, 0).totalHeightForWidth(wide) + self._foot.totalSizeHint().height()
        looser = self._set_air(1.0, margin, 0).totalHeightForWidth(wide) + self._foot.totalSizeHint().height()
        self._ask_first(before=tall < needed)
        share = min(1.0, max(0.0, (tall - needed) / max(1, looser - needed)))
        self._set_air(share, margin, max(0, tall - looser) // 2, close=tall < needed)

    def _ask_first(self, *, before: bool) -> None:
        """The question before the results, where not all of them have room: it is answered, they are read."""
        way = QBoxLayout.Direction.BottomToTop if before else QBoxLayout.Direction.TopToBottom
        if way != self._parts.direction():
            self._parts.setDirection(way)
            read_through(self)

    def _set_air(self, share: float, margin: int, around: int, *, close: bool = False) -> QVBoxLayout:
        """From the least to as much as looks well; `around` are pixels over and under it all."""
        look = self._look
        for gap, (least, most) in zip(self._gaps, GAPS, strict=True):
            gap.changeSize(0, look.length(least + (most - least) * share))
        if close:
            self._gaps[0].changeSize(0, look.length(CLOSE))
        for row in self._rows:
            row.set_air(look.length(ROW_AIR * share))
        over, under = TIGHT if margin < look.length(WIDE_MARGIN) else ROOMY
        self._column.setContentsMargins(margin, look.length(over) + around, margin, 0)
        self._foot.setContentsMargins(margin, look.length(8 + 20 * share), margin, look.length(under) + around)
        self._keep_margin()
        for layout in (self._results, self._parts, self._column):
            layout.invalidate()
        return self._column

    def _keep_margin(self) -> None:
        """The bar takes its room from the margin, so the results stay in line with the buttons."""
        margins = self._column.contentsMargins()
        margins.setRight(max(4, margins.left() - self._scroll.gutter()))
        self._column.setContentsMargins(margins)

    def _fill(self) -> None:
        result = self._result
        counted = ((result.done, many("step done", "steps done", result.done)),
                   (result.count("eased off"), tr("of them eased off")), (result.count("in part"), tr("in part")),
                   (result.count("left out"), tr("not done") if result.stopped else tr("left out")))
        told = [(str(number), what) for index, (number, what) in enumerate(counted) if number or not index]
        if self._result.breathing:
            told.append((clock(self._result.breathing), tr("slow breathing")))
        self._tiles = Columns([FigureTile(value, note, self._look, self._content) for value, note in told], 12, 12)

    def _lay_out(self) -> None:
        self._lay_out_content()
        self._lay_out_buttons()
        right = QVBoxLayout()
        right.setSpacing(0)
        self._scroll = Scroll(self._content, self)
        self._scroll.gutter_changed.connect(self._keep_margin)
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
        self._gaps = [QSpacerItem(0, least, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed) for least, _ in GAPS]
        under_title, over_rows, over_question = self._gaps
        self._column = QVBoxLayout(page)
        self._column.setSpacing(0)
        self._column.addWidget(words(self._headline(), look, page, "headline", wrap=True))
        self._column.addSpacing(self._look.length(8))
        self._column.addWidget(words(self._result.title, look, page, "summary", tone="muted", wrap=True))
        self._column.addItem(under_title)
        results = self._results = QVBoxLayout()
        results.setSpacing(0)
        results.addLayout(self._tiles)
        results.addItem(over_rows)
        results.addWidget(line)
        for row in self._rows:
            results.addWidget(row)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.setSpacing(0)
        self._parts.addLayout(results)
        self._parts.addItem(over_question)
        self._parts.addWidget(self._question)
        self._column.addLayout(self._parts)
        self._column.addStretch(1)

    def _headline(self) -> str:
        result = self._result
        if result.count("left out") == len(result.steps):
            return tr("Everything was left out.")
        if result.stopped and result.done:
            return many("You did 1 step.", "You did %n steps.", result.done)
        return tr("Enough for today.") if result.stopped else tr("Done for today.")

    def _lay_out_buttons(self) -> None:
        others = self._others = QHBoxLayout()
        others.addWidget(self._again)
        others.addStretch(1)
        others.addWidget(self._skip)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(self._look.length(14))
        self._buttons.addWidget(self._save)
        self._buttons.addLayout(others, 1)
        self._foot = QHBoxLayout()
        self._foot.addStrut(self._save.sizeHint().height())  # or a long page would press them flat
        self._foot.addLayout(self._buttons)

    @Slot()
    def _show_first(self) -> None:
        """From the top: what it was, and in a small window the question."""
        self.settle()
        self._scroll.verticalScrollBar().setValue(0)

    def _ask_again(self) -> None:
        self.again_asked.emit(self._rating.value)

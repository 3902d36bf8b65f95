"""Before you start: how long, what with, which steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from followalong.core.choices import Choices
from followalong.core.wishes import Wishes
from followalong.files.settings import Settings
from followalong.qt.as_set import first_choices, first_wishes
from followalong.qt.before_head import BeforeHead
from followalong.qt.before_views import Day, Preview, Resume, Saving
from followalong.qt.choices_panel import ChoicesPanel
from followalong.qt.choosing import with_step
from followalong.qt.filling import known
from followalong.qt.good_to_know import GoodToKnow
from followalong.qt.look import Look
from followalong.qt.page import Page
from followalong.qt.page_bar import PageBar
from followalong.qt.panel_frame import BELOW, TINY, PanelFrame
from followalong.qt.steps_list import StepsList
from followalong.qt.tab_order import read_through, tab_through
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.key_button import KeyButton
from followalong.qt.widgets.resume_card import told
from followalong.qt.widgets.save_row import SaveRow
from followalong.qt.widgets.total import Total
from followalong.qt.widgets.words import show_words, words

NARROW = 940  # window width at which the choices leave too little room beside pictures for names
STACKED = 1000  # window width at which what to watch for goes under what to fetch
LARGE, LARGE_ROW = 1.5, 93  # pictures of steps where a window has room for them, of their usual size; px of a row
TALL = 52  # px
ROOM = 500  # px that all but the steps take
SET = ("effort", "wait_for_me", "more_time", "avoid", "without", "talk", "set_up")
CHOOSE, NOTHING = mark("or press the time of a step to start from there"), mark("Switch a step on to start.")


class BeforePage(Page):
    """One page for one routine; `day_for` adapts and compiles it anew for each choice and wish."""

    started = Signal(object, str)  # Choices, key of the step to start from or ""
    chosen = Signal(object)  # Choices, at each change
    wished = Signal(object)  # Wishes, at each change
    went_on = Signal()  # where it was left
    left = Signal()
    safety_asked = Signal()
    stretch_asked = Signal(str)  # key of a step
    sound_asked = Signal(object)  # Choices, to be saved as a sound file
    sound_given_up = Signal()

    def __init__(
        self, preview: Preview, day_for: Callable[[Choices, Wishes], Day], look: Look, parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._preview, self._day_for = preview, day_for
        self._choices, self._wishes = preview.choices, preview.wishes
        self._day = day_for(preview.choices, preview.wishes)
        self._saving, self._told = Saving(), ""
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.build()

    def build(self) -> None:
        self._build(replace(self._preview, choices=self._choices, wishes=self._wishes))
        self._lay_out()
        self._show()
        self._bar.left.connect(self.left)
        self._bar.safety_asked.connect(self.safety_asked)
        self._head.safety_asked.connect(self.safety_asked)
        self._know.avoided.connect(self._panel.avoid)
        self._know.opened.connect(self._reveal_known)
        self._steps.started.connect(self._start_from)
        self._steps.switched.connect(self._switch)
        self._steps.asked.connect(self.stretch_asked)
        self._panel.chosen.connect(self.choose)
        self._panel.wished.connect(self.wish)
        self._save.asked.connect(self._ask_for_sound)
        self._save.given_up.connect(self.sound_given_up)
        self._start.clicked.connect(self.start)
        if self._resume is not None:
            self._resume.clicked.connect(self.went_on)

    @property
    def choices(self) -> Choices:
        return self._choices

    def choose(self, choices: Choices) -> None:
        """Compile again and show the new times."""
        self._choices = choices
        self._day = self._day_for(choices, self._wishes)
        self._show()
        self.chosen.emit(choices)

    def wish(self, wishes: Wishes) -> None:
        """Adapt it again and show what became of it."""
        self._wishes = wishes
        self._day = self._day_for(self._choices, wishes)
        self._show()
        self.wished.emit(wishes)

    def begin_anew(self, keys: frozenset[str], settings: Settings) -> None:
        """These are set otherwise now; what else was chosen today stays."""
        if keys.isdisjoint(SET):
            return
        usual, wished = first_choices(settings, {}), first_wishes(settings)
        self._choices = replace(self._choices, effort=usual.effort, wait_for_me=usual.wait_for_me,
                                more_time=usual.more_time, talk=usual.talk, set_up=usual.set_up)
        self._wishes = replace(wished, minutes=self._wishes.minutes)
        self._day = self._day_for(self._choices, self._wishes)
        self.dress(self._look)

    def show_preview(self, preview: Preview) -> None:
        """In other words; seen when it is dressed anew. What was chosen today stays."""
        self._preview, self._day = preview, self._day_for(self._choices, self._wishes)

    def tell(self, sentence: str) -> None:
        """One quiet line over all of it, as long as the page is there."""
        self._told = sentence
        show_words(self._line, sentence)

    def show_saving(self, saving: Saving) -> None:
        self._saving = saving
        self._save.show_saving(saving, some=self._start.isEnabled())

    def start(self) -> None:
        if self._start.isEnabled():
            self.started.emit(self._choices, "")

    def enter(self) -> None:
        """Start takes the focus: Space and Enter begin."""
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self._frame.step(event.key()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = event.size().width() / self._look.fonts.scale
        self._head.set_narrow(narrow=width < STACKED)
        self._steps.set_picture(self._picture(width, event.size().height() / self._look.fonts.scale))
        self._panel.set_titled(titled=width < BELOW)
        self._place_save(above=width >= BELOW)
        self._frame.fit(event.size())
        self._hide_twice()
        self._place_name()
        super().resizeEvent(event)

    def _build(self, preview: Preview) -> None:
        look = self._look
        self._bar = PageBar(tr("Library"), look, self)
        self._left = QWidget(self)
        self._line = words("", look, self._left, "small", tone="muted", wrap=True)
        show_words(self._line, self._told)
        self._head = BeforeHead(preview, look, self._left)
        self._steps = StepsList(look, self._left)
        self._know = GoodToKnow(look, self._left)
        self._save = SaveRow(look, self._left)
        self._head.show_day(self._day)
        self._steps.show_steps(self._day.script, self._day.prepared)
        every = self._day.script.segments
        sided = any(one.place.side or any(phase.side for phase in one.phases) for one in every)
        self._panel = ChoicesPanel(preview, look, self._left, sided=sided)
        frame = self._frame = PanelFrame(self._bar, self._left, look, self)
        self._total = Total(tr("minutes today"), look, frame.side)
        self._small_total = Total(tr("minutes today"), look, frame.foot, time="title", beside="small")
        self._changed = words("", look, frame.foot, "small", tone="muted", wrap=True)
        self._start = KeyButton(tr("Start"), tr("Space"), look, self, icon="play", tall=72)
        self._resume = self._resuming(preview.left) if preview.left else None
        self._left_at = words("", look, frame.foot, "small", tone="muted", wrap=True)
        self._note = words(tr(CHOOSE), look, self, "small", tone="muted", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def _resuming(self, left: Resume) -> QPushButton:
        """Beside Start. The name first: its steps of that day may be others than those that are listed."""
        step = tr("Step {step}", step=tr("{step} of {steps}", step=left.step, steps=left.steps))
        text = tr("Continue at {name}", name=left.words.rstrip(".")) if left.words else tr("Continue")
        made = button(text, self._look, self, tip=told(left, step), wrap=True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        made.setAccessibleDescription(made.toolTip())
        made.setMinimumHeight(self._look.px(TALL))
        return made

    def _lay_out(self) -> None:
        content, frame = self._frame.content, self._frame
        content.setSpacing(self._look.length(12))
        content.addWidget(self._line)
        content.addWidget(self._head)
        content.addSpacing(self._look.length(8))
        content.addWidget(self._steps)
        content.addWidget(self._know)
        content.addStretch(1)
        frame.hold(self._panel, self._start, self._note, after=self._steps, other=self._resume)
        frame.side_top.addWidget(self._total)
        today = QVBoxLayout()
        today.setSpacing(0)
        today.addWidget(self._small_total)
        today.addWidget(self._changed)
        today.addWidget(self._left_at)
        frame.foot_row.insertLayout(0, today, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _show(self) -> None:
        script, prepared = self._day.script, self._day.prepared
        self._head.show_day(self._day)
        self._know.show_known(*known(self._preview, self._day, self._wishes), self._wishes.avoid)
        self._steps.show_steps(script, prepared)
        self._panel.show_day(self._choices, self._wishes, self._day)
        for total in (self._total, self._small_total):
            total.show_seconds(script.seconds)
        some = any(step.chosen for step in script.steps) and not prepared.empty
        whole = prepared.sentences[-1] if prepared.empty or prepared.over else ""
        self._start.setEnabled(some)
        self.show_saving(self._saving)
        self._start.setAccessibleDescription("" if some else whole or tr(NOTHING))
        self._changed.setText(whole or prepared.in_brief)
        self._changed.setVisible(bool(self._changed.text()))
        self._note.setText(self._changed.text() or tr(CHOOSE if some else NOTHING))
        self._hide_twice()
        tab_through(self._frame)
        read_through(self)

    def _picture(self, width: float, height: float) -> float:
        """Of a step's picture in a window of that size, how much of its usual one."""
        if width >= BELOW and height >= ROOM + LARGE_ROW * len(self._steps.rows):
            return LARGE * self._look.fonts.scale
        return 0.0 if width < TINY or BELOW <= width < NARROW else 1.0

    def _place_save(self, *, above: bool) -> None:
        """In the bar, or at the end where that is narrow."""
        if above:
            self._bar.hold(self._save)
        else:
            self._frame.content.insertWidget(self._frame.content.indexOf(self._know) + 1, self._save)
        self._save.set_brief(brief=above)

    def _place_name(self) -> None:
        """Of the step that was left: in the button, or beside it where that is narrow."""
        left, beside = self._preview.left, self._frame.below
        self._left_at.setVisible(bool(left and left.words and beside))
        if left and left.words and self._resume:
            self._left_at.setText(tr("Left at {name}", name=left.words))
            self._resume.setText(tr("Continue") if beside else self._resume.accessibleName())

    def _hide_twice(self) -> None:
        """What stands beside Start at the bottom is not said under the choices again."""
        self._note.setVisible(not (self._frame.below and self._changed.text()))

    def _reveal_known(self) -> None:
        self.settle()
        self._frame.reveal(self._know)

    def _switch(self, key: str, on: bool) -> None:
        for line in self._day.script.steps:
            if line.key == key:
                self.choose(with_step(self._choices, line, on=on))

    def _ask_for_sound(self) -> None:
        self.sound_asked.emit(self._choices)

    def _start_from(self, key: str) -> None:
        self.started.emit(self._choices, key)

"""What can be changed while it plays: tempo, effort, waiting, time to move, voice, and the steps that come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from followalong.core.choices import Choices, Effort
from followalong.core.script import StepLine
from followalong.qt.choosing import with_option, with_step
from followalong.qt.look import Look
from followalong.qt.player import keys
from followalong.qt.player.ground import Ground
from followalong.qt.player.later_steps import LaterSteps
from followalong.qt.player.panel import Panel
from followalong.qt.player.push import Push, Wording
from followalong.qt.scroll import Scroll
from followalong.qt.tr import decimal, mark, tr
from followalong.qt.widgets.segmented import Segmented
from followalong.qt.widgets.switch_row import SwitchRow
from followalong.qt.widgets.words import words

TEMPOS = (0.8, 0.9, 1.0, 1.1, 1.25)
EFFORTS: tuple[Effort, ...] = get_args(Effort)
WIDE, TWO_COLUMNS, NARROW, LEAST, PAD = 640, 560, 352, 320, 16  # pixels at 100 %
BAR = 16  # pixels for the bar that scrolls
AIR, TIGHT = (12, 16), (4, 8)  # pixels between two choices, and between and under groups of them
TITLE = mark("Change")


class ChangePanel(Panel):
    """Tells each change as the next Choices."""

    chosen = Signal(object)  # Choices
    voice_asked = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._choices = Choices()
        self._lines: tuple[StepLine, ...] = ()
        self._build()
        self._lay_out()
        self._connect()
        self.setAccessibleName(tr(TITLE))

    def show_choices(self, choices: Choices, lines: tuple[StepLine, ...], *, voice: bool) -> None:
        """`lines` are those of this step and of all that come."""
        self._choices, self._lines = choices, lines
        self._tempo.choose(self._tempo_now())
        self._effort.choose(EFFORTS.index(choices.effort))
        self._wait.show_on(choices.wait_for_me)
        self._time.show_on(choices.more_time)
        self._voice.show_on(voice)
        self._later.show_lines(lines)

    def offers(self) -> Iterator[Choices]:
        """What a key may choose next; the steps that come cost little, and are left out."""
        now, at = self._choices, self._tempo_now()
        for tempo in (*TEMPOS[at + 1 : at + 2], *TEMPOS[max(0, at - 1) : at]):
            yield replace(now, tempo=tempo)
        for effort in EFFORTS:
            yield replace(now, effort=effort)
        yield replace(now, wait_for_me=not now.wait_for_me)
        yield replace(now, more_time=not now.more_time)

    def tell(self, sentence: str) -> None:
        """What a change did, for it lies over the stage's own note."""
        self._told.setText(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↓ and ↑ lead in, as Tab does; pages scroll."""
        if event.key() in keys.UPRIGHT:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif event.key() not in keys.PAGES or not self._scroll.step(event.key()):
            super().keyPressEvent(event)

    @property
    def scrolls(self) -> bool:
        return self._scroll.verticalScrollBar().maximum() > 0

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes round within it."""
        stops = [one for one in self._stops() if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        has = [index for index, one in enumerate(stops) if one.hasFocus()]
        index = (has[0] + (1 if following else -1)) % len(stops) if has else 0 if following else -1
        stops[index].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def lie_in(self, area: QRect, larger: QRect) -> None:
        """As high as it needs; all of the larger area where the first is too low, and then it may scroll."""
        wide = min(self.look.px(WIDE), area.width())
        for air, beside in ((AIR, False), (TIGHT, False), (TIGHT, True)):
            self._space(air)
            self._turn(wide)
            self._lay_headings(wide, beside=beside)
            needs = self._height(wide)
            if needs <= larger.height():
                break
        self.setGeometry(QRect(area.left(), area.top(), wide, needs) if needs <= area.height() else larger)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ground.fill(self)
        self._turn(event.size().width())

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(WIDE), self._height(self.look.px(WIDE)))

    def _build(self) -> None:
        look = self.look
        self._ground = Ground(look.theme.surface, self)
        self._title = words(tr(TITLE), look, self, "section")
        self._told = words("", look, self, tone="accent", wrap=True)
        self._told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._close = Push(Wording("Close", "Esc"), look, self, size="strong")
        self._content = QWidget(self)
        tempos = tuple(tr("{number}×", number=decimal(tempo)) for tempo in TEMPOS)
        self._tempo = Segmented(tr("Tempo"), tempos, look, self._content, tuple(map(_told, TEMPOS)))
        self._effort = Segmented(tr("Effort"), (tr("Gentle"), tr("Usual"), tr("Full")), look, self._content)
        self._wait = SwitchRow(tr("Wait for me"), tr("Each step starts when I press Enter"), look, self._content)
        self._time = SwitchRow(
            tr("More time to move"), tr("Half as long again to get into place"), look, self._content)
        self._voice = SwitchRow(tr("Voice"), tr("Say what to do"), look, self._content)
        self._later = LaterSteps(look, self._content)
        self._scroll = Scroll(self._content, self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._told, 1)
        head.addWidget(self._close)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(24)
        self._halves = (QVBoxLayout(), QVBoxLayout())
        choices = (self._tempo, self._effort), (self._wait, self._time, self._voice)
        for lines, column in zip(self._halves, choices, strict=True):
            for one in column:
                lines.addWidget(one)
            lines.addStretch(1)
            self._columns.addLayout(lines, 1)
        whole = self._whole = QVBoxLayout(self._content)
        whole.addLayout(self._columns)
        whole.addWidget(self._later)
        whole.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2, PAD // 2, 2, 2)
        head.setContentsMargins(PAD, 0, PAD // 2, 0)
        outer.addLayout(head)
        outer.addWidget(self._scroll, 1)
        self._space(AIR)

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self._tempo.chosen.connect(self._choose_tempo)
        self._effort.chosen.connect(self._choose_effort)
        self._wait.switched.connect(self._choose_wait)
        self._time.switched.connect(self._choose_time)
        self._voice.switched.connect(self.voice_asked)
        self._later.way_chosen.connect(self._choose_way)
        self._later.step_switched.connect(self._choose_step)

    def _turn(self, wide: int) -> None:
        """Beside each other, or below each other where the panel is narrow."""
        beside = wide >= self.look.px(TWO_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != way:
            self._columns.setDirection(way)
        self._columns.setSpacing(24 if beside else self._halves[0].spacing())

    def _space(self, air: tuple[int, int]) -> None:
        """Closer together where all of it would not be seen."""
        between, groups = air
        for lines in self._halves:
            lines.setSpacing(between)
        self._later.set_air(between)
        self._whole.setSpacing(groups)
        self._whole.setContentsMargins(PAD, 0, PAD, groups)

    def _lay_headings(self, wide: int, *, beside: bool) -> None:
        """Before the choices instead of above them, where one column has room for that."""
        both = self._tempo, self._effort
        heading = max(one.heading_width for one in both)
        room = wide - 2 * PAD - BAR
        column = self._columns.direction() == QBoxLayout.Direction.TopToBottom
        fits = beside and column and all(one.fits_beside(heading, room) for one in both)
        for one in both:
            one.lie_beside(heading if fits else 0)

    def _height(self, wide: int) -> int:
        content = max(self._whole.heightForWidth(wide - 4), self._whole.minimumSize().height())
        return content + self._close.sizeHint().height() + PAD + 4

    def _tempo_now(self) -> int:
        """The nearest of those that can be chosen."""
        return min(range(len(TEMPOS)), key=lambda index: abs(TEMPOS[index] - self._choices.tempo))

    def _stops(self) -> list[QWidget]:
        """In the order of the layout."""
        return [*self._content.findChildren(QWidget), self._close]

    def _choose_tempo(self, index: int) -> None:
        self.chosen.emit(replace(self._choices, tempo=TEMPOS[index]))

    def _choose_effort(self, index: int) -> None:
        self.chosen.emit(replace(self._choices, effort=EFFORTS[index]))

    def _choose_wait(self, on: bool) -> None:
        self.chosen.emit(replace(self._choices, wait_for_me=on))

    def _choose_time(self, on: bool) -> None:
        self.chosen.emit(replace(self._choices, more_time=on))

    def _choose_way(self, key: str, index: int) -> None:
        self.chosen.emit(with_option(self._choices, key, index))

    def _choose_step(self, key: str, on: bool) -> None:
        line = next(line for line in self._lines if line.key == key)
        self.chosen.emit(with_step(self._choices, line, on=on))


def _told(tempo: float) -> str:
    """A tempo in words."""
    if tempo == 1.0:
        return tr("as usual")
    times = decimal(tempo)
    return tr("slower, {number} times", number=times) if tempo < 1.0 else tr("faster, {number} times", number=times)

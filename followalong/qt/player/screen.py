"""The player's parts on one page: laid out for its size, each given the same Moment."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from followalong.core.bar import by_step, pieces
from followalong.core.look import LONG_TIME
from followalong.core.moment import Moment
from followalong.core.script import Script, Segment
from followalong.qt.filled import fill
from followalong.qt.heard import tell
from followalong.qt.look import Look
from followalong.qt.player.announcer import Announcer
from followalong.qt.player.away_question import AwayQuestion
from followalong.qt.player.caption import Caption, Heights
from followalong.qt.player.change_panel import LEAST, NARROW, WIDE, ChangePanel
from followalong.qt.player.choice_panel import ChoicePanel
from followalong.qt.player.controls import Controls
from followalong.qt.player.keys_page import KeysPage
from followalong.qt.player.leave_question import LeaveQuestion
from followalong.qt.player.next_card import NextCard
from followalong.qt.player.note import Note
from followalong.qt.player.panel import Panel
from followalong.qt.player.plan import LARGER, MOST_WORDS, Plan, plan, words_height_unit
from followalong.qt.player.ready_button import ReadyButton, answers
from followalong.qt.player.reason_row import ReasonRow
from followalong.qt.player.session_bar import TALL, SessionBar
from followalong.qt.player.stage import Stage
from followalong.qt.player.top_bar import TopBar

SMALLEST = QSize(480, 360)
BESIDE_GAP, NARROW_GAP, LOW = 24, 14, 16
LEAST_FIGURE = 0.55  # of the stage's height: narrower it is not left beside a panel
TITLE = 240  # px of the title that are worth showing beside a question


class Screen(QWidget):
    """Knows where everything is and nothing of time."""

    turned = Signal()  # a panel that lay over it is gone

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._own = look, look  # as it is worn here, and in the rest of the window
        self._captions: frozenset[str] = frozenset()
        self._clock = False  # whether a number has minutes and seconds
        self._heights = Heights(look)
        self._plan: Plan | None = None
        self._answering = False
        self._words: tuple[object, ...] = ()
        self.top = TopBar(look, self)
        self.stage = Stage(look, self)
        self.bar = SessionBar(look, self)  # its area for clicks reaches under the words and the controls
        self.caption = Caption(look, self)
        self.next_card = NextCard(look, self)
        self.ready = ReadyButton(look, self)
        self.controls = Controls(look, self)
        self.note = Note(look, self)
        self.keys = KeysPage(look, self)
        self.change: ChangePanel | None = None
        self.question = LeaveQuestion(look, self)
        self.away = AwayQuestion(look, self)
        self.reasons = ReasonRow(look, self)
        for panel in (self.keys, self.reasons):
            panel.gone.connect(self.turned)
        self.announcer = Announcer(self)
        self.announcer.said.connect(self._tell)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(SMALLEST)
        self.setTabOrder(self.ready.last, self.bar)  # the bar was made before what it lies under
        self.setTabOrder(self.bar, self.controls.button("ease_off"))

    def _wear(self, scale: float, unit: float) -> None:
        """What has a size of its own grows with the window; all else has its share of it."""
        look = self._look.sized(scale, unit)
        if look is self._look:
            return
        self._look = look
        panels = (self.keys, self.question, self.away, self.reasons)
        for part in (self.top, self.bar, self.caption, self.next_card, self.ready, self.controls, self.note, *panels):
            part.wear(look)

    def show_script(self, script: Script) -> None:
        """Cut the bar anew, and make room for the longest sentence there is."""
        every = pieces(script)
        self.bar.set_pieces(every, by_step(every))
        before = self._captions, self._clock
        self._captions, self._clock = _captions(script), any(map(_has_clock, script.segments))
        changed = before != (self._captions, self._clock)
        if changed and self.testAttribute(Qt.WidgetAttribute.WA_Resized):  # else its first size lays it out
            self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        wanted = self._planned()
        if wanted != self._plan:
            self._lay_out(wanted)

    def show_moment(self, moment: Moment) -> None:
        """The one slot that hands a moment to every part; between two changes of words, only to what moves."""
        self.stage.show_moment(moment)
        self.bar.show_moment(moment)
        self.caption.show_breath(moment)
        words = _words(moment)
        if words != self._words:
            self._words = words
            self._show_words(moment)

    def _show_words(self, moment: Moment) -> None:
        answering = bool(answers(moment))
        if answering != self._answering:
            self._answering = answering
            self._place_words()
        if self.isVisible():  # what stood there before the start is no news
            self.announcer.show_moment(moment)
        self.top.show_moment(moment)
        self.caption.show_moment(moment)
        self.ready.show_moment(moment)
        self.next_card.show_moment(moment)
        self.controls.show_moment(moment)

    def show_note(self, words: str) -> None:
        """A plain sentence for a while; empty takes it away."""
        self._place_note()
        self.note.show_words(words)

    def ask_after(self, away: float) -> None:
        """So many seconds are long enough to ask whether to go on."""
        self.away.tell(away)
        self._ask(self.away)

    def ask_to_leave(self, *, kept: bool) -> None:
        """`kept`: the place, to go on from."""
        self.question.tell(kept=kept)
        self._ask(self.question)

    def _ask(self, panel: ChoicePanel) -> None:
        panel.lie_in(*self._beside_number())
        panel.show()
        panel.raise_()
        panel.take_focus()

    def add_change(self) -> ChangePanel:
        self.change = ChangePanel(self._own, self)
        self.change.gone.connect(self.turned)
        return self.change

    def place_change(self) -> None:
        """Beside the figure where there is room, else over it; in the least of windows over number and words too."""
        if self.change is None or self._plan is None:
            return
        stage, figure = self._plan.stage, self._plan.figure.width() - 16
        inner = stage.adjusted(8, 8, -8, -8)
        larger = QRect(stage.left(), stage.top(), stage.width(), self._plan.bar.center().y() - 13 - stage.top())
        left = figure - round(LEAST_FIGURE * stage.height())
        beside = next((wide for wide in map(self._own.px, (WIDE, NARROW)) if wide <= left), 0)
        if beside or figure >= self._own.px(LEAST):
            inner.setWidth(beside or figure)
            larger = inner
        self.change.lie_in(inner, larger)
        self.stage.make_room(0 if self.change.isHidden() else beside)

    @property
    def hidden(self) -> bool:
        """Whether a panel lies over the number or what to do."""
        if self._plan is None:
            return False
        seen = self._plan.dial.translated(self.stage.pos()), self._plan.words
        return any(panel.geometry().intersects(one) for panel in self._open_panels() for one in seen)

    def show_waiting(self, sentence: str) -> None:
        """Why the session stands still; empty where it does not."""
        self.keys.show_waiting(sentence)

    def close_panels(self) -> bool:
        """True if one was open. The focus leaves it first: a panel that keeps Tab within it cannot pass it on."""
        opened = self._open_panels()
        if opened:
            self.stage.setFocus(Qt.FocusReason.OtherFocusReason)
        for panel in opened:
            panel.hide()
        self.place_change()
        return bool(opened)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._heights.forget()
        self._lay_out(self._planned())

    def sizeHint(self) -> QSize:
        return QSize(1366, 768)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), event.rect(), QColor(self._look.theme.background))

    def _lay_out(self, wanted: Plan) -> None:
        self._plan = wanted
        self._wear(wanted.scale, wanted.unit)
        self.top.set_plan(self._plan)
        self.stage.set_plan(self._plan)
        self.bar.setGeometry(self._plan.bar)
        self.bar.set_tall(round((TALL if self._plan.shown.tall_bar else LOW) * wanted.unit))
        self.controls.set_plan(self._plan)
        self.next_card.setGeometry(self._plan.beside)
        self.ready.setGeometry(self._plan.beside)
        self._place_words()
        self._place_note()
        whole = self.rect().adjusted(8, 8, -8, -8)
        self.keys.place_within(whole)
        self.question.lie_in(*self._beside_number())
        self.away.lie_in(*self._beside_number())
        self.place_change()
        self._place_reasons(wanted)

    def _planned(self) -> Plan:
        """Room for the tallest sentence, as far as that leaves the number its height, and the figure a share."""
        wide, high, scale = self.width(), self.height(), self._own.fonts.scale / self._own.unit
        first = plan(wide, high, scale, clock=self._clock)
        room = first.words.width() - _taken(first) - first.sizes.indent
        allowed = min(first.most_words, MOST_WORDS * words_height_unit(wide, high) * min(scale, LARGER))
        tallest = self._heights.needed(self._captions, first.sizes, room, allowed)
        if tallest > allowed:
            tallest = self._heights.needed(self._captions, first.sizes, room, first.most_words)
        return plan(wide, high, scale, tallest, clock=self._clock)

    def _open_panels(self) -> list[Panel]:
        """Those that come while it plays; what asks a question pauses it first."""
        panels = (self.keys, self.reasons, *([self.change] if self.change else []))
        return [panel for panel in panels if not panel.isHidden()]

    def _beside_number(self) -> tuple[QRect, ...]:
        """Where a question covers neither the number nor what to do; in the least of windows, on all of the stage."""
        if self._plan is None:
            return (self.rect(),)
        figure, stage = self._plan.figure, self._plan.stage
        beside = QRect(stage.left(), stage.top(), figure.right() + 1, figure.bottom() + 1)
        return beside.adjusted(8, 8, -8, -8), stage.adjusted(4, 4, -4, -4)

    def _tell(self, sentence: str) -> None:
        tell(self.stage, sentence)

    def _place_note(self) -> None:
        if self._plan is not None:
            room = self.top.title_room()
            whole = QRect(room.left(), room.top(), self._plan.top.right() + 1 - room.left(), room.height())
            self.note.set_place(room, whole, self._plan.sizes.note)

    def _place_words(self) -> None:
        """The card where there is room; an answer always has room."""
        if self._plan is None:
            return
        card = self._plan.shown.card and not self._answering
        self.next_card.setVisible(card)
        taken = _taken(self._plan) if card or self._answering else 0
        self.caption.set_place(self._plan.words.adjusted(0, 0, -taken, 0), self._plan.sizes)

    def _place_reasons(self, wanted: Plan) -> None:
        """In the top row, beside the time; where that has no room, in the figure's place."""
        room = self.top.room_for_question()
        if not self.reasons.fit_row(room.size()):
            self.reasons.lie_in(*self._beside_number())
            return
        if room.width() - self.reasons.sizeHint().width() < TITLE * wanted.unit:
            self.reasons.setGeometry(room)
            return
        self.reasons.place_within(room, right=True)


def _taken(by: Plan) -> int:
    """Pixels beside the caption."""
    return by.beside.width() + round((BESIDE_GAP if by.shown.card else NARROW_GAP) * by.unit)


def _words(moment: Moment) -> tuple[object, ...]:
    """Everything that is not shown as a length: a new value means new words somewhere."""
    return (
        moment.place, moment.kind, moment.kind_word, moment.phase, moment.caption, moment.side_line, moment.number,
        moment.breath_count, int(moment.session_left), moment.waiting, moment.can_be_enough, moment.next_up,
        moment.title, moment.steps,
    )


def _has_clock(segment: Segment) -> bool:
    return segment.shows not in ("breath", "count") and segment.seconds > LONG_TIME


def _captions(script: Script) -> frozenset[str]:
    """Every sentence that may stand in the words' row."""
    said: set[str] = set()
    for segment in script.segments:
        if segment.seconds:
            said.update(cue.words for cue in segment.cues if cue.words)
            said.update(segment.words)
            said.update(phase.say or phase.word for phase in segment.phases)
    return frozenset(said)

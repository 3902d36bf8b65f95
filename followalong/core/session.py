"""One run-through: a routine, the person's choices and the player, with an account of what was done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from followalong.core import telling, ways
from followalong.core.account import StepDone
from followalong.core.carry import BEFORE, LEAST_LEFT
from followalong.core.choices import TEMPO_LEAST, TEMPO_MOST, Choices
from followalong.core.compiler import compile
from followalong.core.earlier import ANEW, Earlier, account, begun, renamed, whole
from followalong.core.events import Due, Eased, Event, State
from followalong.core.fitting import Speech, estimate
from followalong.core.look import Still, look, still
from followalong.core.mark import Mark
from followalong.core.moment import Moment
from followalong.core.phrases import phrases
from followalong.core.player import Player
from followalong.core.routine import Routine
from followalong.core.scene import Scene, scene
from followalong.core.script import Cue, Place, Script, Segment
from followalong.core.short_name import short_name
from followalong.core.way_back import way_back

TEN_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Enough to come back to the same place after a crash (DESIGN.md, rule 10)."""

    routine_id: str
    path: str
    digest: str
    choices: Choices
    place: Place
    phase: int = 0
    fraction: float = 0.0
    adaptations: tuple[str, ...] = ()
    earlier: Earlier = ANEW  # all that was done up to here

    @property
    def mark(self) -> Mark:
        return Mark(self.place, self.phase, self.fraction)


def digest(routine: Routine) -> str:
    """Changes when anything that is played changes."""
    return short_name(repr(routine))


class Session:
    """Every action returns the events it caused, as the player's do; `at` as there."""

    def __init__(
        self,
        routine: Routine,
        choices: Choices,
        clock: Callable[[], float],
        speech: Speech = estimate,
        at: Mark | Place | None = None,
        speed: float = 1.0,
        adaptations: tuple[str, ...] = (),
        earlier: Earlier = ANEW,
    ) -> None:
        """`adaptations` made the routine what it is; a bookmark keeps them (preparing.py)."""
        self.routine, self.earlier = routine, earlier
        self._digest, self._adaptations = digest(routine), adaptations
        self.choices = choices
        self._speech = speech
        self._words = phrases(routine.language)
        self._player = Player(compile(routine, choices, speech), clock, self._way_back, speed, at)
        self._progress = self._player.progress
        self._compiled = self._progress.script
        self._foreseen: list[tuple[Choices, Script]] = []  # made from it
        self._account = account(earlier, choices.eased)
        self._last: Cue | None = None
        self._scene: Scene | None = None
        self._still: Still | None = None

    @property
    def script(self) -> Script:
        return self._progress.script

    @property
    def state(self) -> State:
        return self._player.state

    @property
    def segment(self) -> Segment:
        return self._progress.segment

    @property
    def elapsed(self) -> float:
        """Seconds of this segment that are over."""
        return self._progress.elapsed

    def moment(self) -> Moment:
        """As of the last reading of the clock."""
        here, state = self._progress, self.state
        if self._scene is None or self._scene.segment is not here.segment or self._scene.script is not here.script:
            self._scene = scene(here.script, here.index, here.segment, self._words, here.start)
        if self._still is None or not self._still.holds(self._scene, here.elapsed, state):
            self._still = still(self._scene, here.elapsed, state)
        return look(self._still, here.elapsed, self._player.lead_in_left)

    def ahead(self) -> Iterator[Moment]:
        """How the segment that comes begins, how the next side does, and how the next step does."""
        script, index = self.script, self._progress.index
        for found in dict.fromkeys(way(script, index) for way in (ways.after, ways.side_after, ways.step_after)):
            if found is not None:
                yield look(still(scene(script, found, script.segments[found], self._words), 0.0, "running"), 0.0)

    def bookmark(self, path: str = "", *, noted: bool = False) -> Bookmark:
        """`noted`: the history has what was done."""
        mark, done = self._progress.mark, begun(self.done())
        return Bookmark(
            self.routine.id, path, self._digest, self.choices, mark.place, mark.phase, mark.fraction,
            self._adaptations, Earlier(self.seconds_done, done, noted or self.earlier.noted,
                                       self._account.in_part(done, self.script, self._progress.under_way)),
        )

    @property
    def can_go_on(self) -> bool:
        """Whether there is something to go on with, were it left now."""
        return ways.begun(self.script, self._progress.mark.place)

    def done(self) -> tuple[StepDone, ...]:
        """What became of each step, in order; one that is under way as far as it has come."""
        return whole(self.earlier, self.since())

    def since(self) -> tuple[StepDone, ...]:
        """The same since it was continued, or begun."""
        return self._account.steps(self.script, self._words, self._progress.under_way)

    def words_back(self) -> tuple[Cue, ...]:
        """What would be said to somebody who comes back here after a long time."""
        goal = self._progress.goal
        return () if goal is None else self._way_back(self.script, goal).cues

    @property
    def seconds_done(self) -> float:
        """Seconds of the script that were really played."""
        return self.earlier.seconds + self.seconds_since

    @property
    def seconds_since(self) -> float:
        now = self._progress.under_way
        return self._account.seconds + (now.seconds if now else 0.0)

    @property
    def spent(self) -> float:
        """Seconds of them in the present segment, which is not left yet."""
        return self._progress.stay.spent

    def repeat(self) -> Cue | None:
        """What was said last."""
        return self._last

    def sound_ahead(self, seconds: float) -> None:
        """Cues come so much before their time from now on, where they are known: for sound that is late."""
        self._player.ahead = seconds

    def next_due(self) -> float | None:
        return self._player.next_due()

    # the person's actions

    def play(self) -> list[Event]:
        return self._told(self._player.play())

    def pause(self) -> list[Event]:
        return self._told(self._player.pause())

    def toggle(self) -> list[Event]:
        return self.play() if self.state == "paused" else self.pause()

    def space(self) -> list[Event]:
        """Pause or go on; while waiting: ready."""
        return self.answer() if self.state == "waiting" else self.toggle()

    def tick(self) -> list[Event]:
        return self._told(self._player.tick())

    def slept(self) -> list[Event]:
        return self._told(self._player.slept())

    def answer(self) -> list[Event]:
        return self._told(self._player.answer())

    def next(self) -> list[Event]:
        return self._told(self._player.next())

    def next_step(self) -> list[Event]:
        return self._told(self._player.next_step())

    def again(self) -> list[Event]:
        return self._told(self._player.again())

    def seek(self, place: Place) -> list[Event]:
        return self._told(self._player.seek(place))

    def stop_here(self) -> list[Event]:
        return self._told(self._player.next_side()) if self.segment.can_stop else []

    def more(self, tens: int) -> list[Event]:
        """Ten seconds more (1) or less (-1) of this dose, in whole counts; the other side gets the same."""
        if self.state == "finished" or self.segment.role == "end":
            return []
        index, before = self._progress.index, self.segment
        here, planned = before.place._replace(side=""), self._as_planned(self._compiled, index, before)
        now = self.choices.extra.get(here, 0.0)
        extra = now + max(tens * _unit(planned), min(0.0, _least(planned)))
        events = self._carry_on(replace(self.choices, extra={**self.choices.extra, here: extra}))
        both = any(one.seconds and one.place._replace(side="") == here for one in self.script.segments[index + 1:])
        after = self._as_planned(self.script, index, before)
        return [*events, telling.of_length(before, after, self._words, both=both)]

    def ease_off(self) -> list[Event]:
        """The rest of this step at half the dose, at its least only less deep; a second time: leave the step."""
        here = self.segment.place
        if self.state == "finished" or here.role == "end":
            return []
        if here.step in self.choices.eased:
            return self._told(self._player.leave_step("eased"))
        self._account.ease(here.step, here.side)
        before = self.script.seconds
        events = self._carry_on(replace(self.choices, eased=self.choices.eased | {here.step}))
        return [*events, Eased(here, self.script.seconds < before - BEFORE, self._words.say("say_eased"))]

    def give_reason(self, step: str, reason: str) -> list[Event]:
        """Why a step was eased off or left, for the account; of pain, a word of care."""
        self._account.give_reason(step, reason)
        return [telling.of_pain(self._words)] if reason == "pain" else []

    @property
    def is_eased(self) -> bool:
        return self.segment.place.step in self.choices.eased

    def choose(self, choices: Choices) -> list[Event]:
        """Carry on from here with other choices, and tell which."""
        before, over = self.choices, self.state == "finished"
        events = self._carry_on(choices)
        told = telling.of_choices(before, self.choices, self.script, self._words)
        return [*events, told] if told and not over else events

    def foresee(self, choices: Choices) -> None:
        """These may be chosen next: what takes time is done now, and the choice is answered sooner."""
        wanted = _bounded(choices)
        if wanted != self.choices and all(known != wanted for known, _ in self._foreseen):
            self._foreseen.append((wanted, self._script(wanted)))

    def hear(self, speech: Speech) -> None:
        """Exact clip lengths instead of estimates, for segments not yet entered."""
        self._speech, self._foreseen = speech, []
        self._compiled = self._script(self.choices)
        self._progress.refit(self._compiled)

    def retell(self, routine: Routine) -> list[Event]:
        """Carry on from here with the same routine in another language; with another one nothing happens."""
        before, now = self.script, compile(routine, self.choices, self._speech)
        if [segment.place for segment in now.segments] != [segment.place for segment in before.segments]:
            return []
        self.routine, self._digest, self._words = routine, digest(routine), phrases(routine.language)
        self._compiled, self._foreseen, self._scene = now, [], None
        names = zip(before.steps, now.steps, strict=True)
        self.earlier = renamed(self.earlier, {old.name: new.name for old, new in names})
        self._last = _retold(self._last, before, now)
        return self._told(self._player.swap(now))

    # inside

    def _carry_on(self, choices: Choices) -> list[Event]:
        self.choices = _bounded(choices)
        self._compiled, self._foreseen = self._script(self.choices), []
        return self._told(self._player.swap(self._compiled))

    def _as_planned(self, script: Script, index: int, here: Segment) -> Segment:
        """The way back to a movement is in no script."""
        planned = script.segments[index]
        return planned if planned.place == here.place else self.segment

    def _way_back(self, script: Script, index: int) -> Segment:
        return way_back(self.routine, script, script.segments[index].place, self.choices, self._speech)

    def _script(self, choices: Choices) -> Script:
        """The same as if it had not been foreseen: a Script depends on nothing but what it is made from."""
        foreseen = (script for known, script in self._foreseen if known == choices)
        return next(foreseen, None) or compile(self.routine, choices, self._speech, self._compiled)

    def _told(self, events: list[Event]) -> list[Event]:
        for event in events:
            self._account.hear(event)
            if isinstance(event, Due) and event.cue.words:
                self._last = event.cue
        return events


def _bounded(choices: Choices) -> Choices:
    return replace(choices, tempo=min(TEMPO_MOST, max(TEMPO_LEAST, choices.tempo)))


def _unit(segment: Segment) -> float:
    """Ten seconds in what this stay is counted in."""
    counted = sum(phase.seconds for phase in segment.phases if phase.count)
    return float(max(1, round(TEN_SECONDS * segment.counts / counted))) if counted else TEN_SECONDS


def _retold(last: Cue | None, before: Script, now: Script) -> Cue | None:
    """The same cue of the same script in other words."""
    pairs = zip(before.segments, now.segments, strict=True)
    there = (cue for old, new in pairs if last in old.cues for cue in new.cues)
    return next((cue for cue in there if last and cue.key == last.key), None)


def _least(segment: Segment) -> float:
    """How far its dose may go down (below 0): to one count, or to three seconds."""
    if segment.counts:
        return 1.0 - segment.counts
    return LEAST_LEFT - sum(phase.seconds for phase in segment.phases if phase.dose)

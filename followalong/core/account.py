"""An account of a session: what was done, eased and left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from followalong.core import portion
from followalong.core.events import Event, Left
from followalong.core.phrases import Phrases
from followalong.core.portion import MOVEMENTS
from followalong.core.routine import Side
from followalong.core.script import Script, Segment, StepLine

Outcome = Literal["done", "in part", "eased off", "left out"]
NEAR_START = 3.0  # seconds of a movement after which leaving it is no skipping (as for "again")


@dataclass(frozen=True, slots=True)
class StepDone:
    """One step for the last page and the history; seconds and counts are of its movements."""

    key: str
    name: str
    why: Outcome
    detail: str
    seconds: float
    counts: int = 0
    breathing: bool = False
    reason: str = ""  # why it was eased or left, in the person's word: "pain", "no time", "cannot"
    today: bool = True  # one of the steps that are counted; False where it was switched off and not begun


@dataclass(slots=True)
class Account:
    """Fed with events; remembers the movements that were left behind."""

    before: tuple[Left, ...] = ()  # in an earlier session that goes on in this one, of what was done in part
    seconds: float = 0.0
    _left: list[Left] = field(default_factory=list)
    _eased: dict[str, list[Side]] = field(default_factory=dict)
    _reasons: dict[str, str] = field(default_factory=dict)

    def hear(self, event: Event) -> None:
        if isinstance(event, Left):
            self.seconds += event.seconds
            if event.place.role in MOVEMENTS:
                self._left.append(event)

    def ease(self, step: str, side: Side) -> None:
        self._eased.setdefault(step, []).append(side)

    def give_reason(self, step: str, reason: str) -> None:
        self._reasons[step] = reason

    def steps(self, script: Script, phrases: Phrases, now: Left | None = None) -> tuple[StepDone, ...]:
        """All but rests and what was never turned on; what comes after the segment `now` under way was not begun."""
        keys = [line.key for line in script.steps]
        reached = keys.index(now.place.step) if now and now.place.step in keys else len(keys)
        today = set(script.numbered)
        begun = {line.key for index, line in enumerate(script.steps)
                 if self._knows(line.key) or (index <= reached and line.key in today)}
        return tuple(
            self._step(line, script, now, phrases) if line.key in begun
            else self._never(line, today=line.key in today, phrases=phrases)
            for line in script.steps
            if line.moves and (line.chosen or not line.optional)
        )

    def _never(self, line: StepLine, *, today: bool, phrases: Phrases) -> StepDone:
        """Not begun, or not one of today's."""
        detail = phrases.say("not_begun" if today else "left_out")
        return StepDone(line.key, line.name, "left out", detail, 0.0, today=today)

    def _knows(self, key: str) -> bool:
        return any(left.place.step == key for left in self._left)

    def _step(self, line: StepLine, script: Script, now: Left | None, phrases: Phrases) -> StepDone:
        key, name = line.key, line.name
        every = [*self._left, now] if now and now.place.role in MOVEMENTS else self._left
        lefts = [left for left in every if left.place.step == key and _counts_as_done(left)]
        seconds, counts = sum(left.seconds for left in lefts), sum(left.counts for left in lefts)
        reason = self._reasons.get(key, "")
        if not lefts:
            detail = _because(phrases.say("left_out"), reason, phrases)
            return StepDone(key, name, "left out", detail, 0.0, reason=reason)
        breathes = _breathes(script, key)
        if key in self._eased:
            detail = _because(self._eased_detail(key, phrases), reason, phrases)
            return StepDone(key, name, "eased off", detail, seconds, counts, breathes, reason)
        moves, all_of_it = _movements(script, key), [*(left for left in self.before if left.place.step == key), *lefts]
        if portion.done_of(moves, all_of_it).issuperset(move.place for move in moves):
            return StepDone(key, name, "done", line.done, seconds, counts, breathes)
        detail = phrases.say("in_part", part=portion.told(moves, all_of_it, phrases))
        return StepDone(key, name, "in part", detail, seconds, counts, breathes)

    def in_part(self, steps: Iterable[StepDone], now: Left | None) -> tuple[Left, ...]:
        """The movements that were left of those steps of them that are done in part: to be told of them later."""
        keys = {step.key for step in steps if step.why == "in part"}
        every = [*self.before, *self._left, *([now] if now else [])]
        return tuple(left for left in every if left.place.step in keys and _counts_as_done(left))

    def _eased_detail(self, key: str, phrases: Phrases) -> str:
        sides = [side for side in self._eased[key] if side]
        what = phrases.say("eased")
        return phrases.sided("on_side", sides[0], what=what) if sides else what


def _because(what: str, reason: str, phrases: Phrases) -> str:
    return phrases.say("because", what=what, why=phrases.say(f"reason_{reason}")) if reason else what


def _counts_as_done(left: Left) -> bool:
    """Skipped at once is not done; a few seconds of it are."""
    return left.place.role in MOVEMENTS and (
        left.why in ("done", "early") or left.counts > 0 or left.seconds > NEAR_START)


def _movements(script: Script, key: str) -> tuple[Segment, ...]:
    """Of a step, that are done today."""
    return tuple(
        segment for part in script.parts if part.line.key == key for segment in part.segments
        if segment.seconds and segment.role in MOVEMENTS
    )


def _breathes(script: Script, key: str) -> bool:
    return any(
        segment.shows == "breath" for part in script.parts if part.line.key == key for segment in part.segments
    )

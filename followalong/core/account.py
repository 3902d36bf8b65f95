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
NEAR_START = 3.0  # seconds of a dose after which leaving it is no skipping (as for "again")


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
    _eased: dict[str, list[Side]] = field(default_factory=dict)  # where it was eased off and, for good, given up
    _reasons: dict[str, tuple[str, Side]] = field(default_factory=dict)

    def hear(self, event: Event) -> None:
        if isinstance(event, Left):
            self.seconds += event.seconds
            if event.place.role in MOVEMENTS:
                self._left.append(event)
            if event.why == "eased":
                self.ease(event.place.step, event.place.side)

    def ease(self, step: str, side: Side) -> None:
        self._eased.setdefault(step, []).append(side)

    def give_reason(self, step: str, reason: str) -> None:
        """On the side where it was eased off or given up last."""
        self._reasons[step] = reason, next(reversed(self._eased.get(step, [])), "")

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
        key, moves = line.key, portion.movements(script, line.key)
        every = [*self._left, now] if now and now.place.role in MOVEMENTS else self._left
        lefts = [left for left in every if left.place.step == key and _counts_as_done(left, moves)]
        why, detail = self._outcome(line, moves, lefts, phrases)
        reason, _ = self._reasons.get(key, ("", ""))
        return StepDone(
            key, line.name, why, detail, sum(left.seconds for left in lefts), sum(left.counts for left in lefts),
            _breathes(script, key), reason if why != "done" else "")

    def _outcome(
        self, line: StepLine, moves: tuple[Segment, ...], lefts: list[Left], phrases: Phrases
    ) -> tuple[Outcome, str]:
        """What became of it, and how that is told."""
        key, eased = line.key, self._eased.get(line.key, [])
        reason, side = self._reasons.get(key, ("", ""))
        if not lefts:
            return "left out", _because(phrases.say("left_out"), reason, "", phrases)
        all_of_it = [*(one for one in self.before if one.place.step == key), *lefts]
        if not portion.done_of(moves, all_of_it).issuperset(move.place for move in moves):
            less = eased and eased[0] in ("", *(one.place.side for one in lefts))
            told = phrases.say("in_part_eased" if less else "in_part", part=portion.told(moves, all_of_it, phrases))
            return "in part", _because(told, reason, side, phrases, "because_in_part")
        if eased:
            told = _on(phrases.say("eased"), side if reason else eased[0], phrases)
            return "eased off", _because(told, reason, "", phrases)
        return "done", portion.otherwise(moves, lefts, self.before, phrases) or line.done

    def in_part(self, steps: Iterable[StepDone], script: Script, now: Left | None) -> tuple[Left, ...]:
        """The movements that were left of those steps of them that are done in part: to be told of them later."""
        moves = {step.key: portion.movements(script, step.key) for step in steps if step.why == "in part"}
        every = [*self.before, *self._left, *([now] if now else [])]
        return tuple(left for left in every if _counts_as_done(left, moves.get(left.place.step, ())))


def _on(what: str, side: Side, phrases: Phrases) -> str:
    return phrases.sided("on_side", side, what=what) if side else what


def _because(what: str, reason: str, side: Side, phrases: Phrases, phrase: str = "because") -> str:
    """With the reason, and the side that it is about."""
    if not reason:
        return what
    return phrases.say(phrase, what=what, why=_on(phrases.say(f"reason_{reason}"), side, phrases))


def _counts_as_done(left: Left, moves: Iterable[Segment]) -> bool:
    """Of these movements: left at once, or on the way into it, is not done; a few seconds of its dose are."""
    start = next((portion.dose_start(move) for move in moves if move.place == left.place), None)
    return start is not None and (
        left.why in ("done", "early") or left.counts > 0 or left.seconds - start > NEAR_START)


def _breathes(script: Script, key: str) -> bool:
    return any(
        segment.shows == "breath" for part in script.parts if part.line.key == key for segment in part.segments
    )

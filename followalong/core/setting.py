"""Everything that the segments of one step are made from."""

from __future__ import annotations

from dataclasses import dataclass, field

from followalong.core.choices import Choices
from followalong.core.doses import plan
from followalong.core.fitting import Speech, Timed
from followalong.core.pace import Pace
from followalong.core.phrases import Phrases
from followalong.core.plan import Plan
from followalong.core.routine import Dose, Kind, Side, Step, Stretch
from followalong.core.script import Place, Segment
from followalong.core.slots import Slot, before_breath, options
from followalong.core.turns import Turn

OnTheWay = tuple[list[Timed], Timed | None]  # counts and the author's own lines; the half, unless they are near it


@dataclass(frozen=True, slots=True)
class Memo:
    """What one compilation has made: rounds only move a segment, and many steps share a dose."""

    segments: dict[tuple[object, ...], Segment] = field(default_factory=dict)
    plans: dict[tuple[object, ...], Plan] = field(default_factory=dict)
    on_the_way: dict[tuple[object, ...], OnTheWay] = field(default_factory=dict)
    kinds: dict[Kind, int] = field(default_factory=dict)
    known: dict[int, int] = field(default_factory=dict)  # the routine keeps its kinds alive: an id is one of them

    def id_of(self, kind: Kind) -> int:
        """The same number for all kinds that are equal."""
        found = self.known.get(id(kind))
        if found is None:
            found = self.known[id(kind)] = self.kinds.setdefault(kind, id(kind))
        return found


@dataclass(frozen=True, slots=True)
class Around:
    """What comes before and after a step, as far as it is done today."""

    before: Stretch | None
    first: bool
    straight: bool  # this step follows straight on
    again: bool  # its stretch came before, today or in another session
    next_straight: str  # name of the step that follows straight on after this one


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything a segment of one step is made from."""

    turn: Turn
    around: Around
    choices: Choices
    phrases: Phrases
    speech: Speech
    memo: Memo
    step: Step = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "step", self.turn.step)

    def extra(self, place: Place) -> float:
        return self.choices.extra.get(place._replace(side=""), 0.0) if self.choices.extra else 0.0

    @property
    def sets_up(self) -> bool:
        """Whether the set-up is said."""
        when = self.choices.set_up
        return when == "every time" or (when == "first time" and not self.around.again)

    def dose(self, place: Place) -> Dose:
        """The whole dose; of an either/or the option that this place belongs to."""
        return options(self.step.dose)[place.option]

    def alternating(self, place: Place) -> tuple[Side, ...]:
        """The sides that take turns within one segment, in order; a person may have chosen one of them."""
        if self.step.stretch is None or self.step.stretch.sides != "alternating":
            return ()
        order: tuple[Side, ...] = ("right", "left") if self.dose(place).first == "right" else ("left", "right")
        return tuple(side for side in order if self.choices.sides in ("both", side))

    def pace(self, place: Place) -> Pace:
        alternating, eased = self.alternating(place), self.turn.key in self.choices.eased
        return Pace(
            self.choices.effort, self.choices.tempo, self.choices.breath, eased, self.extra(place), alternating,
            self.step.least,
        )

    def plan(self, slot: Slot) -> Plan:
        """The dose of a slot, taken apart; the same dose at the same pace only once."""
        pace, kind, depths, memo = self.pace(slot.place), slot.part.dose.kind, slot.part.depths, self.memo
        # The rest of a pace is the same everywhere.
        key = (memo.id_of(kind), depths, pace.eased, pace.extra, pace.alternating, pace.least)
        found = memo.plans.get(key)
        if found is None:
            found = memo.plans[key] = plan(kind, pace, depths, self.phrases)
        return found

    def at_once(self, slot: Slot) -> bool:
        """Whether the movement follows straight on, with nothing to get ready for."""
        stretch, seconds = self.step.stretch, self.dose(slot.place).setup_seconds
        set_up = stretch and stretch.setup
        return self.around.straight and not set_up and seconds is None and not before_breath(slot)

    def fill(self, line: str, slot: Slot, count: int = 0, side: Side = "") -> str:
        """An author's line with its placeholders filled in; where sides take turns, with the first unless told."""
        if "{" not in line:
            return line
        named = side or slot.place.side or next(iter(self.alternating(slot.place)), "")
        return self.phrases.fill(line, named, slot.part.item, count)

"""How much of a dose is done: effort, tempo, easing and the person's own more or less, in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from followalong.core.choices import Effort
from followalong.core.routine import Breath, Side, Span

EASE, EASE_DEPTH = 0.5, 0.7
LEAST_HOLD, MOST_HOLD = 10.0, 60.0
LEAST_MOVE = 2.0  # seconds: no moving phase is made shorter than this, or than it was written

EASY_EXHALE = Breath((("in", 4.0), ("out", 6.0)))


@dataclass(frozen=True, slots=True)
class Pace:
    """What the choices say about one dose (DESIGN.md, rules 3 and 11)."""

    effort: Effort = "usual"
    tempo: float = 1.0
    breath: Breath | None = None  # the person's own, instead of the dose's
    eased: bool = False
    extra: float = 0.0  # counts, or seconds of a hold
    alternating: tuple[Side, ...] = ()
    least: bool = False  # to fit into few minutes: the least of every range, a single number as it is

    def pick(self, span: Span) -> float:
        """The part of a range that this effort takes; a single number as it is."""
        if self.least:
            return span.least
        return {"gentle": span.least, "usual": span.usual, "full": span.most}[self.effort]

    def hold(self, span: Span) -> tuple[float, float]:
        """Seconds of a hold without and with the person's own more or less."""
        seconds = self.pick(span)
        if span.single and self.effort == "gentle":
            seconds = min(seconds, max(LEAST_HOLD, seconds / 2))
        if span.single and self.effort == "full" and not self.least:
            seconds = max(seconds, min(MOST_HOLD, seconds * 2))
        if self.eased:
            seconds = min(seconds, max(LEAST_HOLD, seconds * EASE))
        return seconds, max(1.0, seconds + self.extra)

    def time(self, span: Span) -> float:
        """Seconds of an activity or of breathing, without the person's own more or less."""
        seconds = self.pick(span)
        return min(seconds, max(LEAST_HOLD, seconds * EASE)) if self.eased else seconds

    def counts(self, span: Span) -> int:
        """Counts, at least one."""
        return max(1, self.usual_counts(span) + round(self.extra))

    def usual_counts(self, span: Span) -> int:
        """Counts without the person's own more or less."""
        number = self.pick(span)
        if span.single and self.effort == "gentle":
            number = ceil(number * 0.6)
        if self.eased:
            number = ceil(number * EASE)
        return max(1, round(number))

    def depth(self, depth: float) -> float:
        return depth * EASE_DEPTH if self.eased else depth

    def moving(self, seconds: float) -> float:
        """Seconds of a moving phase at this tempo."""
        return max(seconds / self.tempo, min(seconds, LEAST_MOVE))

    def breathing(self, seconds: float) -> float:
        return seconds / self.tempo

    def breath_of(self, own: Breath | None) -> Breath:
        return self.breath or own or EASY_EXHALE

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides of one count, one after the other."""
        return self.alternating or ("",)

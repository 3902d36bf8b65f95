"""What became of a session, as plain values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StepResult:
    """One line of what was done."""

    name: str
    why: str  # "done", "in part", "eased off", "left out"
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What Finished shows; times in seconds."""

    title: str
    seconds: float
    steps: tuple[StepResult, ...]
    breathing: float = 0.0
    before: int | None = None  # rating 0 to 10, where it was asked
    stopped: bool = False  # before the end
    back: bool = True  # whether it was about the back

    @property
    def done(self) -> int:
        """How many steps: to their end, eased off or not."""
        return self.count("done", "eased off")

    def count(self, *whys: str) -> int:
        """How many steps became one of these."""
        return sum(step.why in whys for step in self.steps)

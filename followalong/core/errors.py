"""A mistake in a routine file: where it is, what was found and what would do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One error or warning. Lines and columns count from 1; 0 means the whole file."""

    path: str
    line: int
    column: int
    step: str  # 'step 3 "Calf"', or nothing
    text: str
    hint: str = ""
    warning: bool = False

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        lead = f"{self.step}: " if self.step else ""
        return f"{place} {'warning: ' if self.warning else ''}{lead}{self.text}{' ' + self.hint if self.hint else ''}"

"""One measured figure: its floor, its goal, and the line that shows it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """`most` limits the value and `times` its ratio to the floor; neither means no goal."""

    name: str
    value: float
    unit: str
    floor: float | None = None
    times: float | None = None
    most: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """None without a floor to divide by."""
        return self.value / self.floor if self.floor else None

    @property
    def goal(self) -> str:
        if self.times is not None:
            return f"<={self.times:g}x"
        return "-" if self.most is None else f"<={self.most:g}{self.unit}"

    @property
    def state(self) -> str:
        """ok, short, or a dash without a goal."""
        if self.times is None and self.most is None:
            return "-"
        near = self.most is None or self.value <= self.most
        low = self.times is None or (self.ratio is not None and self.ratio <= self.times)
        return "ok" if near and low else "short"


def middle(values: Iterable[float]) -> float:
    """The median; it does not mind one bad moment of a shared machine."""
    return median(values)


def share(values: Iterable[float], percent: float) -> float:
    """The least value that so many percent of all do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


def table(figures: Sequence[Figure]) -> str:
    """A line for each, its columns in line with the others'."""
    rows = [_row(figure) for figure in figures]
    wide = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    return "\n".join(
        "  ".join(cell.ljust(room) if column in (0, 2, 5) else cell.rjust(room)
                  for column, (cell, room) in enumerate(zip(row, wide, strict=True))).rstrip()
        + (f"  {figure.note}" if figure.note else "")
        for row, figure in zip(rows, figures, strict=True)
    )


def plain(figure: Figure) -> dict[str, Any]:
    """For programs."""
    return {**asdict(figure), "ratio": figure.ratio, "goal": figure.goal, "state": figure.state}


def _row(figure: Figure) -> tuple[str, ...]:
    floor, ratio = figure.floor, figure.ratio
    return (
        figure.name, _number(figure.value), figure.unit, "-" if floor is None else _number(floor),
        "-" if ratio is None else f"{ratio:.2f}x", figure.goal, figure.state,
    )


def _number(value: float) -> str:
    """Three digits that mean something; very small ones as what they are."""
    if value == 0 or abs(value) >= 100:
        return f"{value:.0f}"
    return f"{value:.3g}"

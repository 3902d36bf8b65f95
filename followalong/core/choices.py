"""Everything a person may change about how a routine is played."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from followalong.core.routine import Breath
from followalong.core.script import Place

Effort = Literal["gentle", "usual", "full"]
OneSide = Literal["both", "left", "right"]
Talk = Literal["full", "short", "counts"]
SetUp = Literal["every time", "first time", "never"]

TALKS: tuple[Talk, ...] = ("full", "short", "counts")
SET_UPS: tuple[SetUp, ...] = ("every time", "first time", "never")

TEMPO_LEAST, TEMPO_MOST = 0.5, 2.0


@dataclass(frozen=True, slots=True)
class Choices:
    """Immutable; `dataclasses.replace` makes the next one. Steps are named by their key in the script."""

    effort: Effort = "usual"
    tempo: float = 1.0  # scales moving and breathing phases only
    sides: OneSide = "both"
    breath: Breath | None = None  # instead of the routine's own, where it says nothing itself
    wait_for_me: bool = False
    more_time: bool = False  # 1.5 times the time to get into position
    hands_free: bool = False  # gates are ignored
    talk: Talk = "full"  # how much is said; it is all shown
    set_up: SetUp = "every time"  # said; the first time is the first that its stretch comes, in this session or ever
    told: frozenset[str] = frozenset()  # names (routine.py) of stretches that were done before this session
    left_out: frozenset[str] = frozenset()  # steps not done today
    turned_on: frozenset[str] = frozenset()  # optional steps that are done
    options: Mapping[str, int] = field(default_factory=dict)  # either/or: step -> option
    extra: Mapping[Place, float] = field(default_factory=dict)  # place without side -> counts or seconds more or less
    eased: frozenset[str] = frozenset()  # steps at half the dose

"""How loud other programs are while the voice speaks: they fall under a word, stay low and come back."""

from __future__ import annotations

from collections.abc import Callable

LOW = 0.25  # of their own loudness
FALL, RISE = 0.12, 0.5  # seconds from whole to low, and back when nothing more is said
# Seconds after a word in which the next one finds them low still, for music must not pump. In the bundled routines gaps
# are shorter than this, or a breath of four seconds; hardly one lies between.
GAP = 2.0
# When words are cut off, others are given back as fast as they fell; but what a skip leads to is said at once, after
# the start of its tone, and must not find them on their way up.
SOON, BACK = 0.2, 0.12  # seconds
CUT = 0.0  # an order: nothing more is said; any other is the seconds of a word that begins
ASK = "ask"  # whether it can be done here; what the process ends with
RETURN = "return"  # what another process owed is given back; it comes on the input
CAN, NO_LIBRARY, NO_SERVER = 0, 3, 4
STEP, LOOK = 0.01, 0.1  # seconds between two looks: on the way, and while they are low


class Ducking:
    """Ask for the `level` whenever `next_due` is over."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._level, self._since = 1.0, clock()  # what it was when the last order came
        self._until, self._rise = self._since, RISE  # low until then

    def word(self, seconds: float) -> None:
        """One of that length begins now; another one ends."""
        self._turn(seconds + GAP, RISE)

    def cut(self, within: float = SOON) -> None:
        """Nothing more is said, unless it begins within so many seconds."""
        self._turn(max(0.0, min(within, self._until - self._clock())), BACK)

    def level(self) -> float:
        """From LOW to 1, which is whole."""
        now = self._clock()
        fallen = self._level - (1 - LOW) * (min(now, self._until) - self._since) / FALL
        return min(1.0, max(LOW, fallen) + (1 - LOW) * max(0.0, now - self._until) / self._rise)

    def next_due(self) -> float | None:
        """In seconds; None while nothing changes until the next order."""
        left, level = self._until - self._clock(), self.level()
        if level >= 1 and left <= 0:
            return None
        return min(LOOK, left) if left > 0 and level <= LOW else STEP

    def _turn(self, seconds: float, rise: float) -> None:
        self._level, self._since = self.level(), self._clock()
        self._until, self._rise = self._since + seconds, rise

"""An arm whose hand rests on the belly, and goes up and down with the breath."""

from __future__ import annotations

from typing import NamedTuple

from followalong.core.figure import limbs
from followalong.core.figure.room import Extent, joined
from followalong.core.figure.shapes import Layer
from followalong.core.figure.trunk import Trunk

REACH = 4.0  # units: no part of an arm is further from its bones


class Rider(NamedTuple):
    """The elbow stays; wrist and hand move as the trunk does under them."""

    places: limbs.Places
    side: str
    colours: str
    trunk: Trunk

    def at(self, belly: float) -> Layer:
        return limbs.arm(self._moved(belly), self.side, self.colours)

    def room(self, belly: float) -> Extent:
        """Of what moves."""
        places = self._moved(belly)
        ends = (places[f"{self.side} {name}"] for name in ("elbow", "wrist", "hand"))
        return joined(Extent(x - REACH, y - REACH, x + REACH, y + REACH) for x, y in ends)

    def _moved(self, belly: float) -> limbs.Places:
        dx, dy = self.trunk.lift(self.places[f"{self.side} hand"], belly)
        ends = {name: self.places[name] for name in (f"{self.side} wrist", f"{self.side} hand")}
        return {**self.places, **{name: (x + dx, y + dy) for name, (x, y) in ends.items()}}

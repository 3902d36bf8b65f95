"""Which segments of a step need not be made again, after another choice."""

from __future__ import annotations

from collections.abc import Sequence

from followalong.core.script import Key, Segment, StepPart
from followalong.core.slots import Slot, before_breath

ON_THE_SPOT = ("stretch", "rest")  # roles that no choice about the ways between movements changes


def unchanged(slots: tuple[Slot, ...], key: Key, old: StepPart | None) -> Sequence[Segment | None]:
    """The segments made before that do not depend on what is another choice now; None for the others."""
    if old is None or (old.key.always, old.key.own) != (key.always, key.own):
        return (None,) * len(slots)
    doses, ways = old.key.doses == key.doses, old.key.ways == key.ways
    return [
        was if slot.chosen and was.phases and (doses or _is_way(slot)) and (ways or slot.place.role in ON_THE_SPOT)
        else None
        for slot, was in zip(slots, old.wanted, strict=True)
    ]


def _is_way(slot: Slot) -> bool:
    """Whether it leads to a movement and says nothing of how long or how often it is done."""
    place = slot.place
    begins = place.role == "ready" and place.part <= 1
    return not begins and place.role not in ON_THE_SPOT and not before_breath(slot)

"""How the pieces of a session share the width of its bar."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from followalong.core.bar import Piece

GAP, LEAST, END, CLICKABLE = 3, 8, 18, 24  # END: the last one, which else looks like a nought
WIDENED = 0.1  # of the width: as much may go into widening pieces that would be too thin


@dataclass(frozen=True, slots=True)
class Slot:
    """A piece and where it lies, in pixels."""

    piece: Piece
    left: float
    width: float

    @property
    def right(self) -> float:
        return self.left + self.width


def laid_out(pieces: Sequence[Piece], width: float, unit: float = 1.0) -> tuple[Slot, ...]:
    """One after the other, by their share of the time; pieces without time have no place."""
    timed = [piece for piece in pieces if piece.seconds > 0]
    seconds = sum(piece.seconds for piece in timed)
    if not timed or width <= 0:
        return ()
    gap = GAP * unit
    room = max(0.0, width - gap * (len(timed) - 1))
    slots, left = [], 0.0
    shares = [piece.seconds * room / seconds for piece in timed]
    leasts = [(END if piece.kind == "finished" else LEAST) * unit for piece in timed]
    for piece, wide in zip(timed, _widths(shares, leasts, room), strict=True):
        slots.append(Slot(piece, left, wide))
        left += wide + gap
    return tuple(slots)


def _widths(shares: list[float], leasts: list[float], room: float) -> list[float]:
    """A few thin pieces are widened at the cost of the wide ones; many stay as they are."""
    each = list(zip(shares, leasts, strict=True))
    lacking = sum(least - share for share, least in each if share < least)
    spare = sum(share - least for share, least in each if share > least)
    if not 0 < lacking <= min(spare, WIDENED * room):
        return shares
    return [least if share < least else share - (share - least) / spare * lacking for share, least in each]


def too_thin(slots: Sequence[Slot], unit: float = 1.0) -> bool:
    return any(slot.width < LEAST * unit - 1e-6 for slot in slots)


def now_at(slots: Sequence[Slot], seconds: float) -> int:
    """Index of the piece that is on after so many seconds of the session."""
    return max(0, bisect_right(slots, seconds + 1e-6, key=_start) - 1)


def _start(slot: Slot) -> float:
    return slot.piece.start


def marker_at(slots: Sequence[Slot], seconds: float) -> float:
    """Where the marker stands, in pixels."""
    if not slots:
        return 0.0
    slot = slots[now_at(slots, seconds)]
    share = (seconds - slot.piece.start) / slot.piece.seconds
    return slot.left + slot.width * max(0.0, min(1.0, share))


def chosen(slots: Sequence[Slot], x: float, unit: float = 1.0) -> Slot | None:
    """What a click at x means: the piece under it if it is wide enough, else the nearest wide one."""
    wide = [slot for slot in slots if slot.width >= CLICKABLE * unit] or list(slots)
    return min(wide, key=lambda slot: max(slot.left - x, x - slot.right, 0.0), default=None)

"""What is heard of a session, as plain values: which clip begins when, and how much of it is played."""

from __future__ import annotations

from typing import NamedTuple


class Sound(NamedTuple):
    """`clip` is its name; `seconds` are fewer than it has where something else cut it short."""

    at: float  # seconds from the start of the session
    clip: str
    seconds: float
    volume: float = 1.0  # 0 to 1

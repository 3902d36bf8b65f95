"""The process that lowers other programs: a line for each word, and everything is given back when the lines end.

It is a process of its own because the server remembers volumes: a program that was killed leaves none of them low. It
tells what it owes, so that another one can give that back if this one is killed itself.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from followalong import clock
from followalong.audio.ducking import ASK, CAN, CUT, NO_LIBRARY, NO_SERVER, RETURN, STEP, Ducking
from followalong.audio.other_sound import OtherSound, Owed, Stream

OWING = 1.0  # seconds between two looks for a stream that may begin too low

Orders = Callable[[float | None], Sequence[float] | None]


class Input:
    """The lines that came within so many seconds; None once they have ended. Noise is no order."""

    def __init__(self, stream: int) -> None:
        self._stream = stream
        self._rest = b""

    def __call__(self, patience: float | None) -> Sequence[float] | None:
        if not select.select([self._stream], [], [], patience)[0]:
            return ()
        came = os.read(self._stream, 4096)
        *lines, self._rest = (self._rest + came).split(b"\n")
        orders = []
        for line in lines:
            with suppress(ValueError):
                orders.append(float(line))
        return orders if came else None


def serve(orders: Orders, others: OtherSound, clock: Callable[[], float], sleep: Callable[[float], None]) -> None:
    """Until the orders end, or the process is told to."""
    ducking = Ducking(clock)
    try:
        while (new := orders(_patience(ducking, others))) is not None:
            for order in new:
                if order == CUT:
                    ducking.cut()
                else:
                    ducking.word(order)
            others.bring(ducking.level())
    finally:
        ducking.cut(0)
        while (level := ducking.level()) < 1:
            others.bring(level)
            sleep(STEP)
        others.bring(1)


def _patience(ducking: Ducking, others: OtherSound) -> float | None:
    due = ducking.next_due()
    return OWING if due is None and others.owes else due


def tell(owed: Owed) -> None:
    """To the program; where that has been killed, nobody hears it."""
    with suppress(OSError):
        os.write(1, json.dumps(owed).encode() + b"\n")


def owed_in(line: bytes) -> Owed:
    """What was told."""
    return tuple(Stream(number, name, tuple(volumes)) for number, name, volumes in json.loads(line))


def main(*words: str) -> int:
    """`ask` only tells whether it could be done; `return` gives back what comes on its input."""
    try:
        from followalong.audio.pulse_mixer import PulseMixer
    except (ImportError, OSError):  # the package; the library libpulse that it loads
        return NO_LIBRARY
    mixer = PulseMixer(os.getppid())
    if ASK in words:
        return CAN if mixer.works else NO_SERVER
    others = OtherSound(mixer, tell)
    if RETURN in words:
        others.give_back(owed_in(sys.stdin.buffer.read()))
        return CAN
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program; this ends with its input
    for end in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(end, leave)
    serve(Input(0), others, clock.elapsed, clock.sleep)
    return CAN


def leave(*_signal: object) -> None:
    sys.exit(CAN)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

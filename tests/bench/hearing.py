"""What a sound server's sink plays: recorded beside the clock that all processes share, and searched for onsets."""

from __future__ import annotations

import os
import subprocess
import threading
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from followalong import clock

RATE = 48_000
LOUD = 500  # of 32,767: anything louder is a sound
QUIET = 0.05  # seconds without a sound before an onset
EARLY, LATE = 0.02, 0.45  # seconds around its time in which a cue's onset is looked for
SOON = 20  # of a hundred blocks of the recording, so many came without a delay worth the name
SETTLED = 0.5  # seconds until the recorder runs


@dataclass(slots=True)
class Recording:
    """Samples and, for each block that came, when it came and how many samples there were by then."""

    samples: array[int] = field(default_factory=lambda: array("h"))
    blocks: list[tuple[float, int]] = field(default_factory=list)

    def read(self, stream: int) -> None:
        """Until the recorder ends."""
        rest = b""
        while block := os.read(stream, 65_536):
            now, block = clock.elapsed(), rest + block
            whole = len(block) // 2 * 2
            self.samples.frombytes(block[:whole])
            rest = block[whole:]
            self.blocks.append((now, len(self.samples)))

    def onsets(self) -> list[float]:
        """When a sound began, on the clock. A block may come late, but never early."""
        offsets = sorted(now - count / RATE for now, count in self.blocks)
        begin = offsets[len(offsets) * SOON // 100]
        found, silent = [], RATE
        for index, sample in enumerate(self.samples):
            if abs(sample) < LOUD:
                silent += 1
                continue
            if silent >= QUIET * RATE:
                found.append(begin + index / RATE)
            silent = 0
        return found


@contextmanager
def recorded() -> Iterator[Recording]:
    """What goes to the default sink, in mono."""
    words = ["parec", "-d", "@DEFAULT_MONITOR@", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
             "--latency-msec=5"]
    recorder, recording = subprocess.Popen(words, stdout=subprocess.PIPE), Recording()
    stream = recorder.stdout
    assert stream is not None
    reader = threading.Thread(target=recording.read, args=(stream.fileno(),))
    reader.start()
    clock.sleep(SETTLED)
    try:
        yield recording
    finally:
        recorder.terminate()
        reader.join()
        recorder.wait()
        stream.close()


def error(due: float, onsets: list[float]) -> float | None:
    """Seconds from its time to the first sound near it; None if there is none."""
    return next((onset - due for onset in onsets if -EARLY <= onset - due <= LATE), None)

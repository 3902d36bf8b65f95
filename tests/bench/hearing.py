"""What a sound server's sink plays: recorded beside the clock that all processes share, and searched for sounds."""

from __future__ import annotations

import os
import subprocess
import threading
from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from operator import mul
from pathlib import Path

from followalong import clock
from followalong.audio import waves

RATE = 48_000
LOUD = 500  # of 32,767: anything louder is a sound
QUIET = 0.05  # seconds without a sound before an onset
EARLY, LATE = 0.02, 0.45  # seconds around its time in which a cue's onset is looked for
STEP = 8  # samples that are one when sounds are compared: 6,000 a second
SHARE = 0.1  # seconds of a sound by which it is known
LOUDER = 0.25  # of its loudest step: an "s" leaves next to nothing in steps, and what is left is noise
ALIKE = 0.6  # of 1: less is another sound
SPAN = 2 * RATE  # samples; a null sink's clock is some 200 ppm fast, so that each span has its own beginning
SOON = 20  # of a hundred blocks of a span, so many came without a delay worth the name
SETTLED = 0.5  # seconds until the recorder runs


@dataclass
class Recording:
    """Samples and, for each block that came, when it came and how many samples there were by then.

    Search it when nothing more comes.
    """

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

    @cached_property
    def begins(self) -> list[float]:
        """When the first sample would have come, by the clock of each span. A block may come late, but never early."""
        spans: list[list[float]] = [[] for _ in range(len(self.samples) // SPAN + 1)]
        for now, count in self.blocks:
            spans[count // SPAN].append(now - count / RATE)
        return [sorted(span)[len(span) * SOON // 100] for span in spans if span]

    @cached_property
    def coarse(self) -> list[int]:
        return coarser(self.samples)

    def second(self, index: int) -> float:
        """When a sample was played, on the clock."""
        return self.begins[min(index // SPAN, len(self.begins) - 1)] + index / RATE

    def index(self, second: float) -> int:
        """The sample that was played then."""
        index = 0
        for _ in range(3):
            index = round((second - self.begins[min(max(0, index) // SPAN, len(self.begins) - 1)]) * RATE)
        return min(max(0, index), len(self.samples))

    def onsets(self) -> list[float]:
        """When a sound began, on the clock, whatever it was."""
        found, silent = [], RATE
        for index, sample in enumerate(self.samples):
            if abs(sample) < LOUD:
                silent += 1
                continue
            if silent >= QUIET * RATE:
                found.append(self.second(index))
            silent = 0
        return found

    def part(self, begin: float, end: float) -> array[int]:
        """Between two times."""
        return self.samples[self.index(begin) : self.index(end)]

    def found(self, sound: Sequence[int], begin: float, end: float) -> float | None:
        """When this sound (coarse) began, if it did between two times: by its first part, or by one that is loud."""
        for start in dict.fromkeys((0, loud(sound))):
            aside = start * STEP / RATE
            part = sound[start : start + round(SHARE * RATE / STEP)]
            if (at := self._like(part, begin + aside, end + aside)) is not None:
                return at - aside
        return None

    def _like(self, known: Sequence[int], begin: float, end: float) -> float | None:
        """Where between two times the recording is most like it."""
        first = self.index(begin) // STEP
        heard = self.coarse[first : self.index(end) // STEP + len(known)]
        power = [0, *accumulate(each * each for each in heard)]
        whole = sum(each * each for each in known)
        best, at = 0.0, 0
        for index in range(len(heard) - len(known)):
            here = (power[index + len(known)] - power[index]) * whole
            like = sum(map(mul, known, heard[index : index + len(known)])) / here**0.5 if here else 0.0
            best, at = max((best, at), (like, index))
        return self.second((first + at) * STEP) if best >= ALIKE else None


def clip(path: Path) -> tuple[list[int], float]:
    """A sound as `found` wants it, and the seconds until its first sample that is no silence."""
    samples, rate = waves.read(path)
    quiet = next(index for index, sample in enumerate(samples) if abs(sample) > waves.QUIET)
    return coarser(waves.resampled(samples, rate, RATE)), quiet / rate


def loud(sound: Sequence[int]) -> int:
    """The first step of a coarse sound that is no mere hiss."""
    least = LOUDER * max(map(abs, sound))
    return next(index for index, sample in enumerate(sound) if abs(sample) >= least)


def coarser(samples: Sequence[int]) -> list[int]:
    return [sum(samples[index : index + STEP]) for index in range(0, len(samples) - STEP, STEP)]


@contextmanager
def recorded(environment: Mapping[str, str] | None = None) -> Iterator[Recording]:
    """What goes to the default sink, in mono; of the server of that environment."""
    words = ["parec", "-d", "@DEFAULT_MONITOR@", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
             "--latency-msec=5"]
    recorder, recording = subprocess.Popen(words, stdout=subprocess.PIPE, env=environment), Recording()
    stream = recorder.stdout
    assert stream is not None
    reader = threading.Thread(target=recording.read, args=(stream.fileno(),))
    reader.start()
    clock.sleep(SETTLED)
    try:
        yield recording
    finally:
        clock.sleep(SETTLED)
        recorder.terminate()
        reader.join()
        recorder.wait()
        stream.close()


def error(due: float, onsets: list[float]) -> float | None:
    """Seconds from its time to the first sound near it; None if there is none."""
    return next((onset - due for onset in onsets if -EARLY <= onset - due <= LATE), None)

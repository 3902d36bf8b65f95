"""Makes the tones in assets/sounds from recipes; the same files every time.

python3 packaging/make_tones.py [FOLDER]
"""

from __future__ import annotations

import math
import random
import sys
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

from loudness import loudness

RATE = 22_050  # samples a second
LOUD = -25.0  # LUFS of every sound, the breaths too: some decibels under the voice, and nothing has to be turned up
PEAK = 10 ** (-3 / 20)  # never above -3 dBFS
PARTIALS = ((1.0, 1.0), (2.0, 0.28), (3.01, 0.08))  # times the pitch, strength: a soft bell

Samples = list[float]


def edge(index: int, count: int, attack: int, release: int) -> float:
    """A raised cosine at both ends: nothing clicks."""
    gain = 1.0
    if index < attack:
        gain *= 0.5 - 0.5 * math.cos(math.pi * index / attack)
    if index >= count - release:
        gain *= 0.5 - 0.5 * math.cos(math.pi * (count - 1 - index) / release)
    return gain


def bell(hertz: float, seconds: float, decay: float, attack: float = 0.008) -> Samples:
    """One stroke that dies away; higher partials sooner."""
    count, begin, end = int(seconds * RATE), int(attack * RATE), int(0.3 * seconds * RATE)
    out = []
    for index in range(count):
        second = index / RATE
        parts = (
            gain * math.exp(-second * ratio / decay) * math.sin(2 * math.pi * hertz * ratio * second)
            for ratio, gain in PARTIALS
        )
        out.append(sum(parts) * edge(index, count, begin, end))
    return out


def strokes(seconds: float, decay: float, *notes: tuple[float, float]) -> Samples:
    """Several bells, each (second it begins, hertz), in one sound."""
    out = [0.0] * int(seconds * RATE)
    for begin, hertz in notes:
        first = int(begin * RATE)
        for index, sample in enumerate(bell(hertz, seconds - begin, decay)[: len(out) - first]):
            out[first + index] += sample
    return out


def air(seconds: float, rising: bool) -> Samples:
    """A breath: noise through two soft filters that open as it rises and close as it falls."""
    count, noise = int(seconds * RATE), random.Random(1)  # noqa: S311  (noise, not a secret)
    first = second = 0.0
    out = []
    for index in range(count):
        share = index / count
        opening = share if rising else 1 - share
        step = 1 - math.exp(-2 * math.pi * (300 + 800 * opening) / RATE)
        first += step * (noise.uniform(-1, 1) - first)
        second += step * (first - second)
        out.append(second * math.sin(math.pi * share ** (1.4 if rising else 0.7)) ** 1.3)
    return out


def finished(samples: Samples) -> array[int]:
    """As loud as every other sound, as 16-bit numbers."""
    peak = max(map(abs, samples))
    even = [sample / peak for sample in samples]
    gain = min(10 ** ((LOUD - loudness(even, RATE)) / 20), PEAK)
    return array("h", (round(32_767 * gain * sample) for sample in even))


RECIPES: dict[str, Callable[[], array[int]]] = {
    "tick": lambda: finished(bell(880, 0.08, 0.035, 0.004)),
    "count": lambda: finished(bell(660, 0.18, 0.07)),
    "halfway": lambda: finished(bell(587.33, 0.5, 0.16)),
    "start": lambda: finished(strokes(0.7, 0.22, (0.0, 523.25), (0.13, 783.99))),
    "change": lambda: finished(strokes(0.8, 0.25, (0.0, 659.26), (0.16, 440.0))),
    "finish": lambda: finished(strokes(1.6, 0.5, (0.0, 523.25), (0.16, 659.26), (0.32, 783.99))),
    "in": lambda: finished(air(1.2, rising=True)),
    "out": lambda: finished(air(1.6, rising=False)),
    "word": lambda: finished(bell(440, 0.16, 0.06)),
    "silence": lambda: array("h", bytes(2 * RATE // 5)),
}


def save(path: Path, samples: array[int]) -> None:
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, recipe in RECIPES.items():
        save(folder / f"{name}.wav", recipe())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "assets/sounds")

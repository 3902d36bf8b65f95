"""Speech as 16-bit samples: read, made alike, trimmed, written aside and renamed."""

from __future__ import annotations

import os
import sys
import tempfile
import wave
from array import array
from pathlib import Path

RATE = 22_050  # samples a second of every clip
QUIET = 300  # of 32767: less than this at an end is silence
LEAD, TAIL, FADE = 0.004, 0.030, 0.003  # seconds kept before and after the sound, and faded at both ends
LOUD = 3_000  # root mean square that every voice is brought to (-20.8 dBFS)
PEAK = 23_000  # never above -3 dBFS


def read(path: Path) -> tuple[array[int], int]:
    """Samples of one channel, and how many a second. Raises wave.Error, EOFError or OSError."""
    with wave.open(str(path)) as file:
        if file.getsampwidth() != 2:
            raise wave.Error(f"{8 * file.getsampwidth()} bits a sample, not 16")
        samples = array("h", file.readframes(file.getnframes()))
        channels, rate = file.getnchannels(), file.getframerate()
    if sys.byteorder == "big":
        samples.byteswap()
    return (samples if channels == 1 else mixed(samples, channels)), rate


def mixed(samples: array[int], channels: int) -> array[int]:
    """One channel, the mean of all."""
    parts = [samples[channel::channels] for channel in range(channels)]
    return array("h", (sum(frame) // channels for frame in zip(*parts, strict=False)))


def resampled(samples: array[int], rate: int, wanted: int = RATE) -> array[int]:
    """At the wanted rate; in a straight line between samples, which is enough for speech."""
    if rate == wanted or not samples:
        return samples
    step, last = rate / wanted, len(samples) - 1
    out = array("h")
    for index in range(int(len(samples) / step)):
        whole, share = divmod(index * step, 1)
        left, right = samples[int(whole)], samples[min(int(whole) + 1, last)]
        out.append(round(left + (right - left) * share))
    return out


def trimmed(samples: array[int], rate: int = RATE) -> array[int]:
    """Without the silence at both ends, and with short fades so that nothing clicks."""
    loud = [index for index, sample in enumerate(samples) if abs(sample) > QUIET]
    if not loud:
        return array("h")
    out = samples[max(0, loud[0] - int(rate * LEAD)) : loud[-1] + int(rate * TAIL)]
    steps = min(len(out), int(rate * FADE))
    for step in range(steps):
        out[step] = out[step] * step // steps
        out[-1 - step] = out[-1 - step] * step // steps
    return out


def levelled(samples: array[int]) -> array[int]:
    """As loud as every other clip, as far as the peaks allow."""
    if not samples:
        return samples
    root = (sum(sample * sample for sample in samples) / len(samples)) ** 0.5
    peak = max(abs(min(samples)), max(samples))
    if not root:
        return samples
    gain = min(LOUD / root, PEAK / peak)
    return array("h", (round(sample * gain) for sample in samples))


def write(path: Path, samples: array[int], rate: int = RATE) -> None:
    """A whole file or none: written aside, then renamed."""
    if sys.byteorder == "big":
        samples = array("h", samples)
        samples.byteswap()
    handle, aside = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as raw, wave.open(raw, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate)
            file.writeframes(samples.tobytes())
        os.replace(aside, path)
    except OSError:
        Path(aside).unlink(missing_ok=True)
        raise


def seconds_of(path: Path) -> float | None:
    """Exact length of a sound 16-bit file; None if it is missing, broken, cut short or empty."""
    try:
        with wave.open(str(path)) as file:
            frames, rate, size = file.getnframes(), file.getframerate(), file.getsampwidth() * file.getnchannels()
        whole = path.stat().st_size >= frames * size
    except (OSError, EOFError, wave.Error):
        return None
    return frames / rate if whole and frames and rate else None

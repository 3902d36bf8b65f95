"""A session as an MP3 file, by LAME."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from struct import pack

from followalong.export.id3 import id3
from followalong.export.mix import Samples
from followalong.export.tags import Tags
from followalong.export.wav import little

KILOBITS = 48  # a second; at 22,050 samples a second of one channel that is plenty
QUICK = 7  # of LAME's 2 (best) to 9 (worst): three times as fast as 2, and a voice sounds no different
FRAME = 576  # samples of a frame at up to 24,000 a second
DELAY = 576  # samples that LAME puts before the first one
PADDED = 0x02  # in the third byte of a frame: it is a byte longer
SIDE = 9  # bytes after the four of the head that are empty in a frame without sound


def write(path: Path, pieces: Iterable[Samples], rate: int, tags: Tags) -> None:
    """Raises ImportError where the encoder is missing."""
    import lameenc

    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(rate)
    encoder.set_out_sample_rate(rate)
    encoder.set_bit_rate(KILOBITS)
    encoder.set_quality(QUICK)
    first, samples = 72_000 * KILOBITS // rate, 0  # bytes of a frame
    with path.open("w+b") as file:
        begin = file.write(id3(tags))
        file.write(bytes(first))
        for piece in pieces:
            samples += len(piece)
            file.write(encoder.encode(little(piece)))
        file.write(encoder.flush())
        sound = file.tell() - begin
        file.seek(begin + first)
        head = file.read(4)
        file.seek(begin)
        file.write(_first(head, first, sound, samples, rate))


def _first(head: bytes, size: int, sound: int, samples: int, rate: int) -> bytes:
    """A frame without sound, which tells players how many samples to leave out at both ends: 50 ms at the start."""
    frames = round((sound - size) * rate / (72_000 * KILOBITS))
    after = min(0xFFF, max(0, frames * FRAME - DELAY - samples))
    facts = pack(">4sIII", b"Info", 0b11, frames, sound) + b"LAME3.100" + bytes([1]) + bytes(10) + bytes([KILOBITS])
    whole = head[:2] + bytes([head[2] & ~PADDED, head[3]]) + bytes(SIDE) + facts + (DELAY << 12 | after).to_bytes(3)
    return whole.ljust(size, b"\0")

"""Writes a Piper voice of a few hundred bytes: a tone for each sound of the text, which length and speed decide."""

import json
import struct
from pathlib import Path

RATE = 22_050
LETTERS = "_^$ abcdefghijklmnopqrstuvwxyz.,"
FLOAT, INTEGER = 1, 7


def number(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


def field(place, value):
    """One field of a protobuf message: a number, or bytes with their length."""
    if isinstance(value, int):
        return number(place << 3) + number(value)
    value = value.encode() if isinstance(value, str) else value
    return number(place << 3 | 2) + number(len(value)) + value


def node(kind, inputs, output, *attributes):
    return field(1, b"".join((*(field(1, each) for each in inputs), field(2, output), field(4, kind), *attributes)))


def constant(name, kind, value):
    raw = struct.pack("<f" if kind == FLOAT else "<q", value)
    return field(5, field(2, kind) + field(8, name) + field(9, raw))


def place(where, name, kind, *sizes):
    shape = b"".join(field(1, field(1, size) if size else field(2, f"{name}_any")) for size in sizes)
    return field(where, field(1, name) + field(2, field(1, field(1, kind) + field(2, shape))))


def model():
    """The inputs and outputs of Piper's models; 0.06 s of 440 hertz for each id, times the length scale."""
    to_float = field(5, field(1, "to") + field(3, FLOAT) + field(20, 2))
    graph = b"".join((
        node("Gather", ("scales", "one"), "length"), node("Cast", ("input_lengths",), "counts", to_float),
        node("Squeeze", ("counts",), "count"), node("Mul", ("count", "length"), "longer"),
        node("Mul", ("longer", "samples"), "end"), node("Range", ("begin", "end", "step"), "at"),
        node("Mul", ("at", "turn"), "angle"), node("Sin", ("angle",), "output"), field(2, "tiny"),
        constant("one", INTEGER, 1), constant("samples", FLOAT, 0.06 * RATE), constant("begin", FLOAT, 0.0),
        constant("step", FLOAT, 1.0), constant("turn", FLOAT, 6.2831853 * 440 / RATE),
        place(11, "input", INTEGER, 1, 0), place(11, "input_lengths", INTEGER, 1), place(11, "scales", FLOAT, 3),
        place(12, "output", FLOAT, 0),
    ))
    return field(1, 8) + field(7, graph) + field(8, field(2, 13))


def write(folder, name="en_GB-tiny", code="en_GB", licence="MODEL_CARD", **more):
    """Both files, and a licence unless its name is empty."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.onnx").write_bytes(model())
    facts = {
        "audio": {"sample_rate": RATE}, "espeak": {"voice": code.lower().replace("_", "-")}, "language": {"code": code},
        "num_symbols": len(LETTERS), "num_speakers": 1, "phoneme_type": "text",
        "phoneme_id_map": {letter: [index] for index, letter in enumerate(LETTERS)},
        "inference": {"length_scale": 1.0, "noise_scale": 0.0, "noise_w": 0.0}, **more,
    }
    (folder / f"{name}.onnx.json").write_text(json.dumps(facts), encoding="utf-8")
    if licence:
        (folder / licence).write_text("Licence: made for a test, do as you like.", encoding="utf-8")
    return Path(folder / f"{name}.onnx")

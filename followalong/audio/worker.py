"""The speech process: JSON lines in, JSON lines out, wave files beside them (AUDIO.md 8)."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import unicodedata
import wave
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, Any

from followalong.audio import waves
from followalong.audio.cache import CONTROL, USUAL_PITCH, Speech
from followalong.audio.engines import Engine, open_engine
from followalong.audio.piper import found, installed

PROTOCOL = 1
IDLE = 300.0  # seconds without a request; all lines of a session are made at its start
MOST = 2_000  # characters in one line
ROOM = 2_000_000  # bytes that stay free: an engine that meets a full disk may hang or end the process
FAILURES = (RuntimeError, ValueError, OSError, EOFError, wave.Error, subprocess.SubprocessError)

Message = Mapping[str, Any]
Send = Callable[[Message], None]


def channel() -> Send:
    """The real standard output, kept for messages; whatever an engine prints goes to standard error instead."""
    out = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr

    def send(message: Message) -> None:
        os.write(out, b"\n" + json.dumps(message).encode() + b"\n")  # its own line even after half a line of noise

    return send


def refused(words: object) -> str:
    """Why these words are not spoken; empty if they are."""
    if not isinstance(words, str) or not words.strip():
        return "nothing to say"
    if any(unicodedata.category(letter) in CONTROL for letter in words):
        return "control characters"
    return f"more than {MOST} characters" if len(words) > MOST else ""


class NoRoomError(Exception):
    """The clip has no place; the engine is not to blame."""


def aside(folder: Path) -> str:
    """An empty file to render into."""
    try:
        if shutil.disk_usage(folder).free < ROOM:
            raise NoRoomError("the disk is full")
        handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
    except OSError as fault:
        raise NoRoomError(str(fault)) from fault
    os.close(handle)
    return name


def rendered(engine: Engine, ask: Message) -> float:
    """Seconds of the clip, which stands at the path asked for when this returns."""
    path = Path(ask["path"])
    voice, language, pitch = str(ask.get("voice") or ""), str(ask.get("language") or ""), ask.get("pitch", USUAL_PITCH)
    speech = Speech(voice, int(ask.get("wpm") or 160), language, int(pitch))
    name = aside(path.parent)
    try:
        engine.render(ask["text"], speech, Path(name))
        samples, rate = waves.read(Path(name))
    finally:
        Path(name).unlink(missing_ok=True)
    clip = waves.levelled(waves.trimmed(waves.resampled(samples, rate)))
    if not clip:
        raise ValueError("the voice made no sound of it")
    waves.write(path, clip)
    return len(clip) / waves.RATE


def answer(engine: Engine, ask: Message) -> Message:
    """One message for one request; an unknown failure ends the process, which its supervisor expects."""
    name = ask.get("id")
    match ask.get("op"):
        case "ping":
            return {"ev": "pong", "id": name}
        case "voices":
            return {"ev": "voices", "id": name, "voices": engine.voices()}
        case "render":
            if why := refused(ask.get("text")):
                return {"ev": "error", "id": name, "why": why}
            try:
                return {"ev": "done", "id": name, "path": ask["path"], "seconds": rendered(engine, ask)}
            except NoRoomError as fault:
                return {"ev": "error", "id": name, "why": str(fault), "room": False}
            except (*FAILURES, KeyError) as fault:
                return {"ev": "error", "id": name, "why": f"{type(fault).__name__}: {fault}"}
        case other:
            return {"ev": "error", "id": name, "why": f"cannot do {other!r}"}


def serve(engine: Engine, lines: Iterable[str | bytes], send: Send) -> None:
    """Until the lines end or one says quit."""
    for line in lines:
        try:
            ask = json.loads(line)
        except ValueError:
            ask = None
        if not isinstance(ask, dict):
            send({"ev": "error", "id": None, "why": "not a request"})
        elif ask.get("op") == "quit":
            return
        else:
            send(answer(engine, ask))


def asked(stream: IO[bytes], send: Send, patience: float = IDLE) -> Iterator[bytes]:
    """Its lines, until it ends; or none has come for so many seconds, which is told."""
    lines: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_pass_on, args=(stream, lines), daemon=True).start()
    try:
        while line := lines.get(timeout=patience):
            yield line
    except Empty:
        send({"ev": "rests"})


def _pass_on(stream: IO[bytes], lines: SimpleQueue[bytes]) -> None:
    for line in stream:
        lines.put(line)
    lines.put(b"")


def facts_of(engine: Engine | None, folder: str) -> Message:
    """What is told of it; `idle` are voices that cannot speak because a package is missing."""
    idle = len(found(Path(folder))) if folder and not installed() else 0
    if engine is None:
        return {"engine": None, "version": None, "idle": idle}
    return {"engine": engine.name, "version": engine.version, "stamp": engine.stamp, "idle": idle}


def main(folder: str = "") -> int:
    """0 at the end of the input or of patience, 3 without an engine. Piper voices may lie in the folder."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program; this ends with its input
    send = channel()
    engine, why = open_engine(Path(folder) if folder else None)
    send({"ev": "ready", "proto": PROTOCOL, "why": why, **facts_of(engine, folder)})
    if engine is None:
        return 3
    serve(engine, asked(os.fdopen(os.dup(0), "rb"), send), send)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))

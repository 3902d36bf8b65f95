"""The streams of a PulseAudio server, or of PipeWire where it answers as one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pulsectl

from followalong.audio.other_sound import Stream

LOST = (pulsectl.PulseError, pulsectl.PulseDisconnected)
NOBODY = 0xFFFF_FFFF  # a stream of the server itself, such as an equaliser's: our own sound may pass through it
# Voices and signals that somebody needs: a call, a screen reader, an alarm.
SPARED = frozenset({"phone", "communication", "a11y", "accessibility", "event", "notification", "alert"})
READERS = "speech-dispatcher"  # what screen readers speak through; it gives no role


class PulseMixer:
    """A Mixer; looks for the server anew whenever there is none."""

    def __init__(self, program: int) -> None:
        """Streams of that process, or of its children, are ours."""
        self._program = program
        self._pulse: Any = None

    @property
    def works(self) -> bool:
        return self._connected() is not None

    def streams(self) -> Sequence[Stream]:
        pulse = self._connected()
        try:
            found = pulse.sink_input_list() if pulse else ()
        except LOST:
            self._lose()
            return ()
        return [Stream(one.index, name_of(one.proplist), tuple(one.volume.values)) for one in found if self._other(one)]

    def set(self, stream: Stream) -> None:
        pulse = self._connected()
        try:
            if pulse:
                pulse.sink_input_volume_set(stream.number, pulsectl.PulseVolumeInfo(list(stream.volumes)))
        except LOST:  # the stream, or all of it: the next look tells
            return

    def remember(self, stream: Stream) -> bool:
        """PipeWire keeps them elsewhere, where nobody else can write."""
        pulse = self._connected()
        try:
            for known in pulse.stream_restore_read() if pulse else ():
                if known.name == stream.name and len(known.volume.values) == len(stream.volumes):
                    known.volume.values = list(stream.volumes)
                    pulse.stream_restore_write(known, mode="replace")
                    return True
        except LOST:
            return False
        return False

    def _connected(self) -> Any:
        """None without a server."""
        if self._pulse is None:
            pulse = pulsectl.Pulse("followalong", connect=False)
            try:
                pulse.connect()  # with a time limit it would always take that long (24.12)
            except LOST:
                pulse.close()
            else:
                self._pulse = pulse
        return self._pulse

    def _lose(self) -> None:
        self._pulse.close()
        self._pulse = None

    def _other(self, one: Any) -> bool:
        facts = one.proplist
        process = int(facts.get("application.process.id") or 0)
        return not (
            one.client == NOBODY or "node.link-group" in facts
            or facts.get("media.role", "").lower() in SPARED
            or facts.get("application.name", "").startswith(READERS)
            or self._program in (process, parent_of(process))
        )


def name_of(facts: dict[str, str]) -> str:
    """Under which PulseAudio remembers its volumes; PipeWire does it by the program."""
    return facts.get("module-stream-restore.id") or facts.get("application.name", "")


def parent_of(process: int) -> int:
    """0 if it cannot be known."""
    try:
        return int(Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])
    except (OSError, IndexError, ValueError):
        return 0

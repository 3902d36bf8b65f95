"""A whole session at once: every sound that the speaker would play, by its own rules, on a tape instead of a device."""

from __future__ import annotations

from pathlib import Path

from followalong.audio import waves
from followalong.audio.output import Channel
from followalong.audio.speaker import Clips, Ear, OwnWords, Speaker
from followalong.audio.tones import Tones
from followalong.core.events import Due
from followalong.core.script import Place, Script, Segment
from followalong.core.sounds import Sound

FADE = 0.02  # seconds in which a sound ends that another one cuts
ANYWHERE = Segment(Place(""))  # the speaker does not ask where a cue is due


class Tape:
    """An Output with a clock that is set by hand, which writes down what is played."""

    def __init__(self) -> None:
        self.works = ""
        self.now = 0.0
        self.sounds: list[Sound] = []
        self._last: dict[Channel, int] = {}  # what each channel played last

    def clock(self) -> float:
        return self.now

    def prepare(self, path: Path) -> None:
        """Nothing is in a hurry here."""

    def wake(self) -> None:
        """Nothing sleeps."""

    def play(self, path: Path, channel: Channel, volume: float) -> None:
        self.stop(channel)
        self._last[channel] = len(self.sounds)
        self.sounds.append(Sound(self.now, str(path), waves.seconds_of(path) or 0.0, volume))

    def stop(self, channel: Channel) -> None:
        if self.busy(channel):
            index = self._last[channel]
            sound = self.sounds[index]
            self.sounds[index] = sound._replace(seconds=min(sound.seconds, self.now - sound.at + FADE))
        self._last.pop(channel, None)

    def busy(self, channel: Channel) -> bool:
        if channel not in self._last:
            return False
        sound = self.sounds[self._last[channel]]
        return self.now < sound.at + sound.seconds

    def close(self) -> None:
        """Nothing is open."""


def recital(script: Script, tones: Tones, clips: Clips, ear: Ear) -> tuple[Sound, ...]:
    """In order of time. Nobody pauses, skips or comes late in it."""
    tape = Tape()
    speaker = Speaker(tape, tones, clips, tape.clock, ear, OwnWords())
    for at, cue in script.track():
        _say_until(at, tape, speaker)
        tape.now = at
        speaker.hear((Due(cue, 0.0, ANYWHERE),))
    _say_until(script.seconds, tape, speaker)
    return tuple(sorted(tape.sounds))


def _say_until(end: float, tape: Tape, speaker: Speaker) -> None:
    """Words that wait for their tones."""
    while (due := speaker.next_due()) is not None and tape.now + due <= end:
        tape.now += due
        speaker.poll()

"""Which streams of a sound server are other programs' music, with a fake of the library."""

import importlib
import os
import sys
from types import SimpleNamespace as Plain

import pytest

from followalong.audio.other_sound import Stream

OURS, THEIRS = os.getpid(), os.getppid()
MUSIC = {"application.process.id": str(THEIRS), "application.name": "Player"}


class PulseError(Exception):
    pass


class Library:
    """A server and what it is asked; `streams` is a list of facts, or an error."""

    PulseError, PulseDisconnected = PulseError, type("PulseDisconnected", (Exception,), {})

    def __init__(self):
        self.streams, self.known, self.sets, self.here, self.closed = [MUSIC], [], [], True, 0

    def Pulse(self, name, *, connect):
        return self

    def PulseVolumeInfo(self, values):
        return values

    def connect(self):
        if not self.here:
            raise PulseError

    def close(self):
        self.closed += 1

    def sink_input_list(self):
        if not self.here:
            raise self.PulseDisconnected
        return [Plain(index=index, client=facts.pop("client", 1), volume=Plain(values=[1.0, 0.5]), proplist=facts)
                for index, facts in enumerate(map(dict, self.streams))]

    def sink_input_volume_set(self, number, volumes):
        if not self.here:
            raise PulseError
        self.sets.append((number, volumes))

    def stream_restore_read(self):
        if not self.here:
            raise PulseError
        return self.known

    def stream_restore_write(self, known, *, mode):
        self.sets.append((known.name, known.volume.values))


@pytest.fixture
def library(monkeypatch):
    made = Library()
    monkeypatch.setitem(sys.modules, "pulsectl", made)
    monkeypatch.delitem(sys.modules, "followalong.audio.pulse_mixer", raising=False)
    yield made
    sys.modules.pop("followalong.audio.pulse_mixer", None)


@pytest.fixture
def mixer(library):
    return importlib.import_module("followalong.audio.pulse_mixer").PulseMixer(OURS)


@pytest.mark.parametrize("facts", [
    {"application.process.id": str(OURS)}, {"media.role": "phone"}, {"media.role": "Notification"},
    {"media.role": "a11y"}, {"application.name": "speech-dispatcher-espeak-ng"}, {"node.link-group": "equaliser"},
    {"client": 0xFFFF_FFFF},
])
def test_our_own_sound_and_voices_that_somebody_needs_are_spared(library, mixer, facts):
    library.streams = [MUSIC | facts]
    assert list(mixer.streams()) == []


def test_the_players_that_we_start_are_ours(library):
    mixer = importlib.import_module("followalong.audio.pulse_mixer").PulseMixer(THEIRS)
    library.streams = [{"application.process.id": str(OURS)}]
    assert list(mixer.streams()) == []


@pytest.mark.parametrize(("facts", "name"), [
    (MUSIC, "Player"), ({}, ""), ({"application.process.id": "999999999"}, ""),
    (MUSIC | {"module-stream-restore.id": "by-name:Player", "media.role": "music"}, "by-name:Player"),
])
def test_anything_else_is_music(library, mixer, facts, name):
    library.streams = [facts]
    assert mixer.streams() == [Stream(0, name, (1.0, 0.5))]


def test_a_volume_is_set_for_each_channel(library, mixer):
    mixer.set(Stream(3, "Player", (0.6, 0.3)))
    assert library.sets == [(3, [0.6, 0.3])]


@pytest.mark.parametrize(("name", "volumes", "kept"), [
    ("Player", [0.6, 0.3], True), ("Other", [0.6, 0.3], False), ("Player", [0.6], False),
])
def test_what_a_server_remembers_can_be_put_right(library, mixer, name, volumes, kept):
    library.known = [Plain(name=name, volume=Plain(values=volumes))]
    assert mixer.remember(Stream(3, "Player", (1.0, 0.5))) is kept
    assert library.sets == ([("Player", [1.0, 0.5])] if kept else [])


def test_a_server_that_goes_is_looked_for_again(library, mixer):
    assert mixer.works
    library.here = False
    mixer.set(Stream(3, "Player", (0.6, 0.3)))
    assert not mixer.remember(Stream(3, "Player", (0.6, 0.3)))
    assert (list(mixer.streams()), mixer.works, library.closed > 0) == ([], False, True)
    mixer.set(Stream(3, "Player", (0.6, 0.3)))
    library.here = True
    assert len(mixer.streams()) == 1

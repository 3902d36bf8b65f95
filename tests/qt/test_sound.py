"""The window's sound with effects that make none: channels, fades, a device that goes."""

import os
import sys
from enum import Enum
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from followalong.audio import waves
from followalong.audio.output import NullOutput
from followalong.qt.heartbeat import LOOKS
from followalong.qt.lane import AT_ONCE, FADE_PACE, FALL, REST, TAIL, Lane
from followalong.qt.sound import BUFFER, GONE, NO_DEVICE, NO_LIBRARY, NO_PART, Sound, open_sound
from followalong.qt.stock import MOST
from tests.audio.recording import HandClock
from tests.qt.test_detour import Player

FOLDER = Path(__file__).parents[2] / "assets" / "sounds"
TICK, CHANGE, START = FOLDER / "tick.wav", FOLDER / "change.wav", FOLDER / "start.wav"


class Effect(QObject):
    """Plays until it is told to stop."""

    statusChanged = Signal()  # noqa: N815
    loopsRemainingChanged = Signal()  # noqa: N815
    Status = Enum("Status", "Ready Error")
    made: list["Effect"]

    def __init__(self, parent):
        super().__init__(parent)
        self.made.append(self)
        self.file, self.plays, self.playing, self.level, self.state = "", 0, False, 1.0, Effect.Status.Ready

    def setSource(self, url):
        self.path = url.toLocalFile()
        self.file = Path(self.path).stem

    def play(self):
        self.plays += 1
        self.playing = True

    def stop(self):
        self.playing = False

    def isPlaying(self):
        return self.playing

    def setVolume(self, volume):
        self.level = volume

    def setLoopCount(self, count):
        self.loops = count

    def loopsRemaining(self):
        return self.loops

    def volume(self):
        return self.level

    def status(self):
        return self.state


class Devices(QObject):
    audioOutputsChanged = Signal()  # noqa: N815
    here: list[str]

    def audioOutputs(self):
        return self.here


@pytest.fixture
def desk(qapp):
    """Sound without a heartbeat."""
    yield from sounding(None)


@pytest.fixture
def heart(qapp):
    yield from sounding(FOLDER / "silence.wav")


def sounding(silence):
    """The sound, what it plays through, the sentences it told; `outputs` may be changed."""
    effect, devices = type("E", (Effect,), {"made": []}), type("D", (Devices,), {"here": ["speakers"]})
    parent, clock = QObject(), HandClock()
    multimedia, player = SimpleNamespace(QSoundEffect=effect, QMediaDevices=devices), Player()
    sound = Sound(multimedia, silence, clock, parent, lambda: player)
    told = []
    sound.changed.connect(told.append)
    yield SimpleNamespace(sound=sound, made=effect.made, here=devices.here, told=told, parent=parent, clock=clock,
                          player=player)
    sound.close()


def playing(desk):
    return {effect.file for effect in desk.made if effect.playing}


def timers(desk, name):
    return [timer for timer in desk.sound.findChildren(QTimer, name) if timer.isActive()]


def prepare(desk, *paths):
    """Until everything is loaded."""
    for path in paths:
        desk.sound.prepare(path)
    while soon := timers(desk, "soon"):
        soon[0].timeout.emit()


def devices_changed(desk, *outputs):
    """And what was let go is freed."""
    desk.here[:] = outputs
    desk.sound.findChild(Devices).audioOutputsChanged.emit()
    for anew in timers(desk, "anew"):
        anew.timeout.emit()


def test_a_prepared_file_is_loaded_once(desk):
    prepare(desk, TICK)
    desk.sound.play(TICK, "tone", 0.5)
    assert [(effect.file, effect.plays, effect.level) for effect in desk.made] == [("tick", 1, 0.5)]


def test_files_are_loaded_one_by_one_and_at_once_when_they_are_played(desk):
    for path in (TICK, CHANGE, START):
        desk.sound.prepare(path)
    assert desk.made == []
    timers(desk, "soon")[0].timeout.emit()
    desk.sound.play(START, "tone", 1.0)
    assert [effect.file for effect in desk.made] == ["tick", "start"]
    prepare(desk)
    assert [effect.file for effect in desk.made] == ["tick", "start", "change"]


def test_the_channels_are_busy_each_for_itself(desk):
    desk.sound.play(CHANGE, "tone", 1.0)
    assert desk.sound.busy("tone")
    assert not desk.sound.busy("speech")


def test_a_newer_sound_begins_while_the_older_fades(desk):
    desk.sound.play(CHANGE, "tone", 1.0)
    desk.sound.play(START, "tone", 1.0)
    assert playing(desk) == {"change", "start"}
    faded(desk)
    assert playing(desk) == {"start"}


def faded(desk, seconds=FADE_PACE / 1000):
    """Levels of the first effect until it is stopped, a step each so many seconds."""
    levels = []
    while timers(desk, "fade"):
        levels.append(desk.made[0].level)
        desk.clock.now += seconds
        timers(desk, "fade")[0].timeout.emit()
    return levels


def test_a_stopped_sound_gets_quieter_step_by_step(desk):
    desk.sound.play(CHANGE, "tone", 1.0)
    desk.sound.stop("tone")
    levels = faded(desk)
    assert 1.0 - levels[0] <= AT_ONCE + 1e-9
    assert max(before - after for before, after in pairwise(levels)) < 0.12
    assert sum(level > 0 for level in levels) * FADE_PACE <= 1000 * FALL
    assert sum(level == 0 for level in levels) * FADE_PACE >= 1000 * REST
    assert playing(desk) == set()


def test_steps_that_come_late_fall_further_but_never_all_at_once(desk):
    desk.sound.play(CHANGE, "tone", 1.0)
    desk.sound.stop("tone")
    levels = faded(desk, 0.02)
    assert max(before - after for before, after in pairwise([1.0, *levels])) <= AT_ONCE + 1e-9
    assert sum(level > 0 for level in levels) <= 3


def test_a_channel_that_fades_is_free(desk):
    desk.sound.play(CHANGE, "tone", 1.0)
    desk.sound.stop("tone")
    assert not desk.sound.busy("tone")


def test_a_sound_that_fades_can_begin_again(desk):
    desk.sound.play(TICK, "tone", 0.8)
    desk.sound.stop("tone")
    desk.sound.play(TICK, "tone", 0.8)
    assert timers(desk, "fade") == []
    assert desk.made[0].level == 0.8
    assert desk.sound.busy("tone")


def test_a_sound_is_stopped_before_its_file_ends(desk):
    desk.sound.play(TICK, "tone", 1.0)
    (end,) = timers(desk, "end")
    assert 80 <= end.interval() < 80 + 1000 * TAIL
    end.timeout.emit()
    assert not desk.made[0].playing
    assert not desk.sound.busy("tone")


def test_every_sound_is_played_with_silence_after_it(desk):
    desk.sound.play(TICK, "tone", 1.0)
    assert waves.seconds_of(Path(desk.made[0].path)) == pytest.approx(waves.seconds_of(TICK) + TAIL, abs=1e-3)


def beating(desk):
    """The effect of the heartbeat: the first that was made."""
    return desk.made[0]


def missed(heart, looks=LOOKS):
    """Its silence has not come round."""
    for _ in range(looks):
        timers(heart, "heartbeat")[0].timeout.emit()


def came_round(heart, effect=None):
    effect = effect or beating(heart)
    effect.loops = effect.loopsRemaining() - 1
    effect.loopsRemainingChanged.emit()


def test_a_window_that_stood_still_does_not_blame_the_device(heart):
    missed(heart, LOOKS - 1)
    came_round(heart)
    assert heart.told == []


def test_a_device_that_was_only_late_is_found_again(heart):
    missed(heart)
    timers(heart, "later")[0].timeout.emit()
    came_round(heart)
    heart.sound.play(TICK, "tone", 1.0)
    assert heart.told == [GONE, ""]
    assert heart.sound.busy("tone")


def test_a_device_that_comes_back_gets_a_new_stream(heart):
    missed(heart)
    devices_changed(heart, "headphones")
    assert [(made.file, made.playing) for made in heart.made] == [("silence", False), ("silence", True)]
    assert heart.told == [GONE, ""]


def test_a_device_that_is_gone_is_looked_for_and_not_told_of_again(heart):
    for _ in range(2):
        missed(heart)
        timers(heart, "later")[0].timeout.emit()
    assert heart.told == [GONE]


def test_a_device_that_no_longer_plays_is_told_once(heart):
    heart.sound.play(TICK, "tone", 1.0)
    missed(heart)
    heart.sound.play(TICK, "tone", 1.0)
    assert heart.told == [GONE]
    assert heart.sound.works == GONE
    assert not heart.sound.busy("tone")


def gone_round(heart):
    """The server died, and the system's player can be heard."""
    missed(heart)
    for heart.player.proven in (False, True):
        timers(heart, "again")[0].timeout.emit()


def test_a_server_that_died_is_gone_round(heart):
    gone_round(heart)
    heart.sound.prepare(CHANGE)
    heart.sound.play(CHANGE, "speech", 1.0)
    assert heart.told == [GONE, ""]
    assert heart.player.played[-1] == CHANGE
    assert heart.sound.busy("speech")
    heart.sound.stop("speech")
    assert not heart.sound.busy("speech")
    assert len(heart.made) == 1


def test_a_device_that_is_missed_again_is_not_told_while_it_is_gone_round(heart):
    gone_round(heart)
    timers(heart, "later")[0].timeout.emit()
    missed(heart)
    assert heart.told == [GONE, ""]


@pytest.mark.parametrize("back", [lambda heart: (timers(heart, "later")[0].timeout.emit(), came_round(heart)),
                                  lambda heart: devices_changed(heart, "headphones")])
def test_nothing_is_gone_round_once_the_device_plays(heart, back):
    gone_round(heart)
    back(heart)
    heart.sound.play(TICK, "tone", 1.0)
    assert "tick" in playing(heart)
    assert heart.player.closed


def test_silence_goes_round_for_as_long_as_sound_may_be_wanted(heart):
    heart.sound.play(TICK, "tone", 1.0)
    came_round(heart)
    assert beating(heart).playing
    assert timers(heart, "heartbeat") != []
    timers(heart, "awake")[0].timeout.emit()
    assert not beating(heart).playing
    assert timers(heart, "heartbeat") == []
    assert heart.told == []


@pytest.mark.parametrize("wanted", [lambda sound: sound.play(TICK, "tone", 1.0), lambda sound: sound.prepare(TICK)])
def test_a_device_that_sleeps_is_woken_by_what_is_played_or_comes_soon(heart, wanted):
    timers(heart, "awake")[0].timeout.emit()
    wanted(heart.sound)
    assert beating(heart).playing
    assert len(timers(heart, "awake")) == len(timers(heart, "heartbeat")) == 1


def test_a_device_that_is_not_known_to_play_is_watched_for_longer(heart):
    timers(heart, "awake")[0].timeout.emit()
    assert beating(heart).playing
    assert timers(heart, "heartbeat") != []


def test_a_sound_that_is_near_wakes_the_device(heart):
    came_round(heart)
    timers(heart, "awake")[0].timeout.emit()
    heart.sound.wake()
    assert beating(heart).playing


def test_a_device_that_is_gone_is_not_woken(heart):
    missed(heart)
    heart.sound.wake()
    assert not beating(heart).playing


def test_a_round_that_is_told_after_the_silence_ended_counts_for_nothing(heart):
    came_round(heart)
    timers(heart, "awake")[0].timeout.emit()
    came_round(heart)
    assert timers(heart, "heartbeat") == []


def test_each_sound_keeps_it_awake_and_never_begins_the_silence_twice(heart):
    heart.sound.play(TICK, "tone", 1.0)
    heart.sound.play(CHANGE, "speech", 1.0)
    assert beating(heart).plays == 1


def test_an_effect_that_cannot_play_is_told_once(desk):
    prepare(desk, TICK, CHANGE)
    desk.made[0].state = Effect.Status.Error
    desk.made[0].statusChanged.emit()
    assert desk.told == [GONE]


def test_no_device_is_told_and_a_new_one_is_found(desk):
    desk.sound.play(TICK, "tone", 1.0)
    devices_changed(desk)
    desk.sound.play(TICK, "tone", 1.0)
    assert playing(desk) == set()
    devices_changed(desk, "headphones")
    desk.sound.play(TICK, "tone", 1.0)
    assert desk.told == [NO_DEVICE, ""]
    assert playing(desk) == {"tick"}


def test_another_device_does_not_disturb_what_plays(desk):
    desk.sound.play(CHANGE, "tone", 1.0)
    devices_changed(desk, "speakers", "headphones")
    assert playing(desk) == {"change"}
    assert desk.told == []


def test_sound_that_was_lost_is_back_with_another_device(desk):
    desk.sound.lose()
    devices_changed(desk, "headphones")
    desk.sound.play(TICK, "tone", 1.0)
    assert desk.told == [GONE, ""]
    assert playing(desk) == {"tick"}


def test_a_missing_file_is_silence(desk):
    desk.sound.play(FOLDER / "gong.wav", "tone", 1.0)
    assert desk.made == []
    assert desk.sound.works == ""


def test_only_so_many_effects_are_kept(desk, tmp_path):
    desk.sound.play(CHANGE, "tone", 1.0)
    for number in range(MOST + 10):
        (tmp_path / f"{number}.wav").write_bytes(TICK.read_bytes())
        prepare(desk, tmp_path / f"{number}.wav")
    desk.sound.play(CHANGE, "tone", 1.0)
    assert [effect.file for effect in desk.made].count("change") == 1
    prepare(desk, tmp_path / "0.wav")
    assert [effect.file for effect in desk.made].count("0") == 2


def test_silence_wakes_the_device_at_first(qapp):
    effect, devices = type("E", (Effect,), {"made": []}), type("D", (Devices,), {"here": ["speakers"]})
    parent = QObject()
    Sound(SimpleNamespace(QSoundEffect=effect, QMediaDevices=devices), FOLDER / "silence.wav", HandClock(), parent)
    assert [(made.file, made.plays) for made in effect.made] == [("silence", 1)]


def no_library(_name):
    raise ImportError("libpulse.so.0: cannot open shared object file")


def test_without_the_library_it_is_silent_and_says_so(monkeypatch):
    monkeypatch.setattr("followalong.qt.sound.import_module", no_library)
    output = open_sound(QObject())
    assert isinstance(output, NullOutput)
    assert output.works == NO_LIBRARY


def test_without_that_part_of_qt_it_says_which(monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert open_sound(QObject()).works == NO_PART


@pytest.mark.parametrize(("set_by_a_person", "asked"), [(None, BUFFER), ("60", "60")])
def test_a_short_buffer_is_asked_for_unless_a_person_set_one(monkeypatch, set_by_a_person, asked):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    monkeypatch.setenv("PULSE_LATENCY_MSEC", set_by_a_person or "")
    if not set_by_a_person:
        monkeypatch.delenv("PULSE_LATENCY_MSEC")
    open_sound(QObject())
    assert os.environ["PULSE_LATENCY_MSEC"] == asked


def test_a_lane_without_a_sound_can_be_stopped(qapp):
    parent = QObject()
    lane = Lane(HandClock(), parent)
    lane.stop()
    assert not lane.busy

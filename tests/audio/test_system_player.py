"""The terminal's sound: through a program of the system, or not at all."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from followalong.audio.output import NullOutput
from followalong.audio.system_player import ALL_FAILED, NO_PLAYER, STOPPED, Player, SystemPlayer, pulse, system_output
from followalong.audio.windows_player import FAILED, WindowsPlayer
from tests.audio.recording import HandClock

TICK = Path(__file__).parents[2] / "assets" / "sounds" / "tick.wav"


def program(code):
    """A player that runs these words of Python."""
    return Player(sys.executable, lambda path, volume: ("-c", code, str(path), str(volume)))


def until(claim):
    """Ask again and again, at most a thousand times, as long as a process needs to end."""
    return any(claim() or sys.stdout.flush() for _ in range(200_000))


GOES_ON, FAILS = program("import signal; signal.pause()"), program("raise SystemExit(1)")


@pytest.fixture
def output():
    made = SystemPlayer([GOES_ON])
    yield made
    made.close()


def test_half_as_loud_is_meant_as_it_is_heard():
    heard = [int(pulse(TICK, volume)[0].removeprefix("--volume=")) / 65_536 for volume in (0.0, 0.5, 1.0)]
    assert [each**3 for each in heard] == [0.0, pytest.approx(0.5, abs=0.001), 1.0]


def test_a_channel_is_busy_until_it_is_stopped(output):
    output.play(TICK, "speech", 1.0)
    assert output.busy("speech")
    assert not output.busy("tone")
    output.stop("speech")
    assert not output.busy("speech")


def test_the_channels_do_not_cut_each_other(output):
    output.play(TICK, "tone", 1.0)
    output.play(TICK, "speech", 1.0)
    assert output.busy("tone")


def test_a_player_that_is_stopped_still_works(output):
    output.play(TICK, "tone", 1.0)
    output.play(TICK, "tone", 1.0)
    output.stop("tone")
    assert output.works == ""


def test_a_player_that_fails_is_told_once_all_have_failed():
    output = SystemPlayer([FAILS])
    output.play(TICK, "tone", 1.0)
    assert until(lambda: output.works)
    assert output.works == ALL_FAILED
    output.play(TICK, "tone", 1.0)
    assert not output.busy("tone")


def test_a_player_that_has_worked_and_fails_is_told_of_and_tried_again():
    codes = iter(("", "raise SystemExit(1)", ""))
    output, told = SystemPlayer([Player(sys.executable, lambda *_: ("-c", next(codes)))]), []
    for _ in range(3):
        output.play(TICK, "tone", 1.0)
        assert until(lambda: not output.busy("tone"))
        told.append((output.works, output.proven))
    assert told == [("", True), (STOPPED, False), ("", True)]


def test_a_program_that_is_gone_makes_room_for_the_next():
    output = SystemPlayer([Player("no-such-player", lambda *_: ()), GOES_ON])
    output.play(TICK, "tone", 1.0)
    assert output.busy("tone")
    output.close()


def test_no_program_at_all_is_a_sentence(monkeypatch):
    monkeypatch.setenv("PATH", "")
    output = system_output(HandClock())
    assert isinstance(output, NullOutput)
    assert output.works == NO_PLAYER
    output.play(TICK, "tone", 1.0)
    assert not output.busy("tone")


def windows(fails=False):
    played = []

    def play(path, how):
        played.append(path)
        if fails:
            raise RuntimeError("no device")

    sound = SimpleNamespace(PlaySound=play, SND_FILENAME=1, SND_ASYNC=2, SND_NODEFAULT=4)
    clock = HandClock()
    return WindowsPlayer(clock, sound), clock, played


def test_on_windows_a_sound_ends_by_its_length():
    output, clock, _ = windows()
    output.play(TICK, "tone", 1.0)
    assert output.busy("tone")
    clock.now += 1.0
    assert not output.busy("tone")


def test_on_windows_a_stopped_sound_ends_at_once():
    output, _, played = windows()
    output.play(TICK, "tone", 1.0)
    output.stop("speech")
    output.stop("tone")
    assert played == [str(TICK), None]


def test_on_windows_a_failure_is_a_sentence():
    output, _, played = windows(fails=True)
    output.play(TICK, "tone", 1.0)
    output.play(TICK, "tone", 1.0)
    assert output.works == FAILED
    assert len(played) == 1

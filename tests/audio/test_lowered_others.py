"""The process as the program sees it, with a fake of the sound server's library."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from followalong.arguments import OTHER_SOUND, worker_command
from followalong.audio.ducking import CAN, NO_LIBRARY, NO_SERVER
from followalong.audio.lowered_others import STARTS, LoweredOthers, Question
from tests.bench.child import children_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="only Linux lets other programs be lowered")
SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"
WORD = SOUNDS / "finish.wav"
FAKES = Path(__file__).with_name("fakes")
COMMAND = worker_command(OTHER_SOUND)
LOW, WHOLE = "2 0.630 0.315", "2 1.000 0.500"
# Ends with its input and reads nothing of it.
DEAF = "import select; poll = select.poll(); poll.register(0, 0); poll.poll()"
MORE_THAN_A_PIPE_HOLDS = 12_000
# A program that says one word and then waits for ever.
PROGRAM = f"""
import signal
from pathlib import Path
from followalong.audio.lowered_others import LoweredOthers
others = LoweredOthers({COMMAND!r})
others.word(Path({str(WORD)!r}))
signal.pause()
"""


@pytest.fixture
def server(tmp_path, monkeypatch):
    """What is set there, as lines, until nobody sets anything any more."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    monkeypatch.setenv("FAKE_PULSE", str(pipe))
    monkeypatch.setenv("PYTHONPATH", str(FAKES))
    return pipe


def kill_ducker():
    """The only child that lowers others."""
    (ducker,) = (child for child in children_of(os.getpid())
                 if OTHER_SOUND.encode() in Path(f"/proc/{child}/cmdline").read_bytes())
    os.kill(ducker, signal.SIGKILL)


def until(lines, wanted):
    return next(line for line in lines if line.strip() == wanted)


def test_a_word_lowers_the_music_and_an_end_gives_it_back(server):
    others = LoweredOthers(COMMAND)
    others.word(WORD)
    with server.open() as lines:
        until(lines, LOW)
        others.close()
        assert lines.read().splitlines()[-1] == WHOLE


def test_a_program_that_is_killed_leaves_nothing_low(server):
    paths = os.pathsep.join((str(Path(__file__).parents[2]), str(FAKES)))
    program = subprocess.Popen([sys.executable, "-c", PROGRAM], env={**os.environ, "PYTHONPATH": paths})
    with server.open() as lines:
        until(lines, LOW)
        os.kill(program.pid, signal.SIGKILL)
        program.wait()
        assert lines.read().splitlines()[-1] == WHOLE


def test_when_the_process_itself_is_killed_another_one_gives_it_back_and_the_next_word_finds_it_whole(server):
    others = LoweredOthers(COMMAND)
    others.word(WORD)
    with server.open() as lines:
        until(lines, LOW)
        between = os.open(server, os.O_WRONLY)  # else the lines end with the process
        kill_ducker()
        until(lines, WHOLE)
        others.word(WORD)
        until(lines, LOW)
        os.close(between)
        others.close()
        assert lines.read().splitlines()[-1] == WHOLE


def test_a_pause_gives_it_back_and_our_own_is_never_touched(server):
    others = LoweredOthers(COMMAND)
    others.wake()
    others.word(WORD)
    with server.open() as lines:
        until(lines, LOW)
        others.cut()
        until(lines, WHOLE)
        others.close()
        assert not [line for line in lines if line.startswith("1 ")]


@pytest.mark.parametrize("command", [["no-such-program"], [sys.executable, "-c", ""]])
def test_what_cannot_be_started_is_tried_a_few_times_and_never_tells(command):
    others = LoweredOthers(command)
    for _ in range(STARTS + 2):
        others.word(WORD)
        others.cut()
    others.close()
    others.word(WORD)


def test_one_that_stands_still_is_not_waited_for():
    others = LoweredOthers([sys.executable, "-c", DEAF])
    others.word(WORD)
    for _ in range(MORE_THAN_A_PIPE_HOLDS):
        others.cut()
    others.close()


@pytest.mark.parametrize(("change", "answer"), [
    ({}, CAN), ({"NO_SERVER": "1"}, NO_SERVER), ({"NO_LIBRARY": "1"}, NO_LIBRARY),
])
def test_whether_it_can_be_done_is_asked_aside(server, monkeypatch, change, answer):
    for name, value in change.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("FAKE_PULSE")
    question = Question(COMMAND)
    while (found := question.answer()) is None:
        pass
    question.close()
    assert found == answer

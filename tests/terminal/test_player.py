"""The terminal's player, with a clock that stands still until it is asked to wait."""

import io
import subprocess
import sys

import pytest

from followalong.core.choices import Choices
from followalong.core.routine import Dose, Hold, Routine, Span, Step, Stretch
from followalong.core.session import Session
from followalong.terminal.player import Deaf, TerminalPlayer


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


class Pressed:
    """Keys that come at given seconds; waiting for one moves the clock."""

    def __init__(self, clock, *keys):
        self.clock, self.keys = clock, list(keys)

    def read(self, seconds):
        if self.keys and self.keys[0][0] <= self.clock.now + seconds:
            at, key = self.keys.pop(0)
            self.clock.now = max(self.clock.now, at)
            return key
        self.clock.now += seconds
        return ""


def played(*keys, bare=True, **choices):
    """Text and player of a routine with one 10 s hold."""
    clock, out = Clock(), io.StringIO()
    dose = Dose(Hold(Span(10, 10, 10)))
    stretch = Stretch("calf", "Calf", "standing", dose, setup=("Stand tall.",))
    session = Session(Routine("one", "One", (Step("1", dose, stretch),)), Choices(**choices), clock)
    player = TerminalPlayer(session, Pressed(clock, *keys), out, Deaf(), bare=bare)
    player.play()
    player.summary()
    return out.getvalue(), session.state == "finished", clock.now


def test_every_cue_of_the_script_is_a_line():
    text, finished, _ = played()
    assert finished
    assert [line.split(None, 1)[1] for line in text.splitlines() if line[:1] == " " and line[5:6].isdigit()] == [
        "Calf.", "Stand tall.", "Hold 10 seconds.", "three", "two", "one", "·", "·", "·", "And ease back.",
        "That is all for today.",
    ]


def test_a_pipe_gets_no_escape_codes():
    assert "\x1b" not in played()[0]


def test_a_terminal_gets_the_keys_and_a_line_that_is_overwritten():
    text, _, _ = played(bare=False)
    assert "Space pause" in text
    assert "\r\x1b[2K" in text


def test_space_pauses_and_goes_on():
    text, finished, now = played((1.0, " "), (5.0, " "))
    assert finished
    assert "Paused." in text
    assert "Going on." in text
    assert now == pytest.approx(played()[2] + 4.0)


def test_next_skips_to_three_two_one():
    assert played((1.0, "n"))[2] == pytest.approx(played()[2] - 7.0)


def test_leaving_stops_and_still_tells_what_was_done():
    text, finished, now = played((14.0, "q"))
    assert not finished
    assert now == 14.0
    assert text.splitlines()[-1] == "  Calf: left out"


def test_easing_off_what_is_the_least_says_so_and_again_leaves_it():
    text, finished, _ = played((12.0, "e"), (13.0, "e"))
    assert finished
    assert "This step is already the least. Go less far. Press e again to leave it out." in text
    assert "Left out." in text


def test_at_a_gate_enter_goes_on():
    text, finished, now = played((60.0, "\n"), wait_for_me=True)
    assert finished
    assert "Waiting for you" in text
    assert now > 60.0


def test_what_was_said_last_is_written_again():
    text, _, now = played((1.5, "r"), (3.5, "m"))
    assert text.count("Stand tall.") == 2
    assert "Voice off." in text
    assert now == played()[2]


def test_ten_seconds_more_last_ten_seconds_longer():
    assert played((15.0, "+"))[2] == pytest.approx(played()[2] + 10.0)


def test_the_terminal_never_imports_qt():
    code = "import sys, followalong.terminal.player, followalong.terminal.keys; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"

"""How the proofs of sound judge what they saw; the sessions themselves need a sound server."""

import json
from array import array
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtCore")
import proof_faults
import proof_music
import proof_sound
from faults import FAULTS, NOISE
from silent_server import apart

from followalong.audio import waves
from followalong.audio.child import message
from tests.bench.hearing import RATE, Recording

SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"
TICK, CHANGE = SOUNDS / "tick.wav", SOUNDS / "change.wav"
GOOD = proof_faults.Outcome(True, "", 0, 0.01, 0.2, Counter(["No sound."]))  # noqa: FBT003


@pytest.mark.parametrize("proof", [proof_faults, proof_music, proof_sound])
def test_without_a_sound_server_one_sentence_says_what_is_missing(monkeypatch, capsys, proof):
    monkeypatch.setenv("PATH", "")
    assert proof.prove([]) == 3
    assert capsys.readouterr().err == "Missing: pulseaudio, parec, pactl (Debian: pulseaudio pulseaudio-utils).\n"


def test_from_within_a_desktop_its_sound_server_is_not_found():
    desktop = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PULSE_SERVER", "PIPEWIRE_REMOTE")
    assert apart(dict.fromkeys(desktop, "theirs") | {"PATH": "/bin"}) == {"PATH": "/bin"}


def test_a_session_that_plays_on_and_tells_once_is_good():
    assert list(GOOD.wrong(("No sound.",), {})) == []
    assert list(GOOD.wrong(("Silence.",), {"No sound.": "Silence."})) == []


@pytest.mark.parametrize("change", [
    {"finished": False}, {"code": 1}, {"slip": 0.2}, {"late": 2.0}, {"told": Counter()},
    {"told": Counter({"No sound.": 2})}, {"told": Counter(["No sound.", "No voice."])}, {"heard": (0, 0)},
    {"heard": (3, 7)},
])
def test_anything_else_is_wrong(change):
    assert len(list(replace(GOOD, **change).wrong(("No sound.",), {}))) == 1


def test_an_outline_that_moves_slips_and_a_late_cue_does_not(tmp_path):
    path, pages = tmp_path / "pages", proof_faults.Pages()
    late = [0.0] * 6 + [0.4] + [0.0] * 6
    path.write_text("".join(json.dumps({"now": 10 + at + by, "outline": at}) + "\n" for at, by in enumerate(late)))
    pages.read(path)
    found = proof_faults.outcome(pages, 0, ())
    assert (found.slip, found.late) == (pytest.approx(0), pytest.approx(0.4))


def test_a_line_of_the_terminal_is_known_whenever_it_comes():
    assert proof_faults.said("  0:05  three") == proof_faults.said("  0:06  three") == "three"


def test_each_fault_has_a_name_of_its_own():
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)


def test_none_of_the_garbage_is_an_answer():
    answers = [message(line.decode(errors="replace")) for noise in NOISE for line in noise.splitlines()]
    assert all(answer is None or answer.get("id") in (9999, None, {"a": []}) for answer in answers)


def test_the_table_ends_with_what_its_errors_come_to():
    errors = ((0.0, 1.0, 0.01, "one"), (1.0, 2.0, 0.03, "two"), (2.0, 3.0, None, "three"))
    lines = list(proof_sound.table([proof_sound.Heard(at, due, words, error) for at, due, error, words in errors]))
    assert [line.split() for line in lines[1:3]] == [["0.00", "1.000", "1.010", "10.0", "ms", "one"],
                                                     ["1.00", "2.000", "2.030", "30.0", "ms", "two"]]
    assert "never heard" in lines[3]
    assert lines[4] == "2 of 3 heard; late by 20.0 ms (median), 30.0 ms (95 %), 30.0 ms (most)"


def recording_of(path, second):
    """Two seconds that begin at 100, with that sound in them."""
    samples, rate = waves.read(path)
    made = Recording()
    for block in (array("h", bytes(2 * round(RATE * second))), waves.resampled(samples, rate, RATE)):
        made.samples.extend(block)
    made.samples.extend(array("h", bytes(2 * RATE * 2)))
    made.blocks = [(100 + count / RATE, count) for count in range(0, len(made.samples), RATE // 100)]
    return made


def test_what_was_asked_for_while_it_was_recorded_is_looked_for_in_it():
    sounds = [(99.0, TICK), (100.5, CHANGE), (101.5, TICK)]
    assert proof_faults.heard_of(sounds, recording_of(CHANGE, 0.51)) == (1, 2)
    assert proof_faults.heard_of(sounds, Recording()) == (0, 0)


def test_the_tone_that_stands_for_music_is_measured_beside_a_voice(tmp_path):
    music, _ = waves.read(proof_music.tone(tmp_path / "music.wav", 1.0))
    made = recording_of(CHANGE, 0.2)
    for index, sample in enumerate(music):
        made.samples[index] += sample // 2
    assert proof_music.loudness(made, 100.3) == pytest.approx(proof_music.LOUD / 2, rel=0.02)

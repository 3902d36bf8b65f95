"""Captions as subtitles."""

from itertools import pairwise

import pytest

from followalong.core.compiler import compile
from followalong.core.routine import Dose
from followalong.core.script import Cue, Phase, Place, Script, Segment
from followalong.export.subtitles import WIDTH, lines, srt, vtt
from tests.helpers import hold, pulses, routine, stretch

LONG = "Kneel on your left knee, with the other foot flat on the floor in front of you."


def script(*cues: Cue, seconds: float = 100.0) -> Script:
    return Script("Test", (Segment(Place("1"), "Calf", (Phase("stay", "", seconds),), cues),), ())


def test_each_caption_comes_with_its_cue_and_goes_before_the_next() -> None:
    made = compile(routine(stretch(pulses(3), "Hip", sides="each"), stretch(hold(30), "Calf")))
    found = list(lines(made))
    assert [(line.start, line.words) for line in found] == [(at, cue.words) for at, cue in made.track() if cue.words]
    assert all(line.start < line.end <= after.start for line, after in pairwise(found))
    assert found[-1].end <= made.seconds


def test_words_stay_as_long_as_they_are_said_and_read() -> None:
    found = list(lines(script(Cue("a", "say", 1.0, "short", "short", seconds=3.0), Cue("b", "say", 50.0, "x" * 60))))
    assert [(line.start, line.end) for line in found] == [(1.0, 6.0), (50.0, 56.0)]


def test_two_captions_at_once_are_both_seen() -> None:
    found = list(lines(script(Cue("a", "say", 1.0, "one"), Cue("b", "say", 1.0, "two"))))
    assert all(line.end > line.start for line in found)


def test_srt_counts_its_lines_and_has_a_comma_in_its_times() -> None:
    made = srt(script(Cue("a", "say", 1.5, "One"), Cue("b", "say", 3, "Two"), seconds=4000))
    assert made.startswith("1\n00:00:01,500 --> 00:00:03,000\nOne\n\n2\n00:00:03,000 --> ")


def test_vtt_has_its_head_and_escapes_what_would_be_a_mark() -> None:
    made = vtt(script(Cue("a", "say", 3661.25, "Hips < knees & <b>"), seconds=4000))
    assert made.startswith("WEBVTT\n\n01:01:01.250 --> ")
    assert "\nHips &lt; knees &amp; &lt;b&gt;\n" in made


@pytest.mark.parametrize("write", [srt, vtt])
def test_long_words_are_broken_into_short_lines(write) -> None:
    made = write(compile(routine(stretch(Dose(hold(20), say=(LONG,)), "Calf"))))
    assert all(len(line) <= WIDTH for line in made.splitlines())
    assert " ".join(made.split()).count(LONG) == 1

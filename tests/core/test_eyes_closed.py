"""The checker finds what a person with closed eyes, or without sound, would miss."""

from dataclasses import replace

import pytest

from followalong.core.compiler import compile
from followalong.core.eyes_closed import heard
from followalong.core.script import Cue, Script
from tests.helpers import hold, routine


def script(*cues, seconds=30.0):
    """One hold that says these besides its own."""
    made = compile(routine(hold(seconds)))
    index = next(i for i, one in enumerate(made.segments) if one.role == "stretch")
    changed = replace(made.segments[index], cues=tuple(cues) or made.segments[index].cues)
    return replace(made, segments=(*made.segments[:index], changed, *made.segments[index + 1 :]))


def say(at, words, seconds=1.0, kind="say", tone=""):
    return Cue(f"{kind} {at}", kind, at, words, words, tone, seconds)


def texts(made: Script):
    return [str(fault.text) for fault in heard(made).faults]


def test_what_the_compiler_makes_can_be_followed_with_closed_eyes():
    assert texts(script()) == []
    assert 0.1 < heard(script()).speech < 0.9
    assert heard(script()).tightest >= 0.08


@pytest.mark.parametrize(("cues", "text"), [
    ((say(2.0, "Breathe.", 3.0), say(4.0, "Let go.")), '"Let go." begins before "Breathe." has ended.'),
    ((say(2.0, "Breathe.", 1.95), say(4.0, "Let go.")), '"Breathe." ends less than 80 ms before "Let go.".'),
    ((say(2.0, "Breathe.", 1.95), Cue("t", "tick", 4.0, tone="tick")),
     '"Breathe." ends less than 80 ms before the sound "tick".'),
    ((say(2.0, "Press.", 1.95, kind="move"), Cue("o", "out", 4.0, "out", tone="out")),
     '"Press." ends less than 80 ms before the sound "out".'),
    ((say(2.0, "Press.", 3.0, kind="move"), Cue("o", "out", 4.0, "out", tone="out")),
     'the sound "out" begins before "Press." has ended.'),
    ((say(2.0, " ".join(["and"] * 16)),), "has more than 15 words."),
    ((Cue("x", "say", 2.0, "", "Breathe.", "", 1.0),), '"Breathe." cannot be read.'),
])
def test_words_too_near_too_long_or_unseen_are_told(cues, text):
    assert any(text in found for found in texts(script(*cues)))


@pytest.mark.parametrize("after", [
    Cue("h", "halfway", 4.0, "half", tone="halfway"),  # it counts less
    Cue("o", "out", 4.0, "out"),  # nothing is heard of it
])
def test_what_counts_less_or_makes_no_sound_may_follow_at_once(after):
    assert texts(script(say(2.0, "Press.", 1.95, kind="move"), after, seconds=20)) == []
    assert texts(script(say(2.0, "Press.", 3.0, kind="move"), after, seconds=20)) == []


@pytest.mark.parametrize("silent", [(), (Cue("s", "say", 25.0, "Let go."),)])
def test_more_than_half_a_minute_without_a_sound_is_told(silent):
    assert texts(script(say(1.0, "Breathe."), *silent, seconds=50.0)) == ["Nothing is heard for 53 seconds."]


def test_a_movement_that_nobody_announced_is_told():
    made = compile(routine(hold(20)))
    ready = replace(made.segments[0], cues=tuple(cue for cue in made.segments[0].cues if cue.kind == "ready"))
    assert any("without being announced" in text for text in texts(replace(made, segments=(ready, *made.segments[1:]))))


def test_nothing_to_play_is_nothing_to_hear():
    assert heard(Script("", (), ())).faults == ()

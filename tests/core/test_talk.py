"""How much is said changes nothing but what is said."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followalong.core.choices import SET_UPS, TALKS, Choices
from followalong.core.compiler import compile
from followalong.core.cues import TABLE
from followalong.core.routine import At, Dose, Note
from followalong.core.script import Script
from tests.core.anything import CHOICES, ROUTINES
from tests.helpers import breathing, filled, hold, pulses, reps, routine, stretch

SETUP = ("Kneel on the {side} knee.", "Grow tall.")
LUNGE = stretch(hold(30, at=(At("Deeper now.", share=0.75),)), "Lunge", "each", setup=SETUP, side="the knee below")


def at(talk="full", set_up="every time", *what):
    return compile(routine(*(what or (LUNGE,))), Choices(talk=talk, set_up=set_up))


def heard(script: Script, role: str = ""):
    """Every line that is said, without the numbers before a start and without the end of the session."""
    return [
        cue.spoken for segment in filled(script) if role in ("", segment.role) and segment.role != "end"
        for cue in segment.cues if cue.spoken and cue.kind != "ready"
    ]


def shown(script: Script):
    return [(cue.key, cue.kind, cue.at, cue.words) for segment in script.segments for cue in segment.cues]


def tones(script: Script):
    """What is heard without a voice."""
    return [cue.tone or (TABLE[cue.kind].tone if cue.spoken else "") for one in script.segments for cue in one.cues]


@pytest.mark.parametrize(("talk", "lines"), [
    ("full", ["Lunge.", "Left side: the knee below.", "Kneel on the left knee.", "Grow tall.", "Hold 30 seconds.",
              "Halfway.", "Deeper now.", "And ease back."]),
    ("short", ["Lunge.", "Left side.", "Kneel on the left knee.", "Grow tall.", "Hold 30 seconds.", "half",
               "and back"]),
    ("counts", ["Lunge.", "Left side.", "Hold 30 seconds.", "and back"]),
])
def test_less_is_said_at_each_level(talk, lines):
    script = at(talk)
    left = tuple(one for one in script.segments if one.place.side == "left")
    assert heard(replace(script, segments=left)) == lines


@pytest.mark.parametrize(("talk", "line"), [
    ("full", "Switch sides. Right side: the knee below."), ("short", "Switch sides: right."),
    ("counts", "Switch sides: right."),
])
def test_a_change_of_side_is_told_at_every_level(talk, line):
    assert heard(at(talk, "every time", replace(LUNGE, setup=())), "switch") == [line]


@pytest.mark.parametrize("talk", TALKS)
def test_sides_that_take_turns_and_counts_are_told_at_every_level(talk):
    lines = heard(at(talk, "never", stretch(reps(2), sides="alternating")), "stretch")
    assert [line for line in lines if line in ("left", "right", "one", "two")] == ["one", "left", "right", "two",
                                                                                 "left", "right"]


@pytest.mark.parametrize("talk", TALKS)
def test_the_breath_is_told_at_every_level(talk):
    lines = heard(at(talk, "never", breathing(1)), "stretch")
    assert [line.split()[-1] for line in lines] == ["in", "out"]


@pytest.mark.parametrize("talk", TALKS)
def test_which_set_and_which_side_of_it_are_told_at_every_level(talk):
    lines = heard(at(talk, "never", stretch(Dose(hold(5), times=pulses(2).counts, rest=6), sides="each")))
    assert any(line.startswith("Set 2") and "Left side." in line for line in lines)


@pytest.mark.parametrize("talk", TALKS)
def test_a_card_is_said_at_every_level(talk):
    assert heard(at(talk, "never", Note("Fetch a chair."))) == ["Fetch a chair."]


def test_the_next_movement_is_named_without_further_words():
    assert "Next: Stretch 2." in heard(at("full", "every time", hold(5), hold(5)))
    assert "Stretch 2." in heard(at("counts", "every time", hold(5), hold(5)))


@pytest.mark.parametrize(("set_up", "times"), [("every time", [2, 2]), ("first time", [2, 0]), ("never", [0, 0])])
def test_the_set_up_is_said_every_time_the_first_time_or_never(set_up, times):
    twice = at("full", set_up, replace(LUNGE, sides="none"), replace(LUNGE, sides="none"))
    said = [[cue for cue in one.cues if cue.kind == "setup" and cue.spoken] for one in filled(twice)]
    assert [len(found) for found in said if found] == [count for count in times if count]


def test_the_first_time_is_the_first_that_is_done_today():
    twice = routine(LUNGE, LUNGE)
    today = compile(twice, Choices(set_up="first time", left_out=frozenset({"1"})))
    assert "Grow tall." in heard(today)


@pytest.mark.parametrize(("set_up", "said"), [("first time", False), ("every time", True)])
def test_a_stretch_that_was_done_in_another_session_is_known(set_up, said):
    today = compile(routine(LUNGE), Choices(set_up=set_up, told=frozenset({LUNGE.known_as})))
    assert ("Grow tall." in heard(today)) is said


def test_a_stretch_without_an_id_is_known_by_its_name():
    assert (replace(LUNGE, id="lunge").known_as, replace(LUNGE, id="").known_as) == ("lunge", "Lunge")


def test_what_is_not_said_has_the_tone_of_its_kind():
    cue = next(cue for one in at("counts").segments for cue in one.cues if cue.words == "Deeper now.")
    assert (cue.spoken, cue.tone) == ("", "word")


@settings(max_examples=150, deadline=None)
@given(ROUTINES, CHOICES, st.sampled_from(TALKS), st.sampled_from(SET_UPS))
def test_captions_tones_and_times_stay_as_they_are(made, choices, talk, set_up):
    whole, less = compile(made, choices), compile(made, replace(choices, talk=talk, set_up=set_up))
    assert shown(less) == shown(whole)
    assert less.starts == whole.starts
    assert all(now for now, before in zip(tones(less), tones(whole), strict=True) if before)

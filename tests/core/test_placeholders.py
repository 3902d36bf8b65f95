"""Sides, items and counts in an author's words, wherever the words stand."""

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.routine import At, Beat, Dose, Either, Every, Hold, Items, Note, Option, Pulses, Rest
from followalong.core.script import Segment
from tests.helpers import filled, hold, reps, routine, span, stretch

BEATS = (Beat("push", 2.0, 1.0, "Press the {side} hip, {count} times."), Beat("back", 2.0, 0.0))


def movements(what: object, role: str = "stretch", **choices: object) -> list[Segment]:
    made = compile(routine(what), Choices(**choices))  # type: ignore[arg-type]
    return [one for one in filled(made) if one.role == role]


def test_the_words_of_a_phase_name_their_side_and_count() -> None:
    both = movements(stretch(Pulses(BEATS, span(3)), sides="each"))
    assert [one.phases[1].say for one in both] == ["Press the left hip, 3 times.", "Press the right hip, 3 times."]
    assert both[1].cues[0].words == "Press the right hip, 3 times."


def test_the_words_of_a_moment_name_their_side_and_item() -> None:
    inner = Dose(Hold(span(40), at=(At("More {item}.", share=0.5),), every=(Every(15.0, "Soften the {other}."),)))
    left = movements(stretch(Items(("hip", "knee"), inner), sides="each"))[1]
    assert [cue.words for cue in left.cues if cue.kind == "say"] == [
        "Soften the right.", "More knee.", "Soften the right.",
    ]


def test_where_sides_take_turns_each_phase_names_its_own() -> None:
    (turns,) = movements(stretch(Pulses(BEATS, span(1)), sides="alternating"))
    assert [phase.say for phase in turns.phases if phase.say] == [
        "Press the left hip, 1 times.", "Press the right hip, 1 times.",
    ]


def test_where_sides_take_turns_the_set_up_names_the_first() -> None:
    dose = Dose(reps(2), first="right", say=("Lift your {side} knee.", "Lower it."))
    march = stretch(dose, sides="alternating", setup=("Weight on your {other} leg.",))
    assert movements(march, "ready")[0].words == ("Weight on your left leg.",)
    assert movements(march)[0].words[0] == "Lift your right knee."


def test_an_option_brings_its_own_rest_and_target() -> None:
    either = Either((
        Option("a", Dose(hold(10))), Option("b", Dose(hold(10), times=span(2), rest=12.0, target=(4, 10))),
    ))
    assert [one.seconds for one in movements(either, "rest", options={"1": 1})] == [12.0]
    assert "Aim for 4 out of 10." in movements(either, "ready", options={"1": 1})[0].words


def test_an_option_may_be_a_rest_or_a_card() -> None:
    either = Either((Option("rest", Dose(Rest(20.0))), Option("card", Dose(Note("Drink.", 9.0)))))
    assert movements(either, "rest")[0].seconds == 20.0
    assert movements(either, "note", options={"1": 1})[0].words == ("Drink.",)

"""What each kind of dose becomes in time."""

import pytest

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.doses import plan
from followalong.core.pace import Pace
from followalong.core.phrases import phrases
from followalong.core.plan import Depths
from followalong.core.routine import (
    At,
    Beat,
    Block,
    Breath,
    Breathe,
    Dose,
    Every,
    Flow,
    Grow,
    Hold,
    Items,
    Keep,
    Kind,
    Levels,
    Note,
    Open,
    Pulses,
    Rest,
    Routine,
    Sink,
    Step,
    Stretch,
)
from followalong.core.script import Place, Segment
from followalong.core.transitions import change
from tests.helpers import CALM, PUSH, breathing, filled, hold, pulses, reps, routine, span, step, stretch

EASED = Choices(eased=frozenset("1"))


def play(made: Routine | Kind | Dose | Stretch, choices: Choices | None = None, role: str = "stretch") -> list[Segment]:
    whole = made if isinstance(made, Routine) else routine(made)
    return [one for one in filled(compile(whole, choices or Choices())) if one.role == role]


def kinds(segment: Segment) -> list[tuple[str, float]]:
    return [(phase.kind, phase.seconds) for phase in segment.phases]


def keys(segment: Segment) -> list[str]:
    return [cue.key for cue in segment.cues]


def test_a_hold_goes_stays_and_comes_back() -> None:
    (segment,) = play(hold(20))
    assert kinds(segment) == [("move", 3.0), ("stay", 20.0), ("move", 2.0)]
    assert [phase.depth for phase in segment.phases] == [(0.0, 1.0), (1.0, 1.0), (1.0, 0.0)]
    assert keys(segment) == ["halfway", "tick 3", "tick 2", "tick 1", "end"]


def test_a_hold_may_have_no_way_back() -> None:
    assert kinds(play(hold(20, back=0.0))[0]) == [("move", 3.0), ("stay", 20.0)]


def test_a_hold_goes_deeper_where_the_author_says() -> None:
    (segment,) = play(Hold(span(20), at=(At("Deeper.", share=0.5, depth=1.0), At("Soft.", second=15.0))))
    assert kinds(segment) == [("move", 3.0), ("stay", 10.0), ("stay", 2.0), ("stay", 8.0), ("move", 2.0)]
    assert [phase.depth for phase in segment.phases[1:4]] == [(0.7, 0.7), (0.7, 1.0), (1.0, 1.0)]
    assert [(cue.at, cue.words) for cue in segment.cues if cue.kind == "say"] == [(13.0, "Deeper."), (18.0, "Soft.")]
    assert "halfway" not in keys(segment)


def test_a_hold_may_start_and_end_at_a_turn() -> None:
    (segment,) = play(Hold(span(10), at=(At("", second=0.0, depth=0.8), At("", second=9.0, depth=1.0))))
    assert kinds(segment)[1:-1] == [("stay", 2.0), ("stay", 7.0), ("stay", 1.0)]


def test_a_hold_reminds_every_so_often_but_not_at_its_end() -> None:
    (segment,) = play(Hold(span(45), every=(Every(15.0, "Keep breathing."),)))
    assert [cue.at for cue in segment.cues if cue.kind == "say"] == [18.0, 33.0]


def test_a_hold_of_breaths_ends_on_an_exhale() -> None:
    (segment,) = play(Dose(Hold(breaths=span(2), breath=CALM)))
    assert kinds(segment) == [("move", 3.0), ("in", 4.0), ("out", 6.0), ("in", 4.0), ("out", 6.0), ("move", 2.0)]
    assert (segment.shows, segment.counts) == ("count", 2)


@pytest.mark.parametrize(("second", "said"), [(6.1, False), (5.9, True)])
def test_half_way_gives_way_to_own_words_within_four_seconds(second: float, said: bool) -> None:
    (segment,) = play(Hold(span(20), at=(At("Breathe.", second=second),)))
    assert ("halfway" in keys(segment)) == said


def test_a_hold_that_is_a_range_may_be_enough() -> None:
    assert play(hold(span(10, 20, 30)))[0].enough == 13.0
    assert play(hold(20))[0].enough is None


def test_pulses_start_where_the_one_before_ended() -> None:
    beats = (Beat("in", 2.0, 1.0), Beat("half out", 2.0, 0.5))
    (segment,) = play(Pulses(beats, span(2)))
    assert [phase.depth for phase in segment.phases] == [(0.0, 1.0), (1.0, 0.5), (0.5, 1.0), (1.0, 0.5)]


@pytest.mark.parametrize(("kind", "shows", "counts"), [
    (Pulses(PUSH, seconds=span(60)), "left", 10), (Pulses(PUSH, most=90.0), "up", 15), (pulses(4), "count", 4),
])
def test_pulses_for_a_count_a_time_or_until_enough(kind: Pulses, shows: str, counts: int) -> None:
    (segment,) = play(kind)
    assert (segment.shows, segment.counts) == (shows, counts)
    assert ("tick 3" in keys(segment)) == (shows == "left")
    assert (segment.enough is not None) == (shows == "up")


def test_the_first_counts_name_their_parts() -> None:
    (segment,) = play(pulses(3))
    assert [key for key in keys(segment) if key.startswith("part")] == [f"part {index}" for index in range(8)]
    assert [key for key in keys(segment) if key.startswith("count")] == ["count 1", "count 2", "count 3"]


def test_alternating_sides_take_turns_in_one_segment() -> None:
    (segment,) = play(stretch(Dose(reps(2), first="right"), sides="alternating"))
    assert [(phase.count, phase.side) for phase in segment.phases if phase.kind == "move"] == [
        (1, "right"), (1, "right"), (1, "left"), (1, "left"), (2, "right"), (2, "right"), (2, "left"), (2, "left"),
    ]
    assert [cue.words for cue in segment.cues if cue.key.startswith("part")][0::4] == ["right", "left"] * 2
    left_first = play(stretch(reps(1), sides="alternating"))[0]
    assert [phase.side for phase in left_first.phases][:5:4] == ["left", "right"]


def test_a_breath_moves_one_side_and_the_next_the_other() -> None:
    kind = Flow(span(2), CALM, Beat("", depth=1.0, say="Reach up."), Beat("", depth=0.0))
    (segment,) = play(stretch(kind, sides="alternating"))
    assert [(phase.count, phase.side) for phase in segment.phases if phase.kind == "in"] == [
        (1, "left"), (1, "right"), (2, "left"), (2, "right"),
    ]
    assert [cue.words for cue in segment.cues if cue.kind == "in"] == ["left: Reach up.", "right: Reach up."] * 2
    named = Flow(span(1), CALM, Beat("", depth=1.0, say="Reach with your {side} arm."), Beat("", depth=0.0))
    (segment,) = play(stretch(named, sides="alternating"))
    assert [cue.words for cue in segment.cues if cue.kind == "in"] == [
        "Reach with your left arm.", "Reach with your right arm.",
    ]


@pytest.mark.parametrize("what", [reps(3), pulses(3), Flow(span(3), CALM, Beat("", depth=1.0), Beat("", depth=0.0))])
def test_one_side_of_an_alternating_dose_can_be_chosen(what: Kind) -> None:
    made = routine(stretch(what, sides="alternating"))
    both, right = (play(made, Choices(sides=sides))[0] for sides in ("both", "right"))
    assert {phase.side for phase in right.phases if phase.count} == {"right"}
    assert (right.counts, len(right.phases)) == (both.counts, len(both.phases) / 2)


def test_reps_may_count_their_seconds_aloud() -> None:
    (segment,) = play(reps(2, seconds=3.0, aloud=True))
    assert [cue.words for cue in segment.cues if cue.key.startswith("aloud")] == ["one", "two", "three"] * 2
    assert not any(key.startswith("count") for key in keys(segment))
    assert kinds(play(reps(1, relax=0.0))[0]) == [("move", 2.0), ("stay", 3.0), ("move", 2.0)]


def test_reps_show_the_way_there_and_back() -> None:
    (segment,) = play(Dose(reps(1), say=("Lift your heels.", "Lower them slowly.")))
    assert [phase.say for phase in segment.phases if phase.kind == "move"] == ["Lift your heels.", "Lower them slowly."]
    assert play(Dose(reps(1), say=("Lift.",)))[0].phases[-2].say == ""


def test_lungs_fill_and_empty_over_each_breath() -> None:
    box = Breath((("in", 2.0), ("in", 2.0), ("pause", 2.0), ("out", 4.0), ("pause", 1.0)))
    (segment,) = play(breathing(1, box))
    assert [phase.lungs for phase in segment.phases] == [(0.0, 0.5), (0.5, 1.0), (1.0, 1.0), (1.0, 0.0), (0.0, 0.0)]


def test_breathing_for_a_time_ends_on_a_whole_breath() -> None:
    assert play(Breathe(CALM, seconds=span(34)))[0].counts == 3
    assert play(Breathe(CALM, seconds=span(36)))[0].counts == 4
    assert play(Breathe(CALM, seconds=span(1)))[0].counts == 1
    more = Choices(extra={Place("1"): 2.0})
    assert play(routine(Breathe(CALM, seconds=span(30))), more)[0].counts == 5


def test_a_breath_may_limit_how_many_in_a_row() -> None:
    assert play(breathing(9, Breath(CALM.parts, most=4)))[0].counts == 4


def test_an_exhale_may_grow_up_to_its_most() -> None:
    (segment,) = play(breathing(6, grow=Grow(1.0, 2, 7.0)))
    assert [phase.seconds for phase in segment.phases if phase.kind == "out"] == [6.0, 6.0, 7.0, 7.0, 7.0, 7.0]


def test_the_persons_own_breath_comes_first() -> None:
    mine = Breath((("in", 3.0), ("out", 3.0)))
    assert [phase.seconds for phase in play(breathing(1), Choices(breath=mine))[0].phases] == [3.0, 3.0]


def test_flow_moves_with_the_breath() -> None:
    kind = Flow(span(2), CALM, Beat("", depth=1.0, say="Open."), Beat("", depth=0.0))
    (segment,) = play(kind)
    moves = [(phase.kind, phase.depth) for phase in segment.phases if phase.count]
    assert moves == [("in", (0.0, 1.0)), ("out", (1.0, 0.0))] * 2
    assert [phase.say for phase in segment.phases if phase.count == 1] == ["Open.", "Long breath out"]


def test_flow_stays_where_it_is_in_a_pause_and_is_never_hurried() -> None:
    breath = Breath((("in", 3.0), ("pause", 2.0), ("out", 3.0)))
    (segment,) = play(Flow(span(1), breath, Beat("", depth=1.0), Beat("", depth=0.0)), Choices(tempo=2.0))
    assert [(phase.depth, phase.seconds) for phase in segment.phases] == [((0, 1), 2.0), ((1, 1), 1.0), ((1, 0), 2.0)]


def test_sink_goes_further_with_each_exhale_and_comes_back() -> None:
    (segment,) = play(Sink(span(2), CALM))
    assert [phase.depth[1] for phase in segment.phases] == [0.0, 0.5, 0.5, 1.0, 0.0]
    assert kinds(segment)[-1] == ("move", 5.0)


def test_more_breaths_of_a_sink_stay_at_its_last_depth() -> None:
    (segment,) = play(routine(Sink(span(2), CALM)), Choices(extra={Place("1"): 1.0}))
    assert [phase.depth[1] for phase in segment.phases if phase.kind == "out"] == [0.5, 1.0, 1.0]


def test_levels_go_on_from_where_the_last_one_ended() -> None:
    levels = play(Levels(2, Dose(hold(10)), ""))
    assert [[phase.depth for phase in level.phases] for level in levels] == [
        [(0.0, 0.5), (0.5, 0.5)], [(0.5, 1.0), (1.0, 1.0), (1.0, 0.0)],
    ]
    assert [level.part for level in levels] == ["Level 1 of 2", "Level 2 of 2"]


def test_items_are_named_and_filled_in() -> None:
    kind = Items(("big toe", "second toe"), Dose(hold(5), say=("Bend your {item}.",)))
    assert [item.words for item in play(kind)] == [("Bend your big toe.",), ("Bend your second toe.",)]
    assert play(kind, role="ready")[1].cues[0].words == "Second toe."


def test_keep_is_timed_and_eases_to_half() -> None:
    assert play(Keep(span(60)))[0].seconds == 60.0
    assert [play(routine(Keep(span(seconds))), EASED)[0].seconds for seconds in (60, 12, 8)] == [30.0, 10.0, 8.0]


def test_sets_have_a_rest_between_and_a_side_may_have_more() -> None:
    made = stretch(Dose(hold(5), times=span(1), rest=9.0), sides="each")
    script = compile(routine(Step("1", made.dose, made, extra=(("left", 1),))))
    stays = [(one.role, one.place.side) for one in filled(script)]
    assert stays == [("ready", "left"), ("stretch", "left"), ("rest", "left"), ("stretch", "left"),
                     ("switch", "right"), ("stretch", "right"), ("end", "")]


@pytest.mark.parametrize("kind", [breathing(3), Sink(span(3), CALM)])
def test_a_breath_begins_with_the_breath_and_its_words_are_said_before(kind: Kind) -> None:
    made = stretch(Dose(kind, say=("Let go {count} times.",)), sides="each")
    ready, left, switch, _ = filled(compile(routine(made)))[:4]
    for before in (ready, switch):
        assert [cue.spoken for cue in before.cues if cue.kind == "setup"] == ["Let go 3 times."]
    assert (left.phases[0].kind, left.cues[0].kind, left.words) == ("in", "in", ("Let go 3 times.",))


def test_words_of_a_breath_have_their_time_also_straight_after() -> None:
    made = routine(hold(5), Step("2", Dose(breathing(2), say=("Lie still.",)), stretch(breathing(2)), follows=True))
    assert play(made, role="ready")[1].cues[0].words == "Lie still."


@pytest.mark.parametrize(("setup", "words"), [
    ((), "Switch sides. Right side: the leg behind."), (("Step your {side} foot back.",), "Switch sides: right."),
])
def test_what_a_side_names_is_said_where_it_is_taken_up(setup: tuple[str, ...], words: str) -> None:
    made = stretch(hold(5), sides="each", side="the leg behind", setup=setup)
    assert play(made, role="ready")[0].cues[1].spoken == "Left side: the leg behind."
    assert play(made, role="switch")[0].cues[0].spoken == words


def test_a_rest_ends_with_the_set_and_the_side_that_come() -> None:
    rest = play(stretch(Dose(hold(5), times=span(2), rest=8.0), sides="left"), role="rest")[0]
    assert [(cue.key, cue.spoken) for cue in rest.cues] == [
        ("rest", "Rest."), ("set", "Set 2 of 2. Left side."), ("ready 3", "three"), ("ready 2", "two"),
        ("ready 1", "one"),
    ]


def test_a_short_rest_has_time_for_the_set_only() -> None:
    rests = [play(Dose(hold(5), times=span(2), rest=seconds), role="rest")[0] for seconds in (5.0, 3.8)]
    assert [rest.cues[0].spoken for rest in rests] == ["Set 2 of 2.", "Set 2."]
    assert [rest.cues[1].spoken for rest in rests] == ["three", "three"]


def test_a_later_set_of_a_hold_says_its_first_line_again() -> None:
    _, second = play(Dose(hold(5), times=span(2), rest=8.0, say=("Grow tall.", "Breathe.")))
    assert [cue.spoken for cue in second.cues if cue.kind == "move"] == ["Grow tall."]


def test_without_a_rest_the_set_is_said_as_it_begins() -> None:
    _, held = play(Dose(hold(10), times=span(2), say=("Grow tall.",)))
    assert [cue.spoken for cue in held.cues][:2] == ["Set 2 of 2.", "Grow tall."]
    _, counted = play(Dose(pulses(2), times=span(2), say=("Keep it small.",)))
    assert [(cue.key, cue.spoken) for cue in counted.cues][:2] == [("set", "Set 2 of 2."), ("count 1", "one")]
    assert counted.phases[0].seconds == 2.0


def test_rounds_rest_between_and_say_which_comes() -> None:
    (rest,) = play(routine(Block("1", 2, (step(hold(5)),), 20.0)), role="rest")
    assert (rest.seconds, rest.cues[0].words) == (20.0, "Rest 20 seconds. Round 2 of 2 comes next.")
    assert play(routine(Rest(75.0)), role="rest")[0].cues[0].words == "Rest 75 seconds."


def test_a_rest_that_is_hardly_longer_than_its_words_does_not_tell_its_length() -> None:
    assert play(routine(Rest(1.0)), role="rest")[0].cues[0].words == "Rest."
    (rest,) = play(routine(Block("1", 2, (step(hold(5)),), 3.0)), role="rest")
    assert rest.cues[0].words == "Rest. Round 2 of 2 comes next."


def test_a_card_is_never_shorter_than_its_words() -> None:
    cards = play(routine(Note("Drink.", seconds=9.0), Note("word " * 90)), role="note")
    assert cards[0].seconds == 9.0
    assert cards[1].seconds > 20.0


def test_a_step_that_follows_is_announced_and_needs_no_get_ready() -> None:
    first, second = play(routine(hold(20), step(stretch(hold(20), "Deeper"), follows=True)))
    assert [cue.words for cue in first.cues if cue.key == "straight on"] == ["Next, without a break: Deeper."]
    assert second.place.step == "2"
    again = play(routine(hold(20), step(stretch(hold(20), setup=("Bend.",)), follows=True)), role="ready")[1]
    assert [cue.words for cue in again.cues if cue.kind in ("name", "setup")] == ["Bend."]


def test_what_to_aim_for_is_said_with_the_set_up() -> None:
    ready = play(Dose(hold(20), target=(5, 10)), role="ready")[0]
    assert [cue.words for cue in ready.cues if cue.key == "target"] == ["Aim for 5 out of 10."]


def test_only_lines_that_name_a_side_are_said_again() -> None:
    made = stretch(hold(20), sides="each", setup=("Stand tall.", "Bend your {side} knee, not the {other}."))
    (switch,) = play(made, role="switch")
    assert switch.words == ("Switch sides: right.", "Bend your right knee, not the left.")


@pytest.mark.parametrize(("before", "after", "seconds"), [
    ("standing", "standing", 8.0), ("standing", "on a chair", 8.0), ("standing", "half-kneeling", 12.0),
    ("lying on the back", "hands and knees", 12.0), ("lying on the back", "standing", 20.0),
])
def test_a_change_of_position_has_its_time(before: str, after: str, seconds: float) -> None:
    assert change(before, after) == seconds


def test_open_needs_no_least() -> None:
    (segment,) = play(Open(40.0))
    assert (segment.shows, segment.enough, segment.seconds) == ("up", 0.0, 40.0)


def test_a_card_has_no_phases_of_its_own() -> None:
    with pytest.raises(TypeError, match="Rest has no phases"):
        plan(Rest(9.0), Pace(), Depths(), phrases("en"))


def test_nothing_chosen_takes_no_time() -> None:
    script = compile(routine(hold(20)), Choices(left_out=frozenset("1")))
    assert script.seconds == 0.0
    assert script.steps[0].seconds > 0

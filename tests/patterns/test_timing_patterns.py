"""Every timing pattern of the format, from a file that a person could have written to what is played."""

from itertools import pairwise
from pathlib import Path

import pytest

from followalong.audio.speaker import Ear, OwnWords, Speaker
from followalong.audio.tones import Tones
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.events import Waiting
from followalong.core.routine import Routine
from followalong.core.script import Phase, Place, Script, Segment
from followalong.core.session import Session
from followalong.files.bundled import data
from followalong.files.routine_yaml import read_routine
from followalong.files.stretch_folders import StretchFolders
from tests.audio.recording import RecordingOutput, clip_of
from tests.helpers import FakeClock, begin, entered, filled, into, left, said

PATTERNS = Path(__file__).parents[1] / "core" / "patterns"
EFFORTS = ("gentle", "usual", "full")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def load(pattern: str) -> Routine:
    loaded = read_routine(PATTERNS / f"{pattern}.yaml", StretchFolders((PATTERNS,)))
    assert loaded.value is not None, loaded.faults
    return loaded.value


def script(pattern: str, **choices: object) -> Script:
    return compile(load(pattern), Choices(**choices))  # type: ignore[arg-type]


def stays(pattern: str, step: str = "", role: str = "", **choices: object) -> list[Segment]:
    """What takes time, of one step or of all, in one role or in any."""
    every = filled(script(pattern, **choices))
    return [one for one in every if step in ("", one.place.step) and role in ("", one.role)]


def movements(pattern: str, step: str = "1", **choices: object) -> list[Segment]:
    return stays(pattern, step, "stretch", **choices)


def timed(phases: list[Phase]) -> list[tuple[str, float]]:
    return [(phase.word, phase.seconds) for phase in phases]


def count(segment: Segment, number: int) -> list[Phase]:
    return [phase for phase in segment.phases if phase.count == number]


def dose(segment: Segment) -> float:
    """Seconds that are counted."""
    return sum(phase.seconds for phase in segment.phases if phase.dose or phase.count)


def cues(segment: Segment, kind: str) -> list[tuple[float, str]]:
    return [(cue.at, cue.spoken) for cue in segment.cues if cue.kind == kind]


def test_t01_timed_hold(clock: FakeClock) -> None:
    first, rest, second = stays("T01", "1")[1:]
    assert [one.role for one in (first, rest, second)] == ["stretch", "rest", "stretch"]
    assert timed(list(first.phases)) == [("go", 3.0), ("hold", 30.0), ("and back", 2.0)]
    assert (dose(first), rest.seconds, dose(second)) == (30.0, 8.0, 30.0)
    session = begin(load("T01"), clock)
    into(session, clock, "stretch", 13.0)
    assert (session.moment().number, session.moment().under) == ("20", "seconds")


def test_t02_sets_and_rounds() -> None:
    made = script("T02")
    assert [line.key for line in made.steps] == ["1.1/1", "1.2/1", "1/2", "1.1/2", "1.2/2", "2", "3"]
    (between,) = stays("T02", "1/2")
    assert (between.role, between.seconds) == ("rest", 30.0)
    assert cues(between, "name") == [(0.0, "Rest 30 seconds. Round 2 of 2 comes next.")]
    assert [one.seconds for one in stays("T02", "1.2/1")] == [one.seconds for one in stays("T02", "1.2/2")]
    sets = [(one.place.set, dose(one)) for one in stays("T02", "3") if one.place.side == "left"][1:]
    assert sets == [(1, 15.0), (2, 5.0), (2, 15.0), (3, 5.0), (3, 15.0)]


def test_t03_counted_pulses_in_a_range(clock: FakeClock) -> None:
    chosen = [[one.counts for one in movements("T03", effort=effort)] for effort in EFFORTS]
    assert chosen == [[3, 3], [4, 4], [5, 5]]
    assert timed(count(movements("T03")[0], 2)) == [("push", 2.0), ("rock back", 2.0)]
    session = begin(load("T03"), clock, effort="full")
    into(session, clock, "stretch", 14.9)
    assert (session.answer(), session.moment().can_be_enough) == ([], False)
    clock.advance(0.2, session)
    (early,) = left(session.answer())
    assert (early.why, early.counts, session.segment.role) == ("early", 3, "switch")


def test_t04_hold_counted_in_breaths(clock: FakeClock) -> None:
    assert [movements("T04", effort=effort)[0].counts for effort in EFFORTS] == [3, 4, 5]
    held, _ = movements("T04")
    assert timed(count(held, 4)) == [("In", 4.0), ("Out", 6.0)]
    assert [phase.kind for phase in held.phases[-2:]] == ["out", "move"]
    assert all(phase.depth == (1.0, 1.0) for phase in held.phases if phase.count)
    session = begin(load("T04"), clock)
    session.next_step()
    into(session, clock, "stretch", 31.0)
    assert (session.moment().number, session.moment().under) == ("31", "seconds so far")
    assert left(session.answer())[0].why == "early"


def test_t05_paced_breathing_for_a_total_time() -> None:
    (timed_one,) = movements("T05")
    exhales = [phase.seconds for phase in timed_one.phases if phase.kind == "out"]
    assert timed(count(timed_one, 1)) == [("In", 4.0), ("Pause", 2.0), ("Out", 6.0)]
    assert exhales == [6.0] * 4 + [7.0] * 4 + [8.0] * 6
    assert abs(timed_one.seconds - 180.0) <= 14.0 / 2
    assert (timed_one.phases[-1].kind, timed_one.phases[-1].lungs) == ("out", (1.0, 0.0))
    (box,) = movements("T05", "2")
    assert (box.counts, [phase.seconds for phase in box.phases]) == (6, [4.0] * 24)
    assert box.phases[-1].lungs == (0.0, 0.0)


def test_t06_movement_driven_by_the_breath(clock: FakeClock) -> None:
    (flow,) = movements("T06")
    moves = [(phase.kind, phase.seconds, phase.depth) for phase in flow.phases]
    assert moves == [("in", 3.0, (1.0, 0.0)), ("out", 4.0, (0.0, 1.0))] * 6
    assert [phase.say for phase in count(flow, 6)] == ["Drop the belly, lift head and tail", "Round up, tuck your chin"]
    session = begin(load("T06"), clock)
    into(session, clock, "stretch")
    for _ in range(40):
        clock.advance(1.03, session)
        assert session.moment().depth == pytest.approx(1.0 - session.moment().lungs)


def test_t07_ratchet_on_the_exhale() -> None:
    lean, other = movements("T07")
    breaths = [phase for phase in lean.phases if phase.count]
    assert [phase.depth[1] - phase.depth[0] for phase in breaths if phase.kind == "in"] == [0.0] * 5
    assert [phase.depth[1] - phase.depth[0] for phase in breaths if phase.kind == "out"] == pytest.approx([0.2] * 5)
    assert all(one.depth[1] == two.depth[0] for one, two in pairwise(lean.phases))
    release = lean.phases[-1]
    assert (release.word, release.seconds, release.depth) == ("and back", 5.0, (1.0, 0.0))
    assert dose(other) == dose(lean)


def test_t08_levels(clock: FakeClock) -> None:
    here = [one for one in stays("T08") if one.place.side == "left"]
    assert [(one.role, one.part) for one in here[1:]] == [
        ("stretch", "Level 1 of 3"), ("ready", "Level 2 of 3"), ("stretch", "Level 2 of 3"),
        ("ready", "Level 3 of 3"), ("stretch", "Level 3 of 3"),
    ]
    assert [one.counts for one in here if one.role == "stretch"] == [3, 3, 3]
    assert [one.cues[0].spoken for one in here[2::2]] == ["Raise the foot a little higher"] * 2
    ends = [(one.phases[0].depth[0], one.phases[-1].depth[1]) for one in here[1:]]
    assert all(one[1] == two[0] for one, two in pairwise(ends))
    session = begin(load("T08"), clock)
    into(session, clock, "stretch", 8.0)
    assert session.moment().can_stop_here
    assert [(place.role, place.side) for place in entered(session.stop_here())] == [("switch", "right")]


def test_t09_sequence_over_named_items(clock: FakeClock) -> None:
    toes = ["big toe", "second toe", "third toe", "fourth toe", "little toe"]
    assert [one.part for one in movements("T09")] == toes * 2
    assert [one.place.side for one in movements("T09")] == ["left"] * 5 + ["right"] * 5
    assert all(one.counts == 3 for one in movements("T09"))
    assert movements("T09")[3].words == ("Pull gently on the fourth toe.",)
    changes = [one for one in stays("T09", role="ready") if one.place.part > 1]
    assert {one.seconds for one in changes} == {6.0 + 3.0}
    assert changes[0].cues[0].spoken == "Second toe."
    session = begin(load("T09"), clock)
    into(session, clock, "stretch", 5.0)
    session.next()
    assert (session.moment().part, session.moment().side, session.segment.role) == ("second toe", "left", "ready")


def test_t10_reps_with_a_short_hold() -> None:
    (tilt,) = movements("T10")
    assert timed(count(tilt, 10)) == [("go", 2.0), ("hold", 4.0), ("and back", 2.0), ("relax", 3.0)]
    assert [phase.depth for phase in count(tilt, 10)] == [(0.0, 1.0), (1.0, 1.0), (1.0, 0.0), (0.0, 0.0)]
    assert [words for _, words in cues(tilt, "count")][::9] == ["one", "ten"]
    assert tilt.counts == 10


def test_t11_slow_uncounted_rhythm_for_a_time(clock: FakeClock) -> None:
    (sink,) = movements("T11")
    assert (dose(sink), sink.shows, cues(sink, "count")) == (60.0, "left", [])
    assert timed(count(sink, 10)) == timed(count(sink, 1)) == [("sink", 3.0), ("float up", 3.0)]
    (press,) = movements("T11", "2")
    assert (press.seconds, press.shows, cues(press, "count")) == (120.0, "up", [])
    session = begin(load("T11"), clock)
    session.next_step()
    into(session, clock, "stretch", 40.0)
    assert left(session.answer())[0].why == "early"


def test_t12_either_or_dose(clock: FakeClock) -> None:
    assert (script("T12").steps[0].options, script("T12").steps[0].option) == (("Hold still", "Slow pulses"), 0)
    assert [dose(one) for one in movements("T12")] == [30.0] * 4
    assert {one.seconds for one in stays("T12", role="rest")} == {8.0}
    session = begin(load("T12"), clock)
    into(session, clock, "stretch", 5.0)
    session.choose(Choices(options={"1": 1}))
    into(session, clock, "stretch", 10.0)
    moment = session.moment()
    assert (moment.side, moment.counts, session.segment.place.option) == ("left", 6, 1)
    assert timed(count(session.segment, 1)) == [("lower", 3.0), ("rise", 3.0)]


def test_t13_stages_in_one_position() -> None:
    first, own, second = stays("T13")[1:4]
    assert [one.role for one in (first, own, second)] == ["stretch", "ready", "stretch"]
    assert first.position == second.position == "lying on the back"
    assert (-7.0, "Next, without a break: Fingertip hip release.") in cues(first, "name")
    assert cues(own, "name") == []
    spoken = own.cues[3].at + own.cues[3].seconds  # how long it is done, the last of them
    assert own.seconds - 3.0 == pytest.approx(spoken, abs=1.5)  # no time but for its words
    assert cues(own, "setup")[0] == (0.0, "Place your fingertips just inside the front hip bones.")
    assert [words for _, words in cues(own, "setup")][1:] == ["Keep the pressure light.", "Aim for 5 out of 10."]


def test_t14_straight_after() -> None:
    chain = load("T14")
    assert [step.follows for step in chain.steps] == [False, True, False]  # type: ignore[union-attr]
    assert stays("T14", role="rest") == []
    (alone,) = stays("T14", "2", "ready", left_out=frozenset("1"))
    (after,) = stays("T14", "2", "ready")
    assert cues(alone, "name") == [(0.0, "Fingertip hip release.")]
    assert after.seconds < alone.seconds
    assert stays("T14", "3", "ready")[0].cues[0].spoken == "Next: Kneeling hip flexor stretch."


def test_t15_untimed_set_up(clock: FakeClock) -> None:
    (ready,) = stays("T15", role="ready")
    assert (ready.seconds, ready.gate) == (25.0 + 3.0, None)
    assert [words for _, words in cues(ready, "setup")] == [
        "Put the ball of your left foot on the wall.", "Bring that knee close to the wall.",
        "Step the front foot out in two steps.",
    ]
    session = begin(load("T15"), clock, wait_for_me=True)
    events = clock.advance(90.0, session)
    assert (session.state, isinstance(events[-1], Waiting), session.segment.role) == ("waiting", True, "ready")
    assert said([*session.answer(), *clock.advance(2.5, session)]) == ["three", "two", "one"]


def test_t16_sides() -> None:
    assert [(one.place.side, one.place.set) for one in movements("T16")] == [("left", 1), ("left", 2), ("right", 1)]
    assert stays("T16", "1", "switch")[0].seconds == 6.0 + 3.0
    assert {one.place.side for one in stays("T10")} == {""}
    assert [one.place.side for one in movements("T16", "3")] == ["right"]
    assert [one.place.side for one in movements("T16", "4")] == ["right", "left"]
    assert [step.stretch.side for step in load("T16").steps[:2]] == [  # type: ignore[union-attr]
        "the crossed leg", "the knee that lifts",
    ]


def test_t16_sides_that_swap_with_every_rep() -> None:
    (march,) = movements("T16", "2")
    lifts = [(phase.count, phase.side, phase.say) for phase in march.phases if phase.depth == (0.0, 1.0)]
    assert lifts[:2] == [(1, "right", "Lift your right knee."), (1, "left", "Lift your left knee.")]
    assert lifts[2][:2] == (2, "right")
    assert (march.counts, len(lifts)) == (8, 16)
    assert cues(march, "move")[0] == (0.0, "Lift your right knee.")


def test_t17_open_end(clock: FakeClock) -> None:
    (rest,) = movements("T17")
    assert (rest.shows, rest.enough, rest.seconds) == ("up", 0.0, 300.0)
    assert cues(rest, "halfway") == []
    session = begin(load("T17"), clock)
    into(session, clock, "stretch", 42.0)
    assert session.moment().number == "42"
    assert left(session.answer())[0].why == "early"
    other = begin(load("T17"), clock)
    into(other, clock, "stretch")
    assert left(clock.advance(300.1, other))[0].why == "done"


def test_t18_note_or_checklist_card(clock: FakeClock) -> None:
    timed_card, confirmed = stays("T18", role="note")
    assert (timed_card.seconds, timed_card.gate, confirmed.gate) == (6.0, None, 0.0)
    assert timed_card.words == ("Warm up first. A brisk walk is enough.",)
    session = Session(load("T18"), Choices(), clock)
    told = said([*session.play(), *clock.advance(60.0, session)])
    assert told == ["Warm up first. A brisk walk is enough.", *confirmed.words]
    assert (session.state, session.segment.place.step) == ("waiting", "2")
    session.answer()
    assert session.segment.place.step == "3"


def test_t19_timed_activity_without_pose() -> None:
    (walk,) = movements("T19")
    assert (walk.seconds, walk.shows, walk.figure) == (180.0, "left", "")
    assert cues(walk, "halfway") == [(90.0, "Halfway.")]
    assert [movements("T19", effort=effort)[0].seconds for effort in EFFORTS] == [120.0, 180.0, 240.0]


def test_t20_intensity_ramp() -> None:
    (lean,) = movements("T20")
    assert cues(lean, "say") == [(3.0 + 10.0, "Lean a little further"), (3.0 + 20.0, "And a little more")]
    depths = [phase.depth[1] for phase in lean.phases[:-1]]
    assert depths == sorted(depths)
    assert depths[0] < 0.6 < depths[-1] == 1.0
    (longer,) = movements("T20", effort="full")
    assert [at for at, _ in cues(longer, "say")] == [3.0 + 10.0, 3.0 + 30.0]


def test_t21_repeating_reminder(clock: FakeClock) -> None:
    (hold, _) = movements("T21")
    assert cues(hold, "say") == [(3.0 + second, "Keep breathing") for second in (15.0, 30.0, 45.0)]
    output = RecordingOutput(clock)  # type: ignore[arg-type]
    sounds = Tones(data("assets") / "sounds")
    speaker = Speaker(output, sounds, clip_of, clock, Ear(), OwnWords())  # type: ignore[arg-type]
    session = begin(load("T21"), clock)
    into(session, clock, "stretch")
    speaker.hear(clock.advance(19.0, session))
    speaker.choose(Ear(voice=False))
    speaker.hear(clock.advance(15.0, session))
    assert output.names("speech") == ["Keep breathing"]


def test_t22_target_on_a_scale(clock: FakeClock) -> None:
    (ready,) = stays("T22", role="ready")
    assert cues(ready, "setup")[-1][1] == "Aim for 5 out of 10."
    session = begin(load("T22"), clock)
    assert "Aim for 5 out of 10." in said(clock.advance(12.0, session))
    assert session.moment().caption == "Aim for 5 out of 10"


def test_t25_optional(clock: FakeClock) -> None:
    off, on = script("T25").steps[1], script("T25", turned_on=frozenset("2")).steps[1]
    assert (off.optional, off.chosen, on.chosen) == (True, False, True)
    assert (movements("T25", "2"), len(movements("T25", "2", turned_on=frozenset("2")))) == ([], 2)
    session = begin(load("T25"), clock)
    into(session, clock, "stretch")
    session.choose(Choices(turned_on=frozenset("2")))
    session.next_step()
    assert session.segment.place.step == "2"


def test_t25_swap(clock: FakeClock) -> None:
    assert script("T25").steps[2].options == ("Strap round the foot", "Hands behind the thigh")
    (swapped,) = movements("T25", "3", options={"3": 1})
    assert (dose(swapped), swapped.words) == (20.0, ("Draw the thigh towards you.",))
    session = begin(load("T25"), clock)
    session.seek(Place("3"))
    into(session, clock, "stretch", 4.0)
    session.choose(Choices(options={"3": 1}))
    into(session, clock, "stretch")
    assert session.segment.words == ("Draw the thigh towards you.",)


def test_t26_transition(clock: FakeClock) -> None:
    ready = stays("T26", role="ready")
    assert [one.seconds for one in ready] == [8.0 + 3.0, 20.0 + 3.0, 20.0 + 3.0]
    assert [one.seconds for one in stays("T26", role="ready", more_time=True)] == [12.0 + 3.0, 30.0 + 3.0, 30.0 + 3.0]
    assert all(cues(one, "ready") == [(-3.0, "three"), (-2.0, "two"), (-1.0, "one")] for one in ready)
    session = begin(load("T26"), clock)
    into(session, clock, "stretch")
    after = session.moment().next_up
    assert after is not None
    assert (after.name, after.position) == ("Knees side to side", "lying on the back")


def test_t27_phase_ticks() -> None:
    (bridge,) = movements("T27")
    aloud = [words for _, words in cues(bridge, "count")]
    assert aloud == ["one", "two", "three", "four", "five"] * 6
    starts = [start for start, phase in zip(bridge.starts, bridge.phases, strict=True) if phase.word == "hold"]
    assert [at for at, _ in cues(bridge, "count")] == [start + n for start in starts for n in range(5)]
    (hug,) = movements("T27", "2")
    assert [(cue.at, cue.tone) for cue in hug.cues if cue.kind == "tick"] == [
        (-2.0 - second, "tick") for second in (3.0, 2.0, 1.0)
    ]


def test_t28_free_breathing_with_a_pacer(clock: FakeClock) -> None:
    (hold,) = movements("T28")
    assert hold.pacer is not None
    assert (dose(hold), dose(hold) % hold.pacer.seconds) == (45.0, 5.0)
    assert {phase.lungs for phase in hold.phases} == {(0.0, 0.0)}
    session = begin(load("T28"), clock)
    into(session, clock, "stretch")
    lungs = []
    for _ in range(20):
        clock.advance(1.0, session)
        lungs.append(session.moment().lungs)
    assert (lungs[3], lungs[9], session.moment().kind, session.moment().dial) == (
        pytest.approx(1.0), pytest.approx(0.0), "stretch", "ring")
    assert session.moment().depth == 1.0


def test_t29_unequal_phases_in_one_rep() -> None:
    push, _ = movements("T29")
    assert timed(count(push, 3)) == [("push", 2.0), ("hold", 1.0), ("rock back", 2.0), ("relax", 1.0)]
    assert [phase.depth for phase in count(push, 3)] == [(0.0, 1.0), (1.0, 1.0), (1.0, 0.0), (0.0, 0.0)]
    assert [words for _, words in cues(push, "move")][:5] == [
        "Press your hips forward", "push", "hold", "rock back", "relax",
    ]
    assert push.counts == 4


def test_t30_dose_as_a_range_of_time() -> None:
    holds = [[dose(one) for one in movements("T30", effort=effort)] for effort in EFFORTS]
    assert holds == [[15.0], [30.0] * 2, [60.0] * 3]
    assert [movements("T30", "2", effort=effort)[0].seconds for effort in EFFORTS] == [120.0, 180.0, 240.0]
    assert [dose(movements("T01", effort=effort)[0]) for effort in EFFORTS] == [15.0, 30.0, 60.0]
    quick, breathing = movements("T30", tempo=1.25)[0], movements("T30", "2", tempo=1.25)[0]
    assert (dose(quick), quick.phases[0].seconds) == (30.0, pytest.approx(3.0 / 1.25))
    assert timed(count(breathing, 1)) == [("In", pytest.approx(4.0 / 1.25)), ("Out", pytest.approx(6.0 / 1.25))]
    assert Session(load("T30"), Choices(effort="gentle"), FakeClock()).script.seconds < script("T30").seconds

"""What a page about a stretch says, and the loop that it moves in."""

import pytest

from followalong.core.about import movement_of, setup_of, sides_of
from followalong.core.alone import alone, places_of
from followalong.core.compiler import compile
from followalong.core.loop import PLAIN, Look, Loop, Stay, loop_of
from followalong.core.routine import Beat, Dose, Flow, Items, Keep, Levels, Pulses, Sink
from tests.helpers import CALM, PUSH, breathing, hold, reps, span, stretch

KNEEL = ("Kneel on your {side} knee.", "Look up.")


def depths(loop: Loop) -> list[tuple[float, float]]:
    return [stay.depth for stay in loop.stays]


def loop(*what: object, side: str = "", **more: object) -> Loop:
    return loop_of(compile(alone(stretch(*what, **more))), side)


def test_alone_a_stretch_is_a_routine_of_one_step() -> None:
    made = alone(stretch(hold(20), sides="each", position="standing"))
    assert (made.id, made.title, [step.name for step in made.steps]) == ("calf", "Calf", ["Calf"])
    assert {s.place.side for s in compile(made).segments if s.seconds} == {"left", "right", ""}


@pytest.mark.parametrize(("position", "needs", "places"), [
    ("standing", (), ("home", "desk", "clinic")), ("on a chair", ("chair",), ("home", "desk", "clinic")),
    ("standing", ("mat",), ("home", "clinic")), ("kneeling", (), ("home", "clinic")),
])
def test_at_a_desk_nobody_lies_down_or_fetches_anything(
    position: str, needs: tuple[str, ...], places: tuple[str, ...],
) -> None:
    assert places_of(stretch(hold(20), position=position, needs=needs)) == places


def test_sides_are_named_where_there_are_any() -> None:
    both = [("each", ("left", "right")), ("none", ("",)), ("left", ("left",)), ("alternating", ("left", "right"))]
    assert [sides_of(compile(alone(stretch(reps(4), sides=sides)))) for sides, _ in both] == [x for _, x in both]


def test_each_side_is_told_how_to_get_into_position() -> None:
    made = stretch(hold(20), sides="each", setup=KNEEL)
    assert setup_of(made, "right") == ("Kneel on your right knee.", "Look up.")
    assert setup_of(stretch(Items(("big toe",), Dose(hold(5))), setup=("Hold your {item}.",)), "") == (
        "Hold your big toe.",)


def test_the_movement_is_told_once_with_its_parts() -> None:
    beats = (Beat("in", 2.0, 1.0, "Press."), Beat("out", 2.0, 0.0, "Rest."))
    made = compile(alone(stretch(Dose(Pulses(beats, span(3)), ("Go slowly.",)), sides="each")))
    assert movement_of(made, "left") == ("Go slowly.", "Press.", "Rest.")


def test_a_hold_goes_in_stays_a_little_and_comes_back() -> None:
    made = loop(hold(60), sides="each", side="left")
    assert depths(made) == [(0.0, 1.0), (1.0, 1.0), (1.0, 0.0), (0.0, 0.0)]
    assert made.seconds < 10


def test_one_count_stands_for_all() -> None:
    assert depths(loop(Pulses(PUSH, span(9)))) == [(0.0, 1.0), (1.0, 1.0), (1.0, 0.0), (0.0, 0.0), (0.0, 0.0)]


def test_a_breath_moves_the_lungs_alone() -> None:
    made = loop(breathing(9))
    assert {stay.depth for stay in made.stays} == {(0.0, 0.0)}
    assert [stay.lungs for stay in made.stays] == [(0.0, 1.0), (1.0, 0.0)]


@pytest.mark.parametrize("kind", [
    Levels(3, Dose(hold(5)), "Further."), Sink(span(5), CALM), reps(4),
    Flow(span(3), CALM, Beat("", depth=0.0), Beat("", depth=1.0)),
])
def test_there_is_no_jump(kind: object) -> None:
    stays = loop(kind).stays
    assert all(one.depth[1] == other.depth[0] for one, other in zip(stays, (*stays[1:], stays[0]), strict=True))


def test_a_stretch_that_does_not_say_how_it_moves_goes_in_and_back() -> None:
    assert loop(Keep(span(60))) == PLAIN
    assert loop_of(compile(alone(stretch(hold(20), sides="left"))), "right") == PLAIN


def test_it_begins_again_when_it_is_over() -> None:
    made = Loop((Stay(2.0, (0.0, 1.0)), Stay(2.0, (1.0, 1.0), (0.0, 1.0)), Stay(2.0, (1.0, 0.0))))
    assert made.at(0.0) == made.at(6.0) == Look(0.0, 0.0, 1)
    assert made.at(1.0) == Look(pytest.approx(0.5), 0.0, 1)
    assert (made.at(3.0).towards, made.at(5.0).towards) == (None, -1)
    assert made.at(3.0).lungs == pytest.approx(0.5)

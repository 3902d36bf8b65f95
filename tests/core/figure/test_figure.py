"""A figure: its poses along the depth, its sides and arrows."""

import pytest

from followalong.core.figure.arrows import Arrow
from followalong.core.figure.camera import Camera
from followalong.core.figure.figure import Figure, Frame, Still, drawing, layers_of
from followalong.core.routine import Side
from tests.core.figure.bodies import figure, standing

THREE = figure(standing(), standing(near_thigh=-40.0), standing(near_thigh=0.0))


@pytest.mark.parametrize(("depth", "angle"), [(0.0, -90), (0.25, -65), (0.5, -40), (0.75, -20), (1.0, 0), (2.0, 0)])
def test_the_depth_leads_from_frame_to_frame(depth: float, angle: float) -> None:
    assert THREE.shot(depth).pose.angle("near thigh") == pytest.approx(angle)


def test_a_pose_on_the_way_is_drawn_like_the_frame_it_is_nearest_to() -> None:
    nearest = [THREE.shot(depth).still.id for depth in (0.2, 0.3, 0.7, 0.8)]
    assert nearest == ["still 0", "still 1", "still 1", "still 2"]


def test_a_figure_of_one_pose_stands_still() -> None:
    alone = figure(standing())
    assert alone.shot(0.7) == alone.shot(0.0)


@pytest.mark.parametrize(("working", "side", "mirrored"), [
    ("near", "right", False), ("near", "left", True), ("far", "right", True), ("far", "left", False),
    ("both", "left", True), ("near", "", False), ("far", "", False),
])
def test_the_limb_that_works_is_on_the_side_that_is_named(working: str, side: Side, mirrored: bool) -> None:
    assert figure(standing(), working=working).mirrored(side) is mirrored


def test_sides_that_take_turns_have_poses_of_their_own_instead_of_a_mirror() -> None:
    rest = Frame(0.0, Still("rest", standing()))
    both = Figure("march", {
        "near": (rest, Frame(1.0, Still("near up", standing(near_thigh=0.0)))),
        "far": (rest, Frame(1.0, Still("far up", standing(far_thigh=0.0)))),
    })
    assert [both.shot(1.0, side).still.id for side in ("right", "left", "")] == ["near up", "far up", "near up"]
    assert not both.mirrored("left")


def test_an_activity_keeps_moving_and_its_sides_take_turns() -> None:
    walking = figure(standing(), standing(near_thigh=0.0), beat=2.0)
    strides = [walking.stride(seconds) for seconds in (0.0, 1.0, 2.0, 3.0, 4.0)]
    assert [side for _, side in strides] == ["right", "right", "left", "left", "right"]
    assert [depth for depth, _ in strides] == pytest.approx([0, 1, 0, 1, 0], abs=1e-9)


def test_arrows_show_while_the_movement_goes_their_way_and_on_a_still_picture() -> None:
    arrows = tuple(Arrow("straight", "hip", (5.0, 0.0, 0.0), (10.0, 0.0), towards=way) for way in (1, -1, 0))
    moving = figure(standing(), standing(near_thigh=0.0), arrows=arrows)
    shot = moving.shot(1.0)
    plain = len(layers_of(shot))
    assert [len(layers_of(shot, 0.0, way)) - plain for way in (1, -1, 0, None)] == [2, 2, 3, 0]


def test_the_room_of_a_figure_holds_all_its_poses() -> None:
    room = THREE.extent
    assert (room.right > 24, room.top > 90, room.bottom) == (True, True, pytest.approx(0.0, abs=0.4))


def test_a_figure_seen_from_above_has_no_floor_line() -> None:
    assert (figure(standing(), camera=Camera(0, 60)).shot(0.0).raised, THREE.shot(0.0).raised) == (True, False)


@pytest.mark.parametrize("towards", [None, 0, 1])
def test_what_is_known_of_a_shot_is_drawn_the_same(towards: int | None) -> None:
    shot = figure(standing(), arrows=(Arrow("straight", "hip", (5.0, 0.0, 0.0), (10.0, 0.0), towards=1),)).shot(1.0)
    known = drawing(shot).picture
    assert drawing(shot, towards, known).picture is known
    assert drawing(shot, towards, known).layers(0.5) == layers_of(shot, 0.5, towards)

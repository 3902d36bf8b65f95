"""The way from one stretch to the next."""

import pytest

from followalong.core.figure.camera import Camera
from followalong.core.figure.figure import Still
from followalong.core.figure.walk import walk
from followalong.core.figure.ways import FADE
from tests.core.figure.bodies import figure, standing

START = figure(standing()).shot(0.0)
END = figure(standing(near_thigh=0.0, near_shank=-90.0)).shot(0.0)
KNEE_UP = Still("knee up", standing(near_thigh=-30.0, near_shank=-120.0))


def test_a_walk_begins_and_ends_where_it_should() -> None:
    way = walk(START, (KNEE_UP,), END)
    assert (way.at(0.0).shot.pose, way.at(1.0).shot.pose) == (START.pose, END.pose)
    assert (way.at(-1.0), way.at(2.0)) == (way.at(0.0), way.at(1.0))


def test_way_points_are_walked_through() -> None:
    way = walk(START, (KNEE_UP,), END)
    assert way.at(0.5).shot.pose.angle("near thigh") == -30.0
    assert -90.0 < way.at(0.2).shot.pose.angle("near thigh") < -30.0
    assert all(way.at(share).over is None for share in (0.0, 0.2, 0.5, 0.9))


def test_the_room_changes_with_the_way() -> None:
    top = START.extent.top
    taller = END._replace(extent=START.extent._replace(top=top + 10))
    assert walk(START, (), taller).at(0.5).shot.extent.top == pytest.approx(top + 5)


def test_another_camera_or_the_other_side_is_faded_to() -> None:
    for end in (END._replace(mirrored=True), END._replace(camera=Camera(40))):
        frame = walk(START, (), end).at(0.5)
        assert (frame.shot, frame.over, frame.share) == (START, end, 0.5)


def test_a_way_that_cannot_be_moved_through_is_faded_and_quick() -> None:
    way = walk(START, (KNEE_UP, FADE), END)
    assert [leg.way is None for leg in way.legs] == [False, True]
    assert way.ends[0] == pytest.approx(1 / 1.2)
    assert way.at(0.95).over == END


def test_a_way_that_cannot_be_moved_through_is_faded_from_a_way_point_that_is_the_start_too() -> None:
    way = walk(START, (START.still, FADE, KNEE_UP), END)
    assert [leg.way is None for leg in way.legs] == [True, False]


def test_a_way_point_that_is_there_already_takes_no_time() -> None:
    assert len(walk(START, (Still("same", START.pose),), END).legs) == 1
    assert len(walk(START, (), START).legs) == 1


def test_arrows_are_not_shown_on_the_way() -> None:
    pointed = figure(standing(), arrows=(object(),))
    assert walk(pointed.shot(0.0), (), END).at(0.3).shot.arrows == ()

"""Where the joints of a pose are."""

from dataclasses import replace

import pytest

from followalong.core.figure.joints import joints
from followalong.core.figure.pose import Hold, Turn
from followalong.core.figure.space import distance
from tests.core.figure.bodies import STANDING_HIP, lifted, standing


def test_a_standing_body_has_its_feet_on_the_floor() -> None:
    found = joints(standing())
    assert found["hip"] == (0.0, STANDING_HIP, 0.0)
    assert found["near ankle"] == pytest.approx((0.0, 3.8, 5.0))
    assert found["far heel"][1] == pytest.approx(2.1)


def test_near_is_the_right_side_of_a_body_that_faces_right() -> None:
    found = joints(standing())
    assert found["near shoulder"][2] > found["far shoulder"][2]
    assert found["front of trunk"] == pytest.approx((1.0, 0.0, 0.0))


def test_a_body_that_is_turned_faces_the_viewer() -> None:
    found = joints(standing(turn=Turn(0, 90, 90)))
    assert found["front of trunk"] == pytest.approx((0.0, 0.0, 1.0), abs=1e-9)
    assert found["near shoulder"][0] == pytest.approx(-9.5)
    assert found["near hip"][2] == pytest.approx(5.0)


def test_a_lifted_part_points_out_of_the_picture() -> None:
    found = joints(lifted(standing(near_upper_arm=0.0), "near upper arm", 90.0))
    assert found["near elbow"][2] - found["near shoulder"][2] == pytest.approx(18.5)


@pytest.mark.parametrize(("end", "joint", "offset"), [
    ("near palm", "far thigh middle", (2.0, 9.0, 4.0)), ("near hand", "near thigh middle", (5.0, 0.0, 0.0)),
    ("far wrist", "", (15.0, 60.0, -9.5)), ("near ankle", "far knee", (3.0, 3.0, 3.0)),
    ("far heel", "", (10.0, 12.0, -5.0)), ("near ball", "", (12.0, 9.0, 5.0)), ("near toe", "", (15.0, 12.0, 5.0)),
])
def test_a_held_end_is_where_it_holds(end: str, joint: str, offset: tuple[float, float, float]) -> None:
    found = joints(standing((Hold(end, joint, offset),)))
    goal = tuple(a + b for a, b in zip(found[joint], offset, strict=True)) if joint else offset
    assert distance(found[end], goal) < 0.1


def test_bones_keep_their_length_when_they_reach() -> None:
    found = joints(standing((Hold("near palm", "far thigh middle", (2.0, 8.0, 4.0)),)))
    assert distance(found["near shoulder"], found["near elbow"]) == pytest.approx(18.5)
    assert distance(found["near elbow"], found["near wrist"]) == pytest.approx(15.0)


def test_a_shoulder_rises_with_an_arm_that_reaches_up_freely() -> None:
    hanging, raised = joints(standing()), joints(standing(near_upper_arm=90.0))
    held = joints(standing((Hold("near palm", "", (2.0, 90.0, 9.5)),), near_upper_arm=90.0))
    assert raised["near shoulder"][1] == pytest.approx(hanging["near shoulder"][1] + 2.6)
    assert held["near shoulder"] == hanging["near shoulder"]


def test_a_foot_on_its_ball_lays_its_toes_flat() -> None:
    raised = joints(standing((Hold("near ball", "", (5.0, 1.8, 5.0)),), near_foot=-50.0))
    upright = joints(standing((Hold("near ball", "", (5.0, 1.8, 5.0)),), near_foot=-90.0))
    assert raised["near toe"][1] == upright["near toe"][1] == 1.5
    assert raised["near toe"][0] > raised["near ball"][0]


def test_a_rolled_foot_shows_its_sole_to_the_side() -> None:
    found = joints(replace(standing(), rolls=(90.0, 0.0)))
    assert found["near sole"] == pytest.approx((found["near sole"][0], found["near ankle"][1], 5.0 - 3.8))
    assert found["far sole"][1] == pytest.approx(0.0)

"""The way from pose to pose."""

from dataclasses import replace

import pytest

from followalong.core.figure.between import between, settled
from followalong.core.figure.joints import joints
from followalong.core.figure.pose import Hold
from followalong.core.figure.space import distance
from tests.core.figure.bodies import standing


def test_a_settled_pose_needs_its_holds_no_more() -> None:
    held = standing((Hold("near palm", "far thigh middle", (2.0, 8.0, 4.0)), Hold("far ankle", "", (8.0, 10.0, -5.0))))
    plain = replace(settled(held), holds=())
    for name, point in joints(held).items():
        assert distance(point, joints(plain)[name]) < 0.01
    assert settled(plain) is plain


def test_the_way_begins_and_ends_at_its_poses() -> None:
    start, end = standing(), standing(near_thigh=0.0)
    way = between(start, end)
    assert (way.at(-1.0), way.at(0.0), way.at(1.0), way.at(2.0)) == (start, start, end, end)
    assert way.at(0.5).angle("near thigh") == -45.0


def test_angles_go_the_short_way_round() -> None:
    assert between(standing(near_hand=170.0), standing(near_hand=-170.0)).at(0.5).angle("near hand") == 180.0


def test_planted_feet_stay_while_the_hips_move() -> None:
    down = replace(standing(near_thigh=-60.0, near_shank=-120.0, far_thigh=-60.0, far_shank=-120.0),
                   root=(0.0, 42.435 + 3.8, 0.0))
    way = between(standing(), down)
    for share in (0.1, 0.3, 0.5, 0.8):
        assert distance(joints(way.at(share))["near ankle"], (0.0, 3.8, 5.0)) < 0.2


def test_what_is_held_at_both_ends_is_held_all_the_way() -> None:
    start = settled(standing((Hold("near palm", "near thigh middle", (2.0, 8.0, 4.0)),)))
    end = settled(standing((Hold("near palm", "near thigh middle", (2.0, 12.0, 4.0)),), near_thigh=-20.0))
    found = joints(between(start, end).at(0.5))
    x, y, z = found["near thigh middle"]
    assert distance(found["near palm"], (x + 2.0, y + 10.0, z + 4.0)) < 0.1


def test_a_hand_that_holds_one_joint_and_then_another_slides_along_the_body() -> None:
    start = settled(standing((Hold("near palm", "near thigh middle", (0.0, 10.0, 6.0)),)))
    end = settled(standing((Hold("near palm", "near hip", (6.0, 0.0, 4.0)),)))
    first, found = joints(start)["near palm"], joints(between(start, end).at(0.5))
    x, y, z = joints(end)["near palm"]
    assert distance(found["near palm"], ((first[0] + x) / 2, (first[1] + y) / 2, (first[2] + z) / 2)) < 0.1


def test_an_elbow_on_the_floor_stays_with_the_hand_that_holds() -> None:
    low = replace(standing((Hold("near palm", "", (18.0, 1.9, 9.5)),), near_upper_arm=-150.0), root=(0.0, -20.0, 0.0))
    way = between(low, replace(low, root=(0.0, -21.0, 0.0)))
    assert way.elbows == ("far",)
    assert distance(joints(way.at(0.5))["near palm"], (18.0, 1.9, 9.5)) < 0.1


def test_an_elbow_on_the_floor_slides_along_it() -> None:
    low = replace(standing(near_upper_arm=-150.0), root=(0.0, -20.0, 0.0))
    lower = replace(low, root=(0.0, -22.0, 0.0))
    way = between(low, lower)
    assert way.elbows == ("near", "far")
    assert joints(way.at(0.5))["near elbow"][1] == pytest.approx(2.7)

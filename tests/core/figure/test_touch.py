"""A hand or a foot in mid-air is told from one that rests, hangs, or is meant to be there."""

from dataclasses import replace

import pytest

from followalong.core.figure.figure import Still
from followalong.core.figure.pose import Hold, Pose
from followalong.core.figure.props import Prop
from followalong.core.figure.touch import adrift
from tests.core.figure.bodies import standing


def found(pose: Pose, *props: Prop, free: tuple[str, ...] = ()) -> list[str]:
    return list(adrift(Still("test", pose, props), pose, free))


def reaching(*place: float) -> Pose:
    x, y, z = place
    return standing((Hold("near palm", "", (x, y, z)),), near_hand=0.0)


def test_feet_that_stand_and_arms_that_hang_are_as_they_should_be() -> None:
    assert found(standing(near_upper_arm=-70.0, near_forearm=-65.0, near_hand=-65.0)) == []


def test_a_hand_in_mid_air_is_told_with_how_far_it_is_from_anything() -> None:
    assert found(standing(far_upper_arm=0.0, far_forearm=0.0)) == ["far arm is 26.2 away from anything"]


def test_a_lifted_foot_is_told() -> None:
    assert [line.split(" is ")[0] for line in found(standing(near_thigh=-20.0))] == ["near leg"]


def test_what_is_meant_to_be_in_the_air_is_not_told() -> None:
    raised = standing(near_thigh=-20.0, near_upper_arm=0.0, near_forearm=0.0)
    assert found(raised, free=("near leg", "near arm")) == []


@pytest.mark.parametrize("joint", ["far thigh middle", "head", "waist", "chest", "far wrist"])
def test_a_hand_rests_on_another_part_of_the_body(joint: str) -> None:
    assert found(standing((Hold("near palm", joint, (6.0, 0.0, 0.0)),), far_forearm=-60.0)) == []


@pytest.mark.parametrize("prop", [
    Prop("wall", numbers={"x": 32.0, "h": 90.0, "faces": -1.0}),
    Prop("table", numbers={"x0": 20.0, "x1": 60.0, "h": 70.0}),
    Prop("ball", at="near palm", offset=(0.0, -7.0, 0.0)),
    Prop("roller", offset=(30.0, 67.0, 9.5)),
    Prop("strap", via=("near palm", "near toe")),
])
def test_a_hand_rests_on_a_prop(prop: Prop) -> None:
    pose = reaching(30.0, 72.0, 9.5)
    assert found(pose) != []
    assert found(pose, prop) == []


def test_a_prop_out_of_reach_is_no_rest() -> None:
    assert found(reaching(30.0, 72.0, 9.5), Prop("ball", offset=(50.0, 72.0, 9.5))) != []


def test_a_hand_does_not_rest_on_its_own_arm() -> None:
    folded = standing(near_upper_arm=0.0, near_forearm=150.0, near_hand=-30.0)
    assert [line.split(" is ")[0] for line in found(replace(folded, root=(0.0, 90.0, 0.0)))][:1] == ["near arm"]

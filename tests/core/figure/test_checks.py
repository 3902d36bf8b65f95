"""What is wrong with a pose is found."""

from dataclasses import replace

import pytest

from followalong.core.figure.camera import FROM_THE_SIDE
from followalong.core.figure.checks import faults
from followalong.core.figure.figure import Contact, Still
from followalong.core.figure.joints import joints
from followalong.core.figure.pose import Pose, Turn
from tests.core.figure.bodies import lifted, standing


def found(pose: Pose, *contacts: Contact) -> list[str]:
    return list(faults(Still("test", pose, contacts=contacts), pose, FROM_THE_SIDE))


def test_a_body_that_stands_is_as_it_should_be() -> None:
    assert found(standing(), Contact("near heel", "floor", 1.0), Contact("near palm", "near thigh middle", 12.0)) == []


def test_a_foot_under_the_floor_is_told() -> None:
    assert "near heel is 2.0 under the floor" in found(replace(standing(), root=(0.0, 50.8, 0.0)))


def test_a_contact_that_misses_is_told() -> None:
    assert found(standing(near_thigh=-60.0), Contact("near heel", "floor", 1.0))[0].startswith("near heel misses floor")
    assert found(standing(), Contact("near palm", "far knee", 2.0))[0].startswith("near palm misses far knee by")


def test_contacts_count_only_at_the_pose_itself() -> None:
    still = Still("test", standing(), contacts=(Contact("near palm", "far knee", 2.0),))
    assert list(faults(still, still.pose, FROM_THE_SIDE, contacts=False)) == []


@pytest.mark.parametrize(("angles", "words"), [
    ({"near_shank": -70.0}, "near knee at 20 degrees, beyond -160 to 8"),
    ({"near_thigh": 90.0, "near_shank": -80.0}, "near knee is folded by 170 degrees"),
    ({"far_forearm": 100.0, "far_upper_arm": -80.0}, "far elbow is folded by 180 degrees"),
    ({"near_forearm": -130.0}, "near elbow at -40 degrees, beyond -8 to 158"),
    ({"near_thigh": 150.0, "near_shank": 100.0}, "near hip at -120 degrees, beyond -40 to 145"),
    ({"near_foot": -120.0}, "near ankle at -30 degrees, beyond -12 to 124"),
])
def test_no_joint_goes_beyond_what_people_can(angles: dict[str, float], words: str) -> None:
    assert words in found(standing(**angles))


def test_a_limb_out_of_the_picture_is_not_judged_by_its_flat_angle() -> None:
    bent = lifted(standing(near_shank=-70.0), "near shank", 40.0)
    assert not [line for line in found(bent) if "near knee at" in line]


def test_turned_hips_and_shoulders_are_not_judged_by_flat_angles() -> None:
    turned = standing(turn=Turn(45, 45, 45), near_forearm=-130.0, near_thigh=150.0, near_shank=100.0)
    assert not [line for line in found(turned) if "hip at" in line or "elbow at" in line]
    assert joints(turned)["near hip"] != joints(standing())["near hip"]


def test_a_lifted_foot_is_not_judged_by_its_flat_angle() -> None:
    assert not [line for line in found(lifted(standing(near_foot=-120.0), "near foot", 30.0)) if "ankle at" in line]

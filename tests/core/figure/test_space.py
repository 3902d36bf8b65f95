"""Directions and points in space."""

from math import isclose

import pytest

from followalong.core.figure import space
from followalong.core.figure.reach import bend


@pytest.mark.parametrize(("angle", "lift", "way"), [
    (0, 0, (1, 0, 0)), (90, 0, (0, 1, 0)), (180, 0, (-1, 0, 0)), (0, 90, (0, 0, 1)), (0, 180, (-1, 0, 0)),
])
def test_an_angle_is_counted_from_the_right_and_a_lift_towards_the_viewer(
    angle: float, lift: float, way: space.Point
) -> None:
    assert space.direction(angle, lift) == pytest.approx(way, abs=1e-9)


@pytest.mark.parametrize(("angle", "lift"), [(30, 0), (-120, 40), (179, -80)])
def test_angles_undo_a_direction(angle: float, lift: float) -> None:
    assert space.angles(space.direction(angle, lift)) == pytest.approx((angle, lift))


def test_no_direction_has_no_angle() -> None:
    assert space.angles((0.0, 0.0, 0.0)) == (0.0, 0.0)
    assert space.unit((0.0, 0.0, 0.0)) == (0.0, 0.0, 0.0)


def test_turning_goes_the_short_way_round() -> None:
    assert (space.turned(170, -170), space.turned(-170, 170), space.turned(10, 40)) == (20, -20, 30)


def test_a_limb_reaches_its_goal_and_bends_to_the_hinted_side() -> None:
    middle, end = bend((0.0, 0.0, 0.0), (6.0, 0.0, 0.0), 5.0, 5.0, (3.0, 1.0, 0.0))
    assert end == pytest.approx((6.0, 0.0, 0.0))
    assert middle == pytest.approx((3.0, 4.0, 0.0))


def test_a_goal_out_of_reach_is_reached_for() -> None:
    _, end = bend((0.0, 0.0, 0.0), (0.0, 100.0, 0.0), 5.0, 5.0, (0.0, 50.0, 0.0))
    assert isclose(end[1], 10.0, abs_tol=0.1)

"""From where the figure is seen, and how much room it takes."""

from math import inf

import pytest

from followalong.core.figure.camera import Camera
from followalong.core.figure.extent import extent, floor_top
from followalong.core.figure.props import Prop
from tests.core.figure.bodies import STANDING_HIP, standing

FRONT, ABOVE = Camera(90), Camera(0, 90)


def test_from_the_side_x_runs_to_the_right_and_the_viewer_is_at_z() -> None:
    plain = Camera(0)
    assert plain.flat((3.0, 4.0, 5.0)) == (3.0, 4.0)
    assert plain.near((3.0, 4.0, 5.0)) == 5.0


def test_from_the_front_the_right_side_is_at_the_left() -> None:
    assert FRONT.flat((3.0, 4.0, 5.0)) == pytest.approx((-5.0, 4.0))
    assert FRONT.near((3.0, 4.0, 5.0)) == pytest.approx(3.0)


def test_from_above_what_is_high_is_near() -> None:
    assert ABOVE.flat((3.0, 4.0, 5.0)) == pytest.approx((3.0, -5.0))
    assert ABOVE.near((3.0, 4.0, 5.0)) == pytest.approx(4.0)


def test_two_legs_do_not_merge_from_the_side() -> None:
    usual = Camera()
    assert usual.flat((0.0, 0.0, -5.0))[0] - usual.flat((0.0, 0.0, 5.0))[0] == pytest.approx(1.56, abs=0.01)


def test_the_room_of_a_body_holds_its_head_and_its_props_but_not_its_mat() -> None:
    body = extent(standing(), (), Camera(0))
    wall = Prop("wall", numbers={"x": -20.0})
    mat = Prop("mat", numbers={"x0": -200.0, "x1": 200.0})
    assert STANDING_HIP + 35 < body.top < STANDING_HIP + 55
    assert (body.bottom, extent(standing(), (mat,), Camera(0))) == (pytest.approx(0.0, abs=0.4), body)
    assert extent(standing(), (wall,), Camera(0)) == body._replace(left=-34.0)  # it goes on upwards
    assert extent(standing(), (mat,), Camera(0, 30)).right > 50  # from above it is seen to its end


MAT = Prop("mat", numbers={"x0": -20.0, "x1": 20.0, "wide": 15.0})


def test_seen_from_the_side_the_floor_has_no_depth() -> None:
    assert floor_top([MAT], Camera()) == 0.0


def test_the_floor_goes_on_behind_what_stands_on_it() -> None:
    raised = Camera(90, 20)
    assert floor_top([MAT], raised) > max(raised.flat((x, 0.0, z))[1] for x in (-20.0, 20.0) for z in (-15.0, 15.0))


def test_from_high_above_there_is_nothing_but_floor() -> None:
    assert floor_top([MAT], ABOVE) == inf

"""Shapes become paths of the right size, with as many corners as can be seen."""

from itertools import pairwise
from math import hypot

import pytest
from PySide6.QtCore import QPointF

from followalong.core.figure.shapes import Capsule, Outline, Oval
from followalong.qt.shape_paths import corners, fineness, path_of

SCALE = 5.0


@pytest.mark.parametrize("length", [0.0, 0.5, 1.4, 3.0, 10.0, 10.13, 24.5])
@pytest.mark.parametrize(("first", "last"), [(2.0, 2.0), (3.0, 1.5), (1.5, 3.0)])
def test_a_capsule_reaches_round_both_its_ends(length: float, first: float, last: float) -> None:
    start, end = (3.0, 4.0), (3.0 + 0.6 * length, 4.0 + 0.8 * length)
    room = path_of(Capsule(start, end, first, last), SCALE).boundingRect()
    left, right = min(3.0 - first, end[0] - last), max(3.0 + first, end[0] + last)
    low, high = min(4.0 - first, end[1] - last), max(4.0 + first, end[1] + last)
    assert (room.left(), room.right(), room.top(), room.bottom()) == pytest.approx((left, right, low, high), abs=0.09)


def test_an_oval_points_where_it_is_turned() -> None:
    path = path_of(Oval((1.0, 2.0), 4.0, 2.0, 90.0), SCALE)
    room = path.boundingRect()
    assert (room.width(), room.height()) == pytest.approx((4.0, 8.0), abs=0.1)
    assert path.contains(QPointF(1.0, 5.8))


def test_an_outline_that_covers_itself_has_no_hole() -> None:
    twice = Outline(((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)))
    assert path_of(twice, SCALE).contains(QPointF(2.0, 2.0))


def test_the_larger_a_round_is_in_the_picture_the_more_corners_it_has() -> None:
    assert corners(1.0, 1.0) < corners(6.0, 5.0) < corners(6.0, 20.0)


@pytest.mark.parametrize("scale", [2.0, 5.0, 30.0])
def test_no_edge_of_a_round_is_far_from_it(scale: float) -> None:
    path = path_of(Oval((0.0, 0.0), 6.0, 6.0), scale)
    points = [(path.elementAt(n).x, path.elementAt(n).y) for n in range(path.elementCount())]  # type: ignore[attr-defined]
    middles = [hypot(a[0] + b[0], a[1] + b[1]) / 2 for a, b in pairwise(points)]
    assert min(middles) * scale >= 6.0 * scale - 0.21


def test_pictures_of_nearly_one_size_are_equally_fine_and_never_too_coarse() -> None:
    assert fineness(4.4) == fineness(4.6) < fineness(9.0)
    assert all(size <= fineness(size) < 1.3 * size for size in (1.0, 2.5, 4.4, 30.0))
    assert fineness(0.0) == 1.0

"""Shapes become paths of the right size, and layers that stay are built once."""

from itertools import pairwise
from math import hypot

import pytest
from PySide6.QtCore import QPointF

from followalong.core.figure.shapes import Capsule, Layer, Outline, Oval
from followalong.qt.layer_paths import GROUND, MOST, Paths
from followalong.qt.shape_paths import corners, path_of

SCALE = 5.0
LAYER = Layer((Oval((0.0, 0.0), 2.0, 2.0),), ((Oval((0.0, 0.0), 1.0, 1.0), "skin"),))


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


def test_grounds_come_before_fills() -> None:
    assert [area.colour for area in Paths().of(LAYER, SCALE)] == [GROUND, "skin"]


def test_a_layer_that_stays_is_built_once_for_a_scale() -> None:
    paths = Paths()
    first = paths.of(LAYER, SCALE)
    assert paths.of(LAYER, SCALE) is first
    assert paths.of(Layer(*LAYER), SCALE) is not first
    assert paths.of(LAYER, 2 * SCALE) is not first


def test_layers_that_come_and_go_are_forgotten() -> None:
    paths = Paths()
    first = paths.of(LAYER, SCALE)
    for _ in range(MOST + 1):
        paths.of(Layer(*LAYER), SCALE)
    assert paths.of(LAYER, SCALE) is not first

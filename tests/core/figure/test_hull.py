"""Hulls of circles: as wide as they are, from whichever side they are seen."""

from math import cos, pi, sin

import pytest

from followalong.core.figure.hull import Circle, around

FOOT = [((0.0, 3.0), 2.2), ((-2.0, 0.0), 2.1), ((5.0, 0.0), 1.8), ((8.0, 0.0), 1.5)]
ROW = [((x, 0.0), 2.0) for x in (0.0, 3.0, 6.0)]
INSIDE = [((0.0, 0.0), 5.0), ((1.0, 1.0), 2.0)]
TWICE = [((0.0, 0.0), 2.0), ((0.0, 0.0), 2.0)]
OFF = 0.1  # units that a corner may be cut


def turned(circles: list[Circle], turn: float) -> list[Circle]:
    c, s = cos(turn), sin(turn)
    return [((x * c - y * s, x * s + y * c), radius) for (x, y), radius in circles]


@pytest.mark.parametrize("circles", [FOOT, ROW, INSIDE, TWICE, FOOT[::-1], ROW[::-1]])
@pytest.mark.parametrize("turn", [0.0, 0.4, pi / 2, pi, -2.0])
@pytest.mark.parametrize("by", [0.0, 0.9])
def test_it_reaches_as_far_as_the_circles_in_every_direction(circles: list[Circle], turn: float, by: float) -> None:
    places = turned(circles, turn)
    edge = around(places, 0.9)[bool(by)].points
    for way in range(24):
        c, s = cos(way * pi / 12), sin(way * pi / 12)
        reach = max(x * c + y * s + radius + by for (x, y), radius in places)
        assert reach - OFF <= max(x * c + y * s for x, y in edge) <= reach + 1e-6


@pytest.mark.parametrize("circles", [FOOT, ROW, INSIDE])
def test_it_bends_one_way_only(circles: list[Circle]) -> None:
    edge = around(circles, 0.0)[0].points
    corners = zip(edge, edge[1:], edge[2:], strict=False)
    assert all((b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]) > -1e-6 for a, b, c in corners)

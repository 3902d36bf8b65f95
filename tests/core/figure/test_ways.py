"""The ways between positions: there is one between any two, and every picture on it is possible."""

from __future__ import annotations

from itertools import pairwise, permutations
from pathlib import Path

import pytest

from followalong.core.figure.between import between
from followalong.core.figure.camera import Camera
from followalong.core.figure.checks import faults
from followalong.core.figure.figure import Still
from followalong.core.figure.joints import joints
from followalong.core.figure.props import Prop
from followalong.core.figure.walk import seen
from followalong.core.figure.ways import FADE, shifted, shifted_shot, walks
from followalong.core.routine import POSITIONS
from followalong.files.figures import Figures

WAYS = Figures(Path(__file__).parents[3] / "assets" / "figures").ways
STEPS = 40
WALKS = {
    f"{walk[0].id} to {walk[-1].id}": walk
    for edge in WAYS.edges
    for walk in walks((WAYS.bases[edge.start], *edge.stops, WAYS.bases[edge.end]))
}


def test_every_position_has_a_base() -> None:
    assert set(WAYS.bases) == set(POSITIONS)


@pytest.mark.parametrize(("start", "end"), list(permutations(POSITIONS, 2)))
def test_a_way_leads_from_any_position_to_any_other(start: str, end: str) -> None:
    route = WAYS.route(start, end)
    assert (route[0], route[-1]) == (WAYS.bases[start], WAYS.bases[end])


def test_the_way_back_is_the_way_there_in_reverse() -> None:
    there = WAYS.route("hands and knees", "lying on the front")
    assert WAYS.route("lying on the front", "hands and knees") == there[::-1]


def test_who_stays_in_a_position_stands_still() -> None:
    assert WAYS.route("standing", "standing") == (WAYS.bases["standing"],)


def test_the_way_over_the_fewest_positions_is_taken() -> None:
    route = WAYS.route("half-kneeling", "hands and knees")
    assert WAYS.bases["kneeling"] not in route


def test_who_does_not_kneel_is_not_led_over_the_knees() -> None:
    kneeling = ("half-kneeling", "kneeling", "hands and knees")
    base = WAYS.bases
    assert WAYS.route("standing", "lying on the back", kneeling) == (base["standing"], FADE, base["lying on the back"])
    assert FADE not in WAYS.route("standing", "half-kneeling", kneeling)


def test_a_chair_appears_by_a_fade() -> None:
    route = WAYS.route("standing", "on a chair")
    before, after = walks(route)
    assert FADE in route
    assert before[-1].pose == after[0].pose


@pytest.mark.parametrize("name", list(WALKS))
def test_every_picture_between_two_way_points_is_possible(name: str) -> None:
    found = [
        f"{a.id} to {b.id} at {step / STEPS}: {fault}"
        for a, b in pairwise(WALKS[name])
        for way in [between(a.pose, b.pose)]
        for step in range(STEPS + 1)
        for fault in faults(a, way.at(step / STEPS), Camera(), contacts=False)
    ]
    assert found == []


@pytest.mark.parametrize("name", list(WALKS))
def test_way_points_touch_what_they_say(name: str) -> None:
    assert [fault for still in WALKS[name] for fault in faults(still, still.pose, Camera())] == []


@pytest.mark.parametrize("side", ["near", "far"])
def test_the_front_foot_stays_while_one_kneels_down(side: str) -> None:
    standing, kneeling = joints(WAYS.bases["standing"].pose), joints(WAYS.bases["half-kneeling"].pose)
    moved = abs(standing[f"{side} ball"][0] - kneeling[f"{side} ball"][0])
    assert (moved < 0.5) == (side == "far")


def test_a_shifted_still_takes_with_it_what_stands_in_the_room() -> None:
    ball, pad = Prop("ball", at="hip"), Prop("pad", numbers={"x0": 1.0, "x1": 3.0, "h": 2.0})
    still = Still("still", WAYS.bases["half-kneeling"].pose, (ball, pad))
    moved = shifted(still, 10.0)
    assert moved.props[0] == ball
    assert moved.props[1].numbers == {"x0": 11.0, "x1": 13.0, "h": 2.0}
    for name in ("hip", "near ball", "far palm"):
        assert joints(moved.pose)[name][0] == pytest.approx(joints(still.pose)[name][0] + 10.0)


def test_a_shifted_shot_has_its_room_with_it() -> None:
    shot = seen(WAYS.bases["kneeling"], mirrored=False)
    moved = shifted_shot(shot, 10.0)
    aside = shot.camera.flat((10.0, 0.0, 0.0))[0] - shot.camera.flat((0.0, 0.0, 0.0))[0]
    assert moved.extent == shot.extent._replace(left=shot.extent.left + aside, right=shot.extent.right + aside)
    assert joints(moved.pose)["hip"][0] == pytest.approx(joints(shot.pose)["hip"][0] + 10.0)

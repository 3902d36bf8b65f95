"""Every figure stands for something, and is reached from the base of its position by a way that a body could go."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

from followalong.core.figure.checks import faults
from followalong.core.figure.walk import seen, walk
from followalong.core.figure.ways import shifted_shot
from followalong.core.routine import Stretch
from followalong.files.bundled import data
from followalong.files.figures import RESTING, Figures

FIGURES = Figures(data("assets") / "figures")
STEPS = 40


def shown(stretches: Mapping[str, Stretch]) -> set[tuple[str, str]]:
    """Each figure with each position that it is shown in."""
    used = {(made.figure, made.position) for made in stretches.values()}
    return used | {(figure, position) for position, figure in RESTING.items()}


def broken(name: str, position: str, side: str) -> list[str]:
    """What is wrong on the way from the base to the start pose; what is faded to is not walked."""
    base, figure = FIGURES.ways.bases[position], FIGURES.of(name, position)
    assert figure
    end = shifted_shot(figure.shot(0.0, "left" if side == "left" else "right"), FIGURES.ways.places[position])
    way = walk(seen(base, mirrored=end.mirrored), (), end)
    frames = ((step, way.at(step / STEPS)) for step in range(STEPS + 1))
    return [f"{name} at {step}: {fault}" for step, frame in frames if frame.over is None
            for fault in faults(frame.shot.still, frame.shot.pose, frame.shot.camera, contacts=False)]


def words(found: Any) -> Iterator[str]:
    """Every text among these values."""
    if isinstance(found, str):
        yield found
    elif isinstance(found, dict | list):
        for each in found.values() if isinstance(found, dict) else found:
            yield from words(each)


def test_no_figure_is_left_that_nothing_shows(stretches: Mapping[str, Stretch]) -> None:
    assert {name for name, _ in shown(stretches)} == set(FIGURES.names())


def test_no_pose_is_left_that_nothing_shows() -> None:
    files = [json.loads(path.read_text("utf-8")) for path in sorted((data("assets") / "figures").glob("*.json"))]
    written = [pose for file in files for pose in file["poses"]]
    named = {word for file in files for key in ("figures", "bases", "ways") for word in words(file.get(key))}
    assert set(written) <= named
    assert len(written) == len(set(written))


def test_every_start_pose_is_reached_with_nothing_under_the_floor(stretches: Mapping[str, Stretch]) -> None:
    every = product(sorted(shown(stretches)), ("right", "left"))
    assert [fault for (name, position), side in every for fault in broken(name, position, side)] == []

"""Every figure is reached from the base of its position by a way that a body could go."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

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


def test_every_start_pose_is_reached_with_nothing_under_the_floor(stretches: Mapping[str, Stretch]) -> None:
    every = product(sorted(shown(stretches)), ("right", "left"))
    assert [fault for (name, position), side in every for fault in broken(name, position, side)] == []

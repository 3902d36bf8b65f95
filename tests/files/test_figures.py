"""The bundled figures: read, whole, and human at every moment."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

from followalong.core.figure.checks import faults
from followalong.core.figure.extent import extent
from followalong.core.figure.figure import Figure, layers_of
from followalong.core.figure.joints import joints
from followalong.core.figure.pose import Hold, Pose
from followalong.core.figure.room import joined
from followalong.core.figure.shapes import Layer
from followalong.core.figure.space import distance, plus
from followalong.core.figure.touch import adrift
from followalong.core.figure.ways import shifted_shot
from followalong.core.routine import POSITIONS, Side
from followalong.files.figures import Figures

FOLDER = Path(__file__).parents[2] / "assets" / "figures"
BUNDLED = Figures(FOLDER)
SHARES = [step / 20 for step in range(21)]
FINE, LEAP = 200, 2.5  # steps of a way, and the units that a joint may go in one


def bundled(name: str) -> Figure:
    found = BUNDLED.of(name)
    assert found is not None
    return found


def sides(figure: Figure) -> tuple[Side, ...]:
    return ("",) if "" in figure.tracks else ("right", "left")


def missed(pose: Pose, hold: Hold) -> float:
    """Units from the end of a limb to what it holds."""
    found = joints(pose)
    return distance(found[hold.end], plus(found[hold.joint] if hold.joint else (0.0, 0.0, 0.0), hold.offset))


@pytest.mark.parametrize("name", BUNDLED.names())
def test_contacts_touch_in_every_pose_that_is_written_down(name: str) -> None:
    figure = bundled(name)
    stills = {frame.still.id: frame.still for track in figure.tracks.values() for frame in track}
    found = {at: list(faults(still, still.pose, figure.camera)) for at, still in stills.items()}
    assert {at: lines for at, lines in found.items() if lines} == {}


@pytest.mark.parametrize("name", BUNDLED.names())
def test_nothing_sinks_and_no_joint_breaks_between_the_poses(name: str) -> None:
    figure = bundled(name)
    shots = {(side, share): figure.shot(share, side) for side in sides(figure) for share in SHARES}
    found = {at: list(faults(shot.still, shot.pose, shot.camera, contacts=False)) for at, shot in shots.items()}
    assert {at: lines for at, lines in found.items() if lines} == {}


@pytest.mark.parametrize("name", BUNDLED.names())
def test_a_hand_or_foot_that_holds_on_is_never_out_of_reach(name: str) -> None:
    figure = bundled(name)
    poses = {(side, share): figure.shot(share, side).pose for side in sides(figure) for share in SHARES}
    found = {at: [hold.end for hold in pose.holds if missed(pose, hold) > 1.3] for at, pose in poses.items()}
    assert {at: ends for at, ends in found.items() if ends} == {}


@pytest.mark.parametrize("name", BUNDLED.names())
def test_no_hand_and_no_foot_is_in_mid_air(name: str) -> None:
    figure = bundled(name)
    shots = {(side, share): figure.shot(share, side) for side in sides(figure) for share in SHARES}
    found = {at: list(adrift(shot.still, shot.pose, figure.free)) for at, shot in shots.items()}
    assert {at: lines for at, lines in found.items() if lines} == {}


@pytest.mark.parametrize("name", BUNDLED.names())
def test_no_elbow_and_no_knee_jumps(name: str) -> None:
    figure = bundled(name)
    for side in sides(figure):
        every = [joints(figure.shot(step / FINE, side).pose) for step in range(FINE + 1)]
        moved = {(joint, step): distance(a[joint], b[joint]) for step, (a, b) in enumerate(pairwise(every))
                 for joint in a if joint.endswith(("elbow", "knee"))}
        assert {at: round(by, 1) for at, by in moved.items() if by > LEAP} == {}


@pytest.mark.parametrize("name", BUNDLED.names())
def test_every_figure_is_drawn_with_finite_numbers(name: str) -> None:
    figure = bundled(name)
    every = layers_of(figure.shot(0.4, "right"), 0.6, 0)
    assert all(isinstance(layer, Layer) for layer in every)
    assert "nan" not in repr(every)


@pytest.mark.parametrize("name", BUNDLED.names())
def test_a_figure_on_its_way_stays_in_its_room(name: str) -> None:
    shot = shifted_shot(bundled(name).shot(0.0, sides(bundled(name))[0]), 40.0)
    body = extent(shot.pose, shot.still.props, shot.camera)
    assert joined((body, shot.extent)) == pytest.approx(shot.extent)


@pytest.mark.parametrize("position", POSITIONS)
def test_a_stretch_without_a_figure_is_shown_at_rest_in_its_position(position: str) -> None:
    resting = BUNDLED.of("", position)
    assert resting is not None
    assert BUNDLED.of("not drawn", position) is resting


def test_what_is_not_known_has_no_figure() -> None:
    assert BUNDLED.of("not drawn") is None
    assert BUNDLED.of("", "flying") is None


def test_figures_are_built_once() -> None:
    assert BUNDLED.of("bridge") is BUNDLED.of("bridge")


def test_every_way_of_writing_is_read(tmp_path: Path) -> None:
    limb = [[-90, -90, 0], [[-90, 20], -90, -90]]
    pose = {"root": [0, 52.8], "spine": [90, 90, 90, 90, 90], "near": limb, "far": limb, "turn": [0, 30, 40],
            "belly": 0.2, "holds": [["near palm", "near thigh middle", [1, 8, 3]]], "order": ["trunk", "near arm"],
            "props": [{"kind": "ball", "layer": "mid", "at": "hip", "offset": [1, 2], "r": 3}],
            "contacts": [["near heel", "floor"], ["near palm", "hip", 4]], "rides": ["far arm"]}
    figure = {"frames": {"near": [[0, "up"]], "far": [[0, "up"]]}, "working": "both", "camera": {"yaw": 30},
              "alike": True, "free": ["far arm"],
              "arrows": [{"kind": "curved", "joint": "hip", "radius": 8, "turn": [0, 90], "towards": 0}]}
    (tmp_path / "one.json").write_text(json.dumps({"poses": {"up": pose}, "figures": {"one": figure}}))
    found = Figures(tmp_path).of("one")
    assert found is not None
    still = found.shot(0.0, "left").still
    assert (found.camera.yaw, found.alike, found.arrows[0].turn, still.props[0].get("r", 0)) == (30, True, (0, 90), 3.0)
    assert [contact.within for contact in still.contacts] == [1.3, 4]
    assert (found.free, still.rides) == (("far arm",), ("far arm",))

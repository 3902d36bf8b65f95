"""The bundled figures: poses, what is made of them and the ways between them, read from assets/figures."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from followalong.core.figure.arrows import Arrow
from followalong.core.figure.between import settled
from followalong.core.figure.camera import Camera
from followalong.core.figure.figure import Contact, Figure, Frame, Still
from followalong.core.figure.picture import ORDER
from followalong.core.figure.pose import Hold, Pose, Turn
from followalong.core.figure.props import Prop
from followalong.core.figure.ways import FADE, Edge, Ways, shifted

WITHIN = {"floor": 1.3, "joint": 5.0}  # usual tolerance of a contact, in units
WORDS = ("kind", "layer", "at", "offset", "via", "loops")


def figures(folder: Path) -> dict[str, Figure]:
    """Every figure by its id, from all files of the folder. A file with a mistake is ours: it raises."""
    every = _read(folder)
    stills = _stills(every)
    return {name: _figure(name, one, stills) for data in every for name, one in data["figures"].items()}


def ways(folder: Path) -> Ways:
    """How one gets from position to position; `bases` are moved to their place in the room."""
    every = _read(folder)
    stills = _stills(every)
    table = next(data for data in every if "ways" in data)
    bases = {position: shifted(stills[name], x) for position, (name, x) in table["bases"].items()}
    return Ways(bases, tuple(Edge(start, end, tuple(FADE if name == FADE else stills[name] for name in stops))
                             for start, end, stops in table["ways"]))


def _read(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]


def _stills(every: Iterable[Mapping[str, Any]]) -> dict[str, Still]:
    return {name: _still(name, one) for data in every for name, one in data["poses"].items()}


def _still(name: str, data: Mapping[str, Any]) -> Still:
    return Still(
        name,
        settled(_pose(data)),
        tuple(_prop(one) for one in data.get("props", ())),
        tuple(data.get("order", ORDER)),
        tuple(Contact(joint, touches, *(within or (WITHIN.get(touches, WITHIN["joint"]),)))
              for joint, touches, *within in data.get("contacts", ())),
        data.get("walk", ""),
    )


def _pose(data: Mapping[str, Any]) -> Pose:
    """Parts are written as an angle, or as [angle, lift]."""
    parts = [*data["spine"], *(part for limb in (*data["near"], *data["far"]) for part in limb)]
    pairs = [(float(part[0]), float(part[1])) if isinstance(part, list) else (float(part), 0.0) for part in parts]
    return Pose(
        _point(data["root"]), tuple(angle for angle, _ in pairs), tuple(lift for _, lift in pairs),
        Turn(*data.get("turn", ())), data.get("belly", 0.0),
        tuple(Hold(end, joint, _point(offset)) for end, joint, offset in data.get("holds", ())),
    )


def _point(numbers: Iterable[float]) -> tuple[float, float, float]:
    x, y, z = (*numbers, 0.0, 0.0, 0.0)[:3]
    return float(x), float(y), float(z)


def _prop(data: Mapping[str, Any]) -> Prop:
    numbers = {name: float(value) for name, value in data.items() if name not in WORDS}
    return Prop(
        data["kind"], data.get("layer", "back"), numbers, data.get("at", ""), _point(data.get("offset", ())),
        tuple(data.get("via", ())), tuple(data.get("loops", ())),
    )


def _figure(name: str, data: Mapping[str, Any], stills: Mapping[str, Still]) -> Figure:
    """`frames`: pairs of a depth and a pose; or a track of them for each side."""
    frames = data["frames"]
    tracks = frames if isinstance(frames, dict) else {"": frames}
    return Figure(
        name,
        {side: tuple(Frame(float(depth), stills[pose]) for depth, pose in track) for side, track in tracks.items()},
        data.get("working", "near"), Camera(**data.get("camera", {})),
        tuple(_arrow(one) for one in data.get("arrows", ())), data.get("alike", False),
    )


def _arrow(data: Mapping[str, Any]) -> Arrow:
    reach, turn = data.get("reach", (0.0, 0.0)), data.get("turn", (0.0, 0.0))
    return Arrow(
        data["kind"], data["joint"], _point(data.get("offset", ())), (reach[0], reach[1]), data.get("radius", 0.0),
        (turn[0], turn[1]), data.get("towards", 1),
    )

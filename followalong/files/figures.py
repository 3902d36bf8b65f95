"""The bundled figures and the ways between them, read from assets/figures when first asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from followalong.core.figure.arrows import Arrow
from followalong.core.figure.between import settled
from followalong.core.figure.camera import Camera
from followalong.core.figure.figure import Contact, Figure, Frame, Still
from followalong.core.figure.picture import ORDER
from followalong.core.figure.pose import INDEX, Hold, Pose, Turn
from followalong.core.figure.props import Prop

if TYPE_CHECKING:
    from followalong.core.figure.ways import Ways

WITHIN = {"floor": 1.3, "joint": 5.0}  # usual tolerance of a contact, in units
WORDS = ("kind", "layer", "at", "offset", "via", "loops")


# What stands for a stretch without a figure of its own.
RESTING = {
    "standing": "stand-neutral", "half-kneeling": "half-kneeling-shift", "kneeling": "kneel-sit",
    "on a chair": "chair-sit", "sitting on the floor": "long-sit", "lying on the back": "supine-rest",
    "lying on the front": "prone-rest", "hands and knees": "quadruped-neutral",
}


class Figures:
    """Files are read with the first figure, and each figure is built once. A mistake in them is ours: it raises."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._poses: dict[str, str] | None = None
        self._written: dict[str, str] = {}
        self._stills: dict[str, Still] = {}
        self._built: dict[str, Figure] = {}
        self._table = "{}"

    def names(self) -> tuple[str, ...]:
        self._read()
        return tuple(self._written)

    def of(self, name: str, position: str = "") -> Figure | None:
        """The figure of that name, else the one that rests in that position, else none."""
        poses = self._read()
        found = name if name in self._written else RESTING.get(position, "")
        if found not in self._written:
            return None
        if found not in self._built:
            self._built[found] = _figure(found, json.loads(self._written[found]), lambda pose: self._still(pose, poses))
        return self._built[found]

    @cached_property
    def ways(self) -> Ways:
        """How one gets from position to position; only the player asks for it."""
        from followalong.core.figure.ways import FADE, Edge, Ways, shifted

        poses, table = self._read(), json.loads(self._table)
        bases = {position: shifted(self._still(name, poses), x) for position, (name, x) in table["bases"].items()}
        places = {position: float(x) for position, (_, x) in table["bases"].items()}
        edges = ((start, end, [stop if stop == FADE else self._still(stop, poses) for stop in stops])
                 for start, end, stops in table["ways"])
        return Ways(bases, tuple(Edge(start, end, tuple(stops)) for start, end, stops in edges), places)

    def _read(self) -> dict[str, str]:
        """The poses, each as text, like the figures: a sixth of what it holds, and a session needs few of them."""
        if self._poses is None:
            self._poses = {}
            for path in sorted(self._folder.glob("*.json")):
                data = json.loads(path.read_text(encoding="utf-8"))
                self._written |= {name: json.dumps(one) for name, one in data.get("figures", {}).items()}
                self._poses |= {name: json.dumps(one) for name, one in data["poses"].items()}
                if "ways" in data:
                    self._table = json.dumps({"bases": data["bases"], "ways": data["ways"]})
        return self._poses

    def _still(self, name: str, poses: Mapping[str, str]) -> Still:
        if name not in self._stills:
            self._stills[name] = _still(name, json.loads(poses[name]))
        return self._stills[name]


def _still(name: str, data: Mapping[str, Any]) -> Still:
    return Still(
        name,
        settled(_pose(data)),
        tuple(_prop(one) for one in data.get("props", ())),
        tuple(data.get("order", ORDER)),
        tuple(Contact(joint, touches, *(within or (WITHIN.get(touches, WITHIN["joint"]),)))
              for joint, touches, *within in data.get("contacts", ())),
        tuple(data.get("rides", ())),
    )


def _pose(data: Mapping[str, Any]) -> Pose:
    """Parts are written as an angle, or as [angle, lift]; a foot also as [angle, lift, roll]."""
    written = [*data["spine"], *(part for limb in (*data["near"], *data["far"]) for part in limb)]
    parts = [_point(part if isinstance(part, list) else [part]) for part in written]
    near, far = INDEX["near foot"], INDEX["far foot"]
    return Pose(
        _point(data["root"]), tuple(angle for angle, _, _ in parts), tuple(lift for _, lift, _ in parts),
        Turn(*data.get("turn", ())), data.get("belly", 0.0),
        tuple(Hold(end, joint, _point(offset)) for end, joint, offset in data.get("holds", ())),
        (parts[near][2], parts[far][2]),
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


def _figure(name: str, data: Mapping[str, Any], still: Callable[[str], Still]) -> Figure:
    """`frames`: pairs of a depth and a pose; or a track of them for each side."""
    frames = data["frames"]
    tracks = frames if isinstance(frames, dict) else {"": frames}
    return Figure(
        name,
        {side: tuple(Frame(float(depth), still(pose)) for depth, pose in track) for side, track in tracks.items()},
        data.get("working", "near"), Camera(**data.get("camera", {})),
        tuple(_arrow(one) for one in data.get("arrows", ())), data.get("alike", False),
        data.get("beat", 0.0), tuple(data.get("free", ())),
    )


def _arrow(data: Mapping[str, Any]) -> Arrow:
    reach, turn = data.get("reach", (0.0, 0.0)), data.get("turn", (0.0, 0.0))
    return Arrow(
        data["kind"], data["joint"], _point(data.get("offset", ())), (reach[0], reach[1]), data.get("radius", 0.0),
        (turn[0], turn[1]), data.get("towards", 1),
    )

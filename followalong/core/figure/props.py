"""What a stretch is done with: mat, wall, chair, bench, table, pad, roller, ball, strap; in space."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from math import hypot

from followalong.core.figure.camera import Camera
from followalong.core.figure.hull import hull
from followalong.core.figure.shapes import HALO, Capsule, Fill, Layer, Outline, Oval, Shape, stroke
from followalong.core.figure.space import Flat, Point, mixed, plus

Box = tuple[Point, Point, str]  # two opposite corners and a colour
WIDE = {"mat": 24.0, "wall": 30.0, "chair": 11.0, "bench": 13.0, "table": 22.0, "pad": 7.0}  # half the width
THICK = {"wall": 6.0, "skirting": 0.9, "top": 2.6, "leg": 2.4}
SKIRTING = 5.0  # how high it is
WALL_END = 8.0  # how near: a hand or a foot on the wall is seen to touch it
ROLLER_HALF = 11.0
STRAP, LOOP = 1.1, 1.8  # how wide it is, and half the length of what is seen round a foot
KEPT = 200  # solids, each seen from one camera
RAILS = ((0.0, 7.0), (11.0, 3.4), (18.4, 3.4))  # of the back of a chair: how far below its top, and how high


@dataclass(frozen=True, slots=True)
class Prop:
    """`numbers` by name; `at`, `via` and `loops` name joints."""

    kind: str
    layer: str = "back"  # back, mid or front
    numbers: Mapping[str, float] = field(default_factory=dict, hash=False)
    at: str = ""
    offset: Point = (0.0, 0.0, 0.0)
    via: tuple[str, ...] = ()
    loops: tuple[str, ...] = ()

    def get(self, name: str, usual: float) -> float:
        return self.numbers.get(name, usual)


def drawn(prop: Prop, found: Mapping[str, Point], camera: Camera) -> Layer:
    match prop.kind:
        case "strap":
            return _strap(prop, found, camera)
        case "roller" | "ball":
            return _round(prop, found, camera)
        case _:
            return _solids(prop, camera)


def centre(prop: Prop, found: Mapping[str, Point]) -> Point:
    """Of a roller or a ball."""
    return plus(found[prop.at] if prop.at else (0.0, 0.0, 0.0), prop.offset)


def boxes(prop: Prop) -> tuple[Box, ...]:
    """The solids that a prop is built of, from the back to the front."""
    w = prop.get("wide", WIDE.get(prop.kind, 10.0))
    n = prop.numbers
    match prop.kind:
        case "mat":
            return (((n["x0"], -1.6, -w), (n["x1"], 0.0, w), "mat"),)
        case "wall":
            return _wall(n["x"], prop.get("h", 84.0), w, prop.get("faces", 1.0))
        case "pad":
            return (((n["x0"], 0.0, -w), (n["x1"], prop.get("h", 2.0), w), "pad"),)
        case "chair":
            return _chair(prop, w)
        case _:
            return _top_on_legs(n["x0"], n["x1"], n["h"], w)


def _wall(x: float, height: float, w: float, faces: float) -> tuple[Box, ...]:
    """A face with a skirting board, and its cut end beside the figure; `faces` +x (1) or -x (-1)."""
    behind, proud = x - faces * THICK["wall"], x + faces * THICK["skirting"]
    return (
        ((x, 0.0, -w), (x, height, WALL_END), "wall"),
        ((x, 0.0, -w), (proud, SKIRTING, WALL_END), "floor"),
        ((behind, 0.0, WALL_END), (x, height, WALL_END), "floor"),
    )


def _top_on_legs(start: float, end: float, height: float, w: float) -> tuple[Box, ...]:
    """A bench or a table."""
    leg = THICK["leg"]
    posts = tuple(
        ((x, 0.0, z), (x + leg, height - 2.0, z + leg), "prop2")
        for z, x in product((-w + 1, w - 1 - leg), (start + 2, end - 2 - leg))
    )
    return (*posts, ((start, height - 3.0, -w), (end, height, w), "prop"))


def _chair(prop: Prop, w: float) -> tuple[Box, ...]:
    """Four legs, a seat, and a back of two posts and three rails."""
    x, seat, depth, back = prop.numbers["x"], prop.get("seat", 24.0), prop.get("depth", 22.0), prop.get("back", 58.0)
    leg, rear = THICK["leg"], x - 4.2
    front = tuple(((x + depth - 3.4, 0.0, z), (x + depth - 1.0, seat - 2.0, z + leg), "prop2") for z in (-w, w - leg))
    posts = tuple(((rear, 0.0, z), (rear + leg, back, z + leg), "prop2") for z in (-w, w - leg))
    rails = tuple(
        ((rear + 0.3, back - below - high, -w), (rear + 2.1, back - below, w), "prop2") for below, high in RAILS
    )
    return (*posts, *rails, *front, ((rear, seat - THICK["top"], -w), (x + depth, seat, w), "prop"))


@lru_cache(maxsize=KEPT)
def _solids(prop: Prop, camera: Camera) -> Layer:
    """It stands still: the same layer each time, so that whoever paints it can keep it."""
    parts = sorted(boxes(prop), key=lambda box: _depth(box, camera)) if prop.kind == "chair" else boxes(prop)
    return Layer((), tuple(_solid(box, camera) for box in parts))


def _depth(box: Box, camera: Camera) -> float:
    """How near to the viewer the middle of a box is."""
    return camera.near(mixed(box[0], box[1], 0.5))


def _solid(box: Box, camera: Camera) -> Fill:
    """The outline of a box in the picture."""
    (ax, ay, az), (bx, by, bz), colour = box
    return Outline(hull(camera.flat(corner) for corner in product((ax, bx), (ay, by), (az, bz)))), colour


def _round(prop: Prop, found: Mapping[str, Point], camera: Camera) -> Layer:
    """A roller lies across; a ball is round from everywhere."""
    (x, y, z), r = centre(prop, found), prop.get("r", 5.0)
    half = prop.get("half", ROLLER_HALF) if prop.kind == "roller" else 0.0
    start, end = (camera.flat((x, y, z + aside)) for aside in (-half, half))
    tall = prop.get("tall", 1.0)  # squeezed: less wide than it is tall
    if tall != 1.0:
        ground: Shape = Oval(end, r * tall + HALO, r / tall + HALO, 90.0)
        return Layer((ground,), ((Oval(end, r * tall, r / tall, 90.0), "roller"), _hole(end, r)))
    hole = (_hole(end, r),) if half else ()
    return Layer((Capsule(start, end, r + HALO, r + HALO),), ((Capsule(start, end, r, r), "roller"), *hole))


def _hole(at: Flat, r: float) -> Fill:
    return Oval(at, r * 0.4, r * 0.4), "ground"


def _strap(prop: Prop, found: Mapping[str, Point], camera: Camera) -> Layer:
    points = tuple(camera.flat(found[name]) for name in prop.via)
    loops = tuple((_loop(name, found, camera), "strap") for name in prop.loops)
    band = tuple((piece, "strap") for piece in stroke(points, STRAP))
    return Layer(stroke(points, STRAP + HALO), (*band, *loops))


def _loop(name: str, found: Mapping[str, Point], camera: Camera) -> Capsule:
    """Of a strap: flat along a sole, or round a toe."""
    side, end = name.split(" ")
    (x, y), heel, ball = (camera.flat(found[joint]) for joint in (name, f"{side} heel", f"{side} ball"))
    dx, dy = (ball[axis] - heel[axis] for axis in (0, 1))
    share = LOOP / (hypot(dx, dy) or 1.0)
    dx, dy = (dx * share, dy * share) if end == "sole" else (-dy * share, dx * share)
    return Capsule((x - dx, y - dy), (x + dx, y + dy), STRAP * 0.7, STRAP * 0.7)

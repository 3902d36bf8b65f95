"""What a stretch is done with: mat, wall, chair, bench, table, pad, roller, ball, strap; in space."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from math import hypot

from followalong.core.figure.bricks import bricks
from followalong.core.figure.camera import Camera
from followalong.core.figure.hull import hull
from followalong.core.figure.shapes import HALO, Capsule, Fill, Layer, Outline, Oval, Shape, stroke
from followalong.core.figure.space import Flat, Point, mixed, plus

Box = tuple[Point, Point, str]  # two opposite corners and a colour
WIDE = {"mat": 24.0, "wall": 8.0, "chair": 11.0, "bench": 13.0, "table": 22.0, "pad": 7.0}  # half the width
THICK = {"wall": 14.0, "top": 2.6, "leg": 2.4}
WALL = 300.0  # how high: it goes on beyond any picture
PROFILE = 20.0  # degrees: solids that are turned less are drawn straight from the side, without their depth
ROLLER_HALF = 11.0
STRAP, LOOP = 1.1, 1.8  # how wide it is, and half the length of what is seen round a foot
STRAIGHT = Camera(0.0)
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
            return (_wall(n["x"], w, prop.get("faces", 1.0)),)
        case "pad":
            return (((n["x0"], 0.0, -w), (n["x1"], prop.get("h", 2.0), w), "pad"),)
        case "chair":
            return _chair(prop, w)
        case _:
            return _top_on_legs(n["x0"], n["x1"], n["h"], w)


def _wall(x: float, w: float, faces: float) -> Box:
    """`faces` +x (1) or -x (-1)."""
    return (x - faces * THICK["wall"], 0.0, -w), (x, WALL, w), "wall"


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
    return (*rails, *posts, *front, ((rear, seat - THICK["top"], -w), (x + depth, seat, w), "prop"))


def _in_profile(camera: Camera) -> bool:
    """Whether solids are drawn straight from the side."""
    return not camera.pitch and abs(camera.yaw) < PROFILE


@lru_cache(maxsize=KEPT)
def seat(prop: Prop, camera: Camera) -> Layer:
    """The top of a chair, bench or table alone."""
    return Layer((), (_solid(boxes(prop)[-1], STRAIGHT if _in_profile(camera) else camera),))


@lru_cache(maxsize=KEPT)
def _solids(prop: Prop, camera: Camera) -> Layer:
    """It stands still: the same layer each time, so that whoever paints it can keep it."""
    parts = boxes(prop)
    if prop.kind == "pad" and not camera.pitch:
        return Layer((), (_soft(parts[0], camera),))
    if _in_profile(camera):
        if prop.kind == "wall":
            (ax, _, _), (bx, top, _), colour = parts[0]
            return Layer((), ((bricks(min(ax, bx), max(ax, bx), top), colour),))
        return Layer((), tuple(_solid(box, STRAIGHT) for box in _in_front(parts)))
    parts = tuple(sorted(parts, key=lambda box: _depth(box, camera))) if prop.kind == "chair" else parts
    return Layer((), tuple(_solid(box, camera) for box in parts))


def _in_front(parts: tuple[Box, ...]) -> Iterator[Box]:
    """What is not behind a later part, seen straight from the side."""
    for number, (least, most, colour) in enumerate(parts):
        if not any(a[0] <= least[0] and most[0] <= b[0] and a[1] <= least[1] and most[1] <= b[1]
                   for a, b, _ in parts[number + 1:]):
            yield least, most, colour


def _soft(box: Box, camera: Camera) -> Fill:
    """Seen from the side, with round ends."""
    (near, bottom, z), (far, top, depth), colour = box
    across, r = [camera.flat(corner)[0] for corner in product((near, far), (0.0,), (z, depth))], (top - bottom) / 2
    return Capsule((min(across) + r, bottom + r), (max(across) - r, bottom + r), r, r), colour


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

"""The head with hair, face, nose and eyes, from wherever it is seen."""

from __future__ import annotations

from collections.abc import Mapping
from math import asin, atan2, cos, degrees, hypot, radians, sin, tau

from followalong.core.figure.body import RADIUS
from followalong.core.figure.camera import Camera
from followalong.core.figure.shapes import HALO, Capsule, Fill, Layer, Outline, Oval, wider
from followalong.core.figure.space import Flat, Point, along, minus, plus, unit

EYE_OUT, EYE_ASIDE, EYE_UP, EYE = 3.3, 1.9, 1.0, 0.6
FACING, SHADE = 0.35, "arm_far"  # how much of the face is seen for a second eye, and the colour of a nose in it
CORNERS, MOUTH = 40, RADIUS["neck"] + 0.7  # of an open rim, and half of how far it is open
NECK = 1.0  # units: a neck of which less is seen is hidden; with one more it is open as far as that
LONG, ACROSS = RADIUS["head"], RADIUS["face"]


def head(found: Mapping[str, Point], camera: Camera) -> Layer:
    centre, crown = found["head"], found["crown"]
    axis = unit(minus(crown, centre))
    flat = _facing(centre, axis, camera)
    front = found["front of head"]
    throat = Capsule(camera.flat(found["nape"]), camera.flat(along(found["neck"], axis, 1.5)),
                     RADIUS["neck"] + 0.3, RADIUS["neck"])
    skull = Oval(camera.flat(centre), *flat)
    return Layer(
        (wider(throat), Oval(skull.centre, skull.long + HALO, skull.short + HALO, skull.turn)),
        ((throat, "skin"), (skull, "hair"), *_face(found, axis, front, flat, camera)),
    )


def again(whole: Layer) -> Layer:
    """The head, to be laid over an arm or a leg that it is nearer than; its rim leaves the neck whole."""
    throat, skull = whole.fills[0][0], whole.fills[1][0]
    assert isinstance(throat, Capsule)
    assert isinstance(skull, Oval)
    return Layer((_open(skull, throat),), whole.fills[1:])


def neck(whole: Layer) -> Layer:
    """The neck alone, where the head is laid over it later."""
    return Layer(whole.grounds[:1], whole.fills[:1])


def _open(skull: Oval, throat: Capsule) -> Outline:
    """The rim of a head: not where its neck comes out from under it, all round where no neck is seen."""
    (x, y), long, short, turn = skull
    long, short, c, s = long + HALO, short + HALO, cos(radians(turn)), sin(radians(turn))
    dx, dy = throat.start[0] - x, throat.start[1] - y
    seen = max(0.0, min(1.0, hypot(dx, dy) - long - NECK))
    middle, half = atan2((c * dy - s * dx) / short, (c * dx + s * dy) / long), seen * asin(MOUTH / short)
    angles = (middle + half + (tau - 2 * half) * corner / CORNERS for corner in range(CORNERS + 1))
    ends = ((long * cos(angle), short * sin(angle)) for angle in angles)
    return Outline((skull.centre, *((x + c * a - s * b, y + s * a + c * b) for a, b in ends)))


def _facing(centre: Point, axis: Point, camera: Camera) -> tuple[float, float, float]:
    """Long radius, short radius and turn of the head in the picture; seen along its axis it is round."""
    start, end = camera.flat(centre), camera.flat(plus(centre, axis))
    shown = min(1.0, hypot(end[0] - start[0], end[1] - start[1]))
    long = ACROSS + (LONG - ACROSS) * shown
    return long, ACROSS, degrees(atan2(end[1] - start[1], end[0] - start[0]))


def _face(
    found: Mapping[str, Point], axis: Point, front: Point, flat: tuple[float, float, float], camera: Camera
) -> tuple[Fill, ...]:
    centre = found["head"]
    seen = camera.near(front)  # 1: the face looks at the viewer, -1: away
    if seen < -0.5:
        return ()
    long, short, turn = flat
    profile = max(0.0, 1.0 - seen)
    middle = along(along(centre, front, 1.7), axis, -0.9)
    face = Oval(camera.flat(middle), long * 0.84, short * (0.86 - 0.06 * min(1.0, profile)), turn)
    fills: list[Fill] = [(face, "skin")]
    tip = along(along(centre, front, ACROSS + 0.5), axis, -0.4)
    nose = Capsule(camera.flat(along(centre, front, 3.0)), camera.flat(tip), 1.6, 1.05)
    if seen < FACING:
        fills.append((nose, "skin"))
    else:  # it does not stand out of the face
        below = along(tip, axis, -0.7)
        fills.append((Capsule(camera.flat(along(tip, axis, 0.5)), camera.flat(below), 0.5, 0.8), SHADE))
    for sign in (1.0, -1.0):
        place = along(along(centre, front, EYE_OUT), axis, EYE_UP)
        if seen > FACING or sign * camera.near(found["right of head"]) > 0:  # in profile the nose hides the other
            eye = along(place, found["right of head"], sign * EYE_ASIDE)
            fills.append((Oval(camera.flat(eye), EYE, EYE), "hair"))
    return tuple(fills)


def front_in_picture(found: Mapping[str, Point], camera: Camera) -> Flat:
    """Where the front of the trunk points, flat; short where it faces the viewer."""
    return camera.flat(found["front of trunk"])



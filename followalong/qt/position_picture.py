"""Draws the position a stretch is done in: it shows how to be, not how to move."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from followalong.qt.limbs import along, away, capsule, chain, oval, together
from followalong.qt.position_joints import BODIES, Body, Point
from followalong.qt.theme import Theme

HALO = 0.9  # units of ground around each limb, so that limbs end where others begin
BOX = (112.0, 62.0)  # units
FLOOR = 0.036  # of the picture's height
SEAT, DEPTH, BACK = 23.6, 21.0, 56.0  # of the chair

# What is drawn together: shapes, the names of their colours in Figure, and whether ground shows around each.
Group = tuple[tuple[QPainterPath, str, bool], ...]


def paint_position(
    painter: QPainter, rect: QRectF, position: str, theme: Theme, side: str = "", ground: str = "",
    box: tuple[float, float] = BOX,
) -> None:
    """Floor from edge to edge, the body on it, mirrored for the left side; `ground` is the colour under it.

    `box` is the least that is shown, in units: a smaller one makes a small pose larger than the others.

    An unknown or empty position draws the floor alone.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    floor = max(2.0, round(rect.height() * FLOOR))
    painter.fillRect(QRectF(rect.left(), rect.bottom() - floor, rect.width(), floor), QColor(theme.figure.floor))
    body = BODIES.get(position)
    if body is not None:
        above = rect.adjusted(0, 0, 0, -floor)
        placed = _placed(body, above, side, box)
        _paint_mat(painter, body, placed, floor, theme)
        painter.setTransform(placed, combine=True)
        _paint_body(painter, _groups(position), theme, QColor(ground or theme.sunken))
    painter.restore()


def _extent(body: Body) -> tuple[float, float, float]:
    """Left, right and top of what is drawn, in units."""
    points = [*body.near_leg, *body.far_leg, *body.near_arm, body.head, *body.trunk]
    across = [x for x, _ in points]
    if body.chair is not None:
        across.append(body.chair - 4)
    return min(across) - 5, max(across) + 5, max(max(y for _, y in points), body.head[1] + 7.2)


def _placed(body: Body, rect: QRectF, side: str, box: tuple[float, float]) -> QTransform:
    left, right, top = _extent(body)
    scale = min(rect.width() / max(box[0], right - left), rect.height() / (max(box[1], top) * 1.1))
    flip = -1 if side == "left" else 1
    middle = (left + right) / 2
    return QTransform().translate(rect.center().x(), rect.bottom()).scale(scale * flip, -scale).translate(-middle, 0)


def _paint_mat(painter: QPainter, body: Body, placed: QTransform, floor: float, theme: Theme) -> None:
    if body.mat is None:
        return
    strip = placed.mapRect(QRectF(body.mat[0], 0, body.mat[1] - body.mat[0], 0.1))
    painter.fillRect(QRectF(strip.left(), strip.bottom(), strip.width(), max(1.0, floor * 0.4)),
                     QColor(theme.figure.mat))


def _paint_body(painter: QPainter, groups: tuple[Group, ...], theme: Theme, ground: QColor) -> None:
    rim = QPen(ground, 2 * HALO, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    for group in groups:
        for shape, _, halo in group:
            if halo:
                painter.strokePath(shape, rim)
        for shape, colour, _ in group:
            painter.fillPath(shape, QColor(getattr(theme.figure, colour)))


@lru_cache(maxsize=len(BODIES))
def _groups(position: str) -> tuple[Group, ...]:
    """From the back to the front."""
    body = BODIES[position]
    near = (*_leg(body.near_leg, "near_leg", "shoe"), *_hips(body))
    arm, far = _arm(body.near_arm, "skin", "sleeve"), _arm(body.far_arm, "arm_far", "sleeve_far")
    behind = (far, _leg(body.far_leg, "far_leg", "shoe_far"), _chair(body))
    if abs(body.turn) < 45:  # face down: the head lies between the arms
        return (*behind, _trunk(body), near, arm, _head(body))
    return (*behind, (*_head(body), *_trunk(body)), near, arm)


def _leg(points: tuple[Point, ...], leg: str, shoe: str) -> Group:
    hip, knee, ankle, heel, ball, toe = points
    foot = together(capsule(ankle, heel, 2.4, 2.1), capsule(heel, ball, 2.1, 1.8), capsule(ankle, ball, 2.2, 1.8),
                    capsule(ball, toe, 1.8, 1.5))
    limb = together(capsule(hip, knee, 5.2, 3.8), capsule(knee, ankle, 3.8, 2.5))
    return (foot, shoe, True), (limb, leg, True)


def _arm(points: tuple[Point, ...], skin: str, sleeve: str) -> Group:
    shoulder, elbow, wrist, fingers = points
    limb = together(capsule(shoulder, elbow, 3.3, 2.7), capsule(elbow, wrist, 2.7, 1.9),
                    capsule(wrist, fingers, 1.9, 1.4))
    return (limb, skin, True), (capsule(shoulder, along(shoulder, elbow, 0.58), 3.3, 3.0), sleeve, False)


def _trunk(body: Body) -> Group:
    return ((chain(body.trunk, (7.0, 6.4, 5.7, 6.7, 5.7, 4.0)), "shirt", True),)


def _hips(body: Body) -> Group:
    """Trousers reach over the hips."""
    return ((capsule(body.trunk[0], along(body.trunk[0], body.trunk[1], 0.55), 7.0, 6.5), "near_leg", False),)


def _head(body: Body) -> Group:
    face = body.turn - 90
    front = away(body.head, face, 1.7)
    nose = away(away(body.head, face, 5.9), body.turn, -0.8)
    neck = capsule(body.trunk[-1], away(body.neck, body.turn, 1.5), 3.2, 2.9)
    features = together(oval(away(front, body.turn, -0.9), 6.0, 4.6, body.turn), capsule(front, nose, 1.6, 1.1))
    return (
        (neck, "skin", True), (oval(body.head, 7.2, 5.7, body.turn), "hair", True), (features, "skin", False),
        (oval(away(away(body.head, face, 3.6), body.turn, 0.9), 0.6, 0.6, 0), "hair", False),
    )


def _chair(body: Body) -> Group:
    if body.chair is None:
        return ()
    back, seat = body.chair, QPainterPath()
    legs = QPainterPath()
    legs.addRoundedRect(QRectF(back - 4.2, 0, 2.6, BACK), 1, 1)
    legs.addRoundedRect(QRectF(back + DEPTH - 3.4, 0, 2.4, SEAT - 2), 0.8, 0.8)
    seat.addRoundedRect(QRectF(back - 2, SEAT - 2.6, DEPTH + 2, 2.6), 1, 1)
    return (legs, "prop2", False), (seat, "prop", False)

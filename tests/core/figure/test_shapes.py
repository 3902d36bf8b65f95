"""From joints to shapes: layers, colours, order."""

from dataclasses import replace
from itertools import pairwise
from math import atan2, dist, hypot, remainder, tau

import pytest

from followalong.core.figure.arrows import Arrow
from followalong.core.figure.arrows import drawn as arrow
from followalong.core.figure.camera import Camera
from followalong.core.figure.joints import Joints, joints
from followalong.core.figure.picture import ORDER, picture
from followalong.core.figure.pose import UNTURNED, Turn
from followalong.core.figure.props import Prop, boxes
from followalong.core.figure.props import drawn as prop
from followalong.core.figure.shapes import Capsule, Layer, Outline, Oval
from followalong.core.figure.space import Flat
from tests.core.figure.bodies import STANDING_HIP, lifted, standing

SIDE, FRONT, BACK = Camera(), Camera(90), Camera(-90)
MAT = {"x0": -20.0, "x1": 30.0}


def layers(
    found: Joints, props: tuple[Prop, ...], camera: Camera, order: tuple[str, ...] = ORDER, *, belly: float = 0.0,
    alike: bool = False,
) -> tuple[Layer, ...]:
    """Without the floor over the rims."""
    every = picture(found, props, camera, order, alike=alike).at(belly)
    return tuple(layer for layer in every if [colour for _, colour in layer.fills] != ["floor"])


def colours(every: tuple[Layer, ...]) -> list[str]:
    return list(dict.fromkeys(colour for layer in every for _, colour in layer.fills))


def eyes(camera: Camera, turn: Turn = UNTURNED) -> int:
    every = layers(joints(standing(turn=turn)), (), camera)
    return sum(isinstance(shape, Oval) and shape.long < 1 for layer in every for shape, _ in layer.fills)


def widest(every: tuple[Layer, ...]) -> float:
    shirts = [shape for layer in every for shape, colour in layer.fills if colour == "shirt"]
    points = [point for shape in shirts if isinstance(shape, Outline) for point in shape.points]
    return max(x for x, _ in points)


def stands_out(point: Flat, outline: Outline) -> float:
    """How far a point is outside a convex shape."""
    x, y = point
    return max(((ay - y) * (bx - ax) - (ax - x) * (by - ay)) / dist(a, b)
               for a, b in pairwise((*outline.points, outline.points[0])) if a != b for (ax, ay), (bx, by) in [(a, b)])


def test_a_body_is_drawn_from_the_far_side_to_the_near_one() -> None:
    apart = joints(standing(far_thigh=-60.0, near_upper_arm=-60.0))
    assert colours(layers(apart, (), SIDE)) == [
        "arm_far", "sleeve_far", "shoe_far", "far_leg", "near_leg", "skin", "hair", "shirt", "shoe", "sleeve",
    ]


def test_two_sides_that_work_alike_have_the_same_colours() -> None:
    assert not {"far_leg", "shoe_far", "sleeve_far"} & set(colours(layers(joints(standing()), (), FRONT, alike=True)))


def test_an_order_of_its_own_can_lay_the_head_on_top() -> None:
    every = layers(joints(standing()), (), SIDE, ("trunk", "near arm", "head"))
    assert [colour for _, colour in every[-1].fills][:2] == ["hair", "skin"]  # without its neck
    assert [colour for layer in every[:-1] for _, colour in layer.fills if colour == "hair"] == []  # which is below


@pytest.mark.parametrize(("camera", "open_at"), [(SIDE, True), (Camera(0, 80), False)])
def test_the_rim_of_a_head_on_top_leaves_the_neck_whole_where_it_is_seen(camera: Camera, *, open_at: bool) -> None:
    last = layers(joints(standing()), (), camera, ("trunk", "head"))[-1]
    rim, skull = last.grounds[0], last.fills[0][0]
    assert isinstance(rim, Outline)
    assert isinstance(skull, Oval)
    below = [x for x, y in rim.points if y < skull.centre[1]]
    assert (min(abs(x - skull.centre[0]) for x in below) > 3.0) is open_at  # beside the neck


def test_an_order_of_its_own_can_lay_a_hand_over_what_hides_its_arm() -> None:
    whole, again = layers(joints(standing()), (), SIDE, ("far arm", "far forearm"))
    assert {colour for _, colour in again.fills} == {"arm_far"}
    assert set(again.fills) < set(whole.fills)


def test_an_order_of_its_own_can_lay_a_shank_over_its_thigh() -> None:
    whole, = layers(joints(standing()), (), SIDE, ("far leg",))
    thigh, shank = layers(joints(standing()), (), SIDE, ("far leg", "far shank"))
    assert [colour for _, colour in shank.fills] == ["shoe_far", "far_leg"]
    assert (*shank.fills, *thigh.fills) == whole.fills  # each once


def test_a_far_leg_of_which_no_more_than_a_sliver_is_seen_is_the_edge_of_the_near_one() -> None:
    every = layers(joints(standing()), (), SIDE, ("far leg", "near leg"))
    assert [[colour for _, colour in layer.fills][:2] for layer in every] == [["shoe_far", "far_leg"]]
    assert len(layers(joints(standing(far_thigh=-60.0)), (), SIDE, ("far leg", "near leg"))) == 2
    assert len(layers(joints(standing()), (), SIDE, ("far leg",))) == 1  # where it is drawn alone


@pytest.mark.parametrize(("reach", "shown"), [(-20.0, ["arm_far", "arm_far"]), (-90.0, [])])
def test_a_far_forearm_beside_the_near_one_is_its_edge_unless_it_is_behind_the_body(
    reach: float, shown: list[str],
) -> None:
    arms = standing(near_forearm=reach, far_forearm=reach, near_hand=reach, far_hand=reach)
    near = layers(joints(arms), (), SIDE, ("far arm", "near arm"))[-1]
    assert [colour for _, colour in near.fills] == [*shown, "skin", "skin", "skin", "sleeve"]


def test_a_limb_that_does_not_move_is_the_same_layer_again() -> None:
    order = ("far leg", "near leg", "near shank", "near arm", "near forearm")
    before, after = (layers(joints(standing(far_thigh=angle)), (), SIDE, order) for angle in (-70.0, -60.0))
    assert [one is other for one, other in zip(before, after, strict=True)] == [False, True, True, True, True]


@pytest.mark.parametrize(("camera", "over"), [(SIDE, 1), (Camera(30), 1), (Camera(60), 0), (Camera(9, 20), 0)])
def test_from_the_side_a_seat_is_drawn_over_the_rims_of_the_legs(camera: Camera, over: int) -> None:
    things = (Prop("chair", numbers={"x": -7.0}), Prop("ball", "front", at="hip"))
    found, order = joints(standing(far_thigh=-60.0)), ("near leg", "near arm", "front")
    _, *legs, arm, ball = layers(found, things, camera, order)
    assert [colours((layer,))[-1:] for layer in legs] == [[], ["prop"], ["near_leg"]] if over else [["near_leg"]]
    assert [layer.fills[-1][1] for layer in (arm, ball)] == ["sleeve", "roller"]
    assert bool(legs[0].grounds)


def test_the_breath_widens_the_front_of_the_trunk() -> None:
    found = joints(standing())
    assert widest(layers(found, (), SIDE, belly=1.0)) > widest(layers(found, (), SIDE)) + 2
    assert widest(layers(found, (), FRONT, belly=1.0)) == pytest.approx(widest(layers(found, (), FRONT)), abs=0.1)


def test_a_hand_that_rests_on_the_belly_goes_with_the_breath() -> None:
    found = joints(standing(near_upper_arm=-80.0, near_forearm=20.0))
    whole = picture(found, (), SIDE, ("trunk", "near arm"), rides=("near arm",))
    (_, out), (_, full) = ((layer.grounds[0], layer.fills) for layer in (whole.at(0.0)[-2], whole.at(1.0)[-2]))
    assert [a == b for (a, _), (b, _) in zip(out, full, strict=True)] == [False, False, True, True]
    still = picture(found, (), SIDE, ("trunk", "near arm"))
    room, less = whole.between(0.0, 1.0), still.between(0.0, 1.0)
    assert room is not None
    assert less is not None
    assert room.right > less.right + 3
    assert whole.between(0.4, 0.4) is None


def test_the_edge_of_a_trunk_does_not_cross_itself_in_a_bend() -> None:
    bent = joints(standing(pelvis=40.0, lumbar=0.0, thorax=-30.0))
    shirt = layers(bent, (), SIDE, ("trunk",), belly=1.0)[3].fills[0][0]
    assert isinstance(shirt, Outline)
    ways = [atan2(b[1] - a[1], b[0] - a[0]) for a, b in pairwise(shirt.points)]
    assert max(abs(remainder(b - a, tau)) for a, b in pairwise(ways)) < 0.6  # it never turns back


@pytest.mark.parametrize("bend", [-40.0, 0.0, 40.0])
@pytest.mark.parametrize("belly", [0.0, 1.0])
def test_the_trousers_have_the_edge_of_the_shirt_at_every_bend_and_breath(bend: float, belly: float) -> None:
    bent = joints(standing(pelvis=90.0 + bend, lumbar=90.0, thorax=90.0 - bend))
    fills = [fill for layer in layers(bent, (), SIDE, ("trunk",), belly=belly) for fill in layer.fills]
    shirt, trousers = (next(shape for shape, name in fills if name == colour) for colour in ("shirt", "near_leg"))
    assert isinstance(shirt, Outline)
    assert isinstance(trousers, Outline)
    shared = [point in shirt.points for point in trousers.points]
    assert shared == sorted(shared, reverse=True)  # the edge, then the hem across it
    assert sum(shared) > 20


def test_the_shirt_seen_from_the_front_ends_under_the_trousers_as_wide_as_these_begin() -> None:
    every = layers(joints(standing()), (), FRONT, ("trunk",))
    *_, (shirt, _), _, (trousers, _) = [fill for layer in every for fill in layer.fills]
    assert isinstance(shirt, Outline)
    assert isinstance(trousers, Outline)
    below = [(x, y) for x, y in shirt.points if y < STANDING_HIP + 5]
    assert max(x for x, _ in below) == pytest.approx(7.6, abs=0.2)
    assert max(stands_out(point, trousers) for point in below) < 0.1


@pytest.mark.parametrize(("angle", "halo"), [(-90.0, 0.9), (0.0, 0.0)])
def test_a_bent_thigh_has_no_rim_where_it_leaves_the_shirt(angle: float, halo: float) -> None:
    whole = layers(joints(standing(near_thigh=angle)), (), SIDE, ("near leg",))[0]
    rim, thigh = whole.grounds[1], whole.fills[-1][0]
    assert isinstance(rim, Capsule)
    assert isinstance(thigh, Capsule)
    share = dist(rim.start, thigh.start) / dist(thigh.end, thigh.start)
    assert rim.first == pytest.approx(thigh.first + (thigh.last - thigh.first) * share + halo)
    assert rim.last == pytest.approx(thigh.last + 0.9)


def test_a_thigh_in_line_with_the_hips_goes_on_from_their_edge() -> None:
    for angle, radius in (-90.0, 7.0), (0.0, 5.2):
        root = layers(joints(standing(near_thigh=angle)), (), SIDE, ("near leg",))[0].fills[-2][0]
        assert isinstance(root, Capsule)
        assert root.first == pytest.approx(radius)


def test_the_shirt_reaches_beyond_the_rim_of_an_arm_while_the_shoulders_are_turned_a_little() -> None:
    found = joints(standing(turn=Turn(shoulders=10.0)))
    every = layers(found, (), SIDE, ("trunk", "near arm"))
    shirts = [shape for layer in every for shape, colour in layer.fills if colour == "shirt"]
    rim = every[-1].grounds[0]
    assert isinstance(rim, Capsule)
    assert max(y for shape in shirts if isinstance(shape, Outline) for _, y in shape.points) > rim.start[1] + rim.first
    assert isinstance(shirts[1], Outline)
    assert min(x for x, _ in shirts[1].points) < rim.start[0] - rim.first


def test_the_shirt_reaches_beyond_the_rim_of_an_arm_seen_from_the_side() -> None:
    lying = dict.fromkeys(("pelvis", "lumbar", "thorax", "neck", "head"), 180.0)
    every = layers(joints(standing(**lying, near_upper_arm=0.0)), (), SIDE, ("trunk", "near arm"))
    fills = [fill for layer in every for fill in layer.fills]
    (under,), rim = [shape for shape, colour in fills if colour == "shirt"][1:], every[-1].grounds[0]
    assert isinstance(under, Capsule)
    assert isinstance(rim, Capsule)
    assert under.start[0] - under.first < rim.start[0] - rim.first


def test_on_the_belly_the_breath_does_not_go_under_the_floor() -> None:
    prone = standing(pelvis=0.0, lumbar=0.0, thorax=0.0, neck=0.0, head=0.0)
    found = joints(replace(prone, root=(0.0, 7.0, 0.0)))
    shirt = layers(found, (), SIDE, ("trunk",), belly=1.0)[3].fills[0][0]
    assert isinstance(shirt, Outline)
    assert min(y for _, y in shirt.points) >= -0.1


def test_shoulders_and_hips_show_their_width_from_the_front_only() -> None:
    def parts(camera: Camera) -> int:
        return sum(len(layer.fills) for layer in layers(joints(standing()), (), camera))

    assert parts(FRONT) > parts(SIDE)


@pytest.mark.parametrize(("camera", "turn", "count"), [
    (FRONT, Turn(), 2), (SIDE, Turn(), 1), (BACK, Turn(), 0), (SIDE, Turn(0, 45, 60), 2),
])
def test_the_face_looks_where_the_head_does(camera: Camera, turn: Turn, count: int) -> None:
    assert eyes(camera, turn) == count


@pytest.mark.parametrize("camera", [SIDE, Camera(180)])
def test_in_profile_the_nose_hides_the_other_eye(camera: Camera) -> None:
    assert eyes(camera, Turn(0, 0, -10)) == 1


@pytest.mark.parametrize(("turn", "shade"), [(Turn(), False), (Turn(0, 20, 50), True)])
def test_a_nose_that_does_not_stand_out_is_a_shade_in_the_face(turn: Turn, *, shade: bool) -> None:
    every = layers(joints(standing(turn=turn)), (), SIDE, ("head",))
    assert ("arm_far" in colours(every)) is shade


def test_a_head_seen_along_its_axis_is_round() -> None:
    every = layers(joints(lifted(standing(), "head", 90.0)), (), Camera(0))
    hair = [shape for layer in every for shape, colour in layer.fills if colour == "hair"]
    assert isinstance(hair[0], Oval)
    assert hair[0].long == pytest.approx(hair[0].short)


@pytest.mark.parametrize(("kind", "numbers", "count", "colour"), [
    ("mat", MAT, 1, "mat"), ("wall", {"x": -20.0}, 1, "wall"), ("pad", MAT, 1, "pad"),
    ("chair", {"x": -7.0}, 8, "prop2"), ("bench", {**MAT, "h": 28.0}, 5, "prop"),
    ("table", {**MAT, "h": 40.0}, 5, "prop"),
])
def test_solid_props_are_boxes(kind: str, numbers: dict[str, float], count: int, colour: str) -> None:
    thing = Prop(kind, numbers=numbers)
    drawn = prop(thing, {}, Camera(30))
    assert (len(boxes(thing)), len(drawn.fills), drawn.fills[-1][1]) == (count, count, colour)


@pytest.mark.parametrize(("kind", "numbers", "count"), [
    ("wall", {"x": -20.0}, 1), ("chair", {"x": -7.0}, 3), ("bench", {**MAT, "h": 28.0}, 3),
])
def test_solids_seen_from_the_side_have_no_depth(kind: str, numbers: dict[str, float], count: int) -> None:
    thing = Prop(kind, numbers=numbers)
    assert prop(thing, {}, SIDE) == prop(thing, {}, Camera(0))
    assert len(prop(thing, {}, SIDE).fills) == count


@pytest.mark.parametrize(("faces", "left"), [(1.0, -34.0), (-1.0, -20.0)])
def test_a_wall_seen_from_the_side_is_cut_through_its_bricks(faces: float, left: float) -> None:
    shape = prop(Prop("wall", numbers={"x": -20.0, "faces": faces}), {}, SIDE).fills[0][0]
    assert isinstance(shape, Outline)
    assert min(x for x, _ in shape.points) == left
    rows = [{x for x, y in shape.points if low <= y < low + 5} for low in (0.0, 5.4, 10.8)]
    assert [len(row) for row in rows] == [2, 4, 2]  # a whole one, two halves, a whole one
    assert max(y for _, y in shape.points) > 250


@pytest.mark.parametrize("camera", [SIDE, Camera(30)])
def test_a_pad_seen_from_the_side_has_round_ends_and_lies_on_the_floor(camera: Camera) -> None:
    pad = prop(Prop("pad", numbers=MAT), {}, camera).fills[0][0]
    assert isinstance(pad, Capsule)
    assert (pad.start[1], pad.first) == (1.0, 1.0)


def test_the_floor_is_drawn_over_the_rims_of_what_stands_on_it() -> None:
    found = joints(standing())
    strip, colour = picture(found, (), SIDE).at(0.0)[-1].fills[0]
    assert isinstance(strip, Outline)
    assert (colour, max(y for _, y in strip.points)) == ("floor", 0.0)
    for other in ((Prop("mat", numbers=MAT),), SIDE), ((), Camera(9, 30)):
        assert "floor" not in colours(picture(found, *other).at(0.0))


@pytest.mark.parametrize(("camera", "place"), [(Camera(80), 0), (Camera(-80), -1)])
def test_the_back_of_a_chair_is_drawn_first_from_the_front_and_last_from_behind(camera: Camera, place: int) -> None:
    shape = prop(Prop("chair", numbers={"x": -7.0}), {}, camera).fills[place][0]
    assert isinstance(shape, Outline)
    assert max(y for _, y in shape.points) > 35


def test_a_box_seen_from_the_side_is_a_rectangle_and_turned_it_has_six_corners() -> None:
    thing = Prop("mat", numbers=MAT)
    sides = [prop(thing, {}, camera).fills[0][0] for camera in (Camera(0), Camera(40, 30))]
    assert [len(shape.points) for shape in sides if isinstance(shape, Outline)] == [4, 6]


def test_what_stands_still_is_the_same_layer_in_every_pose() -> None:
    chair, ball = Prop("chair", numbers={"x": -7.0}), Prop("ball", at="hip")
    before, after = joints(standing()), joints(standing(near_thigh=0.0))
    assert prop(chair, before, SIDE) is prop(replace(chair), after, SIDE)
    assert prop(chair, before, SIDE) is not prop(chair, before, FRONT)
    assert prop(chair, before, SIDE) != prop(replace(chair, numbers={"x": -6.0}), before, SIDE)
    assert prop(ball, before, SIDE) is not prop(ball, before, SIDE)


def test_a_roller_lies_across_and_a_ball_is_round_and_both_follow_a_joint() -> None:
    found = joints(standing())
    roller = prop(Prop("roller", "mid", {"r": 5.0}, "near knee", (0.0, 4.0, 0.0)), found, FRONT).fills[0][0]
    ball = prop(Prop("ball", "mid", {"r": 3.0}, offset=(1.0, 2.0, 0.0)), found, FRONT).fills[0][0]
    assert isinstance(roller, Capsule)
    assert isinstance(ball, Capsule)
    assert abs(roller.start[0] - roller.end[0]) == pytest.approx(22.0)
    assert (ball.start, ball.end) == (ball.start, ball.start)


def test_a_squeezed_roller_is_taller_than_wide() -> None:
    found = joints(standing())
    shape = prop(Prop("roller", "mid", {"r": 5.0, "tall": 1.2}, "near knee"), found, SIDE).fills[0][0]
    assert isinstance(shape, Oval)
    assert (shape.long, shape.turn) == (6.0, 90.0)
    assert shape.short < 5.0


def test_a_strap_runs_from_joint_to_joint_with_a_loop() -> None:
    found = joints(standing())
    drawn = prop(Prop("strap", "front", via=("near palm", "near sole"), loops=("near sole",)), found, SIDE)
    assert [colour for _, colour in drawn.fills] == ["strap", "strap"]
    band = drawn.fills[0][0]
    assert isinstance(band, Capsule)
    assert (band.start, band.end) == (SIDE.flat(found["near palm"]), SIDE.flat(found["near sole"]))


@pytest.mark.parametrize(("place", "wide", "high"), [("near sole", True, False), ("near toe", False, True)])
def test_a_strap_lies_flat_along_a_sole_and_goes_round_a_toe(place: str, *, wide: bool, high: bool) -> None:
    loop = prop(Prop("strap", via=("near palm", place), loops=(place,)), joints(standing()), SIDE).fills[-1][0]
    assert isinstance(loop, Capsule)
    across, up = (abs(loop.end[axis] - loop.start[axis]) for axis in (0, 1))
    assert (across > 3, up > 3) == (wide, high)


def test_props_are_drawn_in_their_layer() -> None:
    strap = Prop("strap", "front", via=("hip", "head"))
    things = (Prop("wall", numbers={"x": -9.0}), Prop("ball", "mid", at="hip"), strap)
    drawn = colours(layers(joints(standing(far_thigh=-60.0)), things, SIDE))
    assert drawn[0] == "wall"
    assert drawn.index("far_leg") < drawn.index("roller") < drawn.index("shirt")
    assert drawn[-1] == "strap"


def test_a_mat_hides_what_sinks_into_it_from_the_side_and_lies_under_all_from_above() -> None:
    mat = (Prop("mat", numbers=MAT),)
    side, above = (colours(layers(joints(standing()), mat, camera)) for camera in (SIDE, Camera(9, 30)))
    assert (side[-1], above[0]) == ("mat", "mat")


@pytest.mark.parametrize(("kind", "shafts", "heads", "tip"), [
    ("straight", 1, 1, (16.0, 0.0)), ("double", 1, 2, (16.0, 0.0)), ("curved", 2, 1, (0.0, 8.0)),
])
def test_an_arrow_has_a_head_where_it_goes(kind: str, shafts: int, heads: int, tip: tuple[float, float]) -> None:
    made = Arrow(kind, "hip", (5.0, 0.0, 0.0), (16.0, 0.0), 8.0, (0.0, 90.0))  # type: ignore[arg-type]
    found = joints(standing())
    drawn, (x, y) = arrow(made, found, Camera(0)), Camera(0).flat(found["hip"])
    sides = [shape for shape, _ in drawn.fills[shafts:] if isinstance(shape, Capsule)]
    assert sides[0].end == sides[1].start == pytest.approx((x + 5.0 + tip[0], y + tip[1]))
    assert [hypot(side.end[0] - side.start[0], side.end[1] - side.start[1]) for side in sides] == pytest.approx(
        [4.2, 4.2] * heads)
    assert len(drawn.grounds) == len(drawn.fills) == shafts + 2 * heads


def test_the_heads_of_a_short_double_arrow_stay_apart() -> None:
    drawn = arrow(Arrow("double", "hip", (0.0, 0.0, 0.0), (8.0, 0.0)), joints(standing()), Camera(0))
    right, left = ([shape.end[0] for shape, _ in drawn.fills[at:at + 2] if isinstance(shape, Capsule)] for at in (1, 3))
    starts = [shape.start[0] for shape, _ in drawn.fills[1:] if isinstance(shape, Capsule)]
    assert min(*right, starts[0]) - max(*left, starts[2]) > 3.0


def test_an_arm_seen_from_the_side_has_its_rim_all_round_and_from_the_front_it_joins_the_shirt() -> None:
    found = joints(standing())
    for camera, round_it in (SIDE, True), (FRONT, False):
        rim = layers(found, (), camera, ("near arm",))[0].grounds[0]
        assert isinstance(rim, Capsule)
        assert (rim.start == camera.flat(found["near shoulder"])) is round_it


def test_a_curved_arrow_is_a_band_as_wide_as_all_strokes() -> None:
    made = Arrow("curved", "hip", (0.0, 0.0, 0.0), radius=8.0, turn=(0.0, 90.0))
    found = joints(standing())
    band, (x, y) = arrow(made, found, SIDE).fills[0][0], SIDE.flat(found["hip"])
    assert isinstance(band, Outline)
    away = {round(hypot(a - x, b - y), 6) for a, b in band.points}
    assert away == {8.0 + 0.85, 8.0 - 0.85}

"""The figure on the stage moves with the moment, and only it is painted again."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from followalong.core.figure.figure import drawing
from followalong.core.figure.walk import walk
from followalong.core.moment import Coming
from followalong.core.script import Phase
from followalong.qt.player.cast import Cast, Picture
from followalong.qt.player.figure_place import FigurePlace
from followalong.qt.player.screen import Screen
from followalong.qt.theme import LIGHT
from tests.qt.player.moments import look, moment, segment
from tests.qt.player.paints import Paints
from tests.qt.samples import FIGURES

PUSH = Phase("move", "Push", 2.0, (0.0, 1.0))
WAIT = Phase("stay", "", 8.0)
PULSE = replace(segment(), figure="half-kneeling-glute-pulse")
SWITCH = replace(PULSE, place=PULSE.place._replace(role="switch"))
READY = replace(PULSE, place=PULSE.place._replace(role="ready"))
INK = LIGHT.kinds["stretch"]


def pulse(**changes):
    return moment(**{"segment": PULSE, "phase": PUSH, **changes})


def way(share=0.0, side="left"):
    coming = Coming("supine-twist", "lying on the back", side, 0.0, share)
    return pulse(kind="ready", segment=READY, coming=coming, depth=0.0)


@pytest.fixture
def place(qtbot):
    stage = QWidget()
    found = FigurePlace(look(), stage)
    for one in (stage, found):
        one.resize(800, 400)
    qtbot.addWidget(stage)
    stage.show()
    return found


def seen(place, shown) -> QImage:
    place.show_moment(shown)
    return place.grab().toImage()


def apart(one: QImage, other: QImage) -> int:
    """How many points of a rough copy differ: edges are never quite the same."""
    rough = [image.scaled(100, 50, mode=Qt.TransformationMode.SmoothTransformation) for image in (one, other)]
    points = [[image.pixelColor(x, y).lightness() for x in range(100) for y in range(50)] for image in rough]
    return sum(abs(a - b) > 40 for a, b in zip(*points, strict=True))


def test_the_figure_moves_with_the_depth_and_breathes_with_the_lungs(place):
    pictures = [seen(place, pulse(depth=depth, lungs=lungs)) for depth, lungs in ((0, 0), (0.5, 0), (0.5, 1))]
    assert pictures[0] != pictures[1] != pictures[2]
    assert seen(place, pulse(depth=0.5, lungs=1)) == pictures[2]


def test_the_left_side_is_the_mirror_of_the_right(place):
    left, right = seen(place, pulse(side="left")), seen(place, pulse(side="right"))
    assert apart(left, right.flipped(Qt.Orientation.Horizontal)) < 20 < apart(left, right)


def test_what_does_not_move_is_not_painted_again(place):
    place.show_moment(pulse(depth=0.5))
    paints = Paints(place)
    place.show_moment(pulse(depth=0.5, number="21"))
    assert paints.after() == 0


def test_a_movement_paints_the_figure_and_not_the_whole_stage(place):
    place.show_moment(pulse(depth=0.5))
    paints = Paints(place)
    place.show_moment(pulse(depth=0.6))
    assert paints.after() == 1
    assert paints.area() < 0.7 * 800 * 400


@pytest.mark.parametrize(("figure", "position"), [
    ("tall-reach", "standing"), ("chair-side-reach", "on a chair"), ("cat-cow", "hands and knees"),
    ("standing-forward-fold", "standing"),
])
@pytest.mark.parametrize("depth", [0.3, 0.5, 0.8])
def test_all_that_moves_is_painted_also_where_it_swings_out(place, figure, position, depth):
    segment = replace(PULSE, figure=figure, position=position)
    before = seen(place, pulse(segment=segment, depth=depth))
    paints = Paints(place)
    place.show_moment(pulse(segment=segment, depth=depth + 0.1))
    paints.after()
    after, painted = place.grab().toImage(), QRegion(paints.last[0])
    points = (QPoint(x, y) for x in range(0, 800, 4) for y in range(0, 400, 4))
    moved = [point for point in points if before.pixel(point) != after.pixel(point)]
    assert moved
    assert all(painted.contains(point) for point in moved)


def test_a_copied_breath_looks_like_one_that_was_painted_whole(place):
    seen(place, pulse(depth=0.5, lungs=0))
    paints = Paints(place)
    place.show_moment(pulse(depth=0.5, lungs=1))
    assert paints.after() == 1
    room = paints.last[0]
    first, copied = (place.grab(room).toImage() for _ in range(2))
    assert first == copied
    assert apart(copied, place.grab().toImage().copy(room)) == 0


def test_an_arrow_is_shown_only_while_the_movement_goes_its_way(place):
    still = seen(place, pulse(depth=0.5, moving=False))
    assert seen(place, pulse(depth=0.5)) != still
    assert seen(place, pulse(depth=0.5, phase=PUSH._replace(kind="stay"))) == still


@pytest.mark.parametrize(("phase", "towards"), [
    (PUSH, 1), (PUSH._replace(depth=(1.0, 0.0)), -1), (PUSH._replace(depth=(0.5, 0.5)), None),
])
def test_the_movement_says_whose_arrow_it_is(phase, towards):
    assert Cast(FIGURES).picture(pulse(phase=phase), INK, Picture()).towards == towards


def test_getting_ready_shows_the_way_from_the_stretch_before(place):
    pictures = []
    for share in (0.0, 0.3, 0.6):
        coming = Coming("supine-twist", "lying on the back", "left", 0.0, share)
        pictures.append(seen(place, pulse(kind="ready", segment=READY, coming=coming, depth=0.0)))
    there = seen(place, pulse(kind="ready", segment=READY, depth=0.0))
    assert all(one != other for at, one in enumerate(pictures) for other in [*pictures[at + 1:], there])


def test_what_is_kept_while_it_fades_looks_as_it_did(place):
    fading = [pulse(kind="ready", segment=READY, depth=0.0,
                    coming=Coming("supine-twist", "lying on the back", "left", 0.0, share)) for share in (0.005, 0.02)]
    first, later = (seen(place, each) for each in fading)
    place.show_moment(pulse(depth=0.5))
    place.grab()
    assert first != later
    assert [seen(place, each) for each in fading] == [first, later]


def test_another_camera_is_faded_to(place):
    shown = Cast(FIGURES)
    coming = Coming("supine-twist", "lying on the back", "left", 0.0, 0.005)
    frame = shown.frame(shown.picture(pulse(kind="ready", segment=READY, coming=coming), INK, Picture()))
    assert frame is not None
    assert frame.over is not None


def test_a_walk_from_nowhere_stands_in_the_start_pose(place):
    shown = Cast(FIGURES)
    coming = Coming("", "flying", "", 0.0, 0.5)
    frame = shown.frame(shown.picture(pulse(segment=READY, coming=coming), INK, Picture()))
    assert frame is not None
    assert frame.shot == shown.shot(Picture("half-kneeling-glute-pulse", "half-kneeling", "left", 1.0))


def test_switching_shows_the_side_that_was_done_beside_the_one_that_comes(place):
    switch = replace(PULSE, place=PULSE.place._replace(role="switch"))
    assert seen(place, pulse(kind="switch", segment=switch, place=switch.place, depth=0.0)) != seen(
        place, pulse(kind="switch", segment=PULSE, place=PULSE.place, depth=0.0)
    )


def test_arrows_far_from_the_side_that_was_done_are_seen_too(place):
    reach = replace(SWITCH, figure="tall-reach")
    shown = seen(place, pulse(segment=reach, place=reach.place, kind="switch", depth=0.0))
    beside = shown.copy(0, 0, 110, 400)  # the figure itself begins at 115
    assert len({beside.pixel(x, y) for x in range(110) for y in range(100, 250)}) > 1


def test_a_rest_keeps_the_figure_of_before():
    shown = Cast(FIGURES)
    before = shown.picture(pulse(), INK, Picture())
    rest = shown.picture(pulse(segment=replace(PULSE, figure="", position="")), INK, before)
    assert (rest.figure, rest.position) == (before.figure, before.position)


def test_what_has_no_figure_leaves_the_place_empty(place):
    nothing = replace(PULSE, figure="", position="flying")
    switch = replace(nothing, place=PULSE.place._replace(role="switch"))
    empty = QImage(place.size(), QImage.Format.Format_ARGB32_Premultiplied)
    empty.fill(0)
    first = seen(place, pulse(segment=nothing))
    assert seen(place, pulse(kind="switch", segment=switch, place=switch.place)) == first


def test_an_activity_keeps_moving_while_it_lasts():
    shown, walking = Cast(FIGURES), replace(PULSE, figure="walk", position="standing")
    at = [shown.picture(pulse(segment=walking, phase=Phase("stay", "", 60.0), session_done=seconds), INK, Picture())
          for seconds in (0.25, 1.25)]
    assert (at[0].side, at[1].side, at[0].depth > 0.1) == ("right", "left", True)


def test_who_does_not_kneel_sees_a_fade_instead_of_a_way_over_the_knees():
    shown, lying = Cast(FIGURES), replace(READY, figure="bridge", position="lying on the back")
    frames = []
    for kneels in (True, False):
        coming = Coming("", "standing", "", 0.0, 0.5, kneels)
        frames.append(shown.frame(shown.picture(pulse(segment=lying, coming=coming, depth=0.0), INK, Picture())))
    assert [frame.over is None for frame in frames] == [True, False]


@pytest.fixture
def walked(monkeypatch):
    """Every walk that had to be found."""
    found = []

    def counted(*what):
        found.append(what)
        return walk(*what)

    monkeypatch.setattr("followalong.qt.player.cast.walk", counted)
    return found


def test_the_ways_that_may_come_are_found_before_they_are_shown(place, walked):
    place.expect([way(), way(side="right"), pulse(segment=PULSE)])
    assert walked == []
    for _ in range(10):
        QApplication.processEvents()
    assert len(walked) == 2
    place.show_moment(way(0.3, "right"))
    place.grab()
    assert len(walked) == 2


def test_what_was_expected_is_shown_as_if_it_had_not_been(place):
    plain = seen(place, way(0.3))
    place.show_moment(pulse())
    place.expect([way(side="right"), way()])
    for _ in range(10):
        QApplication.processEvents()
    assert seen(place, way(0.3)) == plain


def test_only_a_few_ways_are_kept(walked):
    shown = Cast(FIGURES)
    for depth in (0.0, 0.1, 0.2, 0.3, 0.4, 0.0):
        shown.expect(replace(way(), coming=replace(way().coming, depth=depth)))
    assert len(walked) == 6


def test_a_fade_begins_with_what_was_there_before(place):
    begins, later = seen(place, way(0.0)), seen(place, way(0.001))
    assert apart(begins, later) < 20


@pytest.mark.parametrize("shown", [
    replace(way(), phase=WAIT), pulse(segment=SWITCH, place=SWITCH.place, kind="switch", phase=WAIT, depth=0.0),
])
def test_what_a_picture_begins_with_is_taken_apart_before_it_is_shown(place, monkeypatch, shown):
    plain = seen(place, shown)
    place.show_moment(pulse())
    place.grab()
    place.expect([shown])
    for _ in range(10):
        QApplication.processEvents()
    taken = []
    counted = lambda *what: taken.append(what) or drawing(*what)  # noqa: E731
    monkeypatch.setattr("followalong.qt.player.figure_place.drawing", counted)
    assert (seen(place, shown), taken) == (plain, [])


def under_the_word(screen):
    """Pixels of the figure where the kind's word stands."""
    figure, pill = screen.stage.figure, screen.stage.pill_rect().toAlignedRect()
    drawn = QImage(figure.size(), QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    figure.render(painter, QPoint(), QRegion(figure.rect()), QWidget.RenderFlag(0))
    painter.end()
    corner = pill.translated(-figure.pos()).intersected(figure.rect())
    return sum(drawn.pixelColor(x, y).alpha() > 40 for x in range(corner.left(), corner.right() + 1)
               for y in range(corner.top(), corner.bottom() + 1))


@pytest.mark.parametrize("size", [(640, 480), (1000, 700), (1366, 768), (480, 360)])
@pytest.mark.parametrize(("name", "position", "side"), [
    ("childs-pose", "kneeling", ""), ("supine-twist", "lying on the back", "right"),
    ("strap-hamstring", "lying on the back", "left"), ("seated-hamstring", "sitting on the floor", "left"),
])
def test_no_head_is_behind_the_word(size, name, position, side, qtbot):
    made = Screen(look())
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    stand = replace(segment(), figure=name, position=position)
    for depth in (0.0, 0.5, 1.0):
        made.show_moment(moment(kind="ready", kind_word="Get ready", segment=stand, side=side, depth=depth))
        assert under_the_word(made) == 0


def test_what_is_clear_of_the_word_stays_in_the_middle(place):
    before = seen(place, pulse())
    place.keep_clear(QRectF(0, 0, 60, 20))
    assert apart(before, seen(place, pulse())) == 0

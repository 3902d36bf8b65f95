"""Icons and figures are really drawn, in the colours that were asked for."""

from itertools import product
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter, QPixmapCache
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from followalong.core.figure.figure import drawing
from followalong.core.routine import POSITIONS, Side
from followalong.qt.figure_painter import Box, paint_still, stage
from followalong.qt.icons import Icons
from followalong.qt.look import Look
from followalong.qt.position_words import icons_of, words_of
from followalong.qt.shape_paths import path_of
from followalong.qt.theme import LIGHT, THEMES
from followalong.qt.widgets.picture_bed import AIR, LOW, TALL, PictureBed
from tests.qt.samples import ASSETS, FIGURES

NAMES = sorted(path.stem for path in (ASSETS / "icons").glob("*.svg"))
BED = QRectF(0, 0, 258, 160)
DRAWN = {name: figure for name in FIGURES.names() if (figure := FIGURES.of(name))}
ARMS_UP = "tall-reach", "standing-side-reach"  # who stands so takes a quarter more than one who stands
PRESSED = ("ninety-ninety-asis",)  # seen from above, where an arrow into the body can only lie over it
FINE, UNDER = 8.0, ("mat", "pad", "floor")  # pixels of a unit; what an arrow may lie over


def picture(position: str, theme: str = "light", side: Side = "", name: str = "") -> QImage:
    image = QImage(258, 160, QImage.Format.Format_ARGB32)
    image.fill(QColor(THEMES[theme].sunken))
    painter = QPainter(image)
    paint_still(painter, BED, FIGURES.of(name, position), THEMES[theme], THEMES[theme].sunken, side)
    painter.end()
    return image


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_its_colour_and_twice_as_sharp_on_a_dense_screen(name: str, qapp: QApplication) -> None:
    drawn = Icons(ASSETS / "icons").pixmap(name, "#1F6079", 20, 2.0)
    image = drawn.toImage()
    inked = [image.pixelColor(x, y) for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() == 255]
    assert (image.width(), drawn.devicePixelRatio()) == (40, 2.0)
    assert {colour.name().upper() for colour in inked} == {"#1F6079"}


@pytest.mark.parametrize("name", NAMES)
def test_icons_are_of_one_hand(name: str) -> None:
    source = (ASSETS / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    head = 'viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"'
    assert head in source


def test_an_icon_is_kept_by_its_maker_alone(qapp: QApplication) -> None:
    icons = Icons(ASSETS / "icons")
    assert icons.icon("play", "#000000", 20) is icons.icon("play", "#000000", 20)


def test_an_unknown_icon_is_our_mistake(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Icons(tmp_path).pixmap("nothing", "#000000", 20)


@pytest.mark.parametrize("theme", sorted(THEMES))
@pytest.mark.parametrize("position", POSITIONS)
def test_every_position_is_drawn_on_a_floor_from_edge_to_edge(position: str, theme: str, qapp: QApplication) -> None:
    image = picture(position, theme)
    figure = THEMES[theme].figure
    floor = {image.pixelColor(x, 159).name().upper() for x in (0, 257)}
    colours = {image.pixelColor(x, y).name().upper() for x in range(258) for y in range(160)}
    assert floor == {figure.floor}
    assert {figure.near_leg, figure.shirt, figure.skin} <= colours


@pytest.mark.parametrize("name", FIGURES.names())
def test_no_two_figures_look_the_same_and_each_has_two_sides(name: str, qapp: QApplication) -> None:
    drawn = picture("", name=name)
    others = [picture("", name=other) for other in FIGURES.names() if other != name]
    assert drawn not in others
    figure = FIGURES.of(name)
    assert figure is not None
    assert (picture("", side="left", name=name) != picture("", side="right", name=name)) or "" not in figure.tracks


@pytest.mark.parametrize("name", [name for name, figure in DRAWN.items() if figure.arrows and name not in PRESSED])
def test_an_arrow_lies_over_no_part_of_its_figure_at_any_depth(name: str) -> None:
    for depth, lungs in product((0.0, 0.25, 0.5, 0.75, 1.0), (0.0, 1.0)):
        found = drawing(DRAWN[name].shot(depth), 0)
        body = [path_of(shape, FINE) for layer in found.layers(lungs)[:-len(found.arrows)]
                for shape, colour in layer.fills if colour not in UNDER]
        rims = [path_of(shape, FINE) for layer in found.arrows for shape in layer.grounds]
        assert not any(rim.intersects(part) for rim, part in product(rims, body)), (depth, lungs)


@pytest.mark.parametrize("bed", [(258, 160), (258, 201), (258, 114), (296, 184), (560, 260)])
def test_heads_of_cards_are_nearly_as_large_whoever_lies_sits_or_stands(bed: tuple[int, int]) -> None:
    rect, box = QRectF(0, 0, *bed), Box(low=LOW, tall=TALL, air=AIR)
    placed = {name: stage(rect, figure.shot(1.0), box) for name, figure in DRAWN.items()}
    usual = median(abs(one.m22()) for one in placed.values())
    assert {name for name, one in placed.items() if not 0.8 <= abs(one.m22()) / usual <= 1.25} <= set(ARMS_UP)
    assert min(abs(placed[name].m22()) for name in ARMS_UP) >= 0.7 * usual
    for name, one in placed.items():
        left, bottom, right, top = DRAWN[name].shot(1.0).extent
        assert rect.contains(one.mapRect(QRectF(left, max(bottom, 0.0), right - left, top - max(bottom, 0.0)))), name


def test_a_figure_is_drawn_to_svg_and_to_a_printed_page(qapp: QApplication, tmp_path: Path) -> None:
    svg, pdf = QSvgGenerator(), QPdfWriter(str(tmp_path / "one.pdf"))
    svg.setFileName(str(tmp_path / "one.svg"))
    for device in (svg, pdf):
        painter = QPainter(device)
        paint_still(painter, BED, FIGURES.of("bridge"), LIGHT, "#FFFFFF")
        painter.end()
    text = (tmp_path / "one.svg").read_text(encoding="utf-8").upper()
    assert all(colour in text for colour in (LIGHT.figure.near_leg, LIGHT.figure.shirt, LIGHT.figure.skin))
    assert (tmp_path / "one.pdf").stat().st_size > 2000


def test_no_two_positions_look_the_same(qapp: QApplication) -> None:
    pictures = [picture(position) for position in POSITIONS]
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[at + 1:])


def test_the_left_side_is_the_mirror_of_the_right(qapp: QApplication) -> None:
    assert picture("half-kneeling", side="left") != picture("half-kneeling")
    assert picture("half-kneeling", side="right") == picture("half-kneeling")


def test_an_unknown_position_leaves_the_floor(qapp: QApplication) -> None:
    image = picture("flying")
    colours = {image.pixelColor(x, y).name().upper() for x in range(0, 258, 3) for y in range(160)}
    assert colours == {LIGHT.sunken, LIGHT.figure.floor}


def test_words_and_icons_of_positions_name_each_kind_once() -> None:
    kneeling = ("half-kneeling", "kneeling", "lying on the back", "lying on the front")
    assert (words_of(kneeling), icons_of(kneeling)) == ("kneeling, lying", ("half-kneeling", "lying"))


def test_pictures_are_seen_though_a_page_has_more_than_are_kept_for_all(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    beds = [PictureBed(look, page) for _ in range(3)]
    for index, bed in enumerate(beds):
        bed.setGeometry(0, index * 160, 258 + index, 160)
        bed.show_figure("", "standing")
    kept = QPixmapCache.cacheLimit()
    QPixmapCache.setCacheLimit(200)  # KiB: one of them
    page.show()
    qtbot.waitUntil(lambda: all(_shirt(bed.grab().toImage()) for bed in beds))
    QPixmapCache.setCacheLimit(kept)


def _shirt(image: QImage) -> bool:
    return any(image.pixelColor(130, y) == QColor(LIGHT.figure.shirt) for y in range(160))

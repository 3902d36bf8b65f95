"""Nothing is cut off: small and large windows, large text, a wide font, the other direction."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from followalong.qt.look import Look
from followalong.qt.page_bar import PageBar
from followalong.qt.widgets.button import button
from followalong.qt.widgets.card_grid import CardGrid
from followalong.qt.widgets.chip import Chip
from followalong.qt.widgets.filter_chip import FilterChip
from followalong.qt.widgets.icon_button import IconButton
from followalong.qt.widgets.meta_line import MetaLine
from followalong.qt.widgets.name_line import NameLine
from followalong.qt.widgets.search_field import SearchField
from followalong.qt.widgets.total import Total
from tests.qt.samples import CARDS, LONG, PAGES, library

SIZES = [(480, 360), (640, 480), (683, 384), (1000, 700), (1366, 768), (3840, 2160)]
Show = Callable[[QWidget, tuple[int, int]], QWidget]
WRAP = Qt.TextFlag.TextWordWrap


def cut(label: QLabel) -> bool:
    """True where its words do not fit into it; those with bold ones among them only the label can measure."""
    if label.textFormat() == Qt.TextFormat.RichText:
        return label.heightForWidth(label.width()) > label.height()
    room = label.contentsRect()
    flags = WRAP if label.wordWrap() else Qt.TextFlag.TextSingleLine
    needs = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 99_999), flags, label.text())
    return needs.width() > room.width() + 1 or needs.height() > room.height() + 1


def squeezed(button: QAbstractButton) -> bool:
    """True where its icon and words are wider than it is; a long chip ends in dots."""
    icon = 0 if button.icon().isNull() else button.iconSize().width()
    lines = button.text().split("\n")
    wide = icon + max(map(button.fontMetrics().horizontalAdvance, lines))
    return not isinstance(button, Chip) and wide > button.width()


def sticks_out(widget: QWidget, page: QWidget) -> bool:
    """True where it reaches over an edge of the page."""
    left = widget.mapTo(page, widget.rect().topLeft()).x()
    return left < 0 or left + widget.width() > page.width()


@pytest.fixture
def shown(qtbot: QtBot) -> Show:
    """Puts a page into a window of exactly that size."""
    windows = []

    def show(page: QWidget, size: tuple[int, int]) -> QWidget:
        window = QMainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.setCentralWidget(page)
        window.resize(*size)
        window.show()
        QApplication.processEvents()
        assert (page.width(), page.height()) == size
        return page

    return show


def mistakes(page: QWidget) -> list[str]:
    labels = [label for label in page.findChildren(QLabel) if label.isVisible() and label.text()]
    buttons = [button for button in page.findChildren(QAbstractButton) if button.isVisible()]
    painted = [one for kind in (MetaLine, NameLine, Total) for one in page.findChildren(kind) if one.isVisible()]
    low = [one for one in painted if one.height() < one.heightForWidth(one.width())]
    return [f"cut: {label.text()}" for label in labels if cut(label)] + [
        f"squeezed: {one.text()}" for one in buttons if squeezed(one)] + [f"too low: {one}" for one in low] + [
        f"over the edge: {one.accessibleName() or one}" for one in (*labels, *buttons) if sticks_out(one, page)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_every_word_fits(name: str, size: tuple[int, int], look: Look, shown: Show) -> None:
    assert mistakes(shown(PAGES[name](look), size)) == []


@pytest.mark.parametrize("size", [(480, 360), (640, 480), (683, 384), (1366, 768)])
@pytest.mark.parametrize("name", PAGES)
def test_every_word_fits_at_twice_the_text_size(
    name: str, size: tuple[int, int], look_for: Callable[..., Look], shown: Show,
) -> None:
    assert mistakes(shown(PAGES[name](look_for(scale=2.0)), size)) == []


@pytest.mark.parametrize("size", [(480, 360), (1366, 768)])
@pytest.mark.parametrize("name", PAGES)
def test_every_word_fits_in_a_wide_font(
    name: str, size: tuple[int, int], look_for: Callable[..., Look], shown: Show,
) -> None:
    assert mistakes(shown(PAGES[name](look_for(family="DejaVu Sans")), size)) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(480, 360), (640, 480), (683, 384), (1000, 700), (1366, 768)])
@pytest.mark.parametrize("name", PAGES)
@pytest.mark.usefixtures("spanish")
def test_every_longer_word_of_spanish_fits(
    name: str, size: tuple[int, int], scale: float, look_for: Callable[..., Look], shown: Show,
) -> None:
    assert mistakes(shown(PAGES[name](look_for(scale=scale)), size)) == []


@pytest.mark.usefixtures("spanish")
def test_all_settings_fit_into_the_least_window_in_spanish(look_for: Callable[..., Look], shown: Show) -> None:
    assert mistakes(shown(PAGES["settings"](look_for(scale=2.0)), (480, 360))) == []


@pytest.mark.parametrize(("width", "first", "second"), [
    (1366, "Happy hips and hamstrings", "When to stop"), (640, "Back", "When to stop"), (400, "Back", "")])
def test_the_way_back_is_named_where_there_is_room(
    width: int, first: str, second: str, look_for: Callable[..., Look], qtbot: QtBot,
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    bar = PageBar("Happy hips and hamstrings", look_for(scale=2.0), holder)
    bar.resize(width, 60)
    holder.show()
    back, safety = bar.findChildren(QAbstractButton)
    assert (back.text().strip(), safety.text().strip()) == (first, second)
    assert (back.accessibleName(), safety.accessibleName()) == ("Back to: Happy hips and hamstrings", "When to stop")
    assert not sticks_out(back, bar)


def test_the_words_of_a_button_go_on_in_a_second_line(qtbot: QtBot, look: Look) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = button("Reset to the usual settings", look, holder, icon="repeat", wrap=True)
    holder.show()
    made.resize(150, 90)
    assert made.text().split() == ["Reset", "to", "the", "usual", "settings"]
    assert made.text().count("\n") >= 1
    made.resize(made.sizeHint())
    assert made.text() == " Reset to the usual settings"


@pytest.mark.parametrize("name", PAGES)
def test_every_word_fits_from_right_to_left(name: str, look: Look, shown: Show) -> None:
    page = PAGES[name](look)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert mistakes(shown(page, (1366, 768))) == []


def test_a_label_that_is_too_small_is_noticed(look: Look, shown: Show) -> None:
    page = library(look)
    next(label for label in page.findChildren(QLabel) if label.text() == "Library").setFixedWidth(30)
    assert mistakes(shown(page, (1366, 768))) == ["cut: Library"]


def test_the_offer_to_continue_fits_in_a_small_window(look: Look, shown: Show) -> None:
    assert mistakes(shown(library(look, resume=True), (480, 360))) == []


@pytest.mark.parametrize(("width", "columns"), [(480, 1), (700, 2), (1000, 3), (1366, 4), (3840, 9)])
def test_the_library_has_as_many_columns_as_fit(width: int, columns: int, look: Look, shown: Show) -> None:
    page = shown(library(look), (width, 768))
    assert {grid.columns for grid in page.findChildren(CardGrid)} == {columns}


def test_in_a_low_window_cards_are_rows_so_that_more_than_a_picture_is_seen(look: Look, shown: Show) -> None:
    page = shown(library(look), (683, 384))
    assert {grid.columns for grid in page.findChildren(CardGrid)} == {1}
    assert page.cards[1].mapTo(page, page.cards[1].rect().bottomLeft()).y() < page.height()


def test_the_name_of_a_routine_in_a_row_keeps_off_its_star(look: Look, shown: Show) -> None:
    page = shown(library(look), (480, 360))
    page.show_routines([replace(CARDS[0], title=LONG)])
    (title,) = [label for label in page.cards[0].findChildren(QLabel) if label.text() == LONG]
    end = title.mapTo(page.cards[0], title.contentsRect().topRight()).x()
    assert end <= page.cards[0].findChild(IconButton).x()


@pytest.mark.parametrize("width", [480, 640, 699])
def test_the_search_of_a_narrow_window_takes_the_room_beside_the_filter(width: int, look: Look, shown: Show) -> None:
    page = shown(library(look), (width, 480))
    chip = next(one for one in page.findChildren(FilterChip) if one.isVisible())
    assert page.width() - chip.mapTo(page, chip.rect().topRight()).x() <= 16
    assert page.findChild(SearchField).placeholderText() == "Search routines and stretches"


def test_a_search_with_little_room_says_so_in_one_word(look: Look, shown: Show) -> None:
    page = shown(library(look), (320, 480))
    search = page.findChild(SearchField)
    assert (search.placeholderText(), search.accessibleName()) == ("Search", "Search routines and stretches")


@pytest.mark.parametrize("width", [640, 1000])
def test_cards_are_as_wide_beside_a_bar_as_without(width: int, look: Look, shown: Show) -> None:
    page = shown(library(look), (width, 2000))
    without = page.cards[0].width()
    page.resize(width, 500)
    assert page.cards[0].width() == without


def test_cards_that_end_where_the_window_does_stay_where_they_are(look: Look, shown: Show) -> None:
    """A bar that comes and goes again for ever would be an error in a slot."""
    page = shown(library(look), (1000, 700))
    for tall in range(700, 800):
        page.resize(1000, tall)
        assert page.cards[0].width() == 229

"""What comes first on a page of cards, and where its rows end."""

from collections.abc import Callable
from dataclasses import replace
from itertools import accumulate

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from followalong.core.filters import Wanted
from followalong.core.outlook import Part, Way
from followalong.files.parts import packed
from followalong.qt.cards import broken
from followalong.qt.library_page import LibraryPage
from followalong.qt.look import Look
from followalong.qt.sections import divided
from followalong.qt.views import RoutineCard
from followalong.qt.whole_rows import growth
from followalong.qt.widgets.card import Card
from tests.qt.samples import CARDS

FEW, FEW_FIT = "Recent and favourites, then all routines", "Recent and favourites, then all that fit"
MANY = tuple(RoutineCard(f"r{number}", f"Routine {number:02}", 9, ("standing",)) for number in range(24))


def done(count: int) -> list[RoutineCard]:
    """The last so many were done, the last one last of all."""
    late = dict(zip(MANY[::-1][:count], range(1, count + 1), strict=True))
    return [replace(card, recent=late.get(card, 0)) for card in MANY]


def test_a_file_that_was_just_opened_and_has_mistakes_comes_before_all() -> None:
    apart, _ = divided([*done(4), broken("/there/bad.yaml", ())], 4)
    assert apart[0].file == "bad.yaml"


@pytest.mark.parametrize(("columns", "place"), [(1, 1), (2, 1), (4, 3)])
def test_a_file_with_mistakes_ends_the_first_row(columns: int, place: int) -> None:
    mistaken = next(card for card in CARDS if card.broken)
    _, rest = divided([mistaken, *MANY], columns)
    assert rest.index(mistaken) == place


def library(look: Look, qtbot: QtBot, size: tuple[int, int], cards: list[RoutineCard]) -> LibraryPage:
    page = LibraryPage(look)
    qtbot.addWidget(page)
    page.show_routines(cards)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.mark.parametrize(("count", "first"), [(0, 0), (1, 0), (3, 0), (4, 4), (7, 4), (8, 8)])
def test_recent_ones_stand_apart_in_whole_rows_only(count: int, first: int) -> None:
    apart, rest = divided(done(count), 4)
    assert len(apart) == first
    assert [card.id for card in (*apart, *rest)][:count] == [f"r{23 - at}" for at in range(count)]


def test_where_all_are_favourites_they_are_one_list() -> None:
    assert divided([replace(card, favourite=True) for card in MANY[:5]], 4)[1] == []


def test_a_picture_does_not_come_again_in_the_row_under_the_next_title(look: Look, qtbot: QtBot) -> None:
    steps = (Part(Way(name, "", name, "standing", name, 60.0, needs=("mat",))) for name in ("bridge", "cobra"))
    rich = replace(MANY[3], figure="bridge", recent=1, parts=packed(steps))
    dear = [replace(card, figure=f"{number}", recent=4 - number) for number, card in enumerate(MANY[:3])]
    page = library(look, qtbot, (1366, 768), [*dear, rich, replace(MANY[4], figure="bridge")])
    shown = {card.routine.id: card.routine.figure for card in page.findChildren(Card)}
    assert (shown["r3"], shown["r4"]) == ("cobra", "bridge")


def titles(page: LibraryPage) -> list[str]:
    """Those of the lists that are in sight."""
    known = ("Recent and favourites", FEW, FEW_FIT, "All routines", "More routines", "All that fit")
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text() in known]


def test_a_wider_window_divides_anew(look: Look, qtbot: QtBot) -> None:
    page = library(look, qtbot, (1100, 768), done(3))
    assert titles(page) == ["Recent and favourites", "More routines"]
    page.resize(1366, 768)
    assert titles(page) == [FEW]


@pytest.mark.parametrize(("size", "few"), [
    ((640, 430), []), ((640, 480), [1]), ((1000, 700), [1, 2]), ((1366, 768), [1, 2, 3]),
])
def test_few_recent_ones_share_a_row_whose_title_says_so(
    size: tuple[int, int], few: list[int], look: Look, qtbot: QtBot,
) -> None:
    for count in range(4):
        page = library(look, qtbot, size, done(count))
        plain = ["Recent and favourites", "More routines"] if count else ["All routines"]
        assert titles(page) == ([FEW] if count in few else plain)
        page.ask(Wanted(minutes=15))
        fit = ["Recent and favourites", "All that fit"] if count else ["All that fit"]
        assert titles(page) == ([FEW_FIT] if count in few else fit)


@pytest.mark.parametrize("count", [0, 4])
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (640, 480)])
def test_a_row_ends_where_the_view_does(count: int, size: tuple[int, int], look: Look, qtbot: QtBot) -> None:
    page = library(look, qtbot, size, done(count))
    ends = {page.height() - card.mapTo(page, QPoint(0, card.height())).y() for card in page.cards}
    assert min(end for end in ends if end > 0) in range(17, 21)
    assert all(end <= 0 or end >= 17 for end in ends)


def test_a_few_rows_are_as_tall_as_they_like() -> None:
    assert growth(rows(250, 250), 600, -30, 40) == 0


@pytest.mark.parametrize(("room", "more"), [(530, 15), (470, -15), (501, 1), (640, 0)])
def test_rows_give_and_take_only_so_much(room: int, more: int) -> None:
    assert growth(rows(250, 250, 250), room, -30, 40) == more


@pytest.mark.parametrize(("room", "more"), [(520, 10), (480, -27), (508, 0)])
def test_a_row_that_does_not_give_leaves_it_to_the_others(room: int, more: int) -> None:
    assert growth(rows(250, 250, 250, fixed={1: 258}), room, -30, 40) == more


def rows(*tall: int, fixed: dict[int, int] | None = None) -> Callable[[int], list[int]]:
    """Their ends, where each is so much taller; some are never lower than that."""
    def ends(more: int) -> list[int]:
        return list(accumulate(max(each + more, (fixed or {}).get(at, 0)) for at, each in enumerate(tall)))

    return ends


def test_the_last_one_done_says_so(look: Look, qtbot: QtBot) -> None:
    page = library(look, qtbot, (1366, 768), done(2))
    assert [card.routine.id for card in page.cards if "last done" in card.accessibleName()] == ["r23"]


def test_a_card_that_is_used_again_takes_the_mark_with_it(look: Look, qtbot: QtBot) -> None:
    page = library(look, qtbot, (1366, 768), done(0))
    page.show_routines(done(1))
    marks = [label for label in page.findChildren(QLabel) if label.text() == "Last done" and label.isVisible()]
    assert [mark.parent() for mark in marks] == [page.cards[0]]


def test_the_first_card_keeps_the_focus_while_others_come(look: Look, qtbot: QtBot) -> None:
    page = library(look, qtbot, (1366, 768), done(0)[:3])
    page.activateWindow()
    page.show_progress("Reading your routines")
    page.show_routines(done(1))
    assert page.cards[0].routine.id == "r23"
    assert page.cards[0].hasFocus()

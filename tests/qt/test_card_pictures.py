"""No two pictures next to each other are the same, if that can be helped."""

from dataclasses import replace

from followalong.core.outlook import Part, Way
from followalong.files.bundled import data
from followalong.files.figures import Figures
from followalong.files.parts import packed
from followalong.qt.pictures import RAISED, told_apart
from tests.qt.samples import CARDS

SHOWN = ((), ("wall-a", "wall-b"), ("wall-a", "butterfly", "wall-c"), ("wall-a", "butterfly"))
PLAIN, RICH, THREE, ABOVE = (
    replace(CARDS[0], figure="wall-a", parts=packed(
        Part(Way("a", "", "A", "standing", figure, 60.0, needs=("mat",))) for figure in names))
    for names in SHOWN
)


def test_the_second_of_two_shows_another_of_its_steps() -> None:
    assert [card.figure for card in told_apart((PLAIN, RICH))] == ["wall-a", "wall-b"]


def test_or_else_the_first_of_them_does() -> None:
    assert [card.figure for card in told_apart((RICH, PLAIN))] == ["wall-b", "wall-a"]


def test_a_picture_of_the_same_view_comes_first() -> None:
    assert [card.figure for card in told_apart((PLAIN, THREE))] == ["wall-a", "wall-c"]
    assert [card.figure for card in told_apart((PLAIN, ABOVE))] == ["wall-a", "butterfly"]


def test_a_picture_in_the_position_that_the_card_names_first_comes_first() -> None:
    steps = (("a", "standing"), ("b", "kneeling"), ("c", "standing"))
    ways = (Part(Way(name, "", "A", position, f"wall-{name}", 60.0, needs=("mat",))) for name, position in steps)
    card = replace(PLAIN, positions=("standing", "kneeling"), parts=packed(ways))
    assert [each.figure for each in told_apart((PLAIN, card))] == ["wall-a", "wall-c"]


def test_one_that_begins_with_a_view_from_above_shows_a_step_seen_from_beside() -> None:
    above = replace(ABOVE, figure="butterfly")
    assert [card.figure for card in told_apart((above,))] == ["wall-a"]
    assert told_apart((replace(above, parts=""),))[0].figure == "butterfly"


def test_it_is_known_which_figures_are_seen_from_above() -> None:
    figures = Figures(data("assets") / "figures")
    assert {name for name in figures.names() if figures.of(name).camera.pitch > 0} == RAISED


def test_two_that_have_no_other_picture_stay_as_they_are() -> None:
    assert told_apart((PLAIN, PLAIN)) == (PLAIN, PLAIN)


def test_far_down_a_long_list_the_pictures_stay() -> None:
    assert told_apart((RICH,) * 300)[100:] == (RICH,) * 200


def test_one_that_stands_a_row_above_is_near_too() -> None:
    cards = told_apart((RICH, replace(PLAIN, figure="between"), PLAIN))
    assert [card.figure for card in cards] == ["wall-b", "between", "wall-a"]


def test_one_that_is_far_above_may_look_the_same() -> None:
    between = [replace(PLAIN, figure=f"between {number}") for number in range(5)]
    assert told_apart((RICH, *between, PLAIN))[0] == RICH

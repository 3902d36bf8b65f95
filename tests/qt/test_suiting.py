"""The cards as they are for a person who avoids or lacks something."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from followalong.core.filters import Wanted
from followalong.core.outlook import Outlook, Part, Way
from followalong.files.parts import packed
from followalong.qt.pictures import told_apart
from followalong.qt.suiting import Suiting, in_words, suited
from followalong.qt.widgets.chip import OneChip
from followalong.qt.widgets.total import Total
from tests.qt.desk import Desk
from tests.qt.samples import CARDS

KNEEL = Way("kneel", "", "Kneel", "kneeling", "childs-pose", 60, ("kneeling",), ("mat",), ("hips",))
REACH = Way("reach", "", "Reach", "standing", "tall-reach", 120, (), (), ("shoulders",))
TWIST = Way("twist", "", "Twist", "on a chair", "", 90, ("twisting",), ("chair",))
CARD = replace(CARDS[2], minutes=3, positions=("kneeling", "on a chair"), needs=("mat", "chair"), figure="childs-pose",
               avoid=("twisting", "kneeling"), stretches=("Kneel", "Twist"),
               parts=packed([Part(KNEEL, (REACH,)), Part(TWIST)]))
KNEELING, NOTHING = frozenset({"kneeling"}), frozenset[str]()
FULL = "full-menu"


def test_a_card_shows_what_is_done_instead():
    now = suited(CARD, KNEELING, NOTHING)
    assert (now.positions, now.needs, now.avoid, now.areas) == (
        ("standing", "on a chair"), ("chair",), ("twisting",), ("shoulders",))
    assert (now.figure, now.minutes, now.adapted) == ("tall-reach", 4, "1 step swapped")
    assert now.stretches == ("Reach", "Twist")


def test_told_apart_from_its_neighbour_it_shows_nothing_that_is_avoided():
    now = suited(CARD, KNEELING, NOTHING)
    neighbour = replace(CARDS[0], figure="tall-reach", parts="")
    assert [card.figure for card in told_apart((neighbour, now))] == ["tall-reach", "tall-reach"]
    assert [card.figure for card in told_apart((neighbour, replace(CARD, figure="tall-reach")))] == [
        "tall-reach", "childs-pose"]


def test_a_card_of_which_too_little_is_left_stays_as_it_was():
    assert suited(CARD, frozenset({"twisting"}), NOTHING) is CARD


def test_one_that_nothing_stands_against_is_the_same():
    cards = (CARD, CARDS[0])
    assert Suiting().cards(cards, frozenset({"bending"}), frozenset({"wall"})) == cards


def test_each_card_is_adapted_once_and_anew_for_something_else():
    suiting = Suiting()
    (once,), (twice,) = (suiting.cards([CARD], KNEELING, NOTHING) for _ in range(2))
    (other,) = suiting.cards([CARD], KNEELING, frozenset({"chair"}))
    (starred,) = suiting.cards([replace(CARD, favourite=True)], KNEELING, frozenset({"chair"}))
    assert once is twice
    assert (once.adapted, other.adapted, starred.favourite) == ("1 step swapped", "", True)


@pytest.mark.parametrize(("swapped", "out", "said"), [
    (2, 1, "2 steps swapped, 1 left out"), (1, 0, "1 step swapped"), (0, 1, "1 step left out"), (0, 0, "")])
def test_it_says_how_many_steps(swapped, out, said):
    assert in_words(Outlook((), swapped, out, 1, 0)) == said


@pytest.fixture
def desk(qtbot, tmp_path, warm):
    return Desk(qtbot, tmp_path, warm, safety_seen=True, motion="reduced", avoid=("kneeling",), without=("wall",))


def cards(desk):
    desk.caught_up()
    return {card.title: card for card in desk.page.routines}


def test_what_is_avoided_already_stands_in_the_chip_and_on_the_cards(desk):
    found = cards(desk)
    assert desk.page.wanted.avoid == KNEELING
    assert all("kneeling" not in card.avoid and "wall" not in card.needs for card in found.values())
    assert found["Before bed"].adapted == "1 step swapped"


def test_what_is_avoided_in_the_library_holds_before_the_start_too(desk):
    cards(desk)
    desk.page.ask(desk.page.wanted._replace(avoid=frozenset({"twisting"})))
    assert desk.program.settings.avoid == ("twisting",)
    desk.program.open(next(card.id for card in desk.page.routines if card.id.endswith(f"{FULL}.yaml")))
    assert any("it twists the low back" in label.text() for label in desk.page.findChildren(QLabel))


def test_a_card_promises_the_minutes_that_are_shown_before_the_start(desk):
    for card in [card for card in cards(desk).values() if card.adapted]:
        desk.program.open(card.id)
        minutes, seconds = map(int, desk.page.findChild(Total).accessibleName().split()[0].split(":"))
        assert minutes + seconds / 60 == pytest.approx(card.minutes, abs=1), card.title
        desk.page.left.emit()


def test_the_list_of_stretches_begins_with_it_and_keeps_its_own_choice(desk):
    cards(desk)
    desk.program.stretches.show_list()
    assert all("kneeling" not in card.avoid for card in desk.page.routines)
    desk.page.ask(desk.page.wanted._replace(avoid=frozenset()))
    assert desk.program.settings.avoid == ("kneeling",)
    desk.program.stretches.show_list()
    assert desk.page.wanted.avoid == frozenset()


def test_the_filters_go_before_what_is_avoided(desk):
    page = desk.page
    page.ask(page.wanted._replace(minutes=5))
    clear = next(one for one in page.findChildren(QPushButton) if one.text() == "Clear filters")
    clear.click()
    assert page.wanted == Wanted(avoid=KNEELING)
    clear.click()
    assert desk.program.settings.avoid == ()


def test_a_card_says_what_is_left_of_it_when_it_is_shortened_too():
    assert suited(CARD, KNEELING, NOTHING).least == 2.0  # the twist, and half a minute that is no stretch


def test_a_routine_listed_as_shorter_begins_as_short_as_that(desk):
    cards(desk)
    desk.page.ask(desk.page.wanted._replace(minutes=10))
    desk.page.search(next(one.title for one in desk.page.routines if round(one.minutes) > 10))
    desk.page.cards[0].click()
    assert any(chip.isChecked() and chip.text() == "10" for chip in desk.page.findChildren(OneChip))
    assert desk.program.settings.avoid == ("kneeling",)
    assert int(desk.page.findChild(Total).accessibleName().partition(":")[0]) < 10

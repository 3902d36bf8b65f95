"""Filters: each asks for one thing, and all together must fit."""

from dataclasses import dataclass

import pytest

from followalong.core.filters import ANYTHING, Wanted, fits, in_order, shortens


@dataclass
class One:
    minutes: float = 12.4
    least: float = 2.5
    places: tuple[str, ...] = ("home", "clinic")
    needs: tuple[str, ...] = ("mat", "strap or belt")
    areas: tuple[str, ...] = ("hips", "hamstrings")
    avoid: tuple[str, ...] = ("bending", "lying flat")


def some(*names: str) -> frozenset[str]:
    return frozenset(names)


def test_without_a_question_everything_fits() -> None:
    assert fits(ANYTHING, One())
    assert ANYTHING.asked == 0


@pytest.mark.parametrize("wanted", [
    Wanted(minutes=15), Wanted(minutes=12), Wanted(places=some("desk", "home")),
    Wanted(things=some("mat", "strap or belt", "chair")), Wanted(areas=some("hips", "neck")),
    Wanted(avoid=some("twisting")),
])
def test_what_is_asked_for_fits(wanted: Wanted) -> None:
    assert fits(wanted, One())
    assert wanted.asked == 1


@pytest.mark.parametrize("wanted", [
    Wanted(minutes=10), Wanted(places=some("desk")), Wanted(things=some("mat")), Wanted(things=some()),
    Wanted(areas=some("neck")), Wanted(avoid=some("twisting", "bending")),
])
def test_one_thing_that_does_not_fit_is_enough(wanted: Wanted) -> None:
    assert not fits(wanted, One())


def test_nothing_needed_means_no_thing_at_all() -> None:
    assert fits(Wanted(things=some()), One(needs=()))


def test_all_questions_are_asked_together() -> None:
    assert not fits(Wanted(minutes=15, areas=some("neck")), One())
    assert Wanted(15, some("home"), some(), some("hips"), some("bending")).asked == 5


@pytest.mark.parametrize(("minutes", "least", "asked", "can"), [
    (12.4, 2.5, 10, True), (20, 10, 10, True), (12.4, 10.5, 10, False), (12.4, 0, 10, False),
    (12.4, 2.5, 5, False), (10.4, 2.5, 10, False),
], ids=["it can", "half is left", "too long for it", "one step only", "less than half", "it fits as it is"])
def test_what_is_a_little_too_long_can_be_shortened(minutes: float, least: float, asked: int, can: bool) -> None:
    assert shortens(asked, One(minutes=minutes, least=least)) is can


def test_known_names_come_in_their_order_and_others_after_them() -> None:
    assert in_order(["z", "mat", "a", "chair", "mat"], ("chair", "mat")) == ("chair", "mat", "a", "z")

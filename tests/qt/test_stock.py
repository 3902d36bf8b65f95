"""Which effects stay loaded."""

from pathlib import Path

import pytest

from followalong.qt.lane import TAIL, Loaded
from followalong.qt.stock import KEPT, MOST, Stock

LONG = KEPT / 2 - TAIL  # so long are the words of `stocked`


def stocked(*names, seconds=LONG):
    stock = Stock()
    for name in names:
        stock.put(Path(name), Loaded(name, seconds))
    return stock


def given_away(stock, held=""):
    return [loaded.effect for loaded in stock.spare(lambda loaded: loaded.effect in held)]


def play(stock, names):
    for name in names:
        stock.take(Path(name))
        stock.played(Path(name))


def test_what_is_still_to_be_played_stays():
    assert given_away(stocked(*"abcdefg")) == []


@pytest.mark.parametrize(("played", "gone"), [("ab", ""), ("abc", "a"), ("cabd", "ca"), ("abca", "b")])
def test_of_what_was_played_the_longest_ago_goes_first(played, gone):
    stock = stocked(*"abcdx")
    play(stock, played)
    assert given_away(stock) == list(gone)


def test_what_is_wanted_again_stays():
    stock = stocked(*"abcx")
    play(stock, "abc")
    stock.take(Path("a"))
    assert given_away(stock) == []


def test_what_still_sounds_stays():
    stock = stocked(*"abcx")
    play(stock, "abc")
    assert given_away(stock, held="a") == ["b"]


def test_so_much_is_never_wanted_but_by_jumps():
    names = [str(number) for number in range(MOST + 2)]
    assert given_away(stocked(*names, seconds=0.1)) == ["0", "1"]


def test_all_can_be_given_away():
    stock = stocked(*"abc")
    assert len(list(stock.empty())) == 3
    assert stock.take(Path("a")) is None

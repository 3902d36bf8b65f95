"""When Python looks for what nobody uses any more."""

import gc
from weakref import ref

import pytest

from followalong.qt.tidying import SELDOM, SOME, often, seldom, tidy


class Knot:
    """Uses itself: only a look finds that nobody else does."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def by_hand():
    """As it was before, afterwards."""
    usual = gc.get_threshold()
    gc.collect()
    gc.disable()
    yield
    gc.set_threshold(*usual)
    gc.enable()


def lost(rest=()):
    """A knot that nobody uses, and so many new objects that it is worth a look."""
    knot = Knot()
    rest += tuple([] for _ in range(SOME))
    return ref(knot), rest


def test_what_is_new_and_not_used_is_found(by_hand):
    knot, _rest = lost()
    tidy(calm=False)
    assert knot() is None


def test_what_is_older_is_found_when_it_is_calm(by_hand):
    knot = Knot()
    gc.collect()
    known, knot = ref(knot), None
    _, rest = lost()
    tidy(calm=False)
    assert known() is not None
    _, _rest = lost(rest)
    tidy(calm=True)
    assert known() is None


def test_a_few_new_objects_are_not_worth_a_look(by_hand):
    knot = ref(Knot())
    tidy(calm=True)
    assert knot() is not None


def test_python_looks_by_itself_only_when_there_is_much_until_it_may_again(by_hand):
    usual = gc.get_threshold()
    seldom()
    assert gc.get_threshold() == (SELDOM, *usual[1:])
    often()
    assert gc.get_threshold() == usual

"""Breaths as people write them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followalong.core.routine import Breath
from followalong.files import breaths
from followalong.files.values import UnreadableError


@pytest.mark.parametrize(("text", "seconds"), [
    ("4-0-6", [("in", 4), ("out", 6)]),
    ("4-2-6", [("in", 4), ("pause", 2), ("out", 6)]),
    ("4–2–6–2", [("in", 4), ("pause", 2), ("out", 6), ("pause", 2)]),
    ("4.5 - 0 - 6", [("in", 4.5), ("out", 6)]),
    ("easy exhale", [("in", 4), ("out", 6)]),
    ("extended exhale", [("in", 4), ("pause", 2), ("out", 6)]),
    ("even five", [("in", 5), ("out", 5)]),
    ("ninety-ninety", [("in", 3), ("pause", 1), ("out", 6), ("pause", 2)]),
    ("Ninety ninety", [("in", 3), ("pause", 1), ("out", 6), ("pause", 2)]),
    ("box", [("in", 4), ("pause", 4), ("out", 4), ("pause", 4)]),
])
def test_a_breath_is_read(text, seconds):
    assert breaths.breath(text) == Breath(tuple(seconds))


def test_four_seven_eight_is_for_four_breaths_in_a_row():
    assert breaths.breath("four-seven-eight").most == 4


def test_any_other_breath_is_a_list_of_parts():
    assert breaths.parts(["in 2s", "in 1s", "out 6s"]) == Breath((("in", 2), ("in", 1), ("out", 6)))


@pytest.mark.parametrize(("text", "words"), [
    ("4-2", "not a breath"), ("0-0-6", "not a whole"), ("4-0-0", "not a whole"),
    ("4-0-90", "not between"), ("4-0.1-6", "not between"),
    ("0.5-0-1", "too short"), ("deep", "not a breath"),
])
def test_what_is_no_breath_is_refused(text, words):
    with pytest.raises(UnreadableError, match=words):
        breaths.breath(text)


def test_a_misspelt_name_is_put_right():
    with pytest.raises(UnreadableError) as error:
        breaths.breath("easy exale")
    assert str(error.value.hint) == 'Did you mean "easy exhale"?'


@pytest.mark.parametrize("text", ["hold 2s", "in", "in long", ""])
def test_a_part_has_a_kind_and_a_time(text):
    with pytest.raises(UnreadableError):
        breaths.part(text)


@given(st.text(max_size=30) | st.text(alphabet="0123456789-. ", max_size=20))
def test_a_breath_is_read_or_refused_and_nothing_else(text):
    with suppress(UnreadableError):
        assert breaths.breath(text).seconds >= 2

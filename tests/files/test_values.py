"""Times, counts and ranges as people write them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followalong.core.routine import Span
from followalong.files import values
from followalong.files.values import Amount, UnreadableError


@pytest.mark.parametrize(("text", "seconds"), [
    ("30", 30), ("30s", 30), ("1:30", 90), ("2min", 120), ("2min 30s", 150), ("2 min 30 s", 150), ("1.5s", 1.5),
    ("0", 0), ("90:00", 5400), ("2 minutes", 120), ("30 sec", 30), ("8min30", 510),
])
def test_a_time_is_read(text, seconds):
    assert values.time(text) == seconds


@pytest.mark.parametrize("text", ["", "abc", "-3", "1:75", "20q", "9:00:00", "600min", "s", "1e3", "٣0:00x"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(UnreadableError):
        values.time(text)


def test_a_time_that_is_too_short_is_refused():
    with pytest.raises(UnreadableError, match="too short"):
        values.some_time("0.4s")


@pytest.mark.parametrize(("text", "span"), [
    ("4", (4, 4, 4)), ("3-5", (3, 4, 5)), ("3-6", (3, 5, 6)), ("3-5 (5)", (3, 5, 5)), ("3–5", (3, 4, 5)),
])
def test_a_count_is_read(text, span):
    assert values.counts(text) == Span(*span)


@pytest.mark.parametrize(("text", "span"), [
    ("20-40s", (20, 30, 40)), ("2-3min", (120, 150, 180)), ("20s-1min", (20, 40, 60)), ("20-40s (25)", (20, 25, 40)),
    ("20-40s (25s)", (20, 25, 40)), ("0:30-1:00", (30, 45, 60)),
])
def test_a_range_of_times_is_read(text, span):
    assert values.times(text) == Span(*span)


@pytest.mark.parametrize(("text", "words"), [
    ("5-3", "larger number"), ("3-5 (9)", "outside"), ("a-b", "not a range"), ("0", "not between"),
    ("x", "not a whole"), ("1-", "not a whole"), ("99999", "not between"),
])
def test_what_is_no_count_is_refused(text, words):
    with pytest.raises(UnreadableError, match=words):
        values.counts(text)


@pytest.mark.parametrize(("text", "amount"), [
    ("5 breaths", Amount("breaths", Span(5, 5, 5))),
    ("1 breath", Amount("breaths", Span(1, 1, 1))),
    ("3-5 breaths (4)", Amount("breaths", Span(3, 4, 5))),
    ("30s", Amount("seconds", Span(30, 30, 30))),
])
def test_an_amount_is_breaths_or_a_time(text, amount):
    assert values.breaths_or_time(text) == amount


@pytest.mark.parametrize(("text", "least"), [("6", 6), ("6 breaths", 6), ("3-5 breaths (4)", 3)])
def test_breaths_may_be_named_or_bare(text, least):
    assert values.breaths(text).least == least


@pytest.mark.parametrize(("text", "unit", "usual"), [
    ("3-5", "counts", 4), ("1min", "seconds", 60), ("open", "open", 0),
])
def test_pulses_are_counted_timed_or_open(text, unit, usual):
    assert (values.pulses(text).unit, values.pulses(text).span.usual) == (unit, usual)


@pytest.mark.parametrize(("text", "share"), [("0", 0), ("1", 1), (".5", 0.5), ("0.7", 0.7), ("70%", 0.7)])
def test_a_depth_is_a_share(text, share):
    assert values.depth(text) == share


@pytest.mark.parametrize(("text", "where"), [("50%", (0.5, None)), ("20s", (None, 20)), ("1:00", (None, 60))])
def test_a_moment_is_a_share_or_a_second(text, where):
    assert values.moment(text) == where


@pytest.mark.parametrize(("text", "target"), [("5 of 10", (5, 10)), ("5/10", (5, 10)), ("0 of 10", (0, 10))])
def test_a_target_is_read(text, target):
    assert values.target(text) == target


@pytest.mark.parametrize(("text", "answer"), [("true", True), ("Yes", True), ("no", False), ("false", False)])
def test_yes_and_no_are_read(text, answer):
    assert values.yes(text) is answer


@pytest.mark.parametrize(("read", "text"), [
    (values.depth, "2"), (values.depth, "150%"), (values.depth, "deep"), (values.moment, "150%"),
    (values.moment, "later"), (values.target, "11 of 10"), (values.target, "0 of 0"), (values.target, "five"),
    (values.yes, "maybe"), (values.name, "../x"), (values.name, "A"), (values.name, "a" * 81), (values.name, ""),
    (values.language, "english please"), (values.year, "16"), (values.count, "1" * 81),
])
def test_what_is_none_of_these_is_refused(read, text):
    with pytest.raises(UnreadableError) as error:
        read(text)
    assert error.value.hint


def test_ids_languages_and_years_are_kept():
    assert values.name("hip-flexor-2") == "hip-flexor-2"
    assert values.language("pt-BR") == "pt-BR"
    assert values.year("2016") == 2016


READERS = (values.time, values.some_time, values.count, values.counts, values.times, values.breaths_or_time,
           values.breaths, values.pulses, values.depth, values.moment, values.target, values.yes, values.name,
           values.language, values.year)
LIKELY = st.text(alphabet="0123456789-–:%.() smineofbrathx", max_size=20)


@given(st.sampled_from(READERS), st.text(max_size=30) | LIKELY)
def test_a_value_is_read_or_refused_and_nothing_else(read, text):
    with suppress(UnreadableError):
        assert read(text) is not None


@given(st.floats(0.5, 28800).map(lambda seconds: round(seconds, 2)))
def test_any_time_in_seconds_is_read_back(seconds):
    assert values.time(f"{seconds:.2f}s") == seconds

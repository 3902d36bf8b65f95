"""How low other programs are under words, whatever is said when."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followalong.audio.ducking import BACK, FALL, GAP, LOOK, LOW, RISE, SOON, STEP, Ducking
from tests.audio.recording import HandClock

SECONDS = st.floats(0.05, 4.0)
ORDERS = st.lists(st.tuples(st.sampled_from(["word", "cut", "nothing"]), SECONDS, st.floats(0.0, 3.0)), max_size=30)
STEEPEST = (1 - LOW) / min(FALL, BACK, RISE)  # a second


class Told:
    """A ducking, its clock, and its levels at each look."""

    def __init__(self):
        self.clock = HandClock()
        self.ducking = Ducking(self.clock)
        self.levels = [(self.clock.now, 1.0)]

    def wait(self, seconds):
        end = self.clock.now + seconds
        while self.clock.now < end:
            due = self.ducking.next_due()
            self.clock.now = min(end, self.clock.now + (seconds if due is None else max(due, 0.001)))
            self.levels.append((self.clock.now, self.ducking.level()))

    def follow(self, orders):
        for order, seconds, wait in orders:
            if order == "word":
                self.ducking.word(seconds)
            elif order == "cut":
                self.ducking.cut()
            self.wait(wait)

    def most(self, since):
        return max(level for second, level in self.levels if second >= since)


@pytest.fixture
def told():
    return Told()


def test_nothing_is_done_before_the_first_word(told):
    assert (told.ducking.level(), told.ducking.next_due()) == (1.0, None)


def test_a_word_finds_them_low_soon_and_to_its_end(told):
    told.ducking.word(2.0)
    told.wait(0.15)
    assert told.ducking.level() == LOW
    begun = told.clock.now
    told.wait(1.85)
    assert told.most(begun) == LOW


def test_after_the_last_word_they_come_back_softly_and_stay(told):
    told.ducking.word(1.0)
    told.wait(1.0 + GAP)
    assert told.ducking.level() == LOW
    told.wait(RISE / 2)
    assert LOW < told.ducking.level() < 1
    told.wait(RISE)
    assert (told.ducking.level(), told.ducking.next_due()) == (1.0, None)


@given(st.lists(st.tuples(SECONDS, st.floats(0.0, GAP - 0.01)), min_size=1, max_size=20))
def test_between_words_a_short_time_apart_music_does_not_pump(said):
    told = Told()
    told.ducking.word(1.0)
    told.wait(1.0)
    begun = told.clock.now
    for seconds, gap in said:
        told.ducking.word(seconds)
        told.wait(seconds + gap)
    assert told.most(begun) == LOW


def test_who_pauses_has_the_music_back_at_once(told):
    told.ducking.word(3.0)
    told.wait(1.0)
    told.ducking.cut()
    told.wait(SOON + BACK + STEP)
    assert (told.ducking.level(), told.ducking.next_due()) == (1.0, None)


def test_what_a_skip_leads_to_finds_them_low_still(told):
    told.ducking.word(3.0)
    told.wait(1.0)
    cut = told.clock.now
    told.ducking.cut()
    told.wait(0.12)
    told.ducking.word(1.0)
    told.wait(1.0)
    assert told.most(cut) == LOW


def test_a_pause_after_the_last_word_does_not_hold_them_low(told):
    told.ducking.word(1.0)
    told.wait(1.0 + GAP + RISE / 2)
    before = told.ducking.level()
    told.ducking.cut()
    told.wait(STEP)
    assert told.ducking.level() > before


@given(ORDERS)
def test_they_are_never_louder_than_they_were_nor_lower_than_low_and_never_jump(orders):
    told = Told()
    told.follow(orders)
    for (before, old), (after, new) in zip(told.levels, told.levels[1:], strict=False):
        assert LOW <= new <= 1
        assert abs(new - old) <= STEEPEST * (after - before) + 1e-6


@given(ORDERS)
def test_in_the_end_all_is_as_it_was_whatever_was_said(orders):
    told = Told()
    told.follow(orders)
    told.wait(4.0 + GAP + RISE)
    assert (told.ducking.level(), told.ducking.next_due()) == (1.0, None)


def test_while_they_are_low_a_look_now_and_then_finds_a_new_one(told):
    told.ducking.word(2.0)
    told.wait(1.0)
    assert told.ducking.next_due() == LOOK

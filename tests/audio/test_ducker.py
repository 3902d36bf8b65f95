"""The process that lowers other programs: it follows its orders, and gives all back whatever ends it."""

import os

import pytest

from followalong.audio.ducker import Input, leave, owed_in, serve, tell
from followalong.audio.ducking import CUT, FALL, GAP, LOW, RISE
from followalong.audio.other_sound import OtherSound, Stream
from tests.audio.mixing import FakeMixer
from tests.audio.recording import HandClock


class Orders:
    """At their times; waiting for them moves the clock. None is a look, an exception ends it all."""

    def __init__(self, clock, *orders):
        self.clock, self.orders = clock, [(clock.now + second, order) for second, order in orders]

    def __call__(self, patience):
        if not self.orders:
            return None
        due, order = self.orders[0]
        if patience is not None and self.clock.now + patience < due:
            self.clock.now += patience
            return ()
        self.clock.now = max(due, self.clock.now)
        self.orders.pop(0)
        if callable(order):
            order()
            return ()
        return (order,)


class Told:
    def __init__(self, *orders, remembers=True):
        self.clock, self.mixer = HandClock(), FakeMixer(remembers=remembers)
        self.mixer.begin(7, 1.0)
        self.looks, self.owed = [], []
        self.orders = Orders(self.clock, *((second, self.look if order is None else order) for second, order in orders))

    def look(self):
        self.looks.append(round(self.mixer.volumes(7)[0] ** 3, 3))

    def serve(self):
        serve(self.orders, OtherSound(self.mixer, self.owed.append), self.clock, self.sleep)
        self.look()
        return self.looks

    def sleep(self, seconds):
        self.clock.now += seconds


def test_a_word_lowers_the_music_and_its_end_gives_it_back():
    word = 2.0
    looks = ((FALL + 0.05, None), (word + GAP - 0.05, None), (word + GAP + RISE + 0.1, None))
    assert Told((0.0, word), *looks).serve() == [LOW, LOW, 1.0, 1.0]


def test_what_is_owed_is_told_before_it_is_lowered_and_when_it_is_whole():
    told = Told((0.0, 1.0), (0.5, lambda: told.mixer.begin(8, 0.5)), (9.0, None))
    told.serve()
    seven, eight = Stream(7, "player", (1.0,)), Stream(8, "player", (0.5,))
    assert told.owed == [(seven,), (seven, eight), ()]


def test_what_is_told_is_read_by_who_gives_it_back(capfd):
    owed = (Stream(7, "player", (1.0, 0.5)), Stream(8, "Größe", (0.25,)))
    tell(owed)
    assert owed_in(capfd.readouterr().out.encode()) == owed


def test_a_pause_gives_it_back_at_once():
    assert Told((0.0, 3.0), (0.5, None), (0.6, CUT), (1.0, None)).serve() == [LOW, 1.0, 1.0]


def test_when_the_orders_end_under_a_word_it_is_given_back_softly():
    told = Told((0.0, 3.0), (0.5, None))
    assert told.serve() == [LOW, 1.0]
    last = [stream.volumes[0] for stream in told.mixer.sets[-5:]]
    assert last == sorted(last)


def test_who_is_told_to_end_gives_it_back_too():
    told = Told((0.0, 3.0), (0.5, None), (0.6, leave))
    with pytest.raises(SystemExit):
        told.serve()
    assert (told.looks, told.mixer.volumes(7)) == ([LOW], (1.0,))


def test_the_next_track_is_looked_for_where_nobody_remembers():
    told = Told((0.0, 1.0), (0.5, lambda: told.mixer.end(7)), (5.0, lambda: told.mixer.begin(7)), (7.0, None),
                remembers=False)
    assert told.serve() == [1.0, 1.0]


@pytest.fixture
def pipe():
    read, write = os.pipe()
    yield read, write
    os.close(read)


def test_lines_become_orders_and_noise_does_not(pipe):
    read, write = pipe
    orders = Input(read)
    os.write(write, b"1.5\nnoise\n\n0.0")
    assert orders(None) == [1.5]
    os.write(write, b"00\n2\n")
    assert orders(None) == [0.0, 2.0]
    os.close(write)
    assert orders(None) is None


def test_nothing_in_time_is_no_order(pipe):
    read, write = pipe
    assert list(Input(read)(0.0)) == []
    os.close(write)

"""Streams of other programs come back to just what they were, and a person's wish wins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followalong.audio.other_sound import OtherSound
from tests.audio.mixing import FakeMixer

FALLING = (0.9, 0.7, 0.5, 0.35, 0.25)
VOLUME = st.floats(0.0, 1.5)


class Told:
    def __init__(self, **how):
        self.mixer = FakeMixer(**how)
        self.owed = []
        self.others = OtherSound(self.mixer, self.owed.append)

    def bring(self, *levels):
        for level in levels:
            self.others.bring(level)


@pytest.fixture(params=[False, True], ids=["at once", "late"])
def told(request):
    return Told(lags=request.param)


def test_a_quarter_is_meant_as_it_is_heard(told):
    told.mixer.begin(7, 1.0, 0.5)
    told.bring(*FALLING, 0.25)
    left, right = told.mixer.volumes(7)
    assert (left**3, right**3) == (pytest.approx(0.25), pytest.approx(0.25 * 0.5**3))


@given(st.lists(VOLUME, min_size=1, max_size=8), st.lists(st.floats(0.25, 1.0), max_size=30))
def test_it_comes_back_to_just_what_it_was_and_is_never_louder(volumes, levels):
    told = Told()
    told.mixer.begin(7, *volumes)
    told.bring(*levels, 1.0)
    assert told.mixer.volumes(7) == tuple(volumes)
    assert all(set_ <= was for one in told.mixer.sets for set_, was in zip(one.volumes, volumes, strict=True))


def test_nothing_is_set_while_nothing_is_said(told):
    told.mixer.begin(7, 0.8)
    told.bring(1.0, 1.0)
    assert told.mixer.sets == []


def test_what_a_person_sets_meanwhile_stays(told):
    told.mixer.begin(7, 0.8)
    told.bring(*FALLING, 0.25, 0.25, 0.25)
    told.mixer.begin(7, 0.6)
    told.bring(0.25, 0.5, 1.0)
    assert told.mixer.volumes(7) == (0.6,)


def test_the_next_word_lowers_it_from_what_the_person_set(told):
    told.mixer.begin(7, 0.8)
    told.bring(*FALLING, 0.25, 0.25)
    told.mixer.begin(7, 0.6)
    told.bring(0.25, 1.0, *FALLING, 0.25)
    assert told.mixer.volumes(7)[0] == pytest.approx(0.6 * 0.25 ** (1 / 3))
    told.bring(1.0, 1.0)
    assert told.mixer.volumes(7) == (0.6,)


def test_who_begins_under_a_word_is_lowered_at_once(told):
    told.bring(*FALLING)
    told.mixer.begin(8, 1.0)
    told.bring(0.25, 0.25)
    assert told.mixer.volumes(8)[0] ** 3 == pytest.approx(0.25)
    told.bring(1.0, 1.0)
    assert told.mixer.volumes(8) == (1.0,)


@pytest.mark.parametrize("when", ["in the same look", "one look later", "when all is said"])
@pytest.mark.parametrize("remembers", [True, False])
def test_the_next_track_is_not_as_quiet_as_the_last_one_ended(when, remembers):
    told = Told(remembers=remembers)
    told.mixer.begin(7, 0.8)
    told.bring(*FALLING)
    told.mixer.end(7)
    looks = {"in the same look": (), "one look later": (0.25,), "when all is said": (0.25, 1.0)}[when]
    told.bring(*looks)
    told.mixer.begin(8)
    told.bring(0.25, 1.0)
    assert told.mixer.volumes(8) == (0.8,)


def test_a_look_is_owed_only_where_the_server_does_not_remember():
    owing = []
    for remembers in (True, False):
        told = Told(remembers=remembers)
        told.mixer.begin(7, 0.8)
        told.bring(*FALLING)
        told.mixer.end(7)
        told.bring(0.25, 1.0)
        owing.append(told.others.owes)
    assert owing == [False, True]


def test_a_stream_without_a_name_that_ends_is_forgotten():
    told = Told(remembers=False)
    told.mixer.begin(7, 0.8, name="")
    told.bring(*FALLING)
    told.mixer.end(7)
    told.bring(0.25, 1.0)
    assert not told.others.owes


@pytest.mark.parametrize("remembers", [True, False])
def test_what_a_killed_process_owed_is_given_back(remembers):
    killed = Told(remembers=remembers)
    killed.mixer.begin(7, 0.8, name="radio")
    killed.mixer.begin(8, 1.0, name="player")
    killed.bring(*FALLING)
    killed.mixer.end(8)
    fresh = OtherSound(killed.mixer, killed.owed.append)
    fresh.give_back(killed.owed[-1])
    assert killed.mixer.volumes(7) == (0.8,)
    assert (killed.mixer.known["player"] == (1.0,)) is remembers

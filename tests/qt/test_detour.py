"""Another player is tried until it plays."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer

from followalong.audio.system_player import ALL_FAILED
from followalong.qt.detour import Detour

SILENCE = Path("silence.wav")


class Player:
    """What a player says of itself is set from outside."""

    def __init__(self):
        self.works, self.proven, self.playing = "", False, set()
        self.played, self.closed = [], False

    def play(self, path, channel, volume):
        self.played.append(path)
        self.playing.add(channel)

    def stop(self, channel):
        self.playing.discard(channel)

    def busy(self, channel):
        return channel in self.playing

    def close(self):
        self.closed = True


@pytest.fixture
def made():
    return []


@pytest.fixture
def detour(qapp, made):
    def make():
        made.append(Player())
        return made[-1]

    parent = QObject()
    way = Detour(make, SILENCE, parent)
    way.keeps, way.told = parent, []
    way.found.connect(lambda: way.told.append(way.output))
    return way


def looked(detour):
    timer = detour.findChild(QTimer, "again")
    assert timer.isActive()
    timer.timeout.emit()


def test_a_player_that_has_played_silence_is_the_output(detour, made):
    detour.seek()
    looked(detour)
    assert (detour.output, made[0].played) == (None, [SILENCE])
    made[0].proven = True
    looked(detour)
    assert detour.told == [made[0]]
    assert not detour.findChild(QTimer, "again").isActive()


def test_one_that_still_plays_is_waited_for(detour, made):
    detour.seek()
    for _ in range(3):
        looked(detour)
    assert len(made[0].played) == 1


def test_where_all_failed_they_are_tried_anew(detour, made):
    detour.seek()
    looked(detour)
    made[0].stop("tone")
    looked(detour)
    made[0].stop("tone")
    made[0].works = ALL_FAILED
    looked(detour)
    assert [len(each.played) for each in made] == [2, 1]


def test_it_ends_when_there_is_no_need_of_it(detour, made):
    detour.seek()
    looked(detour)
    detour.close()
    assert made[0].closed
    assert detour.output is None
    assert not detour.findChild(QTimer, "again").isActive()


def test_without_a_player_nothing_is_found(qapp):
    parent = QObject()
    detour = Detour(lambda: None, SILENCE, parent)
    detour.seek()
    for _ in range(2):
        looked(detour)
    assert detour.output is None


def test_without_a_silence_nothing_is_tried(qapp):
    parent = QObject()
    detour = Detour(Player, None, parent)
    detour.seek()
    assert not detour.findChild(QTimer, "again").isActive()

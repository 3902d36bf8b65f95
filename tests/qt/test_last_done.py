""""Last done" stands on the one routine that was played last, and on none that was only opened."""

from pathlib import Path

import pytest

from followalong.app import data
from followalong.core.choices import Choices

DEMO = str(data("routines") / "demo.yaml")


@pytest.fixture
def twin(tmp_path):
    """Another file with the same id."""
    path = tmp_path / "demo.yaml"
    path.write_text(Path(DEMO).read_text())
    return str(path)


def play(desk, path, seconds=40.0):
    desk.program.open(path)
    desk.program.start(Choices())
    desk.run(seconds)


def last_done(desk):
    desk.program.to_library()
    desk.caught_up()
    return [card.id for card in desk.page.routines if card.recent == 1]


def test_what_was_only_opened_was_not_done(desk, twin):
    desk.program.open(twin)
    assert last_done(desk) == []


def test_of_two_files_with_one_id_the_one_that_was_played_says_so(desk, twin):
    for path in (twin, DEMO, twin):
        play(desk, path)
        desk.page.saved.emit(None)
        assert last_done(desk) == [path]


def test_what_was_played_comes_before_what_was_only_opened(desk, twin):
    play(desk, DEMO)
    desk.page.saved.emit(None)
    desk.program.open(twin)
    assert last_done(desk) == [DEMO]
    assert [card.id for card in desk.page.routines[:2]] == [DEMO, twin]


def test_a_session_that_was_left_with_the_window_was_done_last(desk):
    play(desk, DEMO, 20.0)
    desk.program.window.close()
    desk.page.act("answer")
    assert last_done(desk.again()) == [DEMO]


def test_a_session_that_was_left_before_anything_was_done_was_not(desk):
    play(desk, DEMO, 0.0)
    desk.page.ask_to_leave()
    desk.page.act("answer")
    assert last_done(desk) == []

"""A sleep, a stopped process and a changed clock in the middle of a session of the whole window."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from followalong import app
from followalong.core.choices import Choices
from followalong.core.session import Session
from followalong.qt.finished_page import FinishedPage
from followalong.qt.neighbours import NO_SCREEN, Neighbours
from followalong.qt.player.note import Note
from tests.qt.desk import Desk

DEMO = str(Path(app.__file__).parents[1] / "routines" / "demo.yaml")


@pytest.fixture
def desk(qtbot, tmp_path, warm):
    desk = Desk(qtbot, tmp_path, warm, safety_seen=True, motion="reduced")
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.run(15.0)
    return desk


def sleep(desk, seconds):
    system = Neighbours(desk.program, desk.clock)
    system.sleep()
    desk.clock.now += seconds
    system.wake(seconds)


def stand_still(desk, seconds):
    desk.clock.now += seconds
    desk.page.driver.due.emit()


@pytest.mark.parametrize("away", [sleep, stand_still])
def test_it_comes_back_paused_at_the_place_gets_ready_counts_three_and_plays_the_rest(desk, away):
    before = desk.session.moment().session_done
    away(desk, 754.0)
    assert (desk.session.state, desk.session.moment().session_done) == ("paused", before)
    assert desk.page.findChild(Note).accessibleName().endswith("for 12 minutes.")
    desk.page.act("space")
    assert desk.session.moment().kind == "ready"
    desk.page.act("answer")
    assert desk.session.moment().number == "3"
    desk.run(3.5)
    assert (desk.session.state, desk.session.segment.role) == ("running", "stretch")
    assert desk.session.moment().session_done <= before + 0.5


def test_after_a_long_sleep_ending_keeps_what_was_done(desk):
    desk.run(9.0)
    sleep(desk, 2000.0)
    desk.page.act("answer")
    assert isinstance(desk.page, FinishedPage)
    desk.page.saved.emit(None)
    (kept,) = desk.parts.shelf.history().sessions()
    assert (kept.finished, kept.steps[0].why) == (False, "done")


@pytest.mark.parametrize("hours", [-25, 25])
def test_a_clock_that_is_changed_changes_nothing(desk, hours):
    before = desk.session.moment().session_done
    desk.set_ahead = timedelta(hours=hours)
    desk.run(2.0)
    assert (desk.session.state, desk.session.moment().session_done) == ("running", pytest.approx(before + 2.0))


def test_after_a_clock_that_was_set_back_it_is_offered_without_its_age(desk):
    desk.set_ahead = timedelta(hours=25)
    desk.page.pause()
    desk.write()
    kept = desk.session.bookmark().place
    later = desk.again()
    later.program.comeback.offer()
    assert (later.program.comeback.kept.mark.place, later.program.comeback.kept.away) == (kept, None)
    told = " ".join(label.text() for label in later.page.findChildren(QLabel))
    assert "The clock of this computer was changed since" in told
    assert " ago" not in told


@pytest.mark.parametrize("hours", [3, 160])
def test_after_a_clock_that_was_set_forward_it_is_offered_all_the_same(desk, hours):
    desk.set_ahead = -timedelta(hours=hours)
    desk.page.pause()
    desk.write()
    kept = desk.session.bookmark().place
    later = desk.again()
    later.program.comeback.offer()
    assert later.program.comeback.kept.mark.place == kept


def test_when_the_screen_goes_it_pauses_and_says_so(desk):
    Neighbours(desk.program, desk.clock).lose_screen()
    assert (desk.session.state, desk.page.findChild(Note).accessibleName()) == ("paused", NO_SCREEN)
    desk.page.act("space")
    assert desk.session.state == "lead-in"


def test_a_sleep_after_the_end_changes_nothing(desk):
    desk.run(20.0)
    sleep(desk, 2000.0)
    assert isinstance(desk.page, FinishedPage)


def test_a_sleep_without_a_session_is_nobodys_business(qtbot, tmp_path, warm):
    desk = Desk(qtbot, tmp_path, warm, safety_seen=True)
    sleep(desk, 2000.0)
    assert desk.page is desk.program.library


def test_in_a_long_hold_without_a_word_the_place_is_kept_every_two_seconds(desk):
    for _ in range(6):
        desk.run(1.0)
        mark = desk.parts.shelf.bookmarks.read(DEMO).bookmark.mark
        kept = Session(desk.session.routine, desk.session.choices, desk.clock, at=mark).moment()
        assert desk.session.moment().session_done - kept.session_done <= 2.5

"""One session at a time: what else is opened waits, what was answered is kept, and closing asks wherever one is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtWidgets import QFileDialog

from followalong import app
from followalong.qt.before_page import BeforePage
from followalong.qt.fault_dialog import FaultDialog
from followalong.qt.neighbours import Neighbours
from followalong.qt.player.note import Note
from followalong.qt.player.player_page import PlayerPage
from followalong.qt.reports import Reports
from followalong.qt.request import Request
from followalong.qt.sessions import BUSY

DEMO = str(Path(app.__file__).parents[1] / "routines" / "demo.yaml")
HIPS = DEMO.replace("demo", "hips-and-hamstrings")


@pytest.fixture
def playing(desk):
    desk.program.play(DEMO)
    return desk


@pytest.fixture
def over(playing):
    """Seven was answered on its last page."""
    playing.run(40.0)
    playing.qtbot.keyClick(playing.page, "7")
    return playing


def choose(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))


def rating(desk):
    (kept,) = desk.parts.shelf.history().sessions()
    return kept.after


def told(desk):
    return desk.page.findChild(Note).accessibleName()


@pytest.mark.parametrize(("path", "said"), [(HIPS, BUSY), ("", "")])
def test_to_choose_a_file_pauses_the_session_which_comes_first(playing, monkeypatch, path, said):
    choose(monkeypatch, path)
    playing.program.window.ask_for_file()
    assert isinstance(playing.page, PlayerPage)
    assert (playing.session.state, told(playing)) == ("paused", said)


def test_a_dropped_file_does_not_stop_the_session_and_is_told_that_it_waits(playing):
    playing.program.window.files_opened.emit([HIPS])
    assert (playing.session.state, told(playing)) == ("running", BUSY)


def test_a_file_that_is_opened_after_a_session_is_shown_and_its_rating_kept(over, monkeypatch):
    choose(monkeypatch, HIPS)
    over.program.window.ask_for_file()
    assert isinstance(over.page, BeforePage)
    assert rating(over) == 7


def test_a_second_start_after_a_session_keeps_its_rating(over):
    Neighbours(over.program, over.clock).take(Request(HIPS))
    assert isinstance(over.page, PlayerPage)
    assert rating(over) == 7


def test_a_window_that_is_closed_after_a_session_keeps_its_rating(over):
    assert over.program.may_close()
    over.program.close()
    assert rating(over) == 7


@pytest.mark.parametrize("covered", ["safety", "settings", "settings over safety"])
def test_what_lies_over_a_session_goes_when_another_is_asked_for(playing, covered):
    cover(playing, covered)
    Neighbours(playing.program, playing.clock).take(Request(HIPS))
    assert isinstance(playing.page, PlayerPage)
    assert told(playing) == BUSY


@pytest.mark.parametrize("covered", ["safety", "settings", "settings over safety"])
def test_closing_asks_though_something_lies_over_the_session(playing, covered):
    cover(playing, covered)
    assert playing.program.may_close() is False
    assert isinstance(playing.page, PlayerPage)
    assert playing.page.asking


def cover(desk, how):
    if "safety" in how:
        desk.program.window.show_safety()
    if "settings" in how:
        desk.program.adjusting.open()


def test_settings_hold_when_the_session_and_its_page_are_over(over):
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    over.program.adjusting.open()
    over.program.adjusting.change(voice=False)
    over.program.sitting.tell("The voice is gone.")
    over.program.sitting.show_news()
    over.program.window.back()
    assert (over.page.rating, over.program.settings.voice) == (7, False)


@pytest.fixture
def reported(playing):
    """A fault was told while it plays."""
    made = Reports(playing.program.window, playing.program.look, Path("log"), playing.program.window)
    made.follow(playing.program.sitting)
    made.show("Traceback: one")
    return playing


def seen(desk):
    return [each for each in desk.program.window.findChildren(FaultDialog) if each.isVisible()]


def test_escape_closes_a_report_first_and_the_session_goes_on(reported):
    reported.page.act("escape")
    assert seen(reported) == []
    assert (reported.session.state, reported.page.asking) == ("running", False)
    reported.page.act("escape")
    assert reported.page.asking


@pytest.mark.parametrize("size", [(640, 480), (800, 600), (1000, 700), (1366, 768)])
def test_a_report_leaves_the_number_and_what_to_do_in_sight(playing, size):
    window, parts = playing.program.window, playing.page.parts
    window.resize(*size)
    Reports(window, playing.program.look, Path("log"), window).show("Traceback: one")
    (dialog,) = seen(playing)
    for part in (parts.stage.ring, parts.caption):
        covered = QRect(part.mapTo(window, QPoint()), part.size())
        assert not covered.intersects(dialog.geometry().translated(-window.pos()))


@pytest.mark.parametrize("answer", ["escape", "answer"])
def test_while_a_session_asks_whether_to_leave_no_report_is_seen(reported, answer):
    page = reported.page
    page.ask_to_leave()
    assert seen(reported) == []
    page.act(answer)
    assert len(seen(reported)) == 1


def test_a_fault_that_comes_while_it_asks_is_told_after_it(playing):
    made = Reports(playing.program.window, playing.program.look, Path("log"), playing.program.window)
    made.follow(playing.program.sitting)
    playing.page.ask_to_leave()
    made.show("Traceback: one")
    assert seen(playing) == []
    playing.page.act("escape")
    assert len(seen(playing)) == 1

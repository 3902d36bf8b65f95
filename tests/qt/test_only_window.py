"""A second start of the program, in one process and with two real ones."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from followalong import app
from followalong.qt.finished_page import FinishedPage
from followalong.qt.neighbours import Neighbours
from followalong.qt.only_window import OnlyWindow
from followalong.qt.player.note import Note
from followalong.qt.player.player_page import PlayerPage
from followalong.qt.request import ACTIVATION, Request, read, written
from followalong.qt.sessions import BUSY
from tests.qt.desk import Desk

DEMO = str(Path(app.__file__).parents[1] / "routines" / "demo.yaml")
WANTED = Request(DEMO, 2, go_on=True, avoid=("kneeling",), without=("wall",), minutes=5, token="seat-7")
SECOND = """
import sys, time
from pathlib import Path
from followalong.qt.only_window import OnlyWindow
from followalong.qt.request import Request
only = OnlyWindow(Path(sys.argv[1]), time.sleep)
print(only.first(), only.hand_over(Request(sys.argv[2])))
"""

KILLED = """
import os, sys
from pathlib import Path
from followalong.qt.only_window import OnlyWindow
only = OnlyWindow(Path(sys.argv[1]), None)
print(only.first(), flush=True)
os.kill(os.getpid(), 9)
"""


def nap(_seconds):
    """Nobody waits in a test."""


@pytest.fixture
def lock(tmp_path):
    return tmp_path / "data" / "window.lock"


@pytest.fixture
def first(lock, qapp):
    only = OnlyWindow(lock, nap)
    only.setParent(qapp)
    assert only.first()
    only.listen(lambda request: "plays" if request.path else "open")
    return only


def test_a_request_is_a_line_and_back():
    assert read(written(WANTED)) == WANTED
    assert written(WANTED).count(b"\n") == 1


@pytest.mark.parametrize("line", [b"", b"raise\n", b"[]", b'{"path": 3}', b"\xff", b"[" * 9000,
    written(Request(token="a\0b"))])
def test_a_line_that_makes_no_sense_only_asks_to_be_seen(line):
    assert read(line) == Request()


def test_a_first_window_that_does_not_listen_is_not_waited_for_for_ever(lock):
    silent = OnlyWindow(lock, nap)
    assert silent.first()
    other = OnlyWindow(lock, nap)
    assert (other.first(), other.hand_over(Request())) == (False, None)


def test_a_guest_that_says_nothing_only_asks_to_be_seen(first, qtbot):
    guest = QLocalSocket()
    with qtbot.waitSignal(first.asked) as asked:
        guest.connectToServer(first.name)
    assert asked.args == [Request()]


def test_where_no_lock_can_be_kept_every_window_is_the_first(tmp_path):
    (tmp_path / "data").write_text("not a folder")
    assert OnlyWindow(tmp_path / "data" / "window.lock", nap).first()


def test_two_folders_have_two_windows(tmp_path):
    one, other = (OnlyWindow(tmp_path / name / "window.lock", nap) for name in ("a", "b"))
    assert one.first()
    assert other.first()
    assert one.name != other.name


def test_a_window_that_was_killed_is_not_the_first_any_more(lock):
    words = [sys.executable, "-c", KILLED, str(lock)]
    killed = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (killed.stdout, killed.returncode, lock.exists()) == ("True\n", -9, True)
    assert OnlyWindow(lock, nap).first()


def test_a_second_start_is_not_the_first_and_hands_over_what_it_wants(first, lock, qtbot):
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        other = subprocess.Popen([sys.executable, "-c", SECOND, str(lock), DEMO], stdout=subprocess.PIPE, text=True)
    assert asked.args == [Request(DEMO)]
    assert other.communicate()[0] == "False plays\n"


@pytest.fixture
def desk(qtbot, tmp_path, warm):
    desk = Desk(qtbot, tmp_path, warm, safety_seen=True, motion="reduced")
    desk.neighbours = Neighbours(desk.program, desk.clock)
    return desk


def test_a_window_that_is_asked_for_comes_forward(desk):
    desk.program.window.showMinimized()
    desk.neighbours.take(Request())
    assert not desk.program.window.isMinimized()
    assert desk.page is desk.program.library


def test_the_token_of_who_asks_is_where_qt_looks_for_it(desk, monkeypatch):
    monkeypatch.setenv(ACTIVATION, "")
    desk.neighbours.take(Request(token="seat-7"))
    assert os.environ[ACTIVATION] == "seat-7"


def test_it_is_told_beforehand_what_becomes_of_a_request(desk):
    assert [desk.neighbours.answer(request) for request in (Request(), Request(DEMO))] == ["open", "plays"]
    desk.neighbours.take(Request(DEMO))
    assert desk.neighbours.answer(Request(DEMO)) == "busy"
    desk.run(40.0)
    assert desk.neighbours.answer(Request(DEMO)) == "plays"


def test_a_routine_that_is_asked_for_is_played(desk):
    desk.neighbours.take(Request(DEMO))
    assert isinstance(desk.page, PlayerPage)


def test_a_session_that_runs_stays_and_says_so(desk):
    desk.neighbours.take(Request(DEMO))
    page = desk.page
    desk.neighbours.take(Request(DEMO.replace("demo", "breathing-10")))
    assert desk.page is page
    assert page.findChild(Note).accessibleName() == BUSY


def test_after_the_end_another_one_is_played(desk):
    desk.neighbours.take(Request(DEMO))
    desk.run(40.0)
    assert isinstance(desk.page, FinishedPage)
    desk.neighbours.take(Request(DEMO, go_on=True))
    assert desk.session.state == "running"


@pytest.mark.parametrize(("answer", "told", "code"), [
    ("plays", "The window is open already; it takes the routine.", 0),
    ("busy", "A session is going on in the open window: leave it first, then play this one.", 6),
])
def test_the_program_itself_hands_over_and_says_what_became_of_it(tmp_path, qtbot, qapp, answer, told, code):
    home = {f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    only = OnlyWindow(tmp_path / "followalong" / "window.lock", nap)
    only.setParent(qapp)
    assert only.first()
    only.listen(lambda _: answer)
    home[ACTIVATION] = "seat-7"
    words = [sys.executable, "-m", "followalong", "play", "demo", "--minutes", "3"]
    home["QT_QPA_PLATFORM"] = "offscreen"
    with qtbot.waitSignal(only.asked, timeout=30_000) as asked:
        other = subprocess.Popen(words, env={**os.environ, **home}, stdout=subprocess.PIPE, text=True)
    assert asked.args == [Request(DEMO, minutes=3, token="seat-7")]
    assert (other.communicate()[0], other.returncode) == (f"{told}\n", code)

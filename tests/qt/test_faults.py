"""Our own mistakes: in a slot, in a paint, in a thread; written down, told once, and the session goes on."""

import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QTimer, Signal, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from followalong import clock
from followalong.files.log import LogFile
from followalong.files.settings import Settings, SettingsFile
from followalong.qt.fault_dialog import FaultDialog
from followalong.qt.faults import Faults
from followalong.qt.reports import Reports


class Broken(QWidget):
    """Fails whenever it is painted, and whenever it is told to."""

    told = Signal()

    def __init__(self):
        super().__init__()
        self.told.connect(self.fail)
        self.paints = 0

    def fail(self):
        raise ValueError("in a slot")

    def paintEvent(self, _event):
        self.paints += 1
        raise KeyError("in a paint")


@pytest.fixture
def broken(qtbot):
    made = Broken()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def faults(qapp, tmp_path):
    log = LogFile(tmp_path / "log", clock.wall)
    made = Faults(log, qapp)
    before = sys.excepthook, threading.excepthook
    made.listen()
    yield made
    made.rest()
    sys.excepthook, threading.excepthook = before


@pytest.fixture
def found(faults):
    told = []
    faults.found.connect(told.append)
    return told


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def reports(window, faults, look, tmp_path):
    made = Reports(window, look, tmp_path / "log", window)
    faults.found.connect(made.show)
    return made


def dialogs(window):
    return [each for each in window.findChildren(FaultDialog) if each.isVisible()]


def test_a_slot_that_fails_twice_makes_one_dialog(broken, reports, window, qapp):
    for _ in range(2):
        broken.told.emit()
        qapp.processEvents()
    assert len(dialogs(window)) == 1


def test_a_paint_that_fails_twice_makes_one_dialog_after_it(broken, reports, window, qapp):
    broken.show()
    qapp.processEvents()
    broken.update()
    qapp.processEvents()
    qapp.processEvents()
    assert broken.paints >= 2
    assert len(dialogs(window)) == 1


def raised(line):
    """A fault at a place of its own."""
    code = compile("\n" * line + "raise ValueError('%')", "somewhere.py", "exec")
    try:
        exec(code)  # noqa: S102
    except ValueError as error:
        return type(error), error, error.__traceback__


def happen(faults, qapp, *lines):
    for line in lines:
        faults.hear(*raised(line))
    qapp.processEvents()


def called_itself(times):
    if times:
        called_itself(times - 1)
    raise ValueError(times)


def test_each_of_a_thousand_faults_is_told_and_written_once(faults, found, qapp, tmp_path):
    happen(faults, qapp, *range(1000), *range(1000))
    assert len(set(found)) == len(found) == 1000
    assert (tmp_path / "log").read_text().count("Traceback") == 1000


@pytest.mark.parametrize("times", [2, 30])
def test_what_called_itself_is_one_fault_however_deep(faults, found, qapp, times):
    for deep in (1, times):
        with pytest.raises(ValueError, match="0") as caught:
            called_itself(deep)
        faults.hear(caught.type, caught.value, caught.tb)
    qapp.processEvents()
    assert len(found) == 1


def test_more_faults_while_it_is_open_come_into_the_same_dialog(faults, reports, window, qapp):
    happen(faults, qapp, 1, 2)
    happen(faults, qapp, 3)
    (dialog,) = dialogs(window)
    assert dialog.heading.text() == dialog.windowTitle() == "3 things went wrong"
    assert all(f"line {line}" in dialog.shown.toPlainText() for line in (2, 3, 4))
    dialog.findChildren(QPushButton)[0].click()
    assert QGuiApplication.clipboard().text().count("Traceback") == 3


def test_a_fault_after_it_was_closed_opens_it_again(faults, reports, window, qapp):
    happen(faults, qapp, 1)
    dialogs(window)[0].close()
    reports.findChild(QTimer).stop()  # some seconds later
    happen(faults, qapp, 1, 2)
    (dialog,) = dialogs(window)
    assert dialog.heading.text() == "Something went wrong"
    assert "line 3" in dialog.shown.toPlainText()


def test_what_goes_wrong_just_after_it_was_closed_is_told_together_soon(faults, reports, window, qapp, qtbot):
    happen(faults, qapp, 1)
    dialogs(window)[0].close()
    happen(faults, qapp, 2, 3)
    assert dialogs(window) == []
    reports.findChild(QTimer).start(0)
    qtbot.waitUntil(lambda: dialogs(window) != [])
    assert dialogs(window)[0].heading.text() == "2 things went wrong"


def test_a_fault_in_a_thread_is_told_as_well(faults, found, broken, qapp, qtbot):
    with qtbot.waitSignal(faults.found):
        threading.Thread(target=broken.fail).start()
    assert "in a slot" in found[0]


def test_what_qt_complains_of_is_written_once(faults, found, qapp, tmp_path):
    for _ in range(3):
        qWarning("something small")
    assert (tmp_path / "log").read_text().count("Qt: something small") == 1
    assert found == []


def test_a_person_who_interrupts_is_no_fault(faults, found, qapp):
    faults.hear(KeyboardInterrupt, KeyboardInterrupt(), None)
    qapp.processEvents()
    assert found == []


def test_a_report_says_where_the_log_is(look, window, tmp_path):
    dialog = FaultDialog("Traceback: this", tmp_path / "log", look, window)
    assert str(tmp_path / "log") in dialog.shown.toPlainText()


def test_the_report_is_copied(look, window, tmp_path):
    dialog = FaultDialog("Traceback: this", tmp_path / "log", look, window)
    dialog.findChildren(QPushButton)[0].click()
    assert QGuiApplication.clipboard().text() == "Traceback: this"


def test_the_log_is_opened(look, window, tmp_path, qtbot):
    dialog = FaultDialog("report", tmp_path / "log", look, window)
    with qtbot.waitSignal(dialog.opened) as opened:
        dialog.findChildren(QPushButton)[1].click()
    assert opened.args == [str(tmp_path / "log")]


CHILD = """
import sys
from PySide6.QtCore import QTimer
from followalong import app
from followalong.qt import opening, run
from followalong.qt.fault_dialog import FaultDialog
from followalong.qt.player.player_page import PlayerPage

folders = app.own_folders()
qt = opening.application()
{fault}

def look_on():
    page = next((page for page in qt.allWidgets() if isinstance(page, PlayerPage)), None)
    if page and page.driver.repainting:
        number.append(1)
        if len(number) < 6:
            break_it(page)
        elif len(number) == 30:
            dialogs = [each for each in qt.allWidgets() if isinstance(each, FaultDialog)]
            print(len(dialogs), page.driver.repainting, flush=True)
            qt.exit()

number = []
watch = QTimer(interval=20)
watch.timeout.connect(look_on)
watch.start()
sys.exit(run.run(app.parts(folders, "en"), str(app.library(folders).find("demo").path)))
"""
SLOT = "def break_it(page): raise RuntimeError('slot')"
PAINT = """
from followalong.qt.player.ring import Ring
def broken(self, event): raise RuntimeError('paint')
Ring.paintEvent = broken
def break_it(page): page.parts.stage.ring.update()
"""
SEGFAULT = "import faulthandler\ndef break_it(page): faulthandler._sigsegv()"


def played(home, fault):
    """A real session with a fault in it: what it said, its exit code and its log."""
    SettingsFile(home / "followalong" / "settings.toml").write(Settings(safety_seen=True))
    folders = {f"XDG_{name}_HOME": str(home) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    done = subprocess.run(
        [sys.executable, "-c", CHILD.format(fault=fault)], env={**os.environ, **folders}, capture_output=True,
        text=True, timeout=60, check=False,
    )
    return done.stdout, done.returncode, (home / "followalong" / "followalong.log").read_text()


@pytest.mark.parametrize(("fault", "name"), [(SLOT, "slot"), (PAINT, "paint")])
def test_a_session_goes_on_beside_one_dialog(tmp_path, fault, name):
    (tmp_path / "followalong").mkdir()
    said, code, log = played(tmp_path, fault)
    assert (said, code) == ("1 True\n", 0)
    assert log.count(f"RuntimeError: {name}") == 1


def test_an_end_that_no_python_survives_leaves_its_traceback(tmp_path):
    (tmp_path / "followalong").mkdir()
    said, code, log = played(tmp_path, SEGFAULT)
    assert (said, code) == ("", -11)
    assert "break_it" in log

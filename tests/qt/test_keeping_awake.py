"""When the screen is kept on, and that a person can see it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from followalong import app
from followalong.core.choices import Choices
from followalong.qt.keeping_awake import PATIENCE_MS, KeepingAwake
from followalong.qt.player.awake_sign import AwakeSign
from followalong.qt.player.note import Note
from followalong.qt.sitting import TIRED
from tests.qt.desk import Awake, Desk

DEMO = str(Path(app.__file__).parents[1] / "routines" / "demo.yaml")


@pytest.fixture
def port():
    return Awake()


@pytest.fixture
def keeping(qapp, port):
    return KeepingAwake(port, qapp)


def patience(owner):
    return owner.findChild(QTimer, "patience")


@pytest.mark.parametrize(
    ("state", "on"),
    [("running", True), ("lead-in", True), ("waiting", True), ("paused", False), ("finished", False)],
)
def test_it_is_kept_on_while_something_runs(keeping, port, state, on):
    keeping.follow(state)
    assert port.held is on


def test_only_a_gate_has_ten_minutes(keeping):
    keeping.follow("running")
    assert not patience(keeping).isActive()
    keeping.follow("waiting")
    assert (patience(keeping).isActive(), patience(keeping).interval()) == (True, PATIENCE_MS)
    keeping.follow("running")
    assert not patience(keeping).isActive()


def test_an_event_at_a_gate_does_not_begin_the_ten_minutes_anew(keeping):
    keeping.follow("waiting")
    patience(keeping).start(1234)
    keeping.follow("waiting")
    assert patience(keeping).interval() == 1234


def test_each_change_is_told_once(keeping):
    told = []
    keeping.changed.connect(told.append)
    for state in ("running", "running", "paused", "paused", "lead-in"):
        keeping.follow(state)
    assert told == [True, False, True]


@pytest.fixture
def desk(qtbot, tmp_path, warm):
    desk = Desk(qtbot, tmp_path, warm, safety_seen=True, motion="reduced")
    desk.program.open(DEMO)
    return desk


def sign(desk):
    return desk.page.findChild(AwakeSign)


def seen(desk):
    """What happened is on the screen, and so acted on."""
    desk.program.sitting.write()


def test_a_sign_is_there_as_long_as_the_screen_is_kept_on(desk):
    desk.program.start(Choices())
    seen(desk)
    assert sign(desk).isVisible()
    assert sign(desk).accessibleName() == "The screen stays on while this plays"
    desk.page.act("space")
    seen(desk)
    assert not sign(desk).isVisible()
    desk.page.act("space")
    seen(desk)
    assert sign(desk).isVisible()


def test_no_sign_claims_what_the_system_refused(desk):
    desk.awake.hold = lambda: None
    desk.program.start(Choices())
    seen(desk)
    assert not sign(desk).isVisible()


def test_after_ten_minutes_at_a_gate_it_pauses_and_lets_the_screen_go_off(desk):
    desk.program.start(Choices(wait_for_me=True))
    desk.run(30.0)
    seen(desk)
    assert (desk.session.state, desk.awake.held) == ("waiting", True)
    patience(desk.program.sitting).timeout.emit()
    seen(desk)
    assert (desk.session.state, desk.awake.held, sign(desk).isVisible()) == ("paused", False, False)
    assert desk.page.findChild(Note).accessibleName() == TIRED
    desk.page.act("space")
    seen(desk)
    assert (desk.session.state, desk.awake.held) == ("waiting", True)

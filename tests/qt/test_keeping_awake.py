"""When the screen is kept on, and that a person can see it."""


import pytest
from PySide6.QtCore import QTimer

from followalong.core.choices import Choices
from followalong.qt.keeping_awake import PATIENCE_MS, KeepingAwake
from followalong.qt.player.awake_sign import AwakeSign
from followalong.qt.player.note import Note
from followalong.qt.sitting import TIRED
from tests.qt.desk import Awake


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


def sign(demo):
    return demo.page.findChild(AwakeSign)


def seen(demo):
    """What happened is on the screen, and so acted on."""
    demo.program.sitting.write()


def test_a_sign_is_there_as_long_as_the_screen_is_kept_on(demo):
    demo.program.start(Choices())
    seen(demo)
    assert sign(demo).isVisible()
    assert sign(demo).accessibleName() == "The screen stays on while this plays"
    demo.page.act("space")
    seen(demo)
    assert not sign(demo).isVisible()
    demo.page.act("space")
    seen(demo)
    assert sign(demo).isVisible()


def test_no_sign_claims_what_the_system_refused(demo):
    demo.awake.hold = lambda: None
    demo.program.start(Choices())
    seen(demo)
    assert not sign(demo).isVisible()


def test_after_ten_minutes_at_a_gate_it_pauses_and_lets_the_screen_go_off(demo):
    demo.program.start(Choices(wait_for_me=True))
    demo.run(30.0)
    seen(demo)
    assert (demo.session.state, demo.awake.held) == ("waiting", True)
    patience(demo.program.sitting).timeout.emit()
    seen(demo)
    assert (demo.session.state, demo.awake.held, sign(demo).isVisible()) == ("paused", False, False)
    assert demo.page.findChild(Note).accessibleName() == TIRED
    demo.page.act("space")
    seen(demo)
    assert (demo.session.state, demo.awake.held) == ("waiting", True)

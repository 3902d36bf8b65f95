"""The desktop's media keys, from another connection on a bus of the test's own."""

from pathlib import Path

import pytest
from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from followalong import app
from followalong.core.choices import Choices
from followalong.qt.media_keys import PATH, PLAYER, PROPERTIES, ROOT, SERVICE, MediaKeys, Playing
from followalong.qt.neighbours import Neighbours
from tests.qt.desk import Desk
from tests.qt.private_bus import on, private_bus

HIPS = str(Path(app.__file__).parents[1] / "routines" / "hips-and-hamstrings.yaml")
CALF = Playing("Calf, left side", "Happy hips", 2, 4, runs=True)


class Heard(QObject):
    """What the desktop hears of changes."""

    changed = Signal(object)

    def listen(self, bus):
        return bus.connect(SERVICE, PATH, PROPERTIES, "PropertiesChanged", self, SLOT("hear(QString,QVariantMap)"))

    @Slot(str, "QVariantMap")
    def hear(self, _interface, what):
        self.changed.emit(what)


@pytest.fixture
def buses(tmp_path):
    """Ours, and that of the desktop."""
    with private_bus(tmp_path) as address, on(address, "ours") as ours, on(address, "desktop") as desktop:
        yield ours, desktop


@pytest.fixture
def keys(buses, qapp):
    made = MediaKeys(buses[0], qapp)
    made.show_playing(CALF)
    return made


@pytest.fixture
def ask(buses, qtbot):
    def asked(interface, method, *words):
        message = QDBusMessage.createMethodCall(SERVICE, PATH, interface, method)
        message.setArguments(list(words))
        watcher = QDBusPendingCallWatcher(buses[1].asyncCall(message))
        with qtbot.waitSignal(watcher.finished):
            pass
        return watcher.reply()

    return asked


@pytest.mark.parametrize(
    ("method", "action"),
    [("PlayPause", "toggle"), ("Pause", "pause"), ("Stop", "pause"), ("Next", "next"), ("Previous", "again")],
)
def test_a_media_key_is_an_action(keys, ask, qtbot, method, action):
    with qtbot.waitSignal(keys.acted) as acted:
        ask(PLAYER, method)
    assert acted.args == [action]


def test_play_does_nothing_while_it_plays(keys, ask):
    told = []
    keys.acted.connect(told.append)
    ask(PLAYER, "Play")
    keys.show_playing(Playing("Calf", "Happy hips", 2, 4, runs=False))
    ask(PLAYER, "Play")
    assert told == ["play"]


def test_raise_and_quit_are_heard(keys, ask, qtbot):
    with qtbot.waitSignals([keys.raised, keys.quitted]):
        ask(ROOT, "Raise")
        ask(ROOT, "Quit")


@pytest.mark.parametrize(
    ("name", "value"), [("PlaybackStatus", "Playing"), ("CanGoNext", True), ("CanSeek", False), ("Position", 0)],
)
def test_the_desktop_knows_how_it_plays(keys, ask, name, value):
    (known,) = ask(PROPERTIES, "Get", PLAYER, name).arguments()
    assert getattr(known, "variant", lambda: known)() == value


def test_the_desktop_knows_what_plays(keys):
    told = keys.playing.metadata
    assert told["mpris:trackid"].path() == "/org/followalong/step/2"
    assert (told["xesam:title"], told["xesam:album"]) == ("Calf, left side", "Happy hips")
    assert (told["xesam:artist"], told["xesam:trackNumber"]) == (["Step 2 of 4"], 2)


def test_a_change_is_told_and_no_change_is_not(keys, buses, qtbot):
    heard = Heard()
    assert heard.listen(buses[1])
    keys.show_playing(CALF)
    with qtbot.waitSignal(heard.changed) as changed:
        keys.show_playing(Playing("Calf, left side", "Happy hips", 2, 4, runs=False))
    assert changed.args[0] == {"PlaybackStatus": "Paused"}


def test_when_nothing_plays_it_is_not_there(keys, ask):
    keys.show_playing(None)
    assert ask(PLAYER, "PlayPause").errorName() == "org.freedesktop.DBus.Error.ServiceUnknown"


@pytest.fixture
def desk(qtbot, tmp_path, warm, buses):
    desk = Desk(qtbot, tmp_path, warm, safety_seen=True, motion="reduced")
    Neighbours(desk.program, desk.clock).offer_keys(buses[0])
    return desk


def test_a_session_is_driven_from_the_desktop(desk, ask):
    assert ask(PLAYER, "PlayPause").errorName()
    desk.program.open(HIPS)
    desk.program.start(Choices())
    ask(PLAYER, "PlayPause")
    assert desk.session.state == "paused"
    ask(PLAYER, "Play")
    ask(PLAYER, "Next")
    assert (desk.session.state, desk.session.moment().number) == ("running", "3")
    ask(ROOT, "Quit")
    assert desk.page.parts.question.isVisible()
    desk.page.act("answer")
    assert ask(PLAYER, "PlayPause").errorName()


def test_keys_from_elsewhere_do_not_reach_under_when_to_stop(desk, ask):
    desk.program.open(HIPS)
    desk.program.start(Choices())
    desk.program.window.show_safety()
    ask(PLAYER, "Play")
    assert desk.session.state == "paused"


def test_without_a_bus_nothing_is_offered_and_nothing_is_wrong(qtbot, tmp_path, warm):
    desk = Desk(qtbot, tmp_path, warm, safety_seen=True)
    Neighbours(desk.program, desk.clock).offer_keys(QDBusConnection("nobody"))
    assert desk.program.findChild(MediaKeys) is None

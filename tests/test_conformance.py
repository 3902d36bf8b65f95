"""One Script through window, terminal and audio track gives the same events (DESIGN.md, rule 12)."""

import io
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from followalong.audio.recital import Tape, recital
from followalong.audio.speaker import Ear, OwnWords, Speaker
from followalong.audio.tones import Tones
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.events import Due, Entered, Event, Left
from followalong.core.routine import Dose, Levels, Routine
from followalong.core.script import Cue, Place, Script
from followalong.core.session import Session
from followalong.files.bundled import data
from followalong.files.routine_yaml import read_routine
from followalong.files.stretch_folders import StretchFolders
from followalong.qt.player.player_page import PlayerPage
from followalong.terminal.player import TerminalPlayer
from tests.audio.reading import BuzzingVoice
from tests.helpers import FakeClock, breathing, filled, hold, pulses, reps, routine, stretch
from tests.qt.player.moments import look

TICK = 0.002  # seconds: timers count in whole milliseconds
MADE_UP = routine(
    stretch(pulses(3), "Hip", sides="each"), stretch(Dose(hold(20), say=("Reach up.",)), "Side"),
    breathing(3), stretch(Dose(reps(2)), "March", sides="alternating"),
    stretch(Levels(2, Dose(breathing(2)), "Further."), "Leg", sides="each"),
)
Said = tuple[Place, str]
SOUNDS = Tones(data("assets") / "sounds")


class Listener:
    """An ear that writes down what it hears, and when."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock, self._start = clock, clock.now
        self.events: list[Event] = []
        self.times: list[float] = []

    def hear(self, events: Iterable[Event]) -> None:
        for event in events:
            self.events.append(event)
            self.times += [self._clock.now - self._start] if isinstance(event, Due) else []

    def repeat(self, cue: Cue) -> None: ...

    def silence(self) -> None: ...

    def poll(self) -> tuple[str, ...]:
        return ()

    def next_due(self) -> float | None:
        return None

    @property
    def said(self) -> list[Said]:
        return [(event.segment.place, event.cue.key) for event in self.events if isinstance(event, Due)]


class NoKeys:
    """Nobody presses any; the clock moves instead."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock

    def read(self, seconds: float) -> str:
        self._clock.now += seconds
        return ""


def in_window(made: Routine, qtbot: object) -> Listener:
    """Each shot of the driver's timer comes after exactly the milliseconds that it was armed for."""
    clock = FakeClock()
    session, ear = Session(made, Choices(), clock), Listener(clock)
    page = PlayerPage(session, look(), clock, ear)
    qtbot.addWidget(page)  # type: ignore[attr-defined]
    page.show()
    shot = next(timer for timer in page.driver.findChildren(QTimer) if timer.isSingleShot())
    page.play()
    while session.state != "finished":
        assert page.driver.armed
        clock.now += max(1, shot.interval()) / 1000
        page.driver.due.emit()
    page.close()
    return ear


def in_terminal(made: Routine, _qtbot: object) -> Listener:
    clock = FakeClock()
    ear = Listener(clock)
    TerminalPlayer(Session(made, Choices(), clock), NoKeys(clock), io.StringIO(), ear, bare=True).play()
    return ear


def on_track(made: Routine) -> tuple[list[Said], list[float]]:
    """What an export plays; it names no places, but holds the cues of one stay after the other."""
    script = compile(made)
    track, said, times = script.track(), list[Said](), list[float]()
    for segment in filled(script):
        for at, cue in islice(track, len(segment.cues)):
            said.append((segment.place, cue.key))
            times.append(at)
    assert next(track, None) is None
    return said, times


class Speaking(Listener):
    """An ear with the real speaker."""

    def __init__(self, clock: FakeClock, voice: BuzzingVoice) -> None:
        super().__init__(clock)
        self.tape = Tape()
        self._speaker = Speaker(self.tape, SOUNDS, voice.clip, clock, Ear(), OwnWords())

    def hear(self, events: Iterable[Event]) -> None:
        self.tape.now = self._clock.now - self._start
        self._speaker.hear(events)

    def poll(self) -> tuple[str, ...]:
        self.tape.now = self._clock.now - self._start
        self._speaker.poll()
        return ()

    def next_due(self) -> float | None:
        return self._speaker.next_due()


def bundled(name: str) -> Routine:
    path = data("routines") / f"{name}.yaml"
    loaded = read_routine(path, StretchFolders((path.parent,)))
    assert loaded.value is not None
    return loaded.value


def told(event: Event) -> tuple[object, ...]:
    match event:
        case Entered(segment):
            return "entered", segment.place
        case Due(cue, _, segment):
            return "due", segment.place, cue.key
        case Left(place, seconds, counts, why):
            return "left", place, round(seconds, 2), counts, why
        case _:
            return (event,)


@pytest.fixture(params=["made up", "hips-and-hamstrings", "breathe-and-reset"])
def made(request: pytest.FixtureRequest) -> Routine:
    return MADE_UP if request.param == "made up" else bundled(request.param)


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)
@pytest.mark.parametrize("front_end", [in_window, in_terminal])
def test_every_front_end_says_what_the_track_holds_and_when(
    made: Routine, front_end: Callable[[Routine, object], Listener], qtbot: object
) -> None:
    heard = front_end(made, qtbot)
    said, times = on_track(made)
    assert len(said) > 50
    assert heard.said == said
    assert heard.times == pytest.approx(times, abs=TICK)


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)
def test_window_and_terminal_tell_the_same_events(made: Routine, qtbot: object) -> None:
    window, terminal = in_window(made, qtbot), in_terminal(made, qtbot)
    assert [told(event) for event in window.events] == [told(event) for event in terminal.events]


def test_a_file_holds_what_a_live_session_plays(made: Routine, tmp_path: Path) -> None:
    """The same sounds of the same length at the same second, those that are cut too."""
    clock, voice = FakeClock(), BuzzingVoice(tmp_path, lambda words: 0.12 * len(words))
    want_all(compile(made), voice)
    ear = Speaking(clock, voice)
    TerminalPlayer(Session(made, Choices(), clock), NoKeys(clock), io.StringIO(), ear, bare=True).play()
    live, exported = ear.tape.sounds, recital(compile(made), SOUNDS, voice.clip, Ear())
    assert [sound.clip for sound in live] == [sound.clip for sound in exported]
    assert [(sound.at, sound.seconds) for sound in live] == [
        pytest.approx((sound.at, sound.seconds), abs=1e-4) for sound in exported]


def want_all(script: Script, voice: BuzzingVoice) -> None:
    voice.want([cue.spoken for _, cue in script.track() if cue.spoken])
    voice.poll()

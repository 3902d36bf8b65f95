"""Our window in the hands of a hurried person: so many pauses, skips and seeks, and what was played of a past."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from random import Random

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from followalong import clock
from followalong.audio.cache import Clip
from followalong.audio.output import Channel
from followalong.audio.speaker import silences
from followalong.audio.voice import Voice
from followalong.core.events import Changed, Due, Eased, Event, LeadIn
from followalong.core.phrases import phrases
from followalong.qt.ear import WindowEar
from followalong.qt.program import Program
from followalong.qt.sitting import Sitting
from followalong.qt.sound import Sound
from tests.bench.children.watch import tell

READY_MS = 3000  # until words are rendered
SHORT, LONG, PAUSE = 20, 250, 200  # milliseconds between two deeds; at least so many after a pause
DEEDS = ("space", "space", "next", "next_step", "again", "seek")


class Generations:
    """Holds what is played against what the session still wants to be heard."""

    def __init__(self) -> None:
        self.played = self.stale = 0
        self._wanted: set[str] = set()
        self._words: dict[Path, str] = {}
        self._hearing = False
        self._numbers = [phrases("en").number(second) for second in (1, 2, 3)]
        hear, play, clip = WindowEar.hear, Sound.play, Voice.clip

        def heard(ear: WindowEar, events: Iterable[Event]) -> None:
            told = list(events)
            for event in told:
                self._take(event)
            self._hearing = True
            hear(ear, told)
            self._hearing = False

        def noted(sound: Sound, path: Path, channel: Channel, volume: float) -> None:
            self.played += 1
            self.stale += not (self._words[path] in self._wanted if channel == "speech" else self._hearing)
            play(sound, path, channel, volume)

        def found(voice: Voice, words: str) -> Clip | None:
            made = clip(voice, words)
            if made:
                self._words[made.path] = words
            return made

        WindowEar.hear, Sound.play = heard, noted  # type: ignore[method-assign, assignment]
        Voice.clip = found  # type: ignore[method-assign]

    def _take(self, event: Event) -> None:
        if silences(event):
            self._wanted.clear()
        match event:
            case Due(cue, _, _):
                self._wanted.add(cue.spoken)
            case LeadIn(second, _):
                self._wanted.add(self._numbers[second - 1])
            case Changed(said=said) | Eased(said=said):
                self._wanted.add(said)


class Hurried(QObject):
    """Does one thing after the other, each some part of a second after the last."""

    def __init__(self, program: Program, deeds: int) -> None:
        super().__init__(program)
        self._program, self._left = program, deeds
        self._chance = Random(1)  # noqa: S311 - the same deeds each time
        self._generations = Generations()
        self._pauses: list[tuple[float, float]] = []
        self._paused_at = 0.0
        self._next = QTimer(self, singleShot=True, interval=READY_MS)
        self._next.timeout.connect(self._hurry)
        self._next.start()

    @property
    def _sitting(self) -> Sitting:
        assert self._program.sitting is not None
        return self._program.sitting

    def _hurry(self) -> None:
        session, now = self._sitting.session, clock.elapsed()
        if session.state == "paused" and self._paused_at:
            self._pauses.append((self._paused_at, now))
        if not self._left:
            self._end()
            return
        self._left -= 1
        was = session.state
        self._do()
        paused = session.state == "paused"
        self._paused_at = now if paused and was != "paused" else 0.0
        self._next.start(self._chance.randrange(SHORT, LONG) + (PAUSE if paused else 0))

    def _do(self) -> None:
        session, page = self._sitting.session, self._sitting.page
        early = [each.place for each in session.script.segments if each.seconds]
        early = early[: len(early) // 2]
        deed = self._chance.choice(DEEDS)
        if deed == "seek" or session.segment.place not in early:  # it must not come to an end
            page.parts.bar.place_chosen.emit(self._chance.choice(early))
        else:
            page.act(deed)

    def _end(self) -> None:
        tell(pauses=self._pauses, played=self._generations.played, stale=self._generations.stale)
        self._program.window.guard(None)  # or the running session would ask whether to leave
        QApplication.exit()


def look_on(program: Program, _app: QApplication, deeds: str) -> None:
    Hurried(program, int(deeds))

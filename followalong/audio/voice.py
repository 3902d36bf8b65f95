"""The voice: keeps a speech process alive, has lines rendered ahead of time and knows their clips."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, Protocol

from followalong.audio.cache import Clip, ClipCache, Speech, key, plain
from followalong.audio.child import Child, message
from followalong.audio.news import Failed, GaveUp, NamedVoice, News, Ready, Rendered, Told, Voices
from followalong.audio.own_voices import NOT_INSTALLED, PREFIX

NO_ENGINE = 'No voice was found, so tones and the screen go on without it. "followalong doctor" says why.'
GAVE_UP = "The voice stopped several times and is off. Tones and the screen go on. To try again, turn it off and on."
CHANGED = "The chosen voice does not work, so the usual one speaks from now on."
NO_ROOM = "There is no room for spoken lines, so tones stand in. Free some of the disk, then turn the voice off and on."
RING = 50  # lines of what the process printed, kept for the log
AT_ONCE = 40  # clips taken from the cache in one poll, so that the window never notices


@dataclass(frozen=True, slots=True)
class Limits:
    """In seconds; `waits` before the first restart, the second and so on. A Piper voice takes its time."""

    start: float = 4.0
    render: float = 1.5
    piper: float = 5.0
    letter: float = 0.05  # more for each letter that Piper speaks
    waits: tuple[float, ...] = (0.0, 0.5, 2.0)


@dataclass(frozen=True, slots=True)
class Setup:
    """How words are spoken at first, and how long the process may take."""

    speech: Speech = field(default_factory=Speech)
    limits: Limits = field(default_factory=Limits)


class Request(NamedTuple):
    """What the process is doing: a line, the list of voices (no words), or starting (number 0)."""

    number: int
    since: float
    words: str = ""
    name: str = ""  # of the clip


class Speaks(Protocol):
    """What window and terminal know of a voice."""

    @property
    def working(self) -> bool: ...
    def want(self, lines: Iterable[str]) -> None: ...
    def clip(self, words: str) -> Clip | None: ...
    def seconds(self, words: str) -> float | None: ...
    def poll(self) -> list[News]: ...
    def speak_as(self, speech: Speech) -> None: ...
    def ask_voices(self) -> None: ...
    def try_again(self) -> None: ...
    def close(self) -> None: ...


class NullVoice:
    """No voice at all."""

    working = False

    def want(self, lines: Iterable[str]) -> None:
        """Nothing is rendered."""

    def clip(self, words: str) -> Clip | None:  # noqa: ARG002
        return None

    def seconds(self, words: str) -> float | None:  # noqa: ARG002
        return None

    def poll(self) -> list[News]:
        return []

    def speak_as(self, speech: Speech) -> None:
        """There is nothing to change."""

    def ask_voices(self) -> None:
        """There are none, so no answer comes."""

    def try_again(self) -> None:
        """It would not help."""

    def close(self) -> None:
        """Nothing is open."""


class Voice:
    """No timers and no Qt: call `poll` every 20 ms or so while `working`."""

    def __init__(
        self, command: Sequence[str], cache: ClipCache, clock: Callable[[], float], setup: Setup | None = None
    ) -> None:
        self._command, self._cache, self._clock = command, cache, clock
        setup = setup or Setup()
        self._speech, self._limits = setup.speech, setup.limits
        self._child: Child | None = None
        self._engine: Ready | None = None
        self._request: Request | None = None
        self._number = 0
        self._restarts, self._restart_at = 0, clock()
        self._off = self._idle = False
        self._voices_wanted = False
        self._queue: dict[str, None] = {}  # in the order of need
        self._clips: dict[str, Clip] = {}
        self._bad: set[str] = set()
        self._told: set[str] = set()
        self._ring: deque[str] = deque(maxlen=RING)

    @property
    def log(self) -> tuple[str, ...]:
        """The last lines the process printed."""
        return tuple(self._ring)

    @property
    def working(self) -> bool:
        """Whether `poll` has anything to wait for."""
        return not self._off and bool(self._request or self._queue or self._voices_wanted)

    def want(self, lines: Iterable[str]) -> None:
        """These next, in this order; what was wanted before comes after them."""
        first = dict.fromkeys(words for words in map(plain, lines) if self._needed(words))
        self._queue = first | self._queue

    def clip(self, words: str) -> Clip | None:
        """None until it is rendered, and for ever if it cannot be."""
        return self._clips.get(plain(words))

    def seconds(self, words: str) -> float | None:
        """Exact length; None until it is rendered."""
        clip = self.clip(words)
        return clip.seconds if clip else None

    def ask_voices(self) -> None:
        """Answered by a `Voices`."""
        self._voices_wanted = True

    def speak_as(self, speech: Speech) -> None:
        """From now on. If that changes anything, all clips are forgotten: want the lines again."""
        if speech == self._speech:
            return
        self._speech = speech
        self._clips.clear()
        self._bad.clear()
        self._queue.clear()
        if self._request:
            self._request = self._request._replace(words="")  # its answer is for no one

    def try_again(self) -> None:
        """After giving up; lines that failed may be wanted again, too, and what is wrong still is told once more."""
        self._bad.clear()
        self._told.clear()
        self._off, self._restarts, self._restart_at = False, 0, self._clock()

    def poll(self) -> list[News]:
        """What happened since the last time; never waits."""
        now, news = self._clock(), self._listen()
        if self._request and now - self._request.since > self._patience():
            news += self._gone("the voice did not answer in time")
        if self.working and not self._child and now >= self._restart_at:
            news += self._start(now)
        return news + self._ask(now)

    def close(self) -> None:
        """Ends the process; a line being rendered is not waited for."""
        self._off = True
        self._end_child()
        self._cache.close()

    def _needed(self, words: str) -> bool:
        asked = self._request.words if self._request else ""
        return bool(words) and words not in self._clips and words not in self._bad and words != asked

    @property
    def _on_piper(self) -> bool:
        return self._speech.voice.startswith(PREFIX)

    def _patience(self) -> float:
        limits, words = self._limits, self._request.words if self._request else ""
        if not self._engine:
            return limits.start
        return limits.piper + limits.letter * len(words) if self._on_piper else limits.render

    def _listen(self) -> list[News]:
        news: list[News] = []
        child = self._child
        for line in child.lines() if child else ():
            news += self._gone("the voice ended") if line is None else self._heard(line)
            if self._child is not child:
                break
        return news

    def _heard(self, line: str) -> list[News]:
        said = message(line)
        if said is None:
            self._ring.append(line)  # noise is no answer
            return []
        if said["ev"] == "ready":
            return self._begin(said)
        if said["ev"] == "rests":
            return self._rest()
        if not self._request or said.get("id") != self._request.number:
            return []
        request, self._request = self._request, None
        return self._answered(request, said)

    def _begin(self, said: Mapping[str, Any]) -> list[News]:
        self._request = None
        if not said.get("engine"):
            self._ring.extend(str(why) for why in said.get("why", ()))
            return self._give_up(NO_ENGINE)
        self._engine = Ready(str(said["engine"]), str(said.get("version")), str(said.get("stamp") or ""))
        self._idle = bool(said.get("idle"))
        self._cache.trim()
        return [self._engine, *self._tell(self._cache.sentence)]

    def _rest(self) -> list[News]:
        """Nobody had asked it for long; it is started when it is needed, and what came just too late is asked again."""
        request = self._request
        self._end_child()
        if request and request.words:
            self._queue = {request.words: None} | self._queue
        return []

    def _answered(self, request: Request, said: Mapping[str, Any]) -> list[News]:
        if said["ev"] == "voices":
            voices = Voices(tuple(NamedVoice(*map(str, voice)) for voice in said.get("voices", ())))
            return [voices, *self._tell(NOT_INSTALLED if self._idle else "")]
        if not request.words:
            return []
        if said["ev"] == "done" and (clip := self._cache.load(request.name)):
            self._restarts = 0
            return [self._keep(request.words, clip)]
        if not said.get("room", True) and self._cache.move():
            return self._move(request)
        news: list[News] = [] if said.get("room", True) else self._tell(NO_ROOM)
        news.append(self._spoil(request.words, str(said.get("why", "the file is not a whole wave file"))))
        if self._on_piper and said.get("room", True):
            self._restarts += 1  # nothing stopped, but a voice without a word is as bad
            if self._restarts > len(self._limits.waits):
                news += self._fall_back()
        return news

    def _fall_back(self) -> list[News]:
        """To the engine's own voice, with all that the chosen one left unsaid."""
        self._speech = replace(self._speech, voice="")
        self._queue = dict.fromkeys(self._bad) | self._queue
        self._bad.clear()
        self._restarts, self._restart_at = 0, self._clock()
        return self._tell(CHANGED)

    def _move(self, request: Request) -> list[News]:
        """Clips go elsewhere from now on, beginning with the one that found no room."""
        self._queue = {request.words: None} | self._queue
        return self._tell(self._cache.sentence)

    def _tell(self, sentence: str) -> list[News]:
        if not sentence or sentence in self._told:
            return []
        self._told.add(sentence)
        return [Told(sentence)]

    def _keep(self, words: str, clip: Clip) -> News:
        self._clips[words] = clip
        return Rendered(words, clip)

    def _spoil(self, words: str, why: str) -> News:
        self._bad.add(words)
        self._ring.append(f"{why}: {words}")
        return Failed(words, why)

    def _start(self, now: float) -> list[News]:
        self._engine, self._request = None, Request(0, now)
        try:
            self._child = Child(self._command)
        except OSError as fault:
            return self._gone(f"the voice could not be started: {fault}")
        return []

    def _ask(self, now: float) -> list[News]:
        """The next request, once there is nothing under way; lines that are in the cache need none."""
        news: list[News] = []
        if not (self._child and self._engine) or self._request:
            return news
        if self._voices_wanted:
            self._voices_wanted = False
            return self._send(now, {"op": "voices"}, "", "")
        while self._queue and len(news) < AT_ONCE:
            words = next(iter(self._queue))
            del self._queue[words]
            version = f"{self._engine.version} {self._engine.stamp}".strip()
            name = key(self._engine.engine, version, self._speech, words)
            if not (clip := self._cache.load(name)):
                return news + self._send(now, self._line(words, name), words, name)
            news.append(self._keep(words, clip))
        return news

    def _line(self, words: str, name: str) -> dict[str, Any]:
        speech, path = self._speech, str(self._cache.path(name))
        how = {"voice": speech.voice, "language": speech.language, "wpm": speech.words_per_minute,
               "pitch": speech.pitch}
        return {"op": "render", "text": words, "path": path, **how}

    def _send(self, now: float, ask: dict[str, Any], words: str, name: str) -> list[News]:
        self._number += 1
        self._request = Request(self._number, now, words, name)
        try:
            if self._child:
                self._child.send(ask | {"id": self._number})
        except OSError as fault:
            return self._gone(f"the voice ended: {fault}")
        return []

    def _gone(self, why: str) -> list[News]:
        """What was in flight is not tried again: it may be what ended the process."""
        self._ring.append(why)
        request = self._request
        self._end_child()
        news: list[News] = [self._spoil(request.words, why)] if request and request.words else []
        if self._restarts >= len(self._limits.waits):
            return news + (self._fall_back() if self._on_piper else self._give_up(GAVE_UP))
        self._restart_at = self._clock() + self._limits.waits[self._restarts]
        self._restarts += 1
        return news

    def _give_up(self, sentence: str) -> list[News]:
        self._off = True
        self._end_child()
        return [GaveUp(sentence)]

    def _end_child(self) -> None:
        child, self._child, self._engine, self._request = self._child, None, None, None
        if child:
            child.end()

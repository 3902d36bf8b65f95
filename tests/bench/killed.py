"""Sessions that are killed at random moments: how far the bookmark is from the place, and whether it can be read."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from followalong import app, clock
from followalong.core.choices import Choices
from followalong.core.earlier import Earlier
from followalong.core.events import Event
from followalong.core.routine import Routine
from followalong.core.session import Session, digest
from followalong.files.bookmark import Bookmarks
from followalong.files.diary import Diary
from followalong.files.history import History
from followalong.files.lock import FileLock
from followalong.files.shelf import Shelf
from followalong.folders import Folders
from followalong.terminal.player import TerminalPlayer
from tests.bench.child import child
from tests.bench.figures import Figure, middle
from tests.bench.home import own_home
from tests.bench.trace import Spot, Trace, spot

KILLS = 200  # of terminals, and as many of windows
AT_ONCE = 4  # windows side by side, each with a home of its own
SPEED = 30.0  # the terminal's whole clock; a window's is the real one
LIFE, WINDOW_LIFE = (0.02, 0.7), (0.2, 4.5)  # seconds
MOST = 5.0  # seconds
SEED = 4
ROUTINES = ("hips-and-hamstrings", "breathe-and-reset", "desk-break-3")
FIDGET = 0.02  # of all looks for a key find one


@dataclass(frozen=True, slots=True)
class Found:
    """After one kill: seconds between bookmark and place, or why it cannot be told."""

    apart: float
    unreadable: bool = False


def killed() -> list[Figure]:
    """The terminal first: it forks, which nothing that has threads may do."""
    with own_home() as environment:
        terminals = list(_terminals(_folders(environment), random.Random(SEED)))  # noqa: S311 - the same each time
    with ThreadPoolExecutor(AT_ONCE) as beside:
        windows = list(chain.from_iterable(beside.map(_windows, range(AT_ONCE))))
    return [*_figures("killed", terminals), *_figures("killed-window", windows)]


def _folders(environment: Mapping[str, str]) -> Folders:
    names = ("CONFIG", "DATA", "CACHE")
    config, data, cache = (Path(environment[f"XDG_{name}_HOME"]) / "followalong" for name in names)
    data.mkdir(parents=True)
    return Folders(config, data, cache, data)


def _figures(name: str, found: list[Found]) -> list[Figure]:
    told = [one.apart for one in found if not one.unreadable]
    note = f"worst of {len(found)} kills, median {middle(told):.2f} s"
    return [
        Figure(name, max(told), "s", most=MOST, note=note),
        Figure(f"{name}-lost", float(len(found) - len(told)), "", most=0.0, note="bookmarks that were gone or corrupt"),
    ]


def _terminals(folders: Folders, chance: random.Random) -> Iterator[Found]:
    """Each goes on where the one before was killed; the next routine follows when one is over."""
    library = app.library(folders)
    paths = [library.find(name).path for name in ROUTINES]
    routines = [(path, library.open(path).value) for path in paths if path]
    trace = Trace(folders.data / "trace")
    number = kills = 0
    while kills < KILLS:
        path, routine = routines[number % len(routines)]
        assert routine is not None
        trace.clear()
        seed = chance.random()
        process = os.fork()
        if not process:
            _play(routine, str(path), folders, trace, seed)
        time.sleep(chance.uniform(*LIFE))
        if not _kill(process):
            number += 1
            continue
        found = _look(routine, str(path), folders, trace, SPEED)
        if found is not None:
            kills += 1
            yield found


def _kill(process: int) -> bool:
    """False if it was over before."""
    os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    return os.WIFSIGNALED(status)


def _windows(seed: int) -> list[Found]:
    """Real windows one after another, each of which begins a routine at a step."""
    chance, found = random.Random(seed), list[Found]()  # noqa: S311
    with own_home() as environment:
        folders = _folders(environment)
        library, trace = app.library(folders), Trace(folders.data / "window-trace")
        while len(found) < KILLS // AT_ONCE:
            name = chance.choice(ROUTINES)
            path = library.find(name).path
            routine = library.open(path).value if path else None
            assert routine is not None
            trace.clear()
            Bookmarks(folders.bookmarks).clear(str(path))
            _kill_window(environment, name, chance)
            found += filter(None, (_look(routine, str(path), folders, trace, 1.0, anew=True),))
    return found


def _kill_window(environment: Mapping[str, str], name: str, chance: random.Random) -> None:
    words = ("play", name, "--gui", "--from", str(chance.randint(1, 4)))
    with suppress(ChildProcessError), child(environment, "watched", "traced", "--", *words) as made:
        made.told()
        time.sleep(chance.uniform(*WINDOW_LIFE))
        made.process.kill()
    if made.process.returncode != -signal.SIGKILL:
        raise ChildProcessError(f"a window was to be killed and ended with {made.process.returncode}")


def _look(
    routine: Routine, path: str, folders: Folders, trace: Trace, speed: float, *, anew: bool = False,
) -> Found | None:
    """None if it was killed before it began, or at its end. `anew`: at the start of a step, of which none was kept."""
    now = scaled(speed)()
    spots = [one.later(now) for one in trace.spots()]
    kept = Bookmarks(folders.bookmarks).read(path)
    if kept is None:
        over, bad = not spots or any(_at_end(routine, one) for one in spots), list(folders.bookmarks.glob("*.bad-*"))
        if over or bad:
            return Found(0.0, unreadable=True) if bad else None
        begun = min((_since_its_step if anew else _since_the_start)(routine, one) for one in spots)
        return Found(begun, unreadable=begun > MOST)
    if not spots:
        return None
    if kept.bookmark.digest != digest(routine):
        return Found(0.0, unreadable=True)
    session = Session(routine, kept.bookmark.choices, clock.elapsed, at=kept.bookmark.mark)
    return Found(min(one.apart(spot(session), session.script) for one in spots))


def _since_its_step(routine: Routine, one: Spot) -> float:
    """Seconds that are lost where a session begins anew at that step."""
    script = Session(routine, Choices(), clock.elapsed).script
    step = script.segments[one.index].place.step
    first = next(at for at, segment in enumerate(script.segments) if segment.seconds and segment.place.step == step)
    return one.apart(Spot(first, 0, 0.0), script)


def _since_the_start(routine: Routine, one: Spot) -> float:
    return one.second(Session(routine, Choices(), clock.elapsed).script)


def _at_end(routine: Routine, one: Spot) -> bool:
    return one.index >= len(Session(routine, Choices(), clock.elapsed).script.segments) - 1


# in the process that is killed


def scaled(speed: float) -> Callable[[], float]:
    """The clock that all processes of a machine share, made faster."""

    def read() -> float:
        return clock.elapsed() * speed

    return read


class Fidgety:
    """Somebody who presses a key now and then."""

    def __init__(self, seed: float) -> None:
        self._chance = random.Random(seed)  # noqa: S311
        self.session: Session | None = None

    def read(self, seconds: float) -> str:
        time.sleep(seconds / SPEED)
        if self.session is not None and self.session.state == "paused":
            return " "
        return self._chance.choice("nb+-e N") if self._chance.random() < FIDGET else ""


class Ears:
    """The trace, then the diary: while a bookmark is written, the place before and the one after are both known."""

    def __init__(self, session: Session, diary: Diary, trace: Trace, now: Callable[[], float]) -> None:
        self._session, self._diary, self._trace, self._now = session, diary, trace, now

    def hear(self, events: list[Event]) -> None:
        self._trace.write(spot(self._session, self._now()))
        self._diary.hear(events)

    def poll(self) -> tuple[str, ...]:
        """Nothing is spoken, so nothing goes wrong with it."""
        return ()

    def next_due(self) -> float | None:
        return None


def _play(routine: Routine, path: str, folders: Folders, trace: Trace, seed: float) -> None:
    """To the end, unless it is killed."""
    now = scaled(SPEED)
    shelf = Shelf(Bookmarks(folders.bookmarks), lambda: History(folders.history), FileLock(folders.lock))
    kept = shelf.bookmarks.read(path)
    choices = kept.bookmark.choices if kept else Choices(hands_free=True)
    earlier = kept.bookmark.earlier if kept else Earlier()
    session = Session(routine, choices, now, at=kept.bookmark.mark if kept else None, earlier=earlier)
    diary, keys = Diary(session, path, shelf, now, clock.wall), Fidgety(seed)
    keys.session = session
    with Path(os.devnull).open("w", encoding="utf-8") as nobody:
        TerminalPlayer(session, keys, nobody, Ears(session, diary, trace, now), bare=True).play()
    diary.close()
    os._exit(0)

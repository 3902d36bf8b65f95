"""The streams of other programs: brought to a level, and back to just what they were."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

CLOSE = 0.001  # of the whole volume: a server rounds
RECENT = 8  # settings of ours: a server may tell of an older one for some time


class Stream(NamedTuple):
    """`volumes` are those of its channels as the server counts them: the cube roots of loudness, 1 for all of it."""

    number: int
    name: str  # under which the server remembers its volumes; empty if it does not
    volumes: tuple[float, ...]


Owed = tuple[Stream, ...]  # streams that are lower than they were, as they were


class Mixer(Protocol):
    """Never raises: what is gone by now cannot be set."""

    def streams(self) -> Sequence[Stream]:
        """That are not ours; none without a server."""

    def set(self, stream: Stream) -> None: ...

    def remember(self, stream: Stream) -> bool:
        """Its volumes, for the next stream of that name; whether the server does that."""


@dataclass(slots=True)
class Lowered:
    """A stream as it was, and what was made of its volumes last."""

    whole: Stream
    ours: deque[tuple[float, ...]]
    remembered: bool = False

    def moved(self, volumes: tuple[float, ...]) -> bool:
        """By somebody else."""
        return not any(alike(volumes, each) for each in self.ours)


class OtherSound:
    """Nothing is ever louder than it was; what a person sets meanwhile stays as they set it.

    `tell` hears what is owed whenever that changes, and before anything is lowered.
    """

    def __init__(self, mixer: Mixer, tell: Callable[[Owed], None]) -> None:
        self._mixer, self._tell = mixer, tell
        self._told: Owed = ()
        self._lowered: dict[int, Lowered] = {}
        self._theirs: set[int] = set()  # set by a person meanwhile
        self._ended: dict[str, Lowered] = {}  # while they were low: the next of that name may begin as low

    @property
    def owes(self) -> bool:
        """Whether a stream may come that begins lower than it should."""
        return bool(self._ended)

    def bring(self, level: float) -> None:
        """All streams to this share of their loudness, new ones too."""
        here = {stream.number: stream for stream in self._mixer.streams()}
        for number in self._lowered.keys() - here.keys():
            self._end(self._lowered.pop(number))
        for stream in here.values():
            self._keep(stream, level)
        self._tell_owed()
        for lowered in self._lowered.values():
            self._set(lowered, level)
        if level >= 1:
            self._lowered.clear()
            self._theirs.clear()
            self._ended = {name: ended for name, ended in self._ended.items() if not ended.remembered}
            self._tell_owed()

    def give_back(self, owed: Owed) -> None:
        """What somebody else lowered who can do nothing any more."""
        here = {stream.number: stream for stream in self._mixer.streams()}
        for whole in owed:
            now = here.get(whole.number)
            lowered = Lowered(whole, deque([now.volumes if now else whole.volumes], RECENT))
            if now:
                self._lowered[whole.number] = lowered
            else:
                self._end(lowered)
        self.bring(1)

    def _tell_owed(self) -> None:
        owed = tuple(lowered.whole for lowered in self._lowered.values())
        if owed != self._told:
            self._told = owed
            self._tell(owed)

    def _keep(self, stream: Stream, level: float) -> None:
        """In mind, if it is or will be lower than it was."""
        lowered = self._lowered.get(stream.number) or self._begun(stream, level)
        if lowered is None:
            return
        if lowered.moved(stream.volumes):
            self._theirs.add(stream.number)
            self._lowered.pop(stream.number, None)
            return
        self._lowered[stream.number] = lowered

    def _set(self, lowered: Lowered, level: float) -> None:
        wanted = scaled(lowered.whole, level)
        if wanted.volumes != lowered.ours[-1]:
            lowered.ours.append(wanted.volumes)
            self._mixer.set(wanted)

    def _begun(self, stream: Stream, level: float) -> Lowered | None:
        """It is new here; None if it is to be left alone."""
        before = self._ended.get(stream.name)
        if before and not before.moved(stream.volumes):
            del self._ended[stream.name]
            return Lowered(before.whole._replace(number=stream.number), deque([stream.volumes], RECENT))
        if level >= 1 or stream.number in self._theirs:
            return None
        return Lowered(stream, deque([stream.volumes], RECENT))

    def _end(self, lowered: Lowered) -> None:
        """The player went on to its next track, or was closed."""
        if lowered.whole.name:
            lowered.remembered = self._mixer.remember(lowered.whole)
            self._ended[lowered.whole.name] = lowered


def scaled(stream: Stream, level: float) -> Stream:
    if level >= 1:
        return stream
    return stream._replace(volumes=tuple(volume * level ** (1 / 3) for volume in stream.volumes))


def alike(one: Sequence[float], other: Sequence[float]) -> bool:
    return len(one) == len(other) and all(abs(a - b) <= CLOSE for a, b in zip(one, other, strict=True))

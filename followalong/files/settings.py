"""What a person has set, kept in a TOML file that one bad line cannot spoil."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from followalong import clock
from followalong.core.sentence import Sentence, joined, said
from followalong.files import atomic
from followalong.files.suggest import did_you_mean
from followalong.files.system_errors import why

if TYPE_CHECKING:
    from followalong.core.choices import Effort, SetUp, Talk

THEMES = ("system", "light", "dark", "high contrast")
TEXT_SIZES = (100, 125, 150, 200)  # percent
MOTIONS = ("full", "reduced")
LANGUAGES = ("system", "en", "es")
EFFORTS = ("gentle", "usual", "full")
TALKS = ("full", "short", "counts")
SET_UPS = ("every time", "first time", "never")
WORDS_PER_MINUTE = (80, 300)
PITCHES = (0, 100)
# Milliseconds: wireless headphones may be half a second late. There is nothing below 0, for a late screen: words
# come before what they announce in any case, and a cue that is held back would have to outlive its segment and be heard
# after the change that it tells of.
OFFSETS = (0, 500)
OTHER_SOUNDS = ("leave", "lower")
MOST_LISTED = 500


@dataclass(frozen=True, slots=True)
class Settings:
    """Immutable; `dataclasses.replace` makes the next one."""

    theme: Literal["system", "light", "dark", "high contrast"] = "system"
    text_size: int = 100
    motion: Literal["full", "reduced"] = "full"
    language: Literal["system", "en", "es"] = "system"  # of routines, voice and window
    voice: bool = True
    voices: Mapping[str, str] = field(default_factory=dict)  # language -> id of a voice; the engine's own where none is
    words_per_minute: int = 160
    pitch: int = 50  # of the voice, 0 to 100
    talk: Talk = "full"  # how much is said
    set_up: SetUp = "every time"  # said
    volume: float = 0.8  # of the voice, 0 to 1
    sounds: bool = True
    sounds_volume: float = 0.8  # 0 to 1
    ticks: bool = True  # in the last three seconds
    audio_offset: int = 0  # milliseconds by which sound is heard late, 0 to 500
    other_sound: Literal["leave", "lower"] = "leave"  # of other programs, under each word
    letter_keys: bool = True
    ask_later: bool = False
    favourites: tuple[str, ...] = ()  # ids of routines
    recent: tuple[str, ...] = ()  # the last one first
    opened: tuple[str, ...] = ()  # paths of routines from elsewhere, the last one first
    folders: tuple[str, ...] = ()  # where routines are, besides the person's own folder
    safety_seen: bool = False
    effort: Effort = "usual"
    wait_for_me: bool = False
    more_time: bool = False
    avoid: tuple[str, ...] = ()  # kinds of movement
    without: tuple[str, ...] = ()  # things that are not at hand
    options: Mapping[str, int] = field(default_factory=dict)  # what was chosen of an either: place -> number


def _words(value: object) -> bool:
    return isinstance(value, str) and len(value) < MOST_LISTED


def _voices(value: object) -> bool:
    return isinstance(value, dict) and len(value) <= MOST_LISTED and all(map(_words, value.values()))


def _names(value: object) -> bool:
    return isinstance(value, list) and len(value) <= MOST_LISTED and all(map(_words, value))


def _paths(value: object) -> bool:
    return isinstance(value, list) and len(value) <= MOST_LISTED and all(isinstance(each, str) for each in value)


def _number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _pace(value: object) -> bool:
    return _number(value) and WORDS_PER_MINUTE[0] <= value <= WORDS_PER_MINUTE[1]  # type: ignore[operator]


def _pitch(value: object) -> bool:
    return _number(value) and PITCHES[0] <= value <= PITCHES[1]  # type: ignore[operator]


def _offset(value: object) -> bool:
    return _number(value) and OFFSETS[0] <= value <= OFFSETS[1]  # type: ignore[operator]


def _share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _numbers(value: object) -> bool:
    return isinstance(value, dict) and all(_number(number) and number >= 0 for number in value.values())


# Setting -> what it may be, as a test or as the list of all, and in words.
SWITCHES = ("voice", "sounds", "ticks", "letter_keys", "ask_later", "safety_seen", "wait_for_me", "more_time")
ONE_OF = said("one of: {names}")
RULES: dict[str, tuple[Callable[[object], bool] | tuple[object, ...], Sentence]] = {
    "theme": (THEMES, ONE_OF),
    "text_size": (TEXT_SIZES, ONE_OF),
    "motion": (MOTIONS, ONE_OF),
    "language": (LANGUAGES, ONE_OF),
    "effort": (EFFORTS, ONE_OF),
    "talk": (TALKS, ONE_OF),
    "set_up": (SET_UPS, ONE_OF),
    "other_sound": (OTHER_SOUNDS, ONE_OF),
    "voices": (_voices, said("languages with names of voices")),
    "words_per_minute": (_pace, said("a number from 80 to 300")),
    "pitch": (_pitch, said("a number from 0 to 100")),
    "audio_offset": (_offset, said("a number from 0 to 500")),
    "volume": (_share, said("a number from 0 to 1")),
    "sounds_volume": (_share, said("a number from 0 to 1")),
    "favourites": (_names, said("a list of names")),
    "recent": (_names, said("a list of names")),
    "opened": (_paths, said("a list of files")),
    "folders": (_paths, said("a list of folders")),
    "avoid": (_names, said("a list of movements")),
    "without": (_names, said("a list of things")),
    "options": (_numbers, said("names with numbers")),
    **dict.fromkeys(SWITCHES, ((True, False), said("true or false"))),
}


class SettingsFile:
    """Reads and writes the file; what is not ours to change in it stays as it is."""

    def __init__(self, path: Path, wall: Callable[[], datetime] = clock.wall) -> None:
        self.path = path
        self.backup = path.with_suffix(path.suffix + ".bak")
        self._wall = wall
        self._told: list[tuple[str, Sentence]] = []  # a key, or "" for the whole file; what is wrong with it

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """One for each thing that had to be put right, and has not been set since."""
        return tuple(sentence for _, sentence in self._told)

    @property
    def wrong(self) -> frozenset[str]:
        """The keys of the sentences."""
        return frozenset(key for key, _ in self._told)

    def read(self) -> tuple[Settings, tuple[Sentence, ...]]:
        """The settings, and the sentences."""
        self._told = []
        return self._read(), self.sentences

    def glance(self) -> Settings:
        """As they are, with nothing put right or told: what cannot be read is as usual."""
        told, self._told = self._told, []
        try:
            return self._checked(_parsed(self.path) or {})
        except (OSError, ValueError):
            return Settings()
        finally:
            self._told = told

    def write(self, settings: Settings, only: Collection[str] | None = None) -> None:
        """All of them, or `only` these keys, into what the file holds now: somebody may have edited it meanwhile.

        Keeps the last good copy beside it. OSError if the folder cannot be written.
        """
        import tomli_w

        before = _bytes(self.path)
        good = _parsed(self.path) if before and _is_good(before) else None
        changed = {name: value for name, value in _known(settings).items() if only is None or name in only}
        self._told = [told for told in self._told if told[0] not in changed]
        after = (_set_by_person(settings) if good is None else good) | changed
        if after == good:
            return
        if before and good is not None:
            atomic.write(self.backup, before)
        atomic.write(self.path, tomli_w.dumps(after).encode())

    def _read(self) -> Settings:
        try:
            return self._checked(_parsed(self.path) or {})
        except OSError as error:
            self._tell("", said("The settings cannot be read ({why}). The usual ones are used.", why=why(error)))
            return Settings()
        except ValueError as error:
            no_text = isinstance(error, UnicodeDecodeError)
            return self._read_backup(said("it is no text") if no_text else Sentence(str(error)))

    def _read_backup(self, why: Sentence) -> Settings:
        self._tell("", joined(said("The settings could not be read: {why}.", why=why), self._set_aside()))
        try:
            found = _parsed(self.backup)
        except (OSError, ValueError):
            found = None
        self._tell("", said("The usual settings are used.") if found is None else said("The last good copy is used."))
        return Settings() if found is None else self._checked(found)

    def _set_aside(self) -> Sentence:
        """Out of the way, so that nothing writes over it; where it is now."""
        try:
            kept = atomic.set_aside(self.path, f"{self._wall():%Y%m%d-%H%M%S}")
            return said("The file is kept as {file}.", file=str(kept))
        except OSError:
            return said("The file is {file}.", file=str(self.path))

    def _checked(self, found: dict[str, Any]) -> Settings:
        """Each key by itself: a bad one falls back alone."""
        for name in found:
            if name not in RULES:
                self._tell(name, joined(said('There is no setting "{name}".', name=name), did_you_mean(name, RULES)))
        good: dict[str, Any] = {}
        for name in (each.name for each in fields(Settings) if each.name in found):
            value, (rule, words) = found[name], RULES[name]
            if _is_one_of(value, rule) if isinstance(rule, tuple) else rule(value):
                good[name] = tuple(value) if isinstance(value, list) else value
                continue
            what = words.filled(names=", ".join(map(str, rule))) if isinstance(rule, tuple) else words
            self._tell(name, said('The setting "{name}" must be {what}. The usual one is used.', name=name, what=what))
        if "avoid" in good:
            good["avoid"] = self._avoidable(good["avoid"])
        return Settings(**good)

    def _avoidable(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Those that are known: a slip must not take the rest with it."""
        from followalong.core.avoiding import AVOIDABLE

        for word in words:
            if word not in AVOIDABLE:
                self._tell("avoid", nothing_to_avoid(word, AVOIDABLE))
        return tuple(word for word in words if word in AVOIDABLE)

    def _tell(self, key: str, sentence: Sentence) -> None:
        self._told.append((key, sentence))


def nothing_to_avoid(word: str, known: Collection[str]) -> Sentence:
    return joined(said('There is no "{word}" to avoid.', word=word), did_you_mean(word, known))


def _known(settings: Settings) -> dict[str, Any]:
    """As TOML knows them."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(settings).items()}


def _set_by_person(settings: Settings) -> dict[str, Any]:
    """What differs from the usual: a new file holds no more."""
    usual = _known(Settings())
    return {name: value for name, value in _known(settings).items() if value != usual[name]}


def _is_one_of(value: object, rule: tuple[object, ...]) -> bool:
    """Compare with the type: 1 is not true."""
    return any(type(value) is type(each) and value == each for each in rule)


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _parsed(path: Path) -> dict[str, Any] | None:
    """None without a file; ValueError if it is no TOML."""
    data = _bytes(path)
    if data is None:
        return None
    try:
        return tomllib.loads(data.decode())
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def _is_good(data: bytes) -> bool:
    try:
        tomllib.loads(data.decode())
    except (ValueError, RecursionError):
        return False
    return True

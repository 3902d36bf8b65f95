"""What to play when: marks, words and what stands in for them, and nothing that is stale (AUDIO.md 8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from followalong.audio import tones
from followalong.audio.cache import Clip
from followalong.audio.ducking import LOW
from followalong.audio.output import Output
from followalong.core.cues import AFTER_TONE, STAND_INS, TABLE, CueRule
from followalong.core.events import Changed, Due, Eased, Entered, Event, LeadIn, Left, Paused, Waiting
from followalong.core.phrases import Phrases
from followalong.core.script import Cue, CueKind, Segment

SWELLS = frozenset({"in", "out"})  # long stand-ins; beside a word that is being said they are as low as music is then

Fate = Literal["said", "toned", "silent", "late", "gave way", "hushed"]
Clips = Callable[[str], Clip | None]


@dataclass(frozen=True, slots=True)
class Ear:
    """What a person wants to hear."""

    voice: bool = True
    sounds: bool = True
    volume: float = 1.0  # of the voice, 0 to 1
    sounds_volume: float = 1.0  # 0 to 1
    ticks: bool = True  # in the last three seconds of what is counted


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What is said outside of the script: one, two and three before it goes on; and that it waits."""

    numbers: tuple[str, ...] = ()
    waiting: str = ""


def own_words(phrases: Phrases) -> OwnWords:
    return OwnWords(tuple(phrases.number(n) for n in (1, 2, 3)), phrases.say("say_waiting"))


class Saying(NamedTuple):
    """A cue that is being said, or will be as soon as its tone has begun."""

    cue: Cue
    rank: int
    clip: Clip
    due: float  # on the clock
    stale: float  # from then on it is better not said


class Speaker:
    """Each cue has exactly one fate; `poll` when `next_due` is over."""

    def __init__(
        self, output: Output, sounds: tones.Tones, clips: Clips, clock: Callable[[], float],
        ear: Ear, own: OwnWords, table: Mapping[CueKind, CueRule] = TABLE,
    ) -> None:
        self._output, self._sounds, self._clips, self._clock = output, sounds, clips, clock
        self._ear, self.own, self._table = ear, own, table
        self._waiting: Saying | None = None  # for its tone
        self._saying: Saying | None = None
        self._mark = False  # what sounds on the tone channel is more than a stand-in
        self._last: Cue | None = None
        self._fates: Counter[Fate] = Counter()
        if lead_in := sounds.path(tones.LEAD_IN):
            output.prepare(lead_in)

    @property
    def fates(self) -> Mapping[Fate, int]:
        """How many cues were said, toned and so on; for the log."""
        return dict(+self._fates)

    @property
    def ear(self) -> Ear:
        return self._ear

    def choose(self, ear: Ear) -> None:
        """Turn voice or sounds on or off; what is turned off ends at once."""
        self._ear = ear
        if not ear.voice:
            self._hush_words()
        if not ear.sounds:
            self._output.stop("tone")

    def wake(self) -> None:
        """Something is said or sounded within the second."""
        self._output.wake()

    def prepare(self, segments: Iterable[Segment]) -> None:
        """These come next: have their clips and tones at hand, and no others, for each holds its samples."""
        for segment in segments:
            for cue in segment.cues:
                clip = self._clips(cue.spoken) if cue.spoken else None
                tone = self._sounds.path(self._tone_of(cue, self._table[cue.kind], spoken=clip is not None))
                for path in (clip.path if clip else None, tone):
                    if path:
                        self._output.prepare(path)

    def hear(self, events: Iterable[Event]) -> None:
        """Events as the player returned them; cues before a pause or a jump in the same run are stale already."""
        told = list(events)
        past = max((index for index, event in enumerate(told, 1) if silences(event)), default=0)
        self._fates["hushed"] += sum(isinstance(event, Due | LeadIn) for event in told[:past])
        if past:
            self.hush()
        for event in told[past:]:
            self._one(event)

    def poll(self) -> None:
        """Say what waited for its tone."""
        waiting, now = self._waiting, self._clock()
        if waiting is None or now < waiting.due:
            return
        self._waiting = None
        if now > waiting.stale:
            self._fates["late"] += 1
        else:
            self._say(waiting)

    def next_due(self) -> float | None:
        """Seconds until `poll` has something to do; None if nothing waits."""
        return max(0.0, self._waiting.due - self._clock()) if self._waiting else None

    def repeat(self, cue: Cue | None = None) -> bool:
        """Say it again in full, or what was last said; False if it cannot be said."""
        cue = cue or self._last
        clip = (self._clips(cue.words) or self._clips(cue.spoken)) if cue and self._ear.voice else None
        if not cue or not clip:
            return False
        self._hush_words()
        now = self._clock()
        self._play(Saying(cue, self._table[cue.kind].rank, clip, now, now))
        return True

    def hush(self) -> None:
        """Silence at once; nothing that was to come is said."""
        self._hush_words()
        self._output.stop("tone")

    def _one(self, event: Event) -> None:
        match event:
            case Due(cue, late, _):
                self._cue(cue, late)
            case LeadIn(second, late):
                words = self.own.numbers[second - 1] if 0 < second <= len(self.own.numbers) else ""
                self._cue(Cue(f"lead-in {second}", "ready", 0.0, words, words, tones.LEAD_IN), late)
            case Changed(said=said) | Eased(said=said) if said:
                self._cue(Cue("told", "told", 0.0, said, said), 0.0)
            case Waiting() if self.own.waiting:  # or nobody with closed eyes would know why it is silent
                self._cue(Cue("waiting", "told", 0.0, self.own.waiting, self.own.waiting), 0.0)
            case Entered(segment):
                self.prepare((segment,))

    def _cue(self, cue: Cue, late: float) -> None:
        rule = self._table[cue.kind]
        if late > rule.grace:
            self._fates["late"] += 1
            return
        if cue.spoken and cue.kind != "told":
            self._last = cue
        clip = self._clips(cue.spoken) if cue.spoken and self._ear.voice else None
        gives_way = clip is not None and not self._may_speak(rule.rank)
        wanted = self._ear.ticks or cue.kind != "tick"
        toned = wanted and self._tone(self._tone_of(cue, rule, spoken=clip is not None))
        if clip and not gives_way:
            self._hush_words("gave way")
            due = self._clock() + (AFTER_TONE if toned else 0.0)
            saying = Saying(cue, rule.rank, clip, due, due - late + rule.grace)
            if toned:
                self._waiting = saying
            else:
                self._say(saying)
            return
        self._fates["gave way" if gives_way else "toned" if toned else "silent"] += 1

    def _tone_of(self, cue: Cue, rule: CueRule, *, spoken: bool) -> str:
        """A mark beside its word; a stand-in only instead of one."""
        if spoken:
            return "" if cue.tone in STAND_INS else cue.tone
        return cue.tone or (rule.tone if cue.spoken else "")

    def _tone(self, name: str) -> bool:
        """Whether it sounds; a stand-in gives way to a mark that still does."""
        path, mark = self._sounds.path(name), name not in STAND_INS
        if not path or not self._ear.sounds or (not mark and self._mark and self._output.busy("tone")):
            return False
        self._mark = mark
        softer = LOW if name in SWELLS and self._output.busy("speech") else 1.0
        self._output.play(path, "tone", self._ear.sounds_volume * softer)
        return True

    def _may_speak(self, rank: int) -> bool:
        """Higher cuts, as high replaces: the newer of two is the less stale."""
        if not self._output.busy("speech"):
            self._saying = None
        now = self._waiting or self._saying
        return now is None or rank >= now.rank

    def _say(self, saying: Saying) -> None:
        self._fates["said"] += 1
        self._play(saying)

    def _play(self, saying: Saying) -> None:
        self._saying = saying
        self._output.play(saying.clip.path, "speech", self._ear.volume)

    def _hush_words(self, fate: Fate = "hushed") -> None:
        if self._waiting:
            self._fates[fate] += 1
        if self._saying:
            self._output.stop("speech")
        self._waiting = self._saying = None


def silences(event: Event) -> bool:
    """Whether what was being said belongs to a past that the person has left."""
    return isinstance(event, Paused) or (isinstance(event, Left) and event.why != "done")

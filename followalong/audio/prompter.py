"""Has the voice render a session's words ahead of time, and tells when their exact lengths are known."""

from __future__ import annotations

from itertools import chain

from followalong.audio.news import GaveUp, Rendered, Told
from followalong.audio.voice import Speaks
from followalong.core.fitting import Speech, estimate
from followalong.core.script import Cue, Script


class Prompter:
    """Poll it while `working`."""

    def __init__(self, voice: Speaks) -> None:
        self._voice = voice
        self._changed = False
        self._lines: dict[str, None] = {}  # wanted last
        self.sentences: tuple[str, ...] = ()  # what is wrong with the voice

    @property
    def working(self) -> bool:
        return self._voice.working

    def want(
        self, script: Script, start: float = 0.0, more: tuple[str, ...] = (), first: tuple[Cue, ...] = ()
    ) -> None:
        """The first ones, and all words of the script, those from `start` seconds on first."""
        at = list(script.track())
        ahead = (cue for second, cue in at if second >= start)
        behind = (cue for second, cue in at if second < start)
        forms = (form for cue in chain(first, ahead, behind) for form in (cue.spoken, cue.words) if form)
        self._lines = dict.fromkeys(chain(forms, more))
        self._voice.want(self._lines)

    def try_again(self) -> None:
        """What went wrong may not any more, with a line or with the voice as a whole."""
        self.sentences = ()
        self._voice.try_again()
        self._voice.want(self._lines)

    def poll(self) -> bool:
        """Let the voice work; true once when it is done and lengths are known that were not before."""
        for news in self._voice.poll():
            if isinstance(news, Rendered):
                self._changed = True
            elif isinstance(news, Told | GaveUp):
                self.sentences = *self.sentences, news.sentence
        if self._changed and not self._voice.working:
            self._changed = False
            return True
        return False

    def speech(self) -> Speech:
        """Exact lengths where a clip is there, else the estimate; a new function for each call."""

        def seconds(words: str) -> float:
            exact = self._voice.seconds(words)
            return estimate(words) if exact is None else exact

        return seconds


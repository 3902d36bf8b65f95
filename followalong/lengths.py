"""Checks a routine by the lengths of its words: as this machine's voice says them, as far as it can, else estimated."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from followalong.audio.cache import Speech
from followalong.audio.prompter import Prompter
from followalong.audio.voice import Speaks
from followalong.core.compiler import compile
from followalong.core.errors import Fault
from followalong.core.eyes_closed import heard, in_short
from followalong.core.fitting import Speech as Lengths
from followalong.core.fitting import estimate
from followalong.core.lint import everything as all_turned_on
from followalong.core.lint import lint
from followalong.core.routine import Routine
from followalong.core.script import Script
from followalong.core.sentence import Sentence, said


class Measured:
    """One voice for many scripts; what it has said once is in its cache. Without a voice nobody waits for it."""

    def __init__(self, voice: Speaks, wait: Callable[[], None], show: Callable[[Sentence], None]) -> None:
        self._voice, self._wait, self._show = voice, wait, show
        self._gone = False

    def lint(self, routine: Routine) -> tuple[Fault, ...]:
        """What is wrong with it; how it is to be followed with the eyes closed is shown in a line."""
        script, whole = self.scripts(routine)
        facts, lengths_told = in_short(heard(script)), self.told(script)
        self._show(said("{name}: {facts}, {lengths}.", name=routine.id, facts=facts, lengths=lengths_told))
        return lint(routine, whole)

    def scripts(self, routine: Routine) -> tuple[Script, Script]:
        """As it is usually played, and with every optional step: by the exact length of every line that is said.

        What fits depends on the lengths, so that other lines may be said once those of the first ones are known.
        """
        everything, asked = all_turned_on(routine), set[str]()
        lengths: Lengths = estimate
        while True:
            both = compile(routine, speech=lengths), compile(routine, everything, lengths)
            if spoken(*both) <= asked or self._gone:
                return both
            asked |= spoken(*both)
            lengths = self._of(both, routine.language)

    def _of(self, scripts: Iterable[Script], language: str) -> Lengths:
        """By the voice and the speed that are usual for the language, whatever the person has set."""
        self._voice.speak_as(Speech(language=language))
        prompter = Prompter(self._voice)
        for script in scripts:
            prompter.want(script)
            while prompter.working:
                prompter.poll()
                self._wait()
        lines = spoken(*scripts)
        self._gone = bool(lines) and not any(map(self._voice.seconds, lines))
        return prompter.speech()

    def told(self, script: Script) -> Sentence:
        """By which lengths a script was compiled."""
        lines = spoken(script)
        estimated = sum(self._voice.seconds(line) is None for line in lines)
        if estimated == len(lines) or self._gone:
            return said("by estimated lengths")
        if not estimated:
            return said("by exact lengths")
        return said("by exact lengths, {count} of {of} lines estimated", count=estimated, of=len(lines))

    def close(self) -> None:
        self._voice.close()


def spoken(*scripts: Script) -> set[str]:
    """Every line that is said in one of them."""
    return {cue.spoken for script in scripts for _, cue in script.track() if cue.spoken}

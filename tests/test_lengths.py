"""The check of a routine takes exact lengths where there is a voice, and says which."""

import pytest

from followalong.audio.voice import NullVoice
from followalong.core.compiler import compile
from followalong.core.routine import Dose
from followalong.lengths import Measured, spoken
from tests.helpers import hold, routine, span, step


class Quick(NullVoice):
    """Knows each line after a poll but those with `never` in them; it says everything in half a second."""

    def __init__(self, never="?"):
        self.lines, self.never, self.working, self.languages, self.closed = {}, never, False, [], False

    def want(self, lines):
        self.lines |= dict.fromkeys(lines)
        self.working = True

    def poll(self):
        self.working = False
        return []

    def seconds(self, words):
        return 0.5 if words in self.lines and self.never not in words else None

    def speak_as(self, speech):
        self.languages.append(speech.language)

    def close(self):
        self.closed = True


def checked(voice):
    shown = []
    measured = Measured(voice, lambda: None, shown.append)
    faults = measured.lint(routine(hold(30)))
    measured.close()
    return shown, faults


@pytest.mark.parametrize(("voice", "told"), [
    (Quick(), "by exact lengths."), (Quick("alf"), "by exact lengths, 1 of"), (NullVoice(), "by estimated lengths."),
])
def test_it_says_which_lengths_it_took(voice, told):
    (line,), _ = checked(voice)
    assert told in str(line)


def test_the_voice_of_the_language_is_asked_and_let_go():
    voice = Quick()
    checked(voice)
    assert (voice.languages, voice.closed) == (["en"], True)


def test_a_voice_that_knows_nothing_is_asked_no_more():
    voice = Quick("")
    measured = Measured(voice, lambda: None, lambda _: None)
    for _ in range(2):
        script, _ = measured.scripts(routine(hold(30)))
    assert voice.languages == ["en"]
    assert script == compile(routine(hold(30)))


def test_lines_that_are_said_by_exact_lengths_only_are_exact_too():
    """By the estimate six seconds have no room for "Rest"; without an optional step another one is the first."""
    made = routine(step(hold(30), optional=True), Dose(hold(30), times=span(2), rest=6.0))
    voice = Quick()
    script, whole = Measured(voice, lambda: None, lambda _: None).scripts(made)
    lines = spoken(script, whole)
    assert lines > spoken(compile(made))
    assert all(map(voice.seconds, lines))

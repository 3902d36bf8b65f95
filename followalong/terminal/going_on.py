"""The offer to go on with a session that was left."""

from __future__ import annotations

from typing import Literal, TextIO

from followalong.core.phrases import Phrases, phrases
from followalong.core.session import Session
from followalong.core.spans import in_words
from followalong.terminal.keys import Keys

Answer = Literal["yes", "no", "leave"]

ANSWERS: dict[str, Answer] = {
    "\r": "yes", "\n": "yes", " ": "yes", "y": "yes", "Y": "yes", "n": "no", "N": "no", "q": "leave", "\x1b": "leave",
}
LOOK = 1.0  # seconds between two looks for a key


def ask(left: Session, keys: Keys, out: TextIO, *, changed: bool, away: float | None) -> Answer:
    """Until one of the keys comes; `away` in seconds, if that is known."""
    words = phrases(left.routine.language)
    question = words.say("go_on_changed" if changed else "go_on", step=_step(left, words))
    ago = words.say("clock_changed") if away is None else words.say("left_ago", away=in_words(away, words))
    _say(out, f"{ago} {question} {words.say('yes_or_no')}")
    while True:
        answer = ANSWERS.get(keys.read(LOOK))
        if answer:
            return answer


def hint(left: Session, out: TextIO) -> None:
    """For a pipe, where nobody can answer."""
    words = phrases(left.routine.language)
    _say(out, words.say("go_on_how", step=_step(left, words)))


def nothing(out: TextIO, language: str) -> None:
    _say(out, phrases(language).say("go_on_nothing"))


def _step(left: Session, words: Phrases) -> str:
    moment = left.moment()
    name = "left_at" if moment.name else "left_at_step"
    return words.say(name, at=moment.step, of=moment.steps, name=moment.name)


def _say(out: TextIO, words: str) -> None:
    print(words, file=out, flush=True)

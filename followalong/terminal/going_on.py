"""The offer to go on with a session that was left."""

from __future__ import annotations

from typing import Literal, TextIO

from followalong.core.session import Session
from followalong.terminal.keys import Keys

Answer = Literal["yes", "no", "leave"]

ANSWERS: dict[str, Answer] = {
    "\r": "yes", "\n": "yes", " ": "yes", "y": "yes", "Y": "yes", "n": "no", "N": "no", "q": "leave", "\x1b": "leave",
}
LOOK = 1.0  # seconds between two looks for a key
NOTHING = "There is nothing to continue, so the routine starts at the beginning."


def ask(left: Session, keys: Keys, out: TextIO, *, changed: bool) -> Answer:
    """Until one of the keys comes."""
    _say(out, f"{_question(_step(left), changed)} [Enter] yes, [n] no")
    while True:
        answer = ANSWERS.get(keys.read(LOOK))
        if answer:
            return answer


def hint(left: Session, out: TextIO) -> None:
    """For a pipe, where nobody can answer."""
    _say(out, f"You left this routine at {_step(left)}. With --continue it goes on there.")


def nothing(out: TextIO) -> None:
    _say(out, NOTHING)


def _question(step: str, changed: bool) -> str:
    if changed:
        return f"The routine has changed since you left it. Go on from the start of {step}?"
    return f"Continue with {step}?"


def _step(left: Session) -> str:
    moment = left.moment()
    return f"step {moment.step} of {moment.steps}, {moment.name}" if moment.name else f"step {moment.step}"


def _say(out: TextIO, words: str) -> None:
    print(words, file=out, flush=True)

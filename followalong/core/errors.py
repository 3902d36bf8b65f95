"""A mistake in a routine file: where it is, what was found and what would do."""

from __future__ import annotations

from dataclasses import dataclass

from followalong.core.sentence import NOTHING, Sentence, Tell, said

WARNING = said("warning: ")


@dataclass(frozen=True, slots=True)
class Fault:
    """One error or warning. Lines and columns count from 1; 0 means the whole file."""

    path: str
    line: int
    column: int
    step: Sentence  # 'step 3 "Calf"', or nothing
    text: Sentence
    hint: Sentence = NOTHING
    warning: bool = False

    def __str__(self) -> str:
        return self.told()

    def told(self, tell: Tell = str) -> str:
        """One line, as editors know it."""
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        kind = tell(WARNING) if self.warning else ""
        step, text, hint = map(tell, (self.step, self.text, self.hint))
        return f"{place} {kind}{step}{': ' if step else ''}{text}{' ' if hint else ''}{hint}"


def step_label(key: str, name: str = "") -> Sentence:
    """How a step is called in a fault."""
    return said('step {key} "{name}"', key=key, name=name) if name else said("step {key}", key=key)

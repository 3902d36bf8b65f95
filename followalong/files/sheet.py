"""The faults of one file, collected while it is read."""

from __future__ import annotations

from dataclasses import replace

from followalong.core.errors import Fault
from followalong.core.sentence import NOTHING, Sentence, said
from followalong.files.nodes import Node, Text

MOST_FAULTS = 100
MOST_LISTED = 50  # lines, moments, phases or names in one place: each may come again in every segment


class TooManyFaultsError(Exception):
    """The file is not worth reading on."""


class Sheet:
    """Where the reader writes down what is wrong; `step` names the step that is being read."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.step = NOTHING
        self.faults: list[Fault] = []
        self.steps: list[tuple[int, Sentence]] = []  # line and label of each step
        self.after_steps = 0  # line on which the steps are over; 0 for the end of the file
        self.uneven: Node | None = None  # the first step whose sides differ
        self.spoken: list[Text] = []  # words of the stretch that is being read, for the checks that need its data

    @property
    def broken(self) -> bool:
        return any(not fault.warning for fault in self.faults)

    def fault(self, at: Node | None, text: Sentence, hint: Sentence = NOTHING) -> None:
        """Note an error; after MOST_FAULTS of them reading ends."""
        self.add(at.line if at else 0, at.column if at else 0, text, hint)

    def warn(self, at: Node | None, text: Sentence, hint: Sentence = NOTHING) -> None:
        """Note something that does not stop the routine."""
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(
                Fault(self.path, at.line if at else 0, at.column if at else 0, self.step, text, hint, warning=True)
            )

    def add(self, line: int, column: int, text: Sentence, hint: Sentence = NOTHING) -> None:
        """Note an error at a line and column, both from 1; 0 for the whole file."""
        self.faults.append(Fault(self.path, line, column, self.step, text, hint))
        if len(self.faults) >= MOST_FAULTS:
            self.step = NOTHING
            text = said("There are more than {most} errors.", most=MOST_FAULTS)
            self.faults.append(Fault(self.path, 0, 0, NOTHING, text, said("Mend these first.")))
            raise TooManyFaultsError

    def too_many(self, at: Node, count: int) -> bool:
        """Tell whether a list is longer than any person would write, and note it."""
        if count > MOST_LISTED:
            text = said("There are {count} in this list; the most is {most}.", count=count, most=MOST_LISTED)
            self.fault(at, text, said("Make several steps of it."))
        return count > MOST_LISTED

    def result(self) -> tuple[Fault, ...]:
        """In the order of the file; mistakes of grammar, found before the steps were known, get their step."""
        found = (
            fault if fault.step or fault.path != self.path else replace(fault, step=self._step_at(fault.line))
            for fault in self.faults
        )
        return tuple(sorted(dict.fromkeys(found), key=lambda fault: (not fault.line, fault.line, fault.column)))

    def _step_at(self, line: int) -> Sentence:
        if self.after_steps and line >= self.after_steps:
            return NOTHING
        return next((name for start, name in reversed(self.steps) if start <= line), NOTHING)

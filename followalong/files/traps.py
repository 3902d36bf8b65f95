"""YAML's own traps: what an author meant, and the line made readable so that the rest is checked too."""

from __future__ import annotations

import re
from dataclasses import dataclass

from followalong.core.sentence import Sentence, said

PLACEHOLDER = re.compile(r"\{(side|other|item|count)(:[a-z]+)?\}")
OPENING = re.compile(r"^\s*(?:- |[\w -]+: )*\{(side|other|item|count)(:[a-z]+)?\}")
QUOTES = said("Put the line in quotes.")
TAIL = said("A text ends in the middle of this line.")

# Part of what the parser says -> what the author is told.
SENTENCES = (
    ("could not find expected ':'", said("This line has no colon and space behind its key."),
     said("Write {what}.", what="key: value")),
    ("found unexpected end of stream", said("A quote is opened here and never closed."), said("Close it.")),
    ("found unexpected document", said("A quote is opened here and never closed."), said("Close it.")),
    ("that cannot start any token", said("A line cannot begin with this character."), QUOTES),
    ("expected alphabetic or numeric character", said("A line cannot begin with & or *."), QUOTES),
    ("found unknown escape character", said("A backslash in quotes means something else."), said("Write two.")),
    ("but found '-'", said("This dash is not in line with the dashes above."), said("Move it.")),
    ("but found '?'", said("A line cannot begin with a question mark and a space."), QUOTES),
    ("sequence entries are not allowed here", said("A dash cannot stand here."), said("Begin a new line with it.")),
    ("but found '<block", said("This line is not in line with those above."), said("Move it left or right.")),
    ("but found '<scalar>'", TAIL, QUOTES),
    ("expected ',' or", said("A bracket or a comma is missing here."), said("Or put the line in quotes.")),
    ("expected the node content", said("There is a comma or a bracket too many here."), said("Take it out.")),
    ("another document", said("A file holds one routine or one stretch, without a line of dashes."),
     said("Split the file.")),
)
SIGNS = ("that cannot start any token", "expected alphabetic or numeric character")
AT_CONTEXT = ("could not find expected ':'", "found unexpected end of stream", "found unexpected document", SIGNS[1])


@dataclass(frozen=True, slots=True)
class Trap:
    """One mistake of grammar; line and column from 0, `mended` is the line to go on with, if there is one."""

    line: int
    column: int
    text: Sentence
    hint: Sentence
    mended: str | None = None


def trap(problem: str, at: tuple[int, int], context: tuple[int, int] | None, lines: list[str]) -> Trap:
    """What the parser's complaint means to the author."""
    line, column = at
    found = lines[line] if line < len(lines) else ""
    if held := PLACEHOLDER.search(found):
        opens = OPENING.match(found)
        inside = said("Words with {held} inside brackets must be in quotes.", held=held[0])
        mended = PLACEHOLDER.sub(lambda match: f"<{match[0][1:-1]}>", found)
        return Trap(line, held.start(), opens_with(held[0]) if opens else inside, QUOTES, mended)
    if "mapping values are not allowed" in problem:
        mended = f"{found[:column]};{found[column + 1:]}"
        return Trap(line, column, said("A colon and a space inside words look like another key."), QUOTES, mended)
    for part, text, hint in SENTENCES:
        if part in problem:
            line, column = context if context and part in AT_CONTEXT else at
            return Trap(line, column, text, hint, _without_sign(lines, line, column) if part in SIGNS else None)
    text = said("This is not YAML: {why}.", why=Sentence(problem) or said("it cannot be read"))
    return Trap(line, column, text, said("See routines/README.md."))


def opens_with(held: str) -> Sentence:
    return said("A line that opens with {held} must be in quotes.", held=held)


def _without_sign(lines: list[str], line: int, column: int) -> str:
    """The line with a letter instead of the sign it cannot begin with."""
    return f"{lines[line][:column]}x{lines[line][column + 1:]}"

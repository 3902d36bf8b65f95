"""Bytes of a file from a stranger, made into lines that are safe to read."""

from __future__ import annotations

import re
import stat
from pathlib import Path

from followalong.core.sentence import Sentence, said
from followalong.files.sheet import Sheet
from followalong.files.system_errors import why

MOST_BYTES = 256 * 1024
LONGEST_LINE = 500

# Cc without tab and line ends; line ends that editors do not count; marks that turn the direction of writing;
# halves of characters, which an escape can make
UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"
    "\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)


def read_lines(path: Path, sheet: Sheet) -> list[str] | None:
    """The lines of a file; None if it cannot be read at all. Faults say why."""
    try:
        # A pipe or a device would make the reader wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            sheet.fault(None, said("This is not a file."))
            return None
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        sheet.fault(None, said("The file cannot be read: {why}.", why=why(error)))
        return None
    return safe_lines(data, sheet)


def safe_lines(data: bytes, sheet: Sheet) -> list[str] | None:
    """The lines of some bytes, or None with the faults noted."""
    if len(data) > MOST_BYTES:
        sheet.fault(None, said("The file is larger than 256 KiB."), said("Split the routine."))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        row, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        sheet.add(row, column, said("This is not UTF-8 text."), said("Save the file as UTF-8."))
        return None
    lines = text.replace("\r\n", "\n").split("\n")
    for number, line in enumerate(lines, start=1):
        _check_line(number, line, sheet)
    return None if sheet.broken else lines


def _check_line(number: int, line: str, sheet: Sheet) -> None:
    if len(line) > LONGEST_LINE:
        text = said("This line is longer than {most} characters.", most=LONGEST_LINE)
        sheet.add(number, LONGEST_LINE + 1, text, said("Break it up."))
    if "\t" in line:
        sheet.add(number, line.index("\t") + 1, said("There is a tab here."), said("Use spaces."))
    if unsafe := UNSAFE.search(line):
        sheet.add(number, unsafe.start() + 1, control_character(unsafe[0]), said("Take it out."))


def control_character(found: str) -> Sentence:
    return said("There is a control character here ({code}).", code=f"U+{ord(found):04X}")

"""What the system or a database says when it does not give a file, so that it can be told in another language."""

from __future__ import annotations

from followalong.core.sentence import Sentence, said

# The usual ones; any other is told as the system says it.
USUAL = (
    said("No such file or directory"), said("Permission denied"), said("Is a directory"), said("Not a directory"),
    said("Input/output error"), said("Too many open files"), said("No space left on device"),
    said("Read-only file system"),
    said("unable to open database file"), said("database is locked"), said("attempt to write a readonly database"),
    said("database or disk is full"), said("disk I/O error"),
)


def why(error: Exception) -> Sentence:
    return Sentence(str(getattr(error, "strerror", None) or error))

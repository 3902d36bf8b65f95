"""The session that was left: its routine as it is now, and where it goes on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followalong.files.library import Library
from followalong.files.shelf import Shelf

# What only a bookmark needs is imported when there is one.
if TYPE_CHECKING:
    from followalong.core.choices import Choices
    from followalong.core.player import Mark
    from followalong.core.routine import Routine
    from followalong.core.session import Bookmark


class Left(NamedTuple):
    """Everything that is needed to go on."""

    routine: Routine
    path: str
    choices: Choices
    mark: Mark
    changed: bool = False  # the file is not the same any more: from the start of the step


def left(shelf: Shelf, library: Library) -> Left | None:
    """What can be continued; nothing while another program plays, or where the file is gone or broken."""
    kept = shelf.bookmark.read()
    if kept is None or not kept.bookmark.path or not shelf.lock.free():
        return None
    routine = library.open(Path(kept.bookmark.path)).value
    return _left(kept.bookmark, routine) if routine else None


def _left(kept: Bookmark, routine: Routine) -> Left:
    from followalong.core.session import digest

    if digest(routine) == kept.digest:
        return Left(routine, kept.path, kept.choices, kept.mark)
    return Left(routine, kept.path, kept.choices, _start_of_step(kept, routine), changed=True)


def _start_of_step(kept: Bookmark, routine: Routine) -> Mark:
    """Where its step begins today; a step that is gone leads to the beginning of all."""
    from followalong.core.compiler import compile
    from followalong.core.player import Mark

    segments = compile(routine, kept.choices).segments
    same = (segment.place for segment in segments if segment.seconds and segment.place.step == kept.place.step)
    return Mark(next(same, segments[0].place))

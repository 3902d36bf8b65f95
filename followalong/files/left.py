"""A session that was left: its routine as it is now, and where it goes on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followalong.files.bookmark import Kept
from followalong.files.library import Library
from followalong.files.shelf import Shelf

# What only a bookmark needs is imported when there is one.
if TYPE_CHECKING:
    from followalong.core.choices import Choices
    from followalong.core.earlier import Earlier
    from followalong.core.mark import Mark
    from followalong.core.routine import Routine
    from followalong.core.session import Bookmark


class Left(NamedTuple):
    """Everything that is needed to go on."""

    routine: Routine
    path: str
    choices: Choices
    mark: Mark
    earlier: Earlier  # what was done of it
    adaptations: tuple[str, ...] = ()  # that made the routine what it is
    changed: bool = False  # the file is not the same any more: from the start of the step
    away: float | None = 0.0  # seconds since then; None: the clock was changed since, so nobody knows


def left(shelf: Shelf, library: Library, path: str = "") -> Left | None:
    """Of the routine in that file, or the one that was left last. Nothing goes on while another program plays."""
    kept = shelf.bookmarks.read(path) if path else None
    those = ((kept,) if kept else ()) if path else shelf.bookmarks.recent()
    going = (found for each in those if (found := _going_on(each, library)))
    return next(going, None) if shelf.lock.free() else None


def _going_on(kept: Kept, library: Library) -> Left | None:
    """Nothing goes on at the beginning or the end, or without a step."""
    path = Path(kept.bookmark.path)
    routine = library.open(path).value if kept.bookmark.place.role != "end" else None
    found = _left(kept.bookmark, routine, library) if routine else None
    if found is None or not found.routine.steps or _at_the_beginning(found):
        return None
    return found._replace(away=kept.away)


def _at_the_beginning(found: Left) -> bool:
    """Before its first movement: to go on there is to start."""
    from followalong.core.compiler import compile
    from followalong.core.ways import begun

    return not begun(compile(found.routine, found.choices), found.mark.place)


def _left(kept: Bookmark, written: Routine, library: Library) -> Left:
    """What was avoided, missing and cut then is so again (DESIGN.md, rule 10)."""
    from followalong.core.session import digest

    routine = _adapted(kept, written, library)
    if digest(routine) == kept.digest:
        return Left(routine, kept.path, kept.choices, kept.mark, kept.earlier, kept.adaptations)
    told = _told_otherwise(kept, routine, library)
    if told is not None:
        return Left(routine, kept.path, kept.choices, kept.mark, told, kept.adaptations)
    start = _start_of_step(kept, routine)
    return Left(routine, kept.path, kept.choices, start, kept.earlier, kept.adaptations, changed=True)


def _adapted(kept: Bookmark, written: Routine, library: Library) -> Routine:
    from followalong.core.preparing import again

    return again(written, kept.adaptations, library.finder(Path(kept.path), written))


def _told_otherwise(kept: Bookmark, routine: Routine, library: Library) -> Earlier | None:
    """What was done, in today's words, if the file is the same and only the language another one; else None."""
    from followalong.core.compiler import compile
    from followalong.core.earlier import renamed
    from followalong.core.phrases import LANGUAGES
    from followalong.core.session import digest

    for language in LANGUAGES:
        there = library.speaking(language)
        written = there.open(Path(kept.path)).value
        then = written and _adapted(kept, written, there)
        if then and digest(then) == kept.digest:
            names = zip(compile(then).steps, compile(routine).steps, strict=True)
            return renamed(kept.earlier, {old.name: new.name for old, new in names})
    return None


def _start_of_step(kept: Bookmark, routine: Routine) -> Mark:
    """Where its step begins today; a step that is gone leads to the beginning of all."""
    from followalong.core.compiler import compile
    from followalong.core.mark import Mark

    segments = compile(routine, kept.choices).segments
    same = (segment.place for segment in segments if segment.seconds and segment.place.step == kept.place.step)
    return Mark(next(same, segments[0].place))

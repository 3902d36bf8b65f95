"""What a page says that has no cards to show, and the way out of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from followalong.qt.cards_words import SAID, TRY
from followalong.qt.search import Finder
from followalong.qt.tr import tr
from followalong.qt.views import RoutineCard

Leads = Literal["search", "filters", "file"]


class WayOut(NamedTuple):
    """`search` leads to what was `meant`: nothing, if the search is cleared."""

    sentence: str
    button: str
    leads: Leads
    meant: str = ""


def of_search(finder: Finder, every: Sequence[RoutineCard], typed: str, *, asked: bool) -> WayOut:
    """What would do instead of what was typed."""
    if asked and finder.found(every, typed):
        said = tr("Nothing that fits the filters fits “{typed}” as well.", typed=typed)
        return WayOut(said, tr("Clear the filters"), "filters")
    none = tr("Nothing here fits “{typed}”.", typed=typed)
    if meant := finder.nearest(every, typed):
        return WayOut(none, tr("Search for “{meant}”", meant=meant), "search", meant)
    return WayOut(f"{none}\n{tr(TRY)}", tr("Clear the search"), "search")


def of_filters(things: str, *, asked: bool) -> WayOut:
    """With nothing typed: too much was asked for, or there is nothing at all."""
    if asked:
        return WayOut(tr("Nothing here fits all of that."), tr("Clear the filters"), "filters")
    return WayOut(tr(SAID[things].none), tr("Open a file"), "file")

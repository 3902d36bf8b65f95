"""A moment for reduced motion: what moves steps once a second, and each phase shows its end."""

from __future__ import annotations

from dataclasses import replace

from followalong.core.moment import Moment

STEP = 1.0  # seconds


def steady(moment: Moment, shown: Moment | None) -> Moment:
    """`shown`: the moment on the screen now; kept where only a part of a second has passed.

    Nobody is led from one stretch to the next: the figure is there at once.
    """
    moment = replace(moment, depth=moment.phase.depth[1], coming=None)
    if shown is None or _told(shown) != _told(moment) or abs(moment.session_done - shown.session_done) >= STEP:
        return moment
    return replace(moment, filled=shown.filled, lungs=shown.lungs, session_done=shown.session_done)


def _told(moment: Moment) -> tuple[object, ...]:
    """What changes in steps anyway; a number of seconds does so on the second."""
    return moment.place, moment.kind, moment.phase, moment.number

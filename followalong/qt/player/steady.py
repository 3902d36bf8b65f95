"""A moment for reduced motion: what moves steps once a second, and each phase shows its end."""

from __future__ import annotations

from dataclasses import replace

from followalong.core.moment import Moment


def steady(moment: Moment, shown: Moment | None) -> Moment:
    """`shown`: the moment on the screen now; kept where only a fraction of a second has passed."""
    moment = replace(moment, depth=moment.phase.depth[1])
    if shown is None or _second(shown) != _second(moment):
        return moment
    return replace(moment, filled=shown.filled, lungs=shown.lungs, session_done=shown.session_done)


def _second(moment: Moment) -> tuple[object, ...]:
    return (moment.place, moment.kind, moment.phase, int(moment.session_done), moment.number)

"""Opens the window, and ends when it is closed."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from followalong.qt import opening, program
from followalong.qt.ending import listen
from followalong.qt.faults import Faults
from followalong.qt.neighbours import Neighbours
from followalong.qt.parts import Parts
from followalong.qt.reports import Reports
from followalong.qt.window_place import WindowPlace

if TYPE_CHECKING:
    from followalong.core.wishes import Wishes
    from followalong.qt.only_window import OnlyWindow


def run(
    parts: Parts, path: str = "", from_step: int = 1, wishes: Wishes | None = None, *, go_on: bool = False,
    only: OnlyWindow | None = None,
) -> int:
    """Open the window, with a routine's file at once where one is named; its exit code."""
    app = opening.application()
    faults = Faults(parts.log, app)
    faults.listen()
    made = program.Program(app, parts)
    reports = Reports(made.window, made.look, parts.log.path, made)
    faults.found.connect(reports.show)
    place = WindowPlace(made.window, parts.frame, app, made)
    place.restore()
    made.window.show()
    if path and not (go_on and made.goes_on(path)):
        made.play(path, from_step, wishes)
    gc.freeze()  # what is there now stays, and is not looked through again while cues are due
    gc.enable()
    listen(app)
    neighbours = Neighbours(made, parts.clock, only)
    place.lost.connect(neighbours.lose_screen)
    code = app.exec()
    place.keep()
    made.take_down()
    faults.rest()
    return code

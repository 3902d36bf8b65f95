"""Opens the window, and ends when it is closed."""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from followalong.qt import opening, program
from followalong.qt.ending import listen
from followalong.qt.faults import Faults
from followalong.qt.parts import Parts
from followalong.qt.reports import Reports
from followalong.qt.window_place import WindowPlace

if TYPE_CHECKING:
    from followalong.core.wishes import Wishes
    from followalong.qt.only_window import OnlyWindow

LATER_MS = 700  # for what nobody waits for when the window opens


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
    made.sat.connect(reports.follow)
    reports.opened.connect(made.own_program.show)
    place = WindowPlace(made.window, parts.frame, app, made)
    place.restore()
    if not path:
        made.window.show_library()
    elif not (go_on and made.goes_on(path)):
        made.play(path, from_step, wishes)
    made.window.show()
    gc.freeze()  # what is there now stays, and is not looked through again while cues are due
    gc.enable()
    listen(app)
    QTimer.singleShot(LATER_MS, made, partial(_look_around, made, parts, place, only))
    code = app.exec()
    place.keep()
    made.window.take_down()
    faults.rest()
    return code


def _look_around(made: program.Program, parts: Parts, place: WindowPlace, only: OnlyWindow | None) -> None:
    """Everything that has to do with more than the window itself."""
    from followalong.qt.neighbours import Neighbours

    neighbours = Neighbours(made, parts.clock, only)
    place.lost.connect(neighbours.lose_screen)
    neighbours.meet()

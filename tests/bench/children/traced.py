"""Our window while it plays: where it stands is told through memory, so that it may be killed."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QApplication

from followalong import clock
from followalong.folders import own_folders
from followalong.qt.program import Program
from followalong.qt.sitting import Sitting
from tests.bench.children.watch import tell
from tests.bench.trace import Trace, spot


def look_on(program: Program, _app: QApplication) -> None:
    program.sat.connect(partial(follow, Trace(own_folders().data / "window-trace")))


def follow(trace: Trace, sitting: Sitting | None) -> None:
    if sitting is None:
        return
    note = partial(write, trace, sitting)
    for told in (sitting.page.happened, sitting.page.driver.frame, sitting.page.driver.due):
        told.connect(note)
    note()
    tell(plays=True)


def write(trace: Trace, sitting: Sitting, *_what: object) -> None:
    trace.write(spot(sitting.session, clock.elapsed()))

"""Our window with the player open and playing for a while."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from followalong.qt.program import Program
from tests.bench.children.watch import go_when_told, tell

SETTLED_MS, LOOKS = 6000, 5  # after three seconds of lead-in


def look_on(program: Program, app: QApplication) -> None:
    go_when_told(app, app.exit)
    QTimer.singleShot(SETTLED_MS, program, partial(settled, program))


def settled(program: Program, looks: int = LOOKS) -> None:
    """What stood still for two seconds on a busy machine is paused, and goes on."""
    state = program.sitting.session.state if program.sitting else ""
    if state == "running" or looks == 1:
        tell(state=state)
        return
    if program.sitting:
        program.sitting.page.play()
    QTimer.singleShot(SETTLED_MS, program, partial(settled, program, looks - 1))

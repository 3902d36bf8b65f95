"""Our window with the player open and playing for a while."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from followalong.qt.program import Program
from tests.bench.children.watch import go_when_told, tell

SETTLED_MS = 6000  # after three seconds of lead-in


def look_on(program: Program, app: QApplication) -> None:
    go_when_told(app, app.exit)
    QTimer.singleShot(SETTLED_MS, program, partial(settled, program))


def settled(program: Program) -> None:
    tell(state=program.sitting.session.state if program.sitting else "")

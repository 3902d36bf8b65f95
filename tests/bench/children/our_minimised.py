"""Our window, minimised while a breath is paced: what is still painted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from followalong.qt.program import Program
from tests.bench.children.our_breath import Paints
from tests.bench.children.watch import tell

GONE_MS = 1000  # in which the system may take it away


def look_on(program: Program, app: QApplication, settle: str, seconds: str) -> None:
    QTimer.singleShot(round(float(settle) * 1000), program, partial(minimise, program, app, float(seconds)))


def minimise(program: Program, app: QApplication, seconds: float) -> None:
    program.window.showMinimized()
    QTimer.singleShot(GONE_MS, program, partial(count, program, app, seconds))


def count(program: Program, app: QApplication, seconds: float) -> None:
    paints = Paints(program)
    app.installEventFilter(paints)
    QTimer.singleShot(round(seconds * 1000), program, partial(end, program, app, paints, seconds))


def end(program: Program, app: QApplication, paints: Paints, seconds: float) -> None:
    sitting = program.sitting
    assert sitting is not None
    tell(repaints=paints.count / seconds, minimised=program.window.isMinimized(), state=sitting.session.state,
         timer=sitting.page.driver.repainting)
    app.exit()

"""Our window with the player open and playing for a while, after its library and "Before you start" were seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from followalong.qt.before_page import BeforePage
from followalong.qt.program import Program
from tests.bench.children.our_player import SETTLED_MS, settled
from tests.bench.children.watch import go_when_told

SEEN_MS = 2000  # each page


def look_on(program: Program, app: QApplication, name: str) -> None:
    go_when_told(app, app.exit)
    later(SEEN_MS, program, partial(choose, program, name))


def later(milliseconds: int, program: Program, act: Callable[[], None]) -> None:
    QTimer.singleShot(milliseconds, program, act)


def choose(program: Program, name: str) -> None:
    """Once its card is there: the first index of a busy machine takes longer than a look at a page."""
    found = [card.id for card in program.library.routines if Path(card.id).stem == name]
    if found:
        program.open(found[0])
        later(SEEN_MS, program, partial(begin, program))
    else:
        later(SEEN_MS, program, partial(choose, program, name))


def begin(program: Program) -> None:
    page = program.window.page
    if isinstance(page, BeforePage):
        page.start()
        later(SETTLED_MS, program, partial(settled, program))
    else:
        later(SEEN_MS, program, partial(begin, program))

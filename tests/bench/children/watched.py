"""Runs our program as it is, with somebody who looks on from the moment its window is made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from followalong.__main__ import main
from followalong.qt import program


def run(words: list[str], look_on: Callable[[program.Program, QApplication], None]) -> int:
    """The program's own exit code; `look_on` is called once, before the window is shown."""

    def watched(app: QApplication, parts: program.Parts) -> program.Program:
        made = whole(app, parts)
        look_on(made, app)
        return made

    whole = program.Program
    program.Program = watched  # type: ignore[assignment, misc]
    return main(words)


def leave(made: program.Program) -> None:
    """As a person does who has answered the page's question. An event loop that is ended instead leaves a window
    open, and Qt closes it when there is no Python left to hear of it."""
    made.window.guard(None)
    made.window.close()

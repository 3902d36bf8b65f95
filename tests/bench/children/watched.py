"""Runs our program as it is: `watched NAME [for NAME ...] -- [words of the command line]`; NAME looks on."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from followalong import app as composition
from followalong.__main__ import main
from followalong.folders import Folders

if TYPE_CHECKING:  # nothing of Qt is imported before the program does so itself
    from PySide6.QtWidgets import QApplication

    from followalong.qt.program import Parts, Program


def run(name: str, asked: list[str], words: list[str]) -> int:
    """The program's own exit code; `look_on` of the module of that name is called before the window is shown.

    Where the module has a `prepared`, the program is built of the parts which that gives back.
    """

    def watched_parts(folders: Folders, *rest: str) -> Parts:
        from followalong.qt import program

        whole = program.Program

        def watched(app: QApplication, parts: Parts) -> Program:
            looker = import_module(f"tests.bench.children.{name}")
            made = whole(app, looker.prepared(parts) if hasattr(looker, "prepared") else parts)
            looker.look_on(made, app, *asked)
            return made

        program.Program = watched  # type: ignore[assignment, misc]
        return parts(folders, *rest)

    parts = composition.parts
    composition.parts = watched_parts
    return main(words)


if __name__ == "__main__":
    end = sys.argv.index("--")
    sys.exit(run(sys.argv[1], sys.argv[2:end], sys.argv[end + 1 :]))

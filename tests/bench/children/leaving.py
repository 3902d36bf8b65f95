"""How a measured window of ours is left."""

from __future__ import annotations

from followalong.qt.program import Program


def leave(program: Program) -> None:
    """As a person does who has answered the page's question. An event loop that is ended instead leaves a window
    open, and Qt closes it when there is no Python left to hear of it."""
    program.window.guard(None)
    program.window.close()

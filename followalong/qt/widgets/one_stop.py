"""Makes a group of choices one stop of the Tab key: the chosen one, or the first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup


def one_stop(group: QButtonGroup) -> None:
    """To be called after each change; Qt itself does so only once a choice had the focus."""
    buttons = group.buttons()
    stop = group.checkedButton() or buttons[0]
    for one in buttons:
        one.setFocusPolicy(Qt.FocusPolicy.TabFocus if one is stop else Qt.FocusPolicy.NoFocus)

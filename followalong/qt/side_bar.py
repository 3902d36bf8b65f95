"""The places there are: the library, the stretches, when to stop, and the settings."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.mark import Mark
from followalong.qt.widgets.words import words

WIDE, NARROW, ICON = 208, 64, 20
LIBRARY, STRETCHES, SAFETY, SETTINGS = mark("Library"), mark("Stretches"), mark("When to stop"), mark("Settings")
UP = ((LIBRARY, "library", ""), (STRETCHES, "stretch", ""))  # name, icon, key; from the top
DOWN = ((SAFETY, "stop-sign", "F1"), (SETTINGS, "gear", "Ctrl+,"))  # at the bottom


class SideBar(QFrame):
    """Wide with words, or narrow with icons alone (their names stay in tooltips)."""

    place_asked = Signal(str)

    def __init__(self, here: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("box", "side")
        self._name = words("followalong", look, self, "lead")
        self._places = [self._place(*place, current=place[0] == here) for place in (*UP, *DOWN)]
        head = QHBoxLayout()
        head.setContentsMargins(look.length(10), 0, 0, 0)
        head.setSpacing(look.length(8))
        head.addWidget(Mark(look, self))
        head.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*look.lengths(12, 22, 12, 20))
        column.setSpacing(look.length(4))
        column.addLayout(head)
        column.addSpacing(look.length(18))
        for place in self._places[: len(UP)]:
            column.addWidget(place)
        column.addStretch(1)
        for place in self._places[len(UP) :]:
            column.addWidget(place)
        self._narrow = True
        self.set_narrow(narrow=False)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key reaches, in order."""
        return tuple(self._places)

    def set_narrow(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(self._narrow_width() if narrow else self._look.px(WIDE))
        self._name.setVisible(not narrow)
        for one in self._places:
            one.setText("" if narrow else f"  {one.accessibleName()}")

    def _narrow_width(self) -> int:
        """Icons grow with the text, and what is round them with the window."""
        return max(self._look.length(NARROW), self._look.px(ICON) + self._look.length(NARROW - ICON))

    def _place(self, name: str, icon: str, key: str, *, current: bool) -> QPushButton:
        made = button(tr(name), self._look, self, "nav", key=key)
        theme, size = self._look.theme, self._look.px(ICON)
        made.setIcon(self._look.icons.icon(icon, theme.accent if current else theme.text, size))
        made.setIconSize(QSize(size, size))
        made.setMinimumWidth(self._look.length(40))
        made.setProperty("current", "true" if current else "false")
        if current:
            made.setAccessibleDescription(tr("You are here"))
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(partial(self.place_asked.emit, name))
        return made

"""The places there are: the library, and when to stop."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.widgets.button import button
from followalong.qt.widgets.mark import Mark
from followalong.qt.widgets.words import words

WIDE, NARROW = 208, 64


class SideBar(QFrame):
    """Wide with words, or narrow with icons alone (their names stay in tooltips)."""

    safety_asked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("box", "side")
        self._name = words("followalong", look, self, "lead")
        self._library = self._place("Library", "library", current=True)
        self._safety = self._place("When to stop", "stop-sign", key="F1")
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(Mark(look, self))
        head.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 22, 12, 16)
        column.setSpacing(4)
        column.addLayout(head)
        column.addSpacing(16)
        column.addWidget(self._library)
        column.addStretch(1)
        column.addWidget(self._safety)
        self._narrow = True
        self.set_narrow(narrow=False)
        self._safety.clicked.connect(self.safety_asked)

    def set_narrow(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(NARROW if narrow else self._look.px(WIDE))
        self._name.setVisible(not narrow)
        for one in (self._library, self._safety):
            one.setText("" if narrow else f"  {one.accessibleName()}")

    def _place(self, name: str, icon: str, *, key: str = "", current: bool = False) -> QPushButton:
        made = button(name, self._look, self, "nav", key=key)
        theme = self._look.theme
        made.setIcon(self._look.icons.icon(icon, theme.accent if current else theme.text, 20))
        made.setIconSize(QSize(20, 20))
        made.setMinimumWidth(40)
        made.setProperty("current", "true" if current else "false")
        if current:
            made.setAccessibleDescription("You are here")
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

"""The top of the library: its name, the search, and opening a file."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QSizePolicy, QWidget

from followalong.qt.look import Look
from followalong.qt.widgets.button import button
from followalong.qt.widgets.icon_button import IconButton
from followalong.qt.widgets.search_field import SearchField
from followalong.qt.widgets.words import words


class LibraryHead(QWidget):
    """One line; in a narrow window the search goes to a second one and a menu replaces the side bar."""

    typed = Signal(str)
    file_wanted = Signal()
    safety_asked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = words("Library", look, self, "title")
        self.search = SearchField("Search routines and stretches", "/", look, self)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._open = button("Open a file", look, self, "secondary", icon="folder", key="Ctrl+O")
        self._open.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._menu_button = IconButton("menu", "Menu", look, self, size=look.px(24))
        self._menu = QMenu(self)
        self._safety = QAction("When to stop", self)
        self._menu.addAction(self._safety)
        self._row = QGridLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setHorizontalSpacing(12)
        self._row.setVerticalSpacing(12)
        self._narrow = True
        self.set_narrow(narrow=False)
        self.search.textChanged.connect(self.typed)
        self._open.clicked.connect(self.file_wanted)
        self._menu_button.clicked.connect(self._open_menu)
        self._safety.triggered.connect(self.safety_asked)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key reaches, in order."""
        return self.search, self._open, self._menu_button

    def set_narrow(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for one in (self._title, self.search, self._open, self._menu_button):
            self._row.removeWidget(one)
        self._menu_button.setVisible(narrow)
        self.search.setMaximumWidth(16_777_215 if narrow else 320)
        self._row.setColumnStretch(0, 1)
        if narrow:
            self._row.addWidget(self._title, 0, 0)
            self._row.addWidget(self._open, 0, 1)
            self._row.addWidget(self._menu_button, 0, 2)
            self._row.addWidget(self.search, 1, 0, 1, 3)
            return
        self._row.addWidget(self._title, 0, 0)
        self._row.addWidget(self.search, 0, 1)
        self._row.addWidget(self._open, 0, 2)
        self._row.setColumnStretch(1, 2)

    @Slot()
    def _open_menu(self) -> None:
        """Under its button and in line with its right edge, so that it stays inside the window."""
        corner = QPoint(self._menu_button.width() - self._menu.sizeHint().width(), self._menu_button.height())
        self._menu.popup(self._menu_button.mapToGlobal(corner))

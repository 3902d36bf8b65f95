"""The top of a page of cards: its name, the search, the filters, and opening a file."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from followalong.qt.filter_bar import FilterBar
from followalong.qt.look import Look
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.icon_button import IconButton
from followalong.qt.widgets.search_field import SearchField
from followalong.qt.widgets.words import set_in, words

OPEN = mark("Open a file")
WIDEST = 16_777_215


class LibraryHead(QWidget):
    """Two lines; in a narrow window the filters go beside the search, and a menu replaces the side bar.

    `places` are the names of the menu.
    """

    typed = Signal(str)
    file_wanted = Signal()
    place_asked = Signal(str)

    def __init__(
        self, title: str, hint: str, places: tuple[str, ...], filters: FilterBar, look: Look, parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._filters, self._look = filters, look
        self._title = words(title, look, self, "title")
        self._title.setMinimumHeight(QFontMetrics(look.fonts.named("title")).height())  # also in smaller type
        self.search = SearchField(hint, "/", look, self)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._open = button(tr(OPEN), look, self, "secondary", icon="folder", key="Ctrl+O")
        self._open.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._menu_button = IconButton("menu", tr("Menu"), look, self, size=look.px(24))
        self._places = places
        self._above, self._below = QHBoxLayout(), QHBoxLayout()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(look.length(8))
        for line in (self._above, self._below):
            line.setSpacing(look.length(12))
            lines.addLayout(line)
        self._narrow = True
        self.set_narrow(narrow=False)
        self.search.textChanged.connect(self.typed)
        self._open.clicked.connect(self.file_wanted)
        self._menu_button.clicked.connect(self._open_menu)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key reaches, in order."""
        return self.search, self._open, self._menu_button, *self._filters.stops

    def set_narrow(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for line in (self._above, self._below):
            while line.takeAt(0) is not None:
                pass
        self._menu_button.setVisible(narrow)
        self._filters.set_narrow(narrow=narrow)
        self.search.setMaximumWidth(WIDEST if narrow else self._look.px(320))
        self._above.addWidget(self._title, 1)
        (self._below if narrow else self._above).addWidget(self.search, 2)
        self._above.addWidget(self._open)
        self._above.addWidget(self._menu_button)
        self._below.addWidget(self._filters)

    def set_tiny(self, *, tiny: bool) -> None:
        """The icon alone, where its words would be cut."""
        self._open.setText("" if tiny else f" {tr(OPEN)}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window a long name is in smaller type."""
        super().resizeEvent(event)
        beside = sum(one.sizeHint().width() + self._above.spacing() for one in (self._open, self._menu_button))
        font, room = self._look.fonts.named("title"), event.size().width() - beside
        wide = QFontMetrics(font).horizontalAdvance(self._title.text())
        set_in(self._title, "question" if self._narrow and wide > room else "title", self._look)

    @Slot()
    def _open_menu(self) -> None:
        """Under its button and in line with its right edge, so that it stays inside the window."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        for place in self._places:
            menu.addAction(tr(place)).setData(place)
        menu.triggered.connect(self._leave)
        menu.aboutToHide.connect(menu.deleteLater)
        corner = QPoint(self._menu_button.width() - menu.sizeHint().width(), self._menu_button.height())
        menu.popup(self._menu_button.mapToGlobal(corner))

    def _leave(self, action: object) -> None:
        self.place_asked.emit(action.data())  # type: ignore[attr-defined]

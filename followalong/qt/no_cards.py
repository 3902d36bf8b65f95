"""What stands where no cards are: someone sitting, one line, and a button that leads out of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.way_out import WayOut
from followalong.qt.widgets.button import button
from followalong.qt.widgets.picture_bed import PictureBed
from followalong.qt.widgets.words import words


class NoCards(QWidget):
    """`search_meant` says what to search for: nothing, if the search is to be cleared."""

    search_meant = Signal(str)
    filters_left = Signal()
    file_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._way: WayOut | None = None
        self._picture = PictureBed(look, self, radius=14)
        self._picture.setFixedSize(258, 160)
        self._picture.show_figure("butterfly", "sitting on the floor")
        self._line = words("", look, self, "body", tone="muted", wrap=True)
        self._line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = button("", look, self, "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(*look.lengths(0, 24, 0, 24))
        column.setSpacing(look.length(16))
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._line)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._button.clicked.connect(self._leave)

    def set_low(self, *, low: bool) -> None:
        """Without the picture, so that the button is in sight."""
        self._picture.setVisible(not low)

    def show_way(self, way: WayOut) -> None:
        self._way = way
        self._line.setText(way.sentence)
        self._button.setText(way.button)
        self._button.setAccessibleName(way.button)
        self._button.setToolTip(way.button)
        self.show()

    @Slot()
    def _leave(self) -> None:
        if self._way is None:
            return
        if self._way.leads == "search":
            self.search_meant.emit(self._way.meant)
        elif self._way.leads == "filters":
            self.filters_left.emit()
        else:
            self.file_wanted.emit()

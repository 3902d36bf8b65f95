"""Nothing here: someone sitting, one line, one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.widgets.button import button
from followalong.qt.widgets.picture_bed import PictureBed
from followalong.qt.widgets.words import words


class Empty(QWidget):
    pressed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
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
        self._button.clicked.connect(self.pressed)

    def set_low(self, *, low: bool) -> None:
        """Without the picture, so that the button is in sight."""
        self._picture.setVisible(not low)

    def show_words(self, line: str, button_words: str) -> None:
        self._line.setText(line)
        self._button.setText(button_words)
        self._button.setAccessibleName(button_words)
        self._button.setToolTip(button_words)

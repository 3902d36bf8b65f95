"""What is wrong with the file of settings: a line for each thing, and nothing else is stopped by it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.words import words

TITLE = mark("Not everything in the settings file could be used")


class Banner(QFrame):
    """Hidden while there is nothing to tell."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("box", "watch")
        self.setAccessibleName(tr(TITLE))
        ink = look.theme.kinds["ready"].ink
        sign = QLabel(self)
        sign.setPixmap(look.icons.pixmap("warning", ink, look.px(24), self.devicePixelRatioF()))
        self._sentences = words("", look, self, "body", wrap=True)
        lines = QVBoxLayout()
        lines.setSpacing(look.length(4))
        lines.addWidget(words(tr(TITLE), look, self, "strong", tone="ready", wrap=True))
        lines.addWidget(self._sentences)
        row = QHBoxLayout(self)
        row.setContentsMargins(*look.lengths(20, 14, 20, 14))
        row.setSpacing(look.length(12))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        self.hide()

    def show_sentences(self, sentences: tuple[str, ...]) -> None:
        self._sentences.setText("\n".join(sentences))
        self.setVisible(bool(sentences))

"""All keys: those of the window, and those while a routine plays."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.player.keys import LINES
from followalong.qt.settings.rows import WINDOW_KEYS
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.key_hint import KeyHint
from followalong.qt.widgets.words import words

LISTS = ((mark("Everywhere"), WINDOW_KEYS),
         (mark("While a routine plays"), tuple((line.shown, line.name) for line in LINES if line.shown)))


GAP = 16
LEAST = 150  # px at 100 % that a name has beside its key; else it stands under it


class KeysPart(QWidget):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._pairs: list[tuple[KeyHint, QBoxLayout]] = []
        self._below = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.length(8))
        for title, keys in LISTS:
            column.addWidget(words(tr(title), look, self, "label", tone="muted", wrap=True))
            for key, name in keys:
                column.addLayout(self._row(tr(key), tr(name)))
        self._wide = max(hint.sizeHint().width() for hint, _ in self._pairs)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        below = self.width() - self._wide - GAP < self._look.px(LEAST)
        if below is not self._below:
            self._below = below
            self._arrange()
        super().resizeEvent(event)

    def _row(self, key: str, name: str) -> QBoxLayout:
        hint, said = KeyHint(key, self._look, self, self._look.theme.text), words(name, self._look, self, wrap=True)
        said.setAccessibleName(f"{key}: {name}")
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(hint, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row.addWidget(said, 1)
        self._pairs.append((hint, row))
        return row

    def _arrange(self) -> None:
        """All names begin below each other, or each stands under its key."""
        for hint, row in self._pairs:
            row.setDirection(QBoxLayout.Direction.TopToBottom if self._below else QBoxLayout.Direction.LeftToRight)
            row.setSpacing(2 if self._below else GAP + self._wide - hint.sizeHint().width())

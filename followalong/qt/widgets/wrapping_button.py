"""A button whose words go on in a second line where it is narrower than they are."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from followalong.qt.player.fit import wrapped
from followalong.qt.widgets.page_button import PageButton


class WrappingButton(PageButton):
    """Asks for the width of one line; `setText` takes words without a break."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        self._whole = text
        super().setText(text)

    def sizeHint(self) -> QSize:
        return QSize(self._wide(self._whole) + self._around(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(max(map(self._wide, self._whole.split()), default=0) + self._around(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._around()
        lines = wrapped(self._whole, QFontMetricsF(self.fontMetrics()), room)
        super().setText(self._whole if len(lines) == 1 else "\n".join(f" {line}" for line in lines))

    def _wide(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)

    def _around(self) -> int:
        """Pixels beside the words: the icon, and what the style keeps free."""
        widest = max(map(self._wide, self.text().split("\n")))
        return super().sizeHint().width() - widest

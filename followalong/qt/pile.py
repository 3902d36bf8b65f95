"""Widgets one below the other, however tall they are: a layout of Qt ends at half a million pixels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

GAP = 12


class Pile(QWidget):
    """As wide as it is made; as tall as those that are not hidden."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._spaces: dict[QWidget, int] = {}
        self._margins = (0, 0, 0, 0)

    def add(self, widget: QWidget, *, at: int | None = None, space: int = 0) -> None:
        """`space`: more room above it."""
        self._widgets.insert(len(self._widgets) if at is None else at, widget)
        self._spaces[widget] = space
        widget.setParent(self)

    def take(self, widget: QWidget) -> None:
        """It is its owner's to delete."""
        self._widgets.remove(widget)
        del self._spaces[widget]

    def taken(self, widget: QWidget) -> int:
        """By it and the gap after it."""
        return 0 if widget.isHidden() else widget.height() + GAP

    def set_room(self, wide: int, margins: tuple[int, int, int, int]) -> None:
        """Both at once, so that it is never laid out for a width that nobody will see. Left, top, right, bottom."""
        if (self.width(), self._margins) != (wide, margins):
            self._margins = margins
            self.resize(wide, self.height())
            self.arrange()

    def arrange(self) -> None:
        """At once: what is asked for afterwards is where it belongs."""
        left, y, right, bottom = self._margins
        wide = max(1, self.width() - left - right)
        for widget in self._widgets:
            if not widget.isHidden():
                tall = _tall(widget, wide)
                y += self._spaces[widget]
                widget.setGeometry(QRect(left, y, wide, tall))
                y += tall + GAP
        self.resize(self.width(), y - GAP + bottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)


def _tall(widget: QWidget, wide: int) -> int:
    widget.ensurePolished()
    tall = widget.heightForWidth(wide) if widget.hasHeightForWidth() else widget.sizeHint().height()
    return max(widget.minimumHeight(), widget.minimumSizeHint().height(), min(tall, widget.maximumHeight()))

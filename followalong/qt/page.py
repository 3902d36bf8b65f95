"""A page that can be made anew in another look, with all that it shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QScrollArea, QWidget

from followalong.qt.look import Look
from followalong.qt.page_bar import PageBar

TINY, TWO = 560, 900  # window widths: below it margins are small; from it on there are two columns
WIDEST = 1180  # width of a column
Focused = tuple[type[QWidget], str, int]


class Page(QWidget):
    """`build` makes everything that is seen; what the page knows stays, and so does the page itself."""

    language_changed = Signal()  # whoever made it gives it other words, before it is dressed anew

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    @property
    def look(self) -> Look:
        return self._look

    def build(self) -> None:
        """To be overridden; called once by the constructor, and by `dress`."""
        raise NotImplementedError

    def dress(self, look: Look) -> None:
        """Everything anew; the focus and what is scrolled to stay where they are."""
        seen, focus, scrolled = not self.isHidden(), self._focused(), self._scrolled()
        self.hide()
        self._strip()
        self._look = look
        self.build()
        size = self.size()
        self.resize(size.width(), size.height() - 1)  # or it would not be laid out for its new parts
        self.resize(size)
        self.setVisible(seen)
        self.settle()
        self._scroll_to(scrolled)
        self._focus(focus)

    def minimumSizeHint(self) -> QSize:
        """What the collapsed page needs, whatever it shows now."""
        return QSize(320, 240)

    def margins(self, wide: int) -> tuple[int, int]:
        """Beside what fills the page, and beside a column that is never too wide to read."""
        least = self._look.length(12 if wide / self._look.fonts.scale < TINY else 32)
        return least, max(least, round((wide - self._look.px(WIDEST)) / 2))

    def fit_column(self, wide: int, bar: PageBar, column: QBoxLayout) -> bool:
        """The bar over it all, the column in the middle; True where that is wide enough for two side by side."""
        least, margin = self.margins(wide)
        bar.set_margin(least)
        column.setContentsMargins(margin, self._look.length(16), margin, self._look.length(24))
        return wide / self._look.fonts.scale >= TWO

    def settle(self) -> None:
        """Lay everything out now: before, there is nothing to scroll, and nothing is where it will be."""
        for _ in range(3):  # a bar that comes makes lines longer, and those the page
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _strip(self) -> None:
        """What is in it goes as soon as nothing of it is in use: it may be a button of its own that asked."""
        heap = QWidget(self)
        heap.hide()
        layout = self.layout()
        if layout is not None:
            heap.setLayout(layout)
        for child in self.children():
            if isinstance(child, QWidget) and child is not heap:
                child.setParent(heap)
        heap.deleteLater()

    def _focused(self) -> Focused | None:
        now = QApplication.focusWidget()
        every = self._seen(type(now)) if now is not None else []
        return (type(now), now.accessibleName(), every.index(now)) if now in every else None

    def _focus(self, focused: Focused | None) -> None:
        """What has the same name or, in another language, the same place; a page that had it itself has it still."""
        if focused is None:
            return
        kind, name, place = focused
        every = self._seen(kind)
        named = (one for one in every if one.accessibleName() == name)
        found = next(named, every[place] if place < len(every) else None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _seen(self, kind: type[QWidget]) -> list[QWidget]:
        return [one for one in self.findChildren(kind) if one.isVisible()]

    def _scrolled(self) -> list[float]:
        """How far down each area is, as a share."""
        bars = [area.verticalScrollBar() for area in self._areas()]
        return [bar.value() / bar.maximum() if bar.maximum() else 0.0 for bar in bars]

    def _scroll_to(self, shares: list[float]) -> None:
        for area, share in zip(self._areas(), shares, strict=False):
            bar = area.verticalScrollBar()
            bar.setValue(round(share * bar.maximum()))

    def _areas(self) -> list[QScrollArea]:
        return [area for area in self.findChildren(QScrollArea) if area.isVisibleTo(self)]

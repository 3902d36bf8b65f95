"""A page that scrolls up and down only, and keeps what has the focus in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

from followalong.qt.tr import tr
from followalong.qt.widgets.page_button import ARROWS

MARGIN = 24


class Scroll(QScrollArea):
    """`content` is as wide as the view."""

    gutter_changed = Signal()
    resized = Signal()

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setProperty("ground", "none")
        # Our own: asking for the one that Qt made costs 13 ms, for then every kind of widget is looked up.
        view = QWidget(self)
        view.setProperty("ground", "none")
        view.setAutoFillBackground(False)
        self.setViewport(view)
        self.setWidget(content)
        self.verticalScrollBar().setAccessibleName(tr("Scroll the page"))
        self.verticalScrollBar().rangeChanged.connect(self._tell)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.follow)

    def gutter(self) -> int:
        """How much room the bar takes beside the content."""
        bar = self.verticalScrollBar()
        return bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Of what is seen: content that knows its own height is given the width by its page."""
        super().resizeEvent(event)
        self.resized.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are the page's: they lead from card to card."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def step(self, key: int) -> bool:
        """By a line, a page, or to an end, for a page whose keys lead nowhere else; False for any other key."""
        bar = self.verticalScrollBar()
        steps = {Qt.Key.Key_Down: bar.singleStep(), Qt.Key.Key_Up: -bar.singleStep(),
                 Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(),
                 Qt.Key.Key_Home: -bar.maximum(), Qt.Key.Key_End: bar.maximum()}
        if key in steps:
            bar.setValue(bar.value() + steps[Qt.Key(key)])
        return key in steps

    def reveal(self, part: QWidget) -> None:
        """All of it, or else its beginning at the top."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top = bar.value() + part.mapTo(self.viewport(), QPoint(0, 0)).y()
        bar.setValue(max(bar.value(), min(top, top + part.height() - room)))

    def follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self):  # a window that is being deleted gives its focus away last
            return
        content = self.widget()
        if now is not None and content is not None and content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, MARGIN)

    def _tell(self, _least: int, _most: int) -> None:
        self.gutter_changed.emit()

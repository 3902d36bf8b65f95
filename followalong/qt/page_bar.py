"""The top of a page: the way back, what else can be done, and when to stop."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.tr import tr
from followalong.qt.widgets.button import button


class PageBar(QFrame):
    """`back` names where the way back leads; empty where that may be anywhere."""

    left = Signal()
    safety_asked = Signal()

    def __init__(self, back: str, look: Look, parent: QWidget, *, safety: bool = True) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("box", "bar")
        said = tr("Back to: {place}", place=back) if back else tr("Back")
        self._words = back or said, tr("When to stop")
        self._back = button(back or said, look, self, "link", icon="back", key="Esc", tip=said)
        self._back.setAccessibleName(said)
        self._safety = button(self._words[1], look, self, "quiet", icon="stop-sign", key="F1")
        self._safety.setVisible(safety)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._back)
        self._row.addStretch(1)
        self._row.addWidget(self._safety)
        self.set_margin(32)
        self._back.clicked.connect(self.left)
        self._safety.clicked.connect(self.safety_asked)

    def hold(self, widget: QWidget) -> None:
        """Before when to stop."""
        self._row.insertWidget(self._row.count() - 1, widget)

    def set_margin(self, margin: int) -> None:
        """The words, not the buttons' edges, stand on the page's margin."""
        left, over, right, under = self._look.lengths(8, 5, 12, 6)
        self._row.setContentsMargins(max(0, margin - left), over, max(0, margin - right), under)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where both names have no room "Back" is enough, then a sign alone; tooltips keep the names."""
        back, safety = self._words
        for first, second in ((back, safety), (tr("Back"), safety), (tr("Back"), "")):
            self._back.setText(f" {first}")
            self._safety.setText(f" {second}" if second else "")
            if self._row.sizeHint().width() <= self.width():
                return

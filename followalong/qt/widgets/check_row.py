"""A thing to fetch, with a box to tick."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.widgets.meta_line import MetaLine
from followalong.qt.widgets.page_button import ARROWS
from followalong.qt.widgets.words import words

BOX, HIT, RADIUS, GAP = 24, 44, 6, 5


class CheckRow(QCheckBox):
    """The note stands behind the name, or below it."""

    heard = Heard("CheckBox", pressed="click", whole=True)

    def __init__(self, name: str, note: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(f"{name} {note}".strip())
        self.setToolTip(plain(f"{name} {note}".strip()))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring", look.length(RADIUS))
        label = self._label = words(name, look, self, "strong")
        self._note = MetaLine((((), note),), look, self, muted=True) if note else None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(look.length(BOX + 12))
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.addWidget(label)
        if self._note is not None:
            self._said.addWidget(self._note, 1)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addLayout(self._said)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.set_stacked(stacked=False)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(look.length(HIT))

    def sizeHint(self) -> QSize:
        return QSize(160, max(self._look.length(HIT), self._row_height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, max(self._look.length(HIT), self._row_height()))

    def set_stacked(self, *, stacked: bool) -> None:
        """The note below the name."""
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._said.setDirection(way)
        self._said.setSpacing(0 if stacked else GAP)
        self._label.setWordWrap(stacked or self._note is None)

    def natural_width(self, *, stacked: bool) -> int:
        """With name and note each in one line."""
        self._label.ensurePolished()
        wide = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 2
        note = self._note.natural_width() if self._note is not None else 0
        both = max(wide, note) if stacked else wide + (GAP + note if note else 0)
        return self._look.length(BOX + 12) + both

    def _row_height(self) -> int:
        layout = self.layout()
        return layout.sizeHint().height() if layout is not None else HIT

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter turns it, as Space does; arrows are the page's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def ring_rect(self) -> QRect:
        """The box, for the focus ring."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = self._look.length(BOX)
        return QRect(self.width() - box if mirrored else 0, (self.height() - box) // 2, box, box)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, on = self._look.theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.ring_rect())
        painter.setPen(QPen(QColor(theme.accent if on else theme.border_strong), 2))
        painter.setBrush(QColor(theme.accent if on else theme.surface))
        radius = self._look.length(RADIUS)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        if on:
            self._look.icons.paint(painter, "check", theme.on_accent, box.adjusted(4, 4, -4, -4))

"""Another way to do a stretch: a picture and a name that lead to its page, or a dose in words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.stretch_view import WayView
from followalong.qt.widgets.picture_bed import PictureBed
from followalong.qt.widgets.words import words

PICTURE = (88, 55)


class WayRow(QPushButton):
    """Without a path it is only told, and cannot be pressed."""

    opened = Signal(str)

    def __init__(self, way: WayView, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("ring", 8)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if way.path else Qt.FocusPolicy.NoFocus)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setEnabled(bool(way.path))
        said = ": ".join(filter(None, (way.kind, way.name, way.note)))
        self.setAccessibleName(said)
        self.setToolTip(plain(f"{said} (Enter)" if way.path else said))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 8, 4)
        row.setSpacing(14)
        if way.path:
            bed = PictureBed(look, self, radius=8)
            bed.setFixedSize(*PICTURE)
            bed.show_figure(way.figure, way.position)
            row.addWidget(bed)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(words(way.kind, look, self, "small", tone="muted"))
        lines.addWidget(words(way.name, look, self, "strong", tone="accent" if way.path else "", wrap=True))
        if way.note:
            lines.addWidget(words(way.note, look, self, "dose", tone="muted", wrap=True))
        row.addLayout(lines, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(partial(self.opened.emit, way.path))

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(200, 63)

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(120, max(44, layout.minimumSize().height() if layout is not None else 63))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.theme.border if self.isDown() else self._look.theme.sunken))
            painter.drawRoundedRect(self.rect(), 8, 8)

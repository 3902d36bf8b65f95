"""Another way to do a stretch: a picture and a name that lead to its page, or a dose in words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.stretch_view import WayView
from followalong.qt.tr import tr
from followalong.qt.widgets.picture_bed import PictureBed
from followalong.qt.widgets.plate import Plate
from followalong.qt.widgets.words import words

PICTURE = QSize(88, 55)


class WayRow(Plate):
    """Without a path it is only told, and cannot be pressed."""

    opened = Signal(str)

    def __init__(self, way: WayView, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setEnabled(bool(way.path))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if way.path else Qt.FocusPolicy.NoFocus)
        said = ": ".join(filter(None, (tr(way.kind), way.name, way.note)))
        self.setAccessibleName(said)
        self.setToolTip(plain(f"{said} (Enter)" if way.path else said))
        row = QHBoxLayout(self)
        row.setContentsMargins(*look.lengths(0, 4, 8, 4))
        row.setSpacing(look.length(14))
        if way.path:
            bed = PictureBed(look, self, radius=8)
            bed.setFixedSize(PICTURE * look.unit)
            bed.show_figure(way.figure, way.position)
            row.addWidget(bed)
        lines = QVBoxLayout()
        lines.setSpacing(look.length(2))
        lines.addWidget(words(tr(way.kind), look, self, "small", tone="muted"))
        lines.addWidget(words(way.name, look, self, "strong", tone="accent" if way.path else "", wrap=True))
        if way.note:
            lines.addWidget(words(way.note, look, self, "dose", tone="muted", wrap=True))
        row.addLayout(lines, 1)
        self.clicked.connect(partial(self.opened.emit, way.path))

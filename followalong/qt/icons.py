"""Our own icons in any colour and size, sharp on every screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from followalong.qt.icon_shapes import UNITS, shapes


class Icons:
    """Reads `NAME.svg` from one folder, once each; FileNotFoundError if there is no such icon."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, str, int], QIcon] = {}

    def icon(self, name: str, colour: str, size: int) -> QIcon:
        """For buttons and menus: one picture for each kind of screen that is there."""
        key = (name, colour, size)
        if key not in self._icons:
            icon = QIcon()
            for ratio in sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}):
                icon.addPixmap(self.pixmap(name, colour, size, ratio))
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """A square of `size` logical pixels."""
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(name, colour, size, ratio)
        return self._pixmaps[key]

    def paint(self, painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
        """Centred in the rect, as large as its smaller side."""
        size = int(min(rect.width(), rect.height()))
        ratio = painter.device().devicePixelRatio()
        corner = rect.center()
        picture = self.pixmap(name, colour, size, ratio)
        painter.drawPixmap(round(corner.x() - size / 2), round(corner.y() - size / 2), picture)

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]

    def _drawn(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        drawn = tuple(shapes(self._source(name)))
        picture = QPixmap(QSize(size, size) * ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter, ink = QPainter(picture), QColor(colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(picture.width() / UNITS, picture.height() / UNITS)
        for shape in drawn:
            pen = QPen(ink, shape.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen if shape.width else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(ink if shape.filled else Qt.BrushStyle.NoBrush)
            painter.drawPath(shape.path)
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

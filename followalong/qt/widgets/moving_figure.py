"""A figure that does its stretch again and again, slowly."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from followalong.core.figure.figure import layers_of
from followalong.core.loop import Look as Pose
from followalong.core.loop import Loop
from followalong.core.routine import Side
from followalong.qt.figure_painter import floor_under, paint_figure, stage
from followalong.qt.floor import paint_floor
from followalong.qt.heard import Heard
from followalong.qt.look import Look

FRAME_MS = 34
RADIUS = 14
AT_WORK = Pose(1.0, 0.0, 0)  # and its arrows


class MovingFigure(QWidget):
    """Moves while it is seen and not held; with reduced motion it stands at the work."""

    heard = Heard("Animation")

    def __init__(self, clock: Callable[[], float], look: Look, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._clock, self._look = clock, look
        self._figure = look.figures.of("")
        self._side: Side = ""
        self._loop: Loop | None = None
        self._pose = AT_WORK
        self._held, self._before = look.still, 0.0  # seconds that were shown before it was held
        self._since = 0.0  # when it went on
        self._frames = QTimer(self, interval=FRAME_MS)
        self._frames.timeout.connect(self._move)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def pose(self) -> Pose:
        """What is shown now."""
        return self._pose

    @property
    def moving(self) -> bool:
        return self._frames.isActive()

    def show_stretch(self, figure: str, position: str, side: Side, loop: Loop) -> None:
        self._figure, self._side, self._loop = self._look.figures.of(figure, position), side, loop
        self.show_second(self._second())

    def show_second(self, second: float) -> None:
        """Of the loop."""
        moves = self._loop is not None and not self._look.still
        pose = self._loop.at(second) if self._loop is not None and moves else AT_WORK
        if pose != self._pose:
            self._pose = pose
        self.update()

    def hold(self, *, held: bool) -> None:
        """Stand still where it is, or go on from there."""
        self._before = self._second()
        self._held = held or self._look.still
        self._run()

    def sizeHint(self) -> QSize:
        return QSize(480, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 100)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._before = self._second()
        self._frames.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, rect = self._look.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(rect, RADIUS, RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(rect, QColor(theme.sunken))
        shot = self._figure.shot(self._pose.depth, self._side) if self._figure else None
        if shot is None:
            paint_floor(painter, rect, theme)
            return
        placed = stage(rect, shot)
        paint_floor(painter, rect, theme, floor_under(shot, placed, rect))
        paint_figure(painter, placed, layers_of(shot, self._pose.lungs, self._pose.towards), theme, theme.sunken)

    def _run(self) -> None:
        if self._held or not self.isVisible():
            self._frames.stop()
        else:
            self._since = self._clock()
            self._frames.start()

    def _second(self) -> float:
        return self._before + (self._clock() - self._since if self._frames.isActive() else 0.0)

    @Slot()
    def _move(self) -> None:
        pose = self._pose
        second = self._second()
        if self._loop is not None and self._loop.at(second) != pose:
            self.show_second(second)

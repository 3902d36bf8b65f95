"""How long one frame of a figure takes at 600 pixels: its pose between two stills, its shapes, and the painting."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from followalong.core.figure.figure import Figure as Drawn
from followalong.core.figure.figure import layers_of
from followalong.files.bundled import data
from followalong.files.figures import Figures
from followalong.qt.figure_painter import paint_figure, stage
from followalong.qt.layer_paths import Paths
from followalong.qt.theme import LIGHT
from tests.bench.figures import Figure, middle

SIZE = 600  # px, wide and tall
FRAMES = 24  # of each figure, along its depth
ROUNDS = 5  # through all of them: a busy moment of the machine then hits a figure only once
MILLI = 1000.0


def frames() -> list[Figure]:
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(["bench", "-platform", "offscreen"])
    figures = Figures(data("assets") / "figures")
    picture = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    rounds = [{name: _frames(figures.of(name), picture) for name in figures.names()} for _ in range(ROUNDS)]
    found = {name: middle([frame for each in rounds for frame in each[name]]) for name in figures.names()}
    worst = max(found, key=lambda name: found[name])
    note = f"worst of {len(found)} figures ({worst}), median {middle(found.values()):.2f}"
    del application
    return [Figure("figure", found[worst], "ms", most=1.5, note=note)]


def _frames(figure: Drawn | None, picture: QImage) -> list[float]:
    """Milliseconds of processor time of each frame, the first one left out."""
    if figure is None:
        raise ValueError("a figure that has a name is there")
    kept = Paths()  # as the player does: what stands still is not built again
    return [_frame(figure, number / FRAMES, picture, kept) for number in range(FRAMES + 1)][1:]


def _frame(figure: Drawn, depth: float, picture: QImage, kept: Paths) -> float:
    picture.fill(0)
    painter = QPainter(picture)
    rect = QRectF(0, 0, SIZE, SIZE)
    before = time.process_time()
    shot = figure.shot(depth, "left")
    paint_figure(painter, stage(rect, shot), layers_of(shot, depth, 1), LIGHT, LIGHT.sunken, kept)
    used = time.process_time() - before
    painter.end()
    return used * MILLI

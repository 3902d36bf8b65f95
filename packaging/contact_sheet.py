#!/usr/bin/env python3
"""Every figure on sheets to look at: contact_sheet.py FOLDER [--theme dark] [--only WORD] [--steps N] [--ways]."""

from __future__ import annotations

import argparse
import os
import sys
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt  # noqa: E402
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter  # noqa: E402

from followalong.core.figure.between import between  # noqa: E402
from followalong.core.figure.camera import Camera  # noqa: E402
from followalong.core.figure.extent import extent, joined  # noqa: E402
from followalong.core.figure.figure import Figure, Still, View  # noqa: E402
from followalong.core.figure.joints import joints  # noqa: E402
from followalong.core.figure.picture import layers  # noqa: E402
from followalong.core.figure.ways import walks  # noqa: E402
from followalong.files.figures import figures, ways  # noqa: E402
from followalong.qt.figure_painter import Stage, paint_figure, paint_floor, stage  # noqa: E402
from followalong.qt.theme import THEMES, Theme  # noqa: E402

WIDE, HIGH, CAPTION, ROWS = 300, 210, 22, 6
NARROW, COLUMNS = 200, 10  # of the ways


def cell(painter: QPainter, rect: QRectF, figure: Figure, depth: float, side: str, theme: Theme) -> None:
    painter.fillRect(rect.adjusted(1, 1, -1, -1), QColor(theme.sunken))
    shown = rect.adjusted(1, 1, -1, -CAPTION)
    towards = 0 if depth in (0.0, 1.0) else 1
    on = stage(shown, figure.extent, mirrored=figure.mirrored("left" if side == "left" else ""),
               raised=figure.camera.pitch > 0, box=(0, 62))
    paint_floor(painter, on, theme)
    paint_figure(painter, on, figure.layers(depth, depth, "left" if side == "left" else "right", towards), theme,
                 theme.sunken)
    painter.setPen(QColor(theme.text))
    painter.drawText(rect.adjusted(8, HIGH - CAPTION, 0, 0), Qt.AlignmentFlag.AlignVCenter,
                     f"{figure.id}  {depth:.2f} {side}")


def sheet(rows: list[Figure], theme: Theme, depths: list[float]) -> QImage:
    image = QImage(WIDE * (len(depths) + 1), HIGH * len(rows), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.background))
    painter = QPainter(image)
    for row, figure in enumerate(rows):
        for column, depth in enumerate(depths):
            cell(painter, QRectF(column * WIDE, row * HIGH, WIDE, HIGH), figure, depth, "", theme)
        cell(painter, QRectF(len(depths) * WIDE, row * HIGH, WIDE, HIGH), figure, 1.0, "left", theme)
    painter.end()
    return image


def walked(walk: tuple[Still, ...], steps: int) -> list[View]:
    """Every way-point, and what lies between."""
    views = [View(between(a.pose, b.pose).at(step / steps), a if 2 * step < steps else b)
             for a, b in pairwise(walk) for step in range(steps)]
    return [*views, View(walk[-1].pose, walk[-1])]


def way_cell(painter: QPainter, rect: QRectF, view: View, on: Stage, theme: Theme) -> None:
    painter.fillRect(rect.adjusted(1, 1, -1, -1), QColor(theme.sunken))
    painter.save()
    painter.setClipRect(rect)
    paint_floor(painter, on, theme)
    paint_figure(painter, on, layers(joints(view.pose), view.still.props, Camera(), view.still.order), theme,
                 theme.sunken)
    painter.restore()
    painter.setPen(QColor(theme.text))
    painter.drawText(rect.adjusted(8, HIGH - CAPTION, 0, 0), Qt.AlignmentFlag.AlignVCenter, view.still.id)


def way_sheet(walk: tuple[Still, ...], theme: Theme, steps: int) -> QImage:
    views = walked(walk, steps)
    room = joined([extent(view.pose, view.still.props, Camera()) for view in views])
    image = QImage(NARROW * COLUMNS, HIGH * -(-len(views) // COLUMNS), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.background))
    painter = QPainter(image)
    for number, view in enumerate(views):
        rect = QRectF(number % COLUMNS * NARROW, number // COLUMNS * HIGH, NARROW, HIGH)
        on = stage(rect.adjusted(1, 1, -1, -CAPTION), room, mirrored=False, box=(0, 62))
        way_cell(painter, rect, view, on, theme)
    painter.end()
    return image


def save_ways(folder: Path, theme: str, steps: int) -> None:
    table = ways(ROOT / "assets" / "figures")
    for edge in table.edges:
        for number, walk in enumerate(walks((table.bases[edge.start], *edge.stops, table.bases[edge.end]))):
            if len(walk) > 1:
                path = folder / f"way-{edge.start}-{edge.end}-{number}.png".replace(" ", "-")
                way_sheet(walk, THEMES[theme], steps).save(str(path))
                print(path)


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", default="light", choices=list(THEMES))
    parser.add_argument("--only", default="", help="figures whose name holds this word")
    parser.add_argument("--ways", action="store_true", help="the ways between positions instead")
    parser.add_argument("--steps", type=int, default=3, help="pictures between the start pose and the work")
    chosen = parser.parse_args(words)
    QGuiApplication.instance() or QGuiApplication([])
    every = [figure for name, figure in figures(ROOT / "assets" / "figures").items() if chosen.only in name]
    chosen.folder.mkdir(parents=True, exist_ok=True)
    if chosen.ways:
        save_ways(chosen.folder, chosen.theme, chosen.steps)
        return 0
    depths = [step / (chosen.steps - 1) for step in range(chosen.steps)]
    for number, first in enumerate(range(0, len(every), ROWS), 1):
        path = chosen.folder / f"sheet-{chosen.theme.replace(' ', '-')}-{number:02d}.png"
        sheet(every[first:first + ROWS], THEMES[chosen.theme], depths).save(str(path))
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

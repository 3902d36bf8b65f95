#!/usr/bin/env python3
"""Every figure on sheets to look at: contact_sheet.py FOLDER [--theme dark] [--only WORD] [--steps N] [--ways]."""

from __future__ import annotations

import argparse
import os
import sys
from itertools import permutations
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt  # noqa: E402
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter  # noqa: E402

from followalong.core.figure.figure import Figure, layers_of  # noqa: E402
from followalong.core.figure.walk import Walk, seen, walk  # noqa: E402
from followalong.files.figures import Figures  # noqa: E402
from followalong.qt.figure_painter import Box, floor_under, paint_figure, stage  # noqa: E402
from followalong.qt.floor import paint_floor  # noqa: E402
from followalong.qt.theme import THEMES, Theme  # noqa: E402

WIDE, HIGH, CAPTION, ROWS = 300, 210, 22, 6
NARROW, COLUMNS = 200, 10  # of the ways


def cell(painter: QPainter, rect: QRectF, figure: Figure, depth: float, side: str, theme: Theme) -> None:
    painter.fillRect(rect.adjusted(1, 1, -1, -1), QColor(theme.sunken))
    shown = rect.adjusted(1, 1, -1, -CAPTION)
    painter.setClipRect(shown)
    shot = figure.shot(depth, "left" if side == "left" else "right")
    placed = stage(shown, shot, Box(wide=0.0))
    paint_floor(painter, shown, theme, floor_under(shot, placed, shown))
    paint_figure(painter, placed, layers_of(shot, depth, 0 if depth in (0.0, 1.0) else 1), theme, theme.sunken)
    painter.setClipping(False)
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


def bundled(word: str) -> list[Figure]:
    figures = Figures(ROOT / "assets" / "figures")
    return [figure for name in figures.names() if word in name and (figure := figures.of(name))]


def way_sheet(walk: Walk, theme: Theme, steps: int) -> QImage:
    shares = [step / steps for step in range(steps + 1)]
    image = QImage(NARROW * COLUMNS, HIGH * -(-len(shares) // COLUMNS), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.sunken))
    painter = QPainter(image)
    for number, share in enumerate(shares):
        rect, frame = QRectF(number % COLUMNS * NARROW, number // COLUMNS * HIGH, NARROW, HIGH), walk.at(share)
        shot = frame.over if frame.over and frame.share > 0.5 else frame.shot
        painter.setClipRect(rect)
        placed = stage(rect, shot, Box(wide=0.0))
        paint_floor(painter, rect, theme, floor_under(shot, placed, rect))
        paint_figure(painter, placed, layers_of(shot), theme, theme.sunken)
    painter.end()
    return image


def save_ways(folder: Path, theme: str, steps: int) -> None:
    ways = Figures(ROOT / "assets" / "figures").ways
    for start, end in permutations(ways.bases, 2):
        way = walk(seen(ways.bases[start], mirrored=False), ways.route(start, end),
                   seen(ways.bases[end], mirrored=False))
        path = folder / f"way-{start}-{end}.png".replace(" ", "-")
        way_sheet(way, THEMES[theme], steps).save(str(path))
        print(path)


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", default="light", choices=list(THEMES))
    parser.add_argument("--only", default="", help="figures whose name holds this word")
    parser.add_argument("--ways", action="store_true", help="the ways between positions instead")
    parser.add_argument("--steps", type=int, choices=range(2, 12), default=3, metavar="N",
                        help="pictures from the start pose to the work, 2 to 11")
    chosen = parser.parse_args(words)
    QGuiApplication.instance() or QGuiApplication([])
    every = bundled(chosen.only)
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

#!/usr/bin/env python3
"""Pictures of single figures under random names, for a reader who knows nothing: blind_pictures.py FOLDER [--seed N].

FOLDER/pictures holds the pictures (the start pose, half way, the work), FOLDER/list.txt every name in another order,
FOLDER/key.json which is which and which side was drawn. The key is opened when the answers are written down.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF  # noqa: E402
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter  # noqa: E402

from followalong.core.figure.figure import Figure, layers_of  # noqa: E402
from followalong.core.routine import Side, Stretch  # noqa: E402
from followalong.files.figures import Figures  # noqa: E402
from followalong.files.routine_yaml import read_stretch  # noqa: E402
from followalong.qt.figure_painter import Box, floor_under, paint_figure, stage  # noqa: E402
from followalong.qt.floor import paint_floor  # noqa: E402
from followalong.qt.theme import LIGHT  # noqa: E402

WIDE, HIGH = 420, 300
DEPTHS = (0.0, 0.5, 1.0)


def drawn(figure: Figure, side: Side, *, breathes: bool) -> QImage:
    """Three moments beside each other; where breath is the movement, with fuller lungs from one to the next."""
    image = QImage(WIDE * len(DEPTHS), HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.sunken))
    painter = QPainter(image)
    for column, depth in enumerate(DEPTHS):
        rect = QRectF(column * WIDE, 0, WIDE, HIGH)
        shot = figure.shot(depth, side)
        painter.setClipRect(rect.adjusted(1, 0, -1, 0))
        placed = stage(rect, shot, Box(wide=0.0))
        paint_floor(painter, rect, LIGHT, floor_under(shot, placed, rect))
        layers = layers_of(shot, depth * breathes, None if depth == 0.0 else 0)
        paint_figure(painter, placed, layers, LIGHT, LIGHT.sunken)
    painter.end()
    return image


def stretches() -> list[Stretch]:
    """One for each figure: several stretches may share it."""
    found = (read_stretch(path).value for path in sorted((ROOT / "routines" / "stretches").glob("*.yaml")))
    return list({stretch.figure: stretch for stretch in found if stretch and stretch.figure}.values())


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(words)
    chance = random.Random(chosen.seed)  # noqa: S311
    QGuiApplication.instance() or QGuiApplication([])
    figures, every = Figures(ROOT / "assets" / "figures"), stretches()
    pictures, key = chosen.folder / "pictures", {}
    pictures.mkdir(parents=True, exist_ok=True)
    for number, stretch in enumerate(chance.sample(every, len(every)), 1):
        figure = figures.of(stretch.figure, stretch.position)
        side: Side = chance.choice(("left", "right")) if stretch.sides != "none" else ""
        if figure:
            drawn(figure, side, breathes=stretch.kind == "breathing").save(str(pictures / f"{number:02d}.png"))
            key[f"{number:02d}"] = {"figure": figure.id, "name": stretch.name, "side": side, "names": stretch.side}
    names = chance.sample([stretch.name for stretch in every], len(every))
    (chosen.folder / "list.txt").write_text("\n".join(names) + "\n", encoding="utf-8")
    (chosen.folder / "key.json").write_text(json.dumps(key, indent=1), encoding="utf-8")
    print(f"{len(key)} pictures in {pictures}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

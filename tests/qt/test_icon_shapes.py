"""Our icons as painter paths."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from followalong import app
from followalong.qt.icons import Icons

FOLDER = Path(app.__file__).parents[1] / "assets" / "icons"
SIZE, OFF = 48, 0.02  # px; a share of all that is drawn


def by_qt(name):
    """The same icon as Qt's own reader of SVG draws it."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    source = (FOLDER / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", "#000000")
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(image.rect()))
    painter.end()
    return image


def alphas(image):
    plain = image.convertToFormat(QImage.Format.Format_Alpha8)  # has to outlive the view of its bytes
    return bytes(plain.constBits())


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.svg")))
def test_an_icon_is_drawn_as_qt_would_draw_it(qapp, name):
    ours = Icons(FOLDER).pixmap(name, "#000000", SIZE).toImage()
    drawn, wanted = alphas(ours), alphas(by_qt(name))
    assert sum(abs(a - b) for a, b in zip(drawn, wanted, strict=True)) < OFF * sum(wanted)

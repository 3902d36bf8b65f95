"""Tab goes as the eye does, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLayout, QSlider, QWidget


def tab_through(*parts: QWidget) -> None:
    """From part to part, and in each along its layouts."""
    for one, other in pairwise([stop for part in parts for stop in _stops(part)]):
        QWidget.setTabOrder(one, other)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Also those of a group that are no stop as long as another one of it is chosen."""
    if isinstance(widget, QAbstractButton | QComboBox | QSlider):
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _along(layout)


def _along(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _along(inner)

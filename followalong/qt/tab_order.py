"""Tab and a screen reader go as the eye does, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLayout, QScrollArea, QSlider, QWidget


def tab_through(*parts: QWidget) -> None:
    """From part to part, and in each along its layouts."""
    for one, other in pairwise([stop for part in parts for stop in _stops(part)]):
        QWidget.setTabOrder(one, other)


def read_through(part: QWidget) -> None:
    """A screen reader finds what is in it in the order of its layouts."""
    if isinstance(part, QAbstractButton):  # what lies over its words stays there
        return
    ordered = list(_inside(part))
    there = [child for child in part.children() if child in ordered]
    for one in ordered if there and there != ordered else ():
        one.raise_()
    for one in ordered:
        read_through(one)


def _inside(part: QWidget) -> Iterator[QWidget]:
    """The next level down, in order."""
    content = part.widget() if isinstance(part, QScrollArea) else None
    layout = part.layout()
    if content is not None:
        yield content
    elif layout is not None:
        yield from _along(layout)


def _along(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _along(inner)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Also those of a group that are no stop as long as another one of it is chosen."""
    if isinstance(widget, QAbstractButton | QComboBox | QSlider):
        yield widget
    for one in _inside(widget):
        yield from _stops(one)

"""What a screen reader finds in a widget that paints itself, or that is more than the kind of widget it is made from.

A widget says so with the attribute `heard`; Qt asks for it only while a screen reader is there.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget


class Heard(NamedTuple):
    """`role` is one of QAccessible's; the others are names of methods of the widget.

    A name that `spoken` gives is made when it is asked for: a number that changes costs nothing while nobody asks.
    """

    role: str
    spoken: str = ""  # its name in words; else its accessible name
    pressed: str = ""  # what "Press" does
    whole: bool = False  # its parts are said in its name, and not found by themselves
    menu: bool = False  # pressed, it opens one


@cache
def listen() -> None:
    """Once, before anybody asks."""
    QAccessible.installFactory(_interface)


def tell(widget: QWidget, sentence: str) -> None:
    """Said when whatever is being said has ended; nothing where nobody listens."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def changed(widget: QWidget) -> None:
    """The name is another one now: nothing is said, but nobody goes on reading the old one."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.NameChanged))


def _interface(_class: str, thing: QObject) -> QAccessibleInterface | None:
    """None leaves it to Qt, which knows its own widgets."""
    if not isinstance(getattr(thing, "heard", None), Heard):
        return None
    # Imported here: without a screen reader nothing of it is needed.
    from followalong.qt.heard_widget import HeardWidget

    return HeardWidget(thing)  # type: ignore[arg-type]

"""A label of plain text in one of the type sizes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from followalong.qt.look import Look


def words(
    text: str, look: Look, parent: QWidget, kind: str = "body", *, tone: str = "", wrap: bool = False,
) -> QLabel:
    """`kind` is a line of the type table, `tone` a colour role: muted, accent, danger, ready."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    label.setProperty("tone", tone)
    label.setFont(look.fonts.named(kind))
    label.setText(text)
    if wrap:
        label.setWordWrap(True)
        label.setMinimumWidth(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    return label


def show_words(label: QLabel, text: str) -> None:
    """Not seen where it has no words."""
    label.setText(text)
    label.setVisible(bool(text))


def tell(label: QLabel, tone: str) -> None:
    """Another colour role for a label that is already there."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().unpolish(label)
        label.style().polish(label)


def set_in(label: QLabel, kind: str, look: Look) -> None:
    """Another line of the type table for a label that is already there."""
    if label.property("kind") != kind:
        label.setProperty("kind", kind)
        label.setFont(look.fonts.named(kind))
        label.style().unpolish(label)
        label.style().polish(label)

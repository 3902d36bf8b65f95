"""A file that could not be read, in its place in the library, with what to fix."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from followalong.qt.filled import fill
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.tr import in_words, many, tr
from followalong.qt.views import RoutineCard
from followalong.qt.widgets.button import button
from followalong.qt.widgets.words import words

if TYPE_CHECKING:
    from followalong.core.errors import Fault

RADIUS, SHOWN = 14, 4


class BrokenCard(QWidget):
    heard = Heard("Grouping")

    file_shown = Signal(str)
    checked_again = Signal(str)
    removed = Signal(str)  # from the list; the file stays
    mistakes_asked = Signal(str, object)  # name of the file, its faults

    def __init__(self, routine: RoutineCard, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._routine, self._look = routine, look
        faults = self._mistakes = tuple(fault for fault in routine.faults if not fault.warning)
        count = len(faults)
        self.setAccessibleName(tr("{file}: {count} to fix", file=routine.file, count=count))
        named = tr("Show all {count}", count=count) if count > SHOWN else tr("Details")
        every = self._link(named, "", self._ask)
        self._head = _Head(many("1 thing to fix", "%n things to fix", count), every, look, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*look.lengths(2, 2, 2, 8))
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addLayout(self._faults(faults), 1)
        self._links: tuple[QPushButton, ...] = (
            self._link(tr("Open the file"), "pencil", self._show), self._link(tr("Check again"), "repeat", self._again),
        )
        if routine.elsewhere:
            self._links = (*self._links, self._link(tr("Remove from the list"), "cross", self._remove))
        self._row = self._buttons()
        self._column.addLayout(self._row)
        self.stops: tuple[QWidget, ...] = (every, *self._links)  # of the Tab key
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def routine(self) -> RoutineCard:
        return self._routine

    def set_row(self, *, row: bool) -> None:
        """A broken card has no picture: it looks the same in a row."""

    def set_more(self, more: int) -> None:
        """Its words take what there is."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.fillPath(shape, QColor(theme.surface))
        painter.save()
        painter.setClipPath(shape)
        fill(painter, self._head.geometry().adjusted(-2, -2, 2, 0), QColor(theme.danger_tint))
        painter.restore()
        painter.strokePath(shape, QPen(QColor(theme.danger), max(1.5, theme.edge)))

    def _faults(self, faults: tuple[Fault, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(*self._look.lengths(12, 10, 12, 8))
        column.setSpacing(self._look.length(6))
        column.addWidget(words(self._routine.file, self._look, self, "name", wrap=True))
        for fault in faults[:SHOWN]:
            column.addWidget(self._fault(fault))
        column.addStretch(1)
        return column

    def _fault(self, fault: Fault) -> QLabel:
        """Where it is, and what would do; in which step, the details tell."""
        line = tr("Line {line}:", line=fault.line) if fault.line else ""
        text = f"{in_words(fault.text)} {in_words(fault.hint)}".strip()
        label = words("", self._look, self, "small", wrap=True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setText(f"<b>{escape(line)}</b> {escape(text)}".strip())
        label.setAccessibleName(f"{line} {text}".strip())
        return label

    def tall(self, wide: int) -> int:
        """How tall it is at that width: the buttons go below each other where they do not fit side by side."""
        for part in self.findChildren(QWidget):  # what was never shown does not know its fonts
            part.ensurePolished()
        fits = sum(one.sizeHint().width() for one in self._links) + 20 <= wide
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        return self._column.totalHeightForWidth(wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.tall(event.size().width())
        super().resizeEvent(event)

    def _buttons(self) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(*self._look.lengths(6, 0, 6, 0))
        row.setSpacing(0)
        for one in self._links:
            row.addWidget(one)
        row.addStretch(1)
        return row

    def _link(self, text: str, icon: str, pressed: Callable[[], None]) -> QPushButton:
        made = button(text, self._look, self, "link", icon=icon)
        made.setAccessibleName(f"{text}: {self._routine.file}")
        made.setFont(self._look.fonts.named("label"))
        made.setIconSize(QSize(self._look.px(16), self._look.px(16)))
        made.setProperty("compact", "true")
        made.clicked.connect(pressed)
        return made

    def _ask(self) -> None:
        self.mistakes_asked.emit(self._routine.file, self._mistakes)

    def _show(self) -> None:
        self.file_shown.emit(self._routine.id)

    def _remove(self) -> None:
        self.removed.emit(self._routine.id)

    def _again(self) -> None:
        self.checked_again.emit(self._routine.id)


class _Head(QWidget):
    """The sign, how many things there are to fix, and the way to all of them."""

    def __init__(self, text: str, every: QPushButton, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        sign = QLabel(self)
        sign.setPixmap(look.icons.pixmap("warning", look.theme.danger, look.px(20), self.devicePixelRatioF()))
        row = QHBoxLayout(self)
        row.setContentsMargins(*look.lengths(12, 0, 6, 0))
        row.setSpacing(look.length(8))
        row.addWidget(sign)
        row.addWidget(words(text, look, self, "strong", tone="danger", wrap=True), 1)
        row.addWidget(every)

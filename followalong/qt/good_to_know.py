"""What to know before the start: where the sources do not agree, with the choice beside it, and their advice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followalong.qt.before_views import Dispute
from followalong.qt.flow import Flow
from followalong.qt.look import Look
from followalong.qt.tr import many, movement, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.chip import Chip
from followalong.qt.widgets.words import words

SHOWN = 1  # before it is opened
SHARE = 0.6  # of an entry's width, at the most: a choice beside its line


class GoodToKnow(QFrame):
    """Begins with one entry, so that the steps are in sight."""

    avoided = Signal(str, bool)

    def __init__(self, disputes: tuple[Dispute, ...], advice: tuple[str, ...], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._chips: list[tuple[str, Chip]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.length(8), 0, 0)
        column.setSpacing(look.length(2))
        head = QHBoxLayout()
        head.addWidget(words(tr("Good to know"), look, self, "strong"), 1)
        column.addLayout(head)
        first = sorted(disputes, key=lambda dispute: not dispute.avoid)
        entries = [*(self._dispute(each) for each in first), *(self._line(line) for line in advice)]
        for entry in entries:
            column.addWidget(entry)
        if len(entries) > SHOWN:
            head.addWidget(self._opener(entries[SHOWN:]))
        self.setVisible(bool(entries))

    def show_avoided(self, kinds: frozenset[str]) -> None:
        """Without a signal."""
        for kind, chip in self._chips:
            with QSignalBlocker(chip):
                chip.setChecked(kind in kinds)

    def _line(self, line: str) -> QWidget:
        return words(line, self._look, self, "body", wrap=True)

    def _dispute(self, dispute: Dispute) -> QWidget:
        """One choice stands beside its line where both have room, several below it."""
        entry = _Entry(dispute, self._look, self)
        entry.hold([self._chip(kind, entry) for kind in dispute.avoid])
        return entry

    def _chip(self, kind: str, entry: QWidget) -> Chip:
        text = tr("Avoid {kind}", kind=movement(kind))
        chip = Chip(text, text, self._look, entry)
        chip.toggled.connect(partial(self.avoided.emit, kind))
        self._chips.append((kind, chip))
        return chip

    def _opener(self, rest: list[QWidget]) -> QWidget:
        more = button(many("Show 1 more", "Show %n more", len(rest)), self._look, self, "link",
                      tip=tr("What else is good to know"))
        more.setProperty("flush", "true")
        for entry in rest:
            entry.hide()
            more.clicked.connect(entry.show)
        more.clicked.connect(more.hide)
        return more


class _Entry(QWidget):
    """Where the sources do not agree, and what can be done about it."""

    def __init__(self, dispute: Dispute, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._gap = look.length(8)
        self._whole, self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self), QVBoxLayout()
        self._whole.setContentsMargins(0, 0, 0, look.length(4))
        self._whole.setSpacing(look.length(12))
        self._whole.addLayout(self._lines, 1)
        self._lines.setSpacing(look.length(2))
        self._lines.addWidget(words(dispute.line, look, self, "body", wrap=True))
        self._lines.addWidget(words(dispute.choice, look, self, "dose", tone="muted", wrap=True))
        self._chip: Chip | None = None

    def hold(self, chips: list[Chip]) -> None:
        if len(chips) == 1:
            self._chip = chips[0]
            self._whole.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        elif chips:
            flow = Flow(self._gap)
            for chip in chips:
                flow.addWidget(chip)
            self._lines.addLayout(flow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The choice goes below where it would take more room than its line."""
        super().resizeEvent(event)
        below = self._chip is not None and self._chip.sizeHint().width() > event.size().width() * SHARE
        self._whole.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._whole.setSpacing(self._gap // 4 if below else self._gap * 3 // 2)

"""What to know before the start: where the sources do not agree, with the choice beside it, and their advice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent, QTransform
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from followalong.qt.before_views import Dispute
from followalong.qt.flow import Flow
from followalong.qt.look import Look
from followalong.qt.tr import many, movement, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.chip import Chip
from followalong.qt.widgets.words import words

SIGN = 20  # px
SHARE = 0.6  # of an entry's width, at the most: a choice beside its line


class GoodToKnow(QFrame):
    """One line until it is opened, so that the steps are in sight. An entry stays the same as long as it is told."""

    avoided = Signal(str, bool)
    opened = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._told: tuple[Dispute | str, ...] = ()
        self._avoid: frozenset[str] = frozenset()
        self._entries: dict[Dispute | str, QWidget] = {}
        self._chips: list[tuple[str, Chip]] = []
        self._opened = False
        self._opener = button("", look, self, "link", icon="chevron", tip=tr("What is good to know before the start"))
        self._opener.setProperty("flush", "true")
        self._opener.clicked.connect(self._open)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.length(4))
        self._column.addWidget(self._opener, 0, Qt.AlignmentFlag.AlignLeading)

    def show_known(self, disputes: tuple[Dispute, ...], advice: tuple[str, ...], avoid: frozenset[str]) -> None:
        """Of today; without a signal."""
        first = sorted(disputes, key=lambda dispute: not dispute.avoid)
        self._told, self._avoid = tuple(dict.fromkeys((*first, *advice))), avoid
        text = many("Good to know: 1 point", "Good to know: %n points", len(self._told))
        self._opener.setText(f" {text}")
        self._opener.setAccessibleName(text)
        self._fill()
        self.setVisible(bool(self._told))

    def _open(self) -> None:
        self._opened = not self._opened
        self._opener.setIcon(self._sign())
        self._opener.setAccessibleDescription(tr("Shown below") if self._opened else "")
        self._fill()
        if self._opened:
            self.opened.emit()

    def _sign(self) -> QIcon:
        """Down, where it opens; up, where it closes."""
        look = self._look
        sign = look.icons.pixmap("chevron", look.theme.accent, look.px(SIGN), self.devicePixelRatioF())
        return QIcon(sign.transformed(QTransform().rotate(180)) if self._opened else sign)

    def _fill(self) -> None:
        """Made when they are first seen."""
        shown = self._told if self._opened else ()
        for at, told in enumerate(shown, 1):
            if told not in self._entries:
                self._entries[told] = self._entry(told)
            if self._column.indexOf(self._entries[told]) != at:
                self._column.insertWidget(at, self._entries[told])
        for told, entry in self._entries.items():
            entry.setVisible(told in shown)
        for kind, chip in self._chips:
            with QSignalBlocker(chip):
                chip.setChecked(kind in self._avoid)

    def _entry(self, told: Dispute | str) -> QWidget:
        """One choice stands beside its line where both have room, several below it."""
        if isinstance(told, str):
            return words(told, self._look, self, "body", wrap=True)
        entry = _Entry(told, self._look, self)
        entry.hold([self._chip(kind, entry) for kind in told.avoid])
        return entry

    def _chip(self, kind: str, entry: QWidget) -> Chip:
        text = tr("Avoid {kind}", kind=movement(kind))
        chip = Chip(text, text, self._look, entry)
        chip.toggled.connect(partial(self.avoided.emit, kind))
        self._chips.append((kind, chip))
        return chip


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

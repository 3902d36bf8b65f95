"""One of a few, side by side; below each other where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLabel, QRadioButton, QSizePolicy, QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.widgets.one_stop import one_stop
from followalong.qt.widgets.words import words

RADIUS = 10.0
APART, WIDEST = 12, 16_777_215  # pixels between a heading and what stands beside it; no bound


class Segment(QRadioButton):
    """One choice; `ends` says which of its ends are round: first, last."""

    heard = Heard("RadioButton", pressed="click")

    def __init__(self, text: str, look: Look, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._look = look
        self.ends = (False, False)
        self.upright = False
        self.setProperty("ring", RADIUS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def type(self, *, chosen: bool) -> QFont:
        return self._look.fonts.font(self._look.px(14), 700 if chosen else 600)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.type(chosen=True))
        return QSize(metrics.horizontalAdvance(self.text()) + self._look.length(12), self._height(metrics))

    def _height(self, metrics: QFontMetrics) -> int:
        hit, around = self._look.lengths(44, 18)
        return max(hit, metrics.height() + around)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.length(44), self.sizeHint().height())

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, chosen = self._look.theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.isEnabled()
        fill = theme.sunken if self.underMouse() or (chosen and not here) else theme.surface
        if chosen and here:
            fill = theme.accent
        painter.setPen(QPen(QColor(theme.border_strong), theme.edge))
        painter.setBrush(QColor(fill))
        painter.drawPath(self._outline(QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -2.5)))
        painter.setPen(QColor(theme.disabled if not here else theme.on_accent if chosen else theme.text))
        painter.setFont(self.type(chosen=chosen))
        room = QRectF(self.rect()).adjusted(4, 0, -4, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.text())

    def _outline(self, rect: QRectF) -> QPainterPath:
        """A rounded box whose inner ends run under the neighbour, where they are cut off."""
        first, last = self.ends
        if self.upright:
            rect = QRectF(self.rect()).adjusted(0.5, 0.5 if first else -RADIUS, -0.5, -0.5 if last else RADIUS)
        else:
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                first, last = last, first
            rect = rect.adjusted(0 if first else -RADIUS, 0, 0 if last else RADIUS + 1, 0)
        path = QPainterPath()
        path.addRoundedRect(rect, RADIUS, RADIUS)
        if not self.upright and not first:
            path.moveTo(0.5, rect.top())
            path.lineTo(0.5, rect.bottom())
        if self.upright and not first:
            path.moveTo(rect.left(), 0.5)
            path.lineTo(rect.right(), 0.5)
        return path


class Segmented(QWidget):
    """A heading and its choices; arrows move between them."""

    heard = Heard("Grouping")

    chosen = Signal(int)

    def __init__(
        self, name: str, choices: tuple[str, ...], look: Look, parent: QWidget, told: tuple[str, ...] = (),
    ) -> None:
        """`told` is what a screen reader says of each, where that is more than is written."""
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self._heading: QLabel = words(name, look, self, "label", tone="muted", wrap=True)
        self._group = QButtonGroup(self)
        self._segments = [Segment(choice, look, self) for choice in choices]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        for index, segment in enumerate(self._segments):
            choice = (told or choices)[index]
            said = f"{name} {choice}" if name.endswith("?") else f"{name}: {choice}"
            segment.setAccessibleName(said)
            segment.setToolTip(plain(said))
            segment.ends = (index == 0, index == len(choices) - 1)
            self._group.addButton(segment, index)
            self._row.addWidget(segment, 1)
        whole = self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        whole.setContentsMargins(0, 0, 0, look.length(2))  # as much below what is drawn as under chips
        whole.setSpacing(look.length(5))
        whole.addWidget(self._heading)
        whole.addLayout(self._row)
        self._beside = 0
        self._group.idClicked.connect(self.chosen)
        self._group.idToggled.connect(self._keep_stop)
        one_stop(self._group)

    def choose(self, index: int) -> None:
        """Show a choice, without a signal."""
        self._segments[index].setChecked(True)

    @property
    def heading_width(self) -> int:
        """Of its heading in one line, with the gap to what stands beside it."""
        self._heading.ensurePolished()
        return self._heading.fontMetrics().horizontalAdvance(self._heading.text()) + self._look.length(APART)

    def fits_beside(self, heading: int, wide: int) -> bool:
        """Whether the choices have room in one line beside a heading of that width."""
        return heading + sum(self._widths()) <= wide

    def lie_beside(self, heading: int) -> None:
        """The heading before its choices, with so many pixels for it; above them for 0."""
        if heading == self._beside:
            return
        self._beside = heading
        self._whole.setDirection(QBoxLayout.Direction.LeftToRight if heading else QBoxLayout.Direction.TopToBottom)
        self._whole.setSpacing(0 if heading else self._look.length(5))
        self._whole.setStretchFactor(self._row, 1 if heading else 0)
        self._heading.setMinimumWidth(max(1, heading))
        self._heading.setMaximumWidth(heading or WIDEST)
        self._arrange(self.width())

    def _keep_stop(self, _index: int, _on: bool) -> None:
        one_stop(self._group)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width())
        super().resizeEvent(event)

    def _widths(self) -> list[int]:
        return [segment.sizeHint().width() for segment in self._segments]

    def _arrange(self, whole: int) -> None:
        """As wide as each other; as wide as their words where that is too much; else below each other."""
        wide, room = self._widths(), whole - self._beside
        even, upright = max(wide) * len(wide) <= room, sum(wide) > room
        for segment, own in zip(self._segments, wide, strict=True):
            self._row.setStretchFactor(segment, 1 if even or upright else own)
        direction = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != direction:
            self._row.setDirection(direction)
            for segment in self._segments:
                segment.upright = upright
                segment.update()

"""The rows of an opened list: the chosen one is filled and bold, the one under the pointer darker."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from followalong.qt.look import Look

HIT, PAD, RADIUS = 44, 12, 8
Index = QModelIndex | QPersistentModelIndex


class ListRows(QStyledItemDelegate):
    def __init__(self, look: Look, list_: QComboBox) -> None:
        super().__init__(list_)
        self._look, self._list = look, list_
        self._plain, self._bold = look.fonts.font(look.px(14)), look.fonts.font(look.px(14), 700)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics, length = QFontMetrics(self._bold), self._look.length
        wide = metrics.horizontalAdvance(str(index.data())) + length(2 * PAD)
        return QSize(wide, max(length(HIT), metrics.height() + length(PAD)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, chosen = self._look.theme, index.row() == self._list.currentIndex()
        pointed = bool(option.state & QStyle.StateFlag.State_Selected)
        row, pad = QRectF(option.rect), self._look.length(PAD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.accent) if chosen and theme.edge > 1 else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_tint if chosen else theme.sunken if pointed else theme.surface))
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), self._look.length(RADIUS), self._look.length(RADIUS))
        painter.setPen(QColor(theme.accent if chosen else theme.text))
        painter.setFont(self._bold if chosen else self._plain)
        along = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row.adjusted(pad, 0, -pad, 0), along, str(index.data()))
        painter.restore()

"""The reports of our own faults, to be copied or left alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from followalong.qt.look import Look
from followalong.qt.text_dialog import TextDialog
from followalong.qt.tr import many, mark, tr
from followalong.qt.widgets.button import button

LEFT, TOP, HIGH = 12, 64, 300  # px: in the window under the title and the time left, and over the words
ROOMY = 1000  # px; in a narrower window all that can be scrolled is
LOW, FRAME = 40, 26  # px: there, where it begins, and what the system puts around it
WIDE, DEEP = 0.56, 0.58  # of the window: where the number begins, and the words of what to do
TITLE = mark("Something went wrong")
WHAT = mark(
    "A part of this program failed, by a mistake of ours. The rest goes on, and your place in the session is kept. "
    "Whoever mends it needs this report; it stays on this computer unless you send it."
)


class FaultDialog(TextDialog):
    """Over the start of the window, where the figure is; it takes no keys from a session until it is clicked.

    Where the log is stands over the first report; what else goes wrong while it is open comes under that.
    """

    opened = Signal(str)  # path of the log

    def __init__(self, report: str, log: Path, look: Look, parent: QWidget) -> None:
        roomy = parent.width() >= look.px(ROOMY)
        shown = f"{tr('The log: {path}', path=log)}\n\n{report}"
        note, shown = (tr(WHAT), shown) if roomy else ("", f"{tr(WHAT)}\n\n{shown}")
        super().__init__(tr(TITLE), tr("The report"), shown, look, parent, note=note)
        self._reports, self._log = [report], log
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        if roomy:
            self.shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.shown.setMinimumHeight(look.px(44))
        copies = button(tr("Copy the report") if roomy else tr("Copy"), look, self, "primary")
        opens = button(tr("Open the log"), look, self)
        copies.clicked.connect(self.copy)
        opens.clicked.connect(self.open_log)
        self.offer(copies, opens)
        self._lie_over(parent, QPoint(look.px(LEFT), look.px(TOP if roomy else LOW)), look)

    def _lie_over(self, window: QWidget, corner: QPoint, look: Look) -> None:
        """All buttons are whole, also in the least window, where it begins higher and lies over some words."""
        wide, end = min(self.width(), round(WIDE * window.width())), round(DEEP * window.height()) - look.px(FRAME)
        high = max(min(look.px(HIGH), end - corner.y()), self._column.minimumHeightForWidth(wide))
        corner.setY(max(0, min(corner.y(), end - high)))
        self.resize(wide, high)
        self.move(window.mapToGlobal(corner))

    def add(self, report: str) -> None:
        """Another fault; where the person reads stays in sight."""
        self._reports.append(report)
        number = len(self._reports)
        title = many("1 thing went wrong", "%n things went wrong", number)
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.shown.appendPlainText(f"\n{tr('Report {number}', number=number)}\n{report}")

    @Slot()
    def copy(self) -> None:
        """All of them."""
        QGuiApplication.clipboard().setText("\n\n".join(self._reports))

    @Slot()
    def open_log(self) -> None:
        self.opened.emit(str(self._log))

"""Counts what a widget really paints."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication


class Paints(QObject):
    """Watches one widget, or it and everything in it; settles what was asked for before."""

    def __init__(self, widget, inside=False):
        super().__init__(widget)
        self.regions = []
        for one in [widget, *(widget.findChildren(QObject) if inside else [])]:
            if one.isWidgetType():
                one.installEventFilter(self)
        QApplication.processEvents()
        self.regions.clear()

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            self.regions.append(event.rect())
        return False

    def after(self):
        """How many paints since the last time."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
        QApplication.processEvents()
        self.last, self.regions = list(self.regions), []
        return len(self.last)

    def area(self):
        """Pixels painted in those."""
        return sum(rect.width() * rect.height() for rect in self.last)

"""The focus ring: shown for keyboard focus only, on top of everything, so that nothing clips it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

GAP, WIDTH = 2, 3
OUT = GAP + WIDTH


class FocusRing(QWidget):
    """Lies over one window; each widget says its shape.

    The property `ring` is a radius, or -1 for half the height; where only a part of the widget is drawn,
    its method `ring_rect()` says which.
    """

    def __init__(self, window: QWidget, colour: str, *, by_keyboard: bool = False) -> None:
        """`by_keyboard`: the window was opened with it."""
        super().__init__(window)
        self._window = window
        self._colour = QColor(colour)
        self._by_keyboard = by_keyboard
        self._target: QWidget | None = None
        self._watched: list[QObject] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.follow)

    @property
    def target(self) -> QWidget | None:
        """The widget the ring is on, or None."""
        return self._target

    @property
    def by_keyboard(self) -> bool:
        """Whether the focus was moved with it last."""
        return self._by_keyboard

    def set_colour(self, colour: str) -> None:
        self._colour = QColor(colour)
        self.update()

    def follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Focus moved: by Tab (then Qt marks the window) the ring comes and stays, by a click it goes."""
        if not isValid(self._window):  # a window that is being deleted gives its focus away last
            return
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        by_key = self._window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self._window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, on=False)
        self._by_keyboard = by_key or (self._by_keyboard and not clicked)
        self.show_on(now if self._by_keyboard and self._wants(now) else None)

    def _wants(self, widget: QWidget | None) -> bool:
        """A page or a stage that only takes keys is no stop of the Tab key and has no ring."""
        if widget is None or not self._window.isAncestorOf(widget):
            return False
        return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def show_on(self, widget: QWidget | None) -> None:
        """Put the ring on a widget of this window, or take it away."""
        for watched in filter(isValid, self._watched):  # a page that was made anew has deleted them
            watched.removeEventFilter(self)
        self._target, self._watched = widget, []
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        handle = self._window.windowHandle()
        if self._target is not None and handle is not None:  # where each click comes first, whatever takes it
            handle.installEventFilter(self)
            self._watched.append(handle)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
        if moved and isinstance(watched, QWidget):
            self._place()
        elif event.type() == QEvent.Type.MouseButtonPress and self._target is not None:
            self._by_keyboard = False
            self.show_on(None)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, WIDTH))
        shape = QRectF(self.rect()).adjusted(WIDTH / 2, WIDTH / 2, -WIDTH / 2, -WIDTH / 2)
        radius = min(self._radius() + GAP + WIDTH / 2, shape.height() / 2)
        painter.drawRoundedRect(shape, radius, radius)

    def _radius(self) -> float:
        said = self._target.property("ring") if self._target else None
        if said == -1:
            return self.height() / 2
        return float(said) if said is not None else 10.0

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible() or not self._in_sight(target):
            self.hide()
            return
        around = self._drawn_part(target).adjusted(-OUT, -OUT, OUT, OUT)
        self.setGeometry(around.intersected(self._window.rect()))  # closer at an edge, and whole
        self.raise_()
        self.show()
        self.update()

    def _drawn_part(self, target: QWidget) -> QRect:
        part = getattr(target, "ring_rect", None)
        rect = part() if part is not None else target.rect()
        return QRect(target.mapTo(self._window, rect.topLeft()), rect.size())

    def _in_sight(self, target: QWidget) -> bool:
        """False where a scroll area has moved the widget out of its view."""
        ancestor = target.parentWidget()
        while ancestor is not None and ancestor is not self._window:
            if isinstance(ancestor, QAbstractScrollArea) and ancestor.viewport().isAncestorOf(target):
                seen = ancestor.viewport().rect()
                place = QRect(target.mapTo(ancestor.viewport(), QPoint(0, 0)), target.size())
                if not seen.adjusted(-OUT, -OUT, OUT, OUT).contains(place.center()):
                    return False
            ancestor = ancestor.parentWidget()
        return True

"""The look of everything that is open: another one as soon as a setting, the system or the window asks for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPixmapCache
from PySide6.QtWidgets import QApplication

from followalong.qt import growth, opening
from followalong.qt.look import Look
from followalong.qt.preferences import Preferences


class Wardrobe(QObject):
    changed = Signal(object)  # Look

    def __init__(self, app: QApplication, preferences: Preferences, assets: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._preferences = app, preferences
        self.look: Look = opening.look(preferences.now, assets)
        opening.dress(app, self.look)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.renew)
        accessibility = getattr(hints, "accessibility", None)  # Qt 6.10 and newer
        if accessibility is not None:
            accessibility().contrastPreferenceChanged.connect(self.renew)

    @Slot(QSize)
    def fit(self, window: QSize) -> None:
        """To a window of that size; most sizes need nothing."""
        unit = growth.of_page(window.width(), window.height())
        if unit != self.look.unit:
            self._wear(self.look.sized(self._preferences.now.text_size / 100 * unit, unit))

    @Slot()
    def renew(self) -> None:
        """Nothing happens if it would look the same."""
        look = opening.another(self.look, self._preferences.now)
        if look != self.look:
            self._wear(look)

    def repeat(self) -> None:
        """The same look for pages made anew, whose words are others."""
        self.look = self.look._replace()
        self.changed.emit(self.look)

    def _wear(self, look: Look) -> None:
        self.look = look
        QPixmapCache.clear()  # pictures in the colours and sizes of before
        opening.dress(self._app, look)
        self.changed.emit(look)

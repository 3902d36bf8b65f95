"""The face of one widget towards a screen reader, made from what the widget says of itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from followalong.qt.heard import Heard

PRESS, FOCUS = "Press", "SetFocus"
CHECKED = ("CheckBox", "RadioButton")


class HeardWidget(QAccessibleWidget):
    """Qt owns it, and lets it go with its widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Client, "")

    @property
    def _widget(self) -> QWidget:
        """Asked for each time: to keep it would keep it alive."""
        return self.object()  # type: ignore[return-value]

    @property
    def _heard(self) -> Heard:
        return self._widget.heard  # type: ignore[attr-defined, no-any-return]

    def role(self) -> QAccessible.Role:
        return getattr(QAccessible.Role, self._heard.role)  # type: ignore[no-any-return]

    def text(self, which: QAccessible.Text) -> str:
        if which == QAccessible.Text.Name and self._heard.spoken:
            return str(getattr(self._widget, self._heard.spoken)())
        return super().text(which)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.hasPopup = self._heard.menu
        if self._heard.role in CHECKED:
            state.checkable, state.checked = True, self._widget.isChecked()  # type: ignore[attr-defined]
        if self._heard.role == "StaticText":
            state.disabled = False  # words that cannot be pressed are words all the same
        return state

    def childCount(self) -> int:
        return 0 if self._heard.whole else super().childCount()

    def actionNames(self) -> list[str]:
        if not self._widget.isEnabled():
            return []
        focus = [FOCUS] if self._widget.focusPolicy() != Qt.FocusPolicy.NoFocus else []
        return [PRESS, *focus] if self._heard.pressed else focus

    def doAction(self, name: str) -> None:
        if name == PRESS and self._heard.pressed:
            getattr(self._widget, self._heard.pressed)()
        elif name == FOCUS:
            self._widget.setFocus(Qt.FocusReason.OtherFocusReason)

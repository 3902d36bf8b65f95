"""A push button with its role, its name for screen readers and its key in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from followalong.qt.look import Look
from followalong.qt.tr import tr
from followalong.qt.widgets.page_button import PageButton


def button(
    text: str, look: Look, parent: QWidget, role: str = "secondary", *, icon: str = "", key: str = "", tip: str = "",
    wrap: bool = False,
) -> QPushButton:
    """`role` as in the style sheet; `key` is only told, the page listens for it."""
    made = _wrapping(text, parent) if wrap else PageButton(text, parent)
    made.setProperty("role", role)
    made.setFont(look.fonts.named("strong"))
    made.setAccessibleName(text)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAutoDefault(True)  # Enter presses it, as Space does
    hint = tip or text
    made.setToolTip(f"{hint} ({key})" if key else hint)
    if icon:
        made.setText(f" {text}")  # the style puts them closer together than the look wants
        colour = {"primary": look.theme.on_accent, "link": look.theme.accent}.get(role, look.theme.text)
        size = look.px(20)
        made.setIcon(look.icons.icon(icon, colour, size))
        made.setIconSize(QSize(size, size))
    if key and " " not in key:
        made.setAccessibleDescription(tr("Key: {key}", key=key))
    return made


def _wrapping(text: str, parent: QWidget) -> QPushButton:
    """The first window has none."""
    from followalong.qt.widgets.wrapping_button import WrappingButton

    return WrappingButton(text, parent)

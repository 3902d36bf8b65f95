"""Which key means what while a session plays: one table, read by the window, the controls and the list of keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

K = Qt.Key


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One action and every key that means it; `letter` keys can be turned off."""

    action: str
    keys: tuple[Qt.Key, ...]
    shown: str  # on the list of keys
    name: str
    letter: bool = False


LINES = (
    KeyLine("space", (K.Key_Space,), "Space", "Pause or resume; ready, while it waits"),
    KeyLine("toggle", (K.Key_MediaTogglePlayPause,), "", ""),
    KeyLine("space", (K.Key_Period,), "", ""),  # a presenter's remote sends this, or B, to blank the screen,
    KeyLine("space", (K.Key_B,), "", "", letter=True),
    KeyLine("play", (K.Key_F5, K.Key_MediaPlay), "", ""),  # and F5 and Esc in turns, for start and stop
    KeyLine("answer", (K.Key_Return, K.Key_Enter), "Enter", "I am ready, or enough"),
    KeyLine("next", (K.Key_Right, K.Key_PageDown, K.Key_MediaNext), "→ or Page down", "Next"),
    KeyLine("next_step", (), "Shift + →, or → held", "Next step"),
    KeyLine("again", (K.Key_Left, K.Key_PageUp, K.Key_MediaPrevious), "← or Page up",
            "Again; twice, the one before"),
    KeyLine("more", (K.Key_Plus, K.Key_Equal), "+", "10 seconds more"),
    KeyLine("less", (K.Key_Minus,), "−", "10 seconds less"),
    KeyLine("ease_off", (K.Key_E,), "E", "Ease off; twice, leave this step", letter=True),
    KeyLine("repeat", (K.Key_R,), "R", "Say it again", letter=True),
    KeyLine("voice", (K.Key_M,), "M", "Voice on or off", letter=True),
    KeyLine("change", (K.Key_C,), "C", "Change tempo, effort and more", letter=True),
    KeyLine("full", (K.Key_F,), "F", "Full screen", letter=True),
    KeyLine("pause", (K.Key_MediaPause, K.Key_MediaStop), "", ""),
    KeyLine("1", (K.Key_1,), "", ""),
    KeyLine("2", (K.Key_2,), "", ""),
    KeyLine("3", (K.Key_3,), "", ""),
    KeyLine("keys", (K.Key_Question,), "?", "This list"),
    KeyLine("escape", (K.Key_Escape,), "Esc", "Close a menu, then full screen, then leave"),
    KeyLine("", (), "Presenter remote", "Next and back; blank pauses, start goes on"),
)
ACTIONS = {key: line for line in LINES for key in line.keys}
OTHER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
PRESSES = (K.Key_Space, K.Key_Return, K.Key_Enter)  # what a control with the focus ring keeps for itself
MOVES = (K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down, K.Key_Home, K.Key_End)  # on a panel these too
TABS, UPRIGHT = (K.Key_Tab, K.Key_Backtab), (K.Key_Up, K.Key_Down)
PAGES = (K.Key_PageUp, K.Key_PageDown)  # and these in one that scrolls
IN_MENU = (*PRESSES, *MOVES, *TABS, K.Key_Escape)  # what an open menu keeps


def action(event: QKeyEvent, letters: bool = True, *, held: bool = False) -> str | None:
    """What a key means; None for one that is not ours. A held key means "next_held" for next, else nothing new: ""."""
    line = ACTIONS.get(Qt.Key(event.key()))
    if line is None or event.modifiers() & OTHER or (line.letter and not letters):
        return None
    if line.action == "next" and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return "" if held else "next_step"
    if held:
        return "next_held" if line.action == "next" else ""
    return line.action

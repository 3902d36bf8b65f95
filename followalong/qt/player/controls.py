"""The row of controls; what has no room goes into a menu "More"."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from followalong.core.moment import Moment
from followalong.qt.filled import fill
from followalong.qt.look import Look
from followalong.qt.player.control import SQUARE, Control, Face
from followalong.qt.player.part import Part
from followalong.qt.player.plan import Plan
from followalong.qt.tr import mark, tr

LEFT, MIDDLE, RIGHT = ("ease_off", "less", "more"), ("again", "space", "next"), ("repeat", "voice", "full")
FACES = {
    "ease_off": Face("leaf", "Ease off", "E"),
    "less": Face("ten-less", "10 s less", "−", mark("10 seconds less")),
    "more": Face("ten-more", "10 s more", "+", mark("10 seconds more")),
    "again": Face("again", "Again", "←"),
    "space": Face("pause", "Pause", "Space"),
    "next": Face("next", "Next", "→"),
    "repeat": Face("repeat", "Repeat", "R", mark("Say it again")),
    "voice": Face("voice", "Voice", "M", mark("Turn the voice off")),
    "full": Face("full-screen", "Full", "F", mark("Full screen")),
    "menu": Face("more", "More", ""),
}
READY = Face("play", "Ready", "Space")
RESUME, SILENT = Face("play", "Resume", "Space"), Face("voice-off", "Voice", "M", mark("Turn the voice on"))
LEAVE_FULL = Face("full-screen", "Smaller", "F", mark("Leave full screen"))
IN_MENU = (("less", mark("10 seconds less"), "−"), ("more", mark("10 seconds more"), "+"),
           ("repeat", mark("Say it again"), "R"), ("voice", mark("Voice on or off"), "M"),
           ("change", mark("Change how it is played"), "C"), ("full", mark("Full screen"), "F"),
           ("keys", mark("All keys"), "?"))
SIDE_PITCH, MIDDLE_STEP, INSET = 88, 114, 14
CELL, PLAY_CELL = 88, 120


class Controls(Part):
    """Says which action was meant, by the names of the table of keys."""

    acted = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._buttons = {action: Control(action, face, look, self) for action, face in FACES.items()}
        self.menu = QMenu(self)
        for action, name, key in IN_MENU:
            entry = QAction(f"{tr(name)}\t{key}", self.menu)
            entry.setData(action)
            self.menu.addAction(entry)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        for action, button in self._buttons.items():
            button.clicked.connect(self._open_menu if action == "menu" else self._say)
        self.menu.triggered.connect(self._say_entry)

    def wear(self, look: Look) -> None:
        super().wear(look)
        for button in self._buttons.values():
            button.wear(look)

    def set_plan(self, plan: Plan) -> None:
        self.setGeometry(plan.controls)
        seen = plan.shown
        for action, button in self._buttons.items():
            button.set_words(seen.names, seen.hints)
            button.setVisible(seen.every_control or action in ("ease_off", *MIDDLE, "menu"))
        self._buttons["menu"].setVisible(not seen.every_control)
        for action, place in (self._wide() if seen.every_control else self._narrow()).items():
            self._buttons[action].setGeometry(place)

    def show_moment(self, moment: Moment) -> None:
        self._buttons["space"].set_face(RESUME if moment.paused else READY if moment.waiting else FACES["space"])

    def show_voice(self, on: bool) -> None:
        self._buttons["voice"].set_face(FACES["voice"] if on else SILENT)

    def show_full(self, full: bool) -> None:
        self._buttons["full"].set_face(LEAVE_FULL if full else FACES["full"])

    def button(self, action: str) -> Control:
        """The control of an action; KeyError if it has none."""
        return self._buttons[action]

    def close_menu(self) -> bool:
        """True if there was one to close."""
        was = self.menu.isVisible()
        self.menu.close()
        return was

    def sizeHint(self) -> QSize:
        return QSize(640, 100) * self._look.unit

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), event.rect(), QColor(self._look.theme.background))

    def _wide(self) -> dict[str, QRect]:
        """Three groups; names may be wider than their buttons, so cells are wider too."""
        middle, high = self.width() // 2, self.height()
        inset = self._look.length(INSET)
        pitch = min(self._look.px(SIDE_PITCH), (self.width() - self._look.length(PLAY_CELL) * 2) // 8)
        cell = min(pitch, self._look.px(CELL))
        play = self._look.px(PLAY_CELL)
        places = {"space": QRect(middle - play // 2, 0, play, high)}
        step = self._look.px(MIDDLE_STEP)
        places["again"] = QRect(middle - step - cell // 2, 0, cell, high)
        places["next"] = QRect(middle + step - cell // 2, 0, cell, high)
        for index, action in enumerate(LEFT):
            places[action] = QRect(inset + index * pitch, 0, cell, high)
        for index, action in enumerate(reversed(RIGHT)):
            places[action] = QRect(self.width() - inset - cell - index * pitch, 0, cell, high)
        return places

    def _narrow(self) -> dict[str, QRect]:
        """Five: ease off and the menu at the ends, again and next half-way to them."""
        wide, high = self.width(), self.height()
        cell = self._look.length(SQUARE)
        play = min(self._look.length(128), wide // 4 + 10)
        quarter = (cell + (wide - play) // 2) // 2
        starts = {"ease_off": 0, "again": quarter - cell // 2, "next": wide - quarter - cell // 2, "menu": wide - cell}
        places = {action: QRect(start, 0, cell, high) for action, start in starts.items()}
        return places | {"space": QRect((wide - play) // 2, 0, play, high)}

    def _say(self) -> None:
        button = self.sender()
        if isinstance(button, Control):
            self.acted.emit(button.action)

    def _say_entry(self, entry: QAction) -> None:
        self.acted.emit(str(entry.data()))

    def _open_menu(self) -> None:
        button = self._buttons["menu"]
        wanted = self.menu.sizeHint()
        self.menu.popup(button.mapToGlobal(QPoint(button.width() - wanted.width(), -wanted.height() - 8)))

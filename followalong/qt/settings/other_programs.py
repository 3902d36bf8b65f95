"""Asks whether other programs can be lowered on this machine, without waiting for the answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from followalong.audio.ducking import CAN, NO_SERVER
from followalong.audio.lowered_others import Question
from followalong.qt.tr import mark, tr

POLL_MS = 20
NO_SYSTEM = mark("This can be done on Linux only. Here the music stays as it is.")
NOTHING_ANSWERS = mark("No sound server (PulseAudio or PipeWire) answers here, so the music stays as it is.")
NO_PARTS = mark(
    "Something is missing here (the Python package pulsectl or the library libpulse0), so the music stays as it is."
)


class OtherPrograms(QObject):
    """`found` tells why they cannot; empty if they can."""

    found = Signal(str)

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        """No command: no system of this kind can."""
        super().__init__(parent)
        self._command = command
        self._question: Question | None = None
        self._why = ""
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)

    def look(self) -> None:
        if not self._command:
            self._answer(NO_SYSTEM)
            return
        self._question = Question(self._command)
        self._timer.start()

    def tell(self) -> None:
        """What is known, in the language that is spoken now."""
        self.found.emit(tr(self._why) if self._why else "")

    def close(self) -> None:
        self._timer.stop()
        if self._question is not None:
            self._question.close()
        self._question = None

    @Slot()
    def _poll(self) -> None:
        answer = self._question.answer() if self._question else None
        if answer is not None:
            self.close()
            self._answer("" if answer == CAN else NOTHING_ANSWERS if answer == NO_SERVER else NO_PARTS)

    def _answer(self, why: str) -> None:
        self._why = why
        self.tell()

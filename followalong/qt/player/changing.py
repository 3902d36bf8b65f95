"""Opens and closes the panel of what can be changed while it plays, and keeps it true."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from followalong.core.choices import Choices
from followalong.core.script import StepLine
from followalong.core.session import Session
from followalong.qt.after_picture import AfterPicture
from followalong.qt.player.change_panel import ChangePanel
from followalong.qt.player.key_watch import KeyWatch
from followalong.qt.player.screen import Screen


class Changing(QObject):
    """The panel is made when it is first asked for: the player is there sooner."""

    chosen = Signal(object)  # Choices
    voice_asked = Signal()
    turned = Signal()  # it was opened or closed

    def __init__(self, session: Session, keys: KeyWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._keys = session, keys
        self._screen: Screen | None = None
        self._voice = True
        self._shown: tuple[Choices, tuple[StepLine, ...], bool] | None = None
        self._offered: list[Choices] = []  # not foreseen yet
        self._soon = AfterPicture(self)
        self._soon.painted.connect(self.foresee)

    def lie_on(self, screen: Screen) -> None:
        """From now on; one that was made anew has no panel yet."""
        self._screen, self._shown = screen, None

    @property
    def open(self) -> bool:
        return self._panel is not None and not self._panel.isHidden()

    def switch(self) -> None:
        """Open it, or close it."""
        if self.open:
            self.close()
        elif self._screen is not None:
            self._open(self._screen.change or self._made(self._screen), self._screen)

    def _open(self, panel: ChangePanel, screen: Screen) -> None:
        if not screen.keys.isHidden():
            screen.keys.put_away()
        self._show(panel)
        panel.show()
        panel.raise_()
        screen.place_change()
        self._keys.go_into(panel)
        panel.take_focus()
        self.turned.emit()

    def close(self) -> None:
        if self._screen is not None:
            self._screen.close_panels()
        self._keys.return_to_stage()
        self.turned.emit()

    def tell(self, sentence: str) -> None:
        if self._panel is not None:
            self._panel.tell(sentence)

    def show_voice(self, *, on: bool) -> None:
        self._voice = on
        self.refresh()

    def refresh(self) -> None:
        """What is chosen now, if it is seen."""
        if self._panel is not None and self.open:
            self._show(self._panel)

    @Slot()
    def foresee(self) -> None:
        """What may be chosen next, one at a time: a key that comes meanwhile is answered between two."""
        if self._offered and self.open:
            self._session.foresee(self._offered.pop(0))
            self._soon.start()

    @property
    def _panel(self) -> ChangePanel | None:
        return self._screen.change if self._screen is not None else None

    def _show(self, panel: ChangePanel) -> None:
        shown = (self._session.choices, self._later(), self._voice)
        if shown != self._shown:
            self._shown = shown
            panel.show_choices(shown[0], shown[1], voice=self._voice)
            self._offered = list(panel.offers())
            self._soon.start()
        if self._screen is not None:
            self._screen.place_change()

    def _later(self) -> tuple[StepLine, ...]:
        """The present step and those that come; after the last none."""
        steps, here = self._session.script.steps, self._session.segment.place.step
        at = next((index for index, line in enumerate(steps) if line.key == here), len(steps))
        return steps[at:]

    def _made(self, screen: Screen) -> ChangePanel:
        panel = screen.add_change()
        panel.chosen.connect(self.chosen)
        panel.voice_asked.connect(self.voice_asked)
        panel.closed.connect(self.close)
        return panel

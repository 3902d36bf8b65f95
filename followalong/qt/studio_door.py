"""The way to the studio, which is opened with the first routine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from followalong.audio.output import Output
    from followalong.core.script import Script
    from followalong.files.settings import Settings
    from followalong.qt.parts import Parts
    from followalong.qt.preferences import Preferences
    from followalong.qt.studio import Studio


class StudioDoor(QObject):
    """Nothing of sound and speech is imported before somebody goes through."""

    def __init__(self, parts: Parts, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._preferences = parts, preferences
        self._studio: Studio | None = None

    def open(self) -> Studio:
        from followalong.qt.studio import Studio

        if self._studio is None:
            parts = self._parts
            sounds = parts.assets / "sounds"
            self._studio = Studio(parts.voice, parts.sound, sounds, parts.clock, self, parts.others)
            self._studio.adjust(self._preferences.now)
        return self._studio

    def output(self) -> Output:
        return self.open().output()

    def adjust(self, settings: Settings) -> None:
        if self._studio is not None:
            self._studio.adjust(settings)

    def rehearse(self, script: Script, language: str) -> None:
        """Words that are spoken soon are made ready, as they are set now."""
        self.open().rehearse(script, language, self._preferences.now)

    def close(self) -> None:
        if self._studio is not None:
            self._studio.close()

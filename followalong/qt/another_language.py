"""The open window in another language: every page where it stands, and a session at its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from followalong.files.language import spoken_language
from followalong.qt import opening

if TYPE_CHECKING:
    from followalong.qt.parts import Parts
    from followalong.qt.program import Program


def speak(program: Program, parts: Parts) -> None:
    """In the language that is set by now; nothing happens if that is spoken already."""
    language = spoken_language(program.settings.language)
    app = QApplication.instance()
    if language == parts.library.language or not isinstance(app, QApplication):
        return
    told = _told(program)
    program.catching_up.forget()
    parts.library.speak(language)
    opening.speak(app, parts.assets, language)
    for each in (program.finder, program.lobby, program.stretches):
        each.forget()
    if program.lobby.told == told:
        program.lobby.tell(_told(program))
    program.entrance.retell()
    if program.sitting is None:  # else the library waits until the session is over
        program.lobby.refresh()
        program.comeback.offer()
    else:
        _retell_session(program)
    for page in program.window.pages:
        page.language_changed.emit()
    program.wardrobe.repeat()


def _told(program: Program) -> str:
    return " ".join(program.preferences.sentences)


def _retell_session(program: Program) -> None:
    sitting, today = program.sitting, program.entrance.today
    if sitting is not None and today is not None:
        sitting.retell(today.prepared.routine)
        program.window.rename(sitting.page, sitting.session.routine.title)
        program.rehearse(sitting.session)

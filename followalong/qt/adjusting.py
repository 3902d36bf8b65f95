"""The settings in the window: their page comes and goes, and what is set there is kept and told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from followalong.files.settings import Settings
from followalong.qt.main_window import MainWindow
from followalong.qt.parts import Parts
from followalong.qt.preferences import Preferences
from followalong.qt.side_bar import SETTINGS
from followalong.qt.tr import tr

# What only the page needs is imported with it.
if TYPE_CHECKING:
    from followalong.audio.news import NamedVoice
    from followalong.audio.output import Output
    from followalong.qt.settings.audition import Audition
    from followalong.qt.settings.other_programs import OtherPrograms
    from followalong.qt.settings.page import SettingsPage
    from followalong.qt.settings.views import Around


class Adjusting(QObject):
    """`output` is where a voice is tried."""

    opened = Signal()  # a running session should pause
    folder_shown = Signal(str)
    adjusted = Signal(object, object)  # the keys that are set anew, a frozenset, and the Settings

    def __init__(
        self, window: MainWindow, preferences: Preferences, parts: Parts, output: Callable[[], Output], parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._preferences, self._parts, self._output = window, preferences, parts, output
        self.page: SettingsPage | None = None
        self._times = 0  # that a page was shown
        self._audition: Audition | None = None
        self._others: OtherPrograms | None = None
        self._around: Around | None = None
        window.place_asked.connect(self._go)

    @Slot()
    def open(self) -> None:
        """Over the page that is shown; once."""
        if self.page is not None:
            return
        from followalong.qt.settings.page import SettingsPage

        self.opened.emit()
        self._around = self._found()
        page = SettingsPage(self._preferences.now, self._around, self._window.named, self._window.look)
        page.show_settings(self._preferences.now, self._preferences.sentences)
        self._connect(page)
        self.page = page
        self._window.show_over(page, tr(SETTINGS))
        self._listen()
        self._ask_others()

    def change(self, **changes: object) -> None:
        """Keep it, and show it everywhere."""
        before = self._preferences.now
        self._preferences.change(**changes)
        now = self._preferences.now
        if self.page is not None:
            self.page.show_settings(now, self._preferences.sentences)
        new = frozenset(key for key in changes if getattr(now, key) != getattr(before, key))
        if new:
            self.adjusted.emit(new, now)

    @Slot()
    def close(self) -> None:
        if self._audition is not None:
            self._audition.close()
            self._audition.deleteLater()
        if self._others is not None:
            self._others.close()
            self._others.deleteLater()
        self._audition, self._others, self.page = None, None, None

    def _go(self, place: str) -> None:
        if place == SETTINGS:
            self.open()

    def _connect(self, page: SettingsPage) -> None:
        page.changed.connect(self._change)
        self._times += 1
        page.left.connect(self.close)
        page.left.connect(self._window.back)
        page.destroyed.connect(partial(self._gone, self._times))  # another page took its place
        page.safety_asked.connect(self._window.show_safety)
        page.listened.connect(self._try)
        page.tested.connect(self._test)
        page.licence_asked.connect(self._show_licence)
        page.folder_opened.connect(self._show_folder)
        page.folder_removed.connect(self._remove_folder)
        page.folder_wanted.connect(self._add_folder)
        page.reset.connect(self._reset)
        page.language_changed.connect(self._retell)

    @Slot()
    def _retell(self) -> None:
        if self.page is None or self._around is None:
            return
        new, voices = self._found(), {each.language: each.voices for each in self._around.spoken}
        spoken = tuple(replace(each, voices=voices[each.language]) for each in new.spoken)
        self._around = replace(new, spoken=spoken, engine=self._around.engine)
        self.page.show_around(self._around)
        self.page.show_settings(self._preferences.now, self._preferences.sentences)
        self.page.lead_back(self._window.under(self.page))
        self._window.rename(self.page, tr(SETTINGS))
        if self._others is not None:
            self._others.tell()

    def _found(self) -> Around:
        from followalong.core.phrases import LANGUAGES
        from followalong.qt.settings import languages
        from followalong.qt.settings.views import Around, FolderPlace, Spoken

        parts = self._parts
        places = (
            FolderPlace(tr("Your routines"), parts.library.own),
            FolderPlace(tr("History"), str(parts.shelf.bookmarks.folder.parent)),
            FolderPlace(tr("Settings file"), str(parts.settings.path.parent)),
        )
        spoken = tuple(Spoken(language, languages.word_of(language)) for language in LANGUAGES)
        return Around(languages.choices(), places, spoken, voices_folder=str(parts.voices_folder))

    # the voice

    def _listen(self) -> None:
        from followalong.qt.settings.audition import Audition

        self._audition = Audition(self._parts.voice, self._output, self)
        self._audition.found.connect(self._show_voices)
        if self.page is not None:
            self._audition.told.connect(self.page.tell)
        self._audition.look()

    def _ask_others(self) -> None:
        from followalong.qt.settings.other_programs import OtherPrograms

        self._others = OtherPrograms(self._parts.others, self)
        if self.page is not None:
            self._others.found.connect(self.page.forbid_others)
        self._others.look()

    @Slot(str, object)
    def _show_voices(self, engine: str, voices: tuple[NamedVoice, ...]) -> None:
        from followalong.audio.own_voices import PREFIX
        from followalong.qt.settings.views import VoiceChoice

        if self._around is None or self.page is None:
            return
        spoken = tuple(replace(each, voices=tuple(
            VoiceChoice(voice.id, voice.name, voice.id.startswith(PREFIX), voice.licence)
            for voice in voices if voice.language == each.language
        )) for each in self._around.spoken)
        self._around = replace(self._around, spoken=spoken, engine=engine)
        self.page.show_around(self._around)

    @Slot(str)
    def _try(self, language: str) -> None:
        from followalong.audio.cache import Speech

        now = self._preferences.now
        if self._audition is not None:
            speech = Speech(now.voices.get(language, ""), now.words_per_minute, language, now.pitch)
            self._audition.say(speech, now.volume)

    @Slot()
    def _test(self) -> None:
        """What is on, as loud as it is set."""
        from followalong.audio.tones import Tones

        now = self._preferences.now
        tone = Tones(self._parts.assets / "sounds").path("change")
        if now.sounds and tone is not None:
            self._output().play(tone, "tone", now.sounds_volume)
        if now.voice and self._around is not None:
            self._try(self._around.spoken[0].language)

    @Slot(str, str)
    def _show_licence(self, voice: str, path: str) -> None:
        from followalong.audio.piper import text_of
        from followalong.qt.text_dialog import TextDialog

        try:
            text = text_of(Path(path))
        except OSError as error:
            text = tr("The file cannot be read: {why}.", why=error.strerror)
        title = tr("Licence of {voice}", voice=voice)
        dialog = TextDialog(title, tr("The licence"), text, self._window.look, self._window)
        dialog.offer()
        dialog.open()

    # files

    @Slot(str)
    def _show_folder(self, path: str) -> None:
        """The person's own folders may not be there yet."""
        if path in (self._parts.library.own, str(self._parts.voices_folder)):
            Path(path).mkdir(parents=True, exist_ok=True)
        self.folder_shown.emit(path)

    @Slot()
    def _add_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        path = QFileDialog.getExistingDirectory(self._window, tr("Add a folder with routines"))
        if path:
            self.add_folder(path)

    def add_folder(self, path: str) -> None:
        others = self._preferences.now.folders
        if path not in (*others, *self._parts.library.folders):
            self.change(folders=(*others, path))

    @Slot(str)
    def _remove_folder(self, path: str) -> None:
        self.change(folders=tuple(each for each in self._preferences.now.folders if each != path))

    # all of it

    @Slot(str, object)
    def _change(self, key: str, value: object) -> None:
        self.change(**{key: value})

    @Slot()
    def _reset(self) -> None:
        from followalong.qt.settings.rows import RESET

        usual = Settings()
        self.change(**{key: getattr(usual, key) for key in RESET})

    def _gone(self, time: int) -> None:
        if time == self._times:
            self.close()

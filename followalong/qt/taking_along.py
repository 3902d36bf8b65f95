"""Has a process of its own write the open routine to a sound file, so that the window never waits for it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal, Slot

from followalong.qt.before_views import Saving
from followalong.qt.tr import in_words, mark, tr

if TYPE_CHECKING:
    from followalong.core.choices import Choices
    from followalong.files.library import Library
    from followalong.qt.before_page import BeforePage
    from followalong.qt.today import Today

KINDS = {
    mark("MP3, small, for any player (*.mp3)"): ".mp3", mark("Ogg, small (*.ogg)"): ".ogg",
    mark("FLAC, exact (*.flac)"): ".flac", mark("WAV, exact and large (*.wav)"): ".wav",
    mark("Subtitles (*.srt)"): ".srt", mark("Subtitles for a web page (*.vtt)"): ".vtt",
}
BEGINNING, WRITING = mark("Getting the words spoken …"), mark("Writing the sound file: {percent} %")
FAILED = mark("The sound file was not written: its process ended too soon.")
GIVEN_UP = mark("Nothing was written.")
PATIENCE_MS = 1000


class TakingAlong(QObject):
    """One file at a time; it goes on when its page is left."""

    changed = Signal(object)  # Saving

    def __init__(self, command: Sequence[str], library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._command, self._library = command, library
        self._today: Today | None = None
        self._page: BeforePage | None = None
        self._process: QProcess | None = None
        self._now = Saving()
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)

    def serve(self, page: BeforePage, today: Today) -> None:
        """From now on the routine of that page is the one to be taken along."""
        self._page, self._today = page, today
        if self._process is None:
            self._now = Saving()
        page.sound_asked.connect(self.ask)
        page.sound_given_up.connect(self.give_up)
        page.destroyed.connect(self._forget)
        page.language_changed.connect(self._retell)
        self.changed.connect(page.show_saving)
        page.show_saving(self._now)

    @Slot(object)
    def ask(self, choices: Choices) -> None:
        """Where to; nothing happens if that is cancelled."""
        from PySide6.QtCore import QStandardPaths
        from PySide6.QtWidgets import QFileDialog

        today = self._today
        if today is None or self._process is not None:
            return
        music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        start = Path(music) / f"{today.written.id}.mp3"
        kinds = {tr(kind): suffix for kind, suffix in KINDS.items()}
        name, kind = QFileDialog.getSaveFileName(self._page, tr("Save as a sound file"), str(start), ";;".join(kinds))
        if name:
            out = Path(name)
            self._write(today, choices, out if out.suffix else out.with_suffix(kinds.get(kind, ".mp3")))

    @Slot()
    def give_up(self) -> None:
        """It hears that nobody waits for it any more, and leaves nothing behind."""
        if self._process is not None:
            self._process.closeWriteChannel()
            self._tell(Saving(sentence=tr(GIVEN_UP)))

    @Slot()
    def close(self) -> None:
        """The program ends, and so does the process."""
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)  # noqa: FBT003 - a setter of Qt
        process.closeWriteChannel()
        if not process.waitForFinished(PATIENCE_MS):
            process.kill()
            process.waitForFinished(PATIENCE_MS)

    def _write(self, today: Today, choices: Choices, out: Path) -> None:
        """A kind of file that nobody can write is told before anything is begun."""
        if out.suffix.lower() in KINDS.values():
            self._start(today, choices, out)
        else:
            from followalong.export.kinds import unknown

            self._tell(Saving(sentence=in_words(unknown(out, KINDS.values())), failed=True))

    def _start(self, today: Today, choices: Choices, out: Path) -> None:
        from followalong.files.bookmark_form import plain_choices

        order = {
            "path": today.path, "language": self._library.language, "adaptations": today.prepared.adaptations,
            "choices": plain_choices(choices), "out": str(out),
        }
        process = self._process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments(list(self._command[1:]))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._stumble)
        self._tell(Saving(going=True, sentence=tr(BEGINNING)))
        process.start()
        process.write(json.dumps(order).encode() + b"\n")

    @Slot()
    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            news = json.loads(bytes(self._process.readLine().data()))
            if "share" in news:
                percent = round(100 * news["share"])
                self._tell(Saving(going=True, percent=percent, sentence=tr(WRITING, percent=percent)))
            else:
                self._tell(Saving(sentence=str(news["sentence"]), failed=not news["written"]))

    @Slot(QProcess.ProcessError)
    def _stumble(self, error: QProcess.ProcessError) -> None:
        """Of all errors only this one is not followed by an end."""
        if error == QProcess.ProcessError.FailedToStart:
            self._finish()

    @Slot()
    def _finish(self) -> None:
        """All that it said is heard first."""
        self._hear()
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        if self._now.going:
            self._tell(Saving(sentence=tr(FAILED), failed=True))

    def _tell(self, saving: Saving) -> None:
        self._now = saving
        self.changed.emit(saving)

    @Slot()
    def _retell(self) -> None:
        """What is being written is finished in the language in which it was begun."""
        self._tell(replace(self._now, sentence=tr(BEGINNING)) if self._process else Saving())

    @Slot()
    def _forget(self) -> None:
        self._page = None

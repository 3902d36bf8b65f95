"""Brings the library up to date while the window is used: in small steps, and files in a process of its own."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from followalong.files.library import Library

if TYPE_CHECKING:
    from PySide6.QtCore import QProcess

    from followalong.files.entries import Entry
    from followalong.files.index import Known
    from followalong.files.survey import Changes, File

AT_ONCE = 0.008  # seconds of a step; between two of them the window is drawn and hears keys
FIRST_MS = 60  # after the window was made; then nobody waits for it any more
BATCH_MS, LONG_BATCH_MS = 250, 400  # between two times that what was read is shown; where it is much
MANY = 500  # files
PATIENCE_MS = 1000  # for the process to end


class CatchingUp(QObject):
    """One round: what is known, once; what has changed since; and what the changed files hold."""

    known = Signal(object)  # list of Entry: some of those that the index has
    listed = Signal()  # the index has no more
    learnt = Signal(object, object)  # lists of Entry, and of paths that are gone
    progressed = Signal(int, int)  # files read, of so many
    ended = Signal()

    def __init__(self, library: Library, clock: Callable[[], float], parent: QObject | None) -> None:
        super().__init__(parent)
        self._library, self._clock = library, clock
        self._also: tuple[str, ...] = ()
        self._loaded = False
        self._again = False
        self._work: Iterator[None] | None = None
        self._process: QProcess | None = None
        self._files: tuple[File, ...] = ()
        self._batch: list[Known] = []
        self._read = 0
        self._steps = QTimer(self)
        self._steps.timeout.connect(self._step)
        self._batches = QTimer(self, interval=BATCH_MS)
        self._batches.timeout.connect(self._learn)

    @property
    def going(self) -> bool:
        return self._work is not None

    def start(self, also: Sequence[str] = ()) -> None:
        """Another round after this one, if one is under way. `also`: files from elsewhere."""
        self._also = tuple(also)
        self._again = self.going
        if not self._again:
            self._work = self._round()
            QTimer.singleShot(0, self, self._begin)

    def stop(self) -> None:
        """At once; what was read stays."""
        self._steps.stop()
        self._learn()
        self._batches.stop()
        process, self._process, self._work = self._process, None, None
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003 - a setter of Qt
            process.kill()
            process.waitForFinished(PATIENCE_MS)

    def forget(self) -> None:
        """Stop; the next round begins with all that is known, in another language."""
        self.stop()
        self._loaded = False

    @Slot()
    def _begin(self) -> None:
        """From the first turn of the event loop on: until then the window is made, however long that takes."""
        if self.going:
            self._steps.start(FIRST_MS if not self._loaded else 0)

    @Slot()
    def _step(self) -> None:
        """As much as nobody notices."""
        self._steps.setInterval(0)
        begun, work = self._clock(), self._work
        while work is not None and self._clock() - begun < AT_ONCE:
            if next(work, self) is self:
                if self._work in (work, None):  # else another round has begun
                    self._steps.stop()
                return

    def _round(self) -> Iterator[None]:
        if not self._loaded:
            yield from self._load()
        for changes in self._library.survey(self._also):
            if changes is None:
                yield
            else:
                self._answer(changes)

    def _answer(self, changes: Changes) -> None:
        if changes.gone:
            self._library.learn((), changes.gone)
            self.learnt.emit([], list(changes.gone))
        if changes.read:
            self._ask(changes.read)
        else:
            self._end()

    def _load(self) -> Iterator[None]:
        some: list[Entry] = []
        for entry in self._library.known():
            some.append(entry)
            if len(some) == 16:
                self.known.emit(some)
                some = []
                gc.freeze()  # they stay: looking through them again and again would hold up the window
                yield
        self._loaded = True
        self.known.emit(some)
        self.listed.emit()

    # files that have changed

    def _ask(self, files: tuple[File, ...]) -> None:
        from PySide6.QtCore import QProcess

        self._files, self._read = files, 0
        process = self._process = QProcess(self)
        process.setProgram(self._library.reader[0])
        process.setArguments(list(self._library.reader[1:]))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._finish)
        process.start()
        for line in (self._library.folders, *files):
            process.write(json.dumps(line).encode() + b"\n")
        process.closeWriteChannel()
        self._batches.start(BATCH_MS if len(files) < MANY else LONG_BATCH_MS)

    @Slot()
    def _hear(self) -> None:
        from followalong.files.index import Known

        while self._process is not None and self._process.canReadLine():
            self._batch.append(Known(*json.loads(bytes(self._process.readLine().data()))))

    @Slot()
    def _learn(self) -> None:
        """Keep and show what has come."""
        some, self._batch = self._batch, []
        if some:
            self._read += len(some)
            self._library.learn(some)
            self.learnt.emit([one.opened() for one in some], [])
            self.progressed.emit(self._read, len(self._files))

    @Slot()
    def _finish(self) -> None:
        """What the process left undone is read here: slower, but read."""
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        self._batches.stop()
        self._learn()
        rest = self._files[self._read :]
        if rest:
            self._work = self._read_here(rest)
            self._steps.start(0)
        else:
            self._end()

    def _read_here(self, files: Sequence[File]) -> Iterator[None]:
        for one in self._library.read(files):
            self._batch.append(one)
            self._learn()
            yield
        self._end()

    def _end(self) -> None:
        self._work = None
        self.ended.emit()
        if self._again:
            self.start(self._also)

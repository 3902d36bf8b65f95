"""A voice for each language, each with a way to hear it, and a test of everything together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.settings.views import Around, Spoken
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.chooser import Chooser
from followalong.qt.widgets.words import words

USUAL = mark("The usual one")
TEST = mark("Test voice and sounds")


class VoicesPart(QWidget):
    """`chosen` has the voices of all languages; an empty id is the engine's own voice."""

    chosen = Signal(object)
    listened = Signal(str)  # language
    tested = Signal()

    def __init__(self, around: Around, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._voices: dict[str, str] = {}
        self._ids: dict[str, tuple[str, ...]] = {}
        self._engine = words("", look, self, "small", tone="muted", wrap=True)
        self._told = words("", look, self, "small", tone="muted", wrap=True)
        test = button(tr(TEST), look, self, icon="voice")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._choosers = {spoken.language: self._row(spoken, column) for spoken in around.spoken}
        column.addWidget(self._engine)
        column.addWidget(test, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._told)
        self.show_around(around)
        self.tell("")
        test.clicked.connect(self.tested)

    def show_around(self, around: Around) -> None:
        """The voices that were found."""
        self._engine.setText(tr("Spoken by {engine}", engine=around.engine) if around.engine else "")
        self._engine.setVisible(bool(around.engine))
        for spoken in around.spoken:
            self._offer(spoken)
        self.show_voices(self._voices)

    def show_voices(self, voices: Mapping[str, str]) -> None:
        """Without a signal."""
        self._voices = dict(voices)
        for language, chooser in self._choosers.items():
            chosen = voices.get(language, "")
            chooser.choose(self._ids[language].index(chosen) if chosen in self._ids[language] else 0)

    def tell(self, sentence: str) -> None:
        """Why nothing is heard."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def _row(self, spoken: Spoken, column: QVBoxLayout) -> Chooser:
        chooser = Chooser(tr("Voice for {language}", language=spoken.name), (tr(USUAL),), self._look, self)
        name = tr("Listen: {language}", language=spoken.name)
        listen = button(tr("Listen"), self._look, self, icon="play", tip=name)
        listen.setAccessibleName(name)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(chooser, 1)
        row.addWidget(listen, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        chooser.chosen.connect(partial(self._choose, spoken.language))
        listen.clicked.connect(partial(self.listened.emit, spoken.language))
        return chooser

    def _offer(self, spoken: Spoken) -> None:
        self._ids[spoken.language] = ("", *(voice.id for voice in spoken.voices))
        self._choosers[spoken.language].offer((tr(USUAL), *(voice.name for voice in spoken.voices)))

    def _choose(self, language: str, index: int) -> None:
        others = {each: voice for each, voice in self._voices.items() if each != language}
        chosen = self._ids[language][index]
        self._voices = others | {language: chosen} if chosen else others
        self.chosen.emit(self._voices)

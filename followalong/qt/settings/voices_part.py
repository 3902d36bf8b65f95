"""A voice for each language, each with a way to hear it, and a test of everything together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.settings.place_row import PlaceRow
from followalong.qt.settings.views import Around, FolderPlace, Spoken, VoiceChoice
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.chooser import Chooser
from followalong.qt.widgets.words import words

OWN = mark("Your own voices")
NONE = mark(
    'None is here yet. Look for "Piper voices" on the internet; each is two files, such as NAME.onnx and '
    "NAME.onnx.json. Put both into this folder, and the voice's licence beside them."
)
MORE = mark(
    "For one more Piper voice put its two files here, such as NAME.onnx and NAME.onnx.json, and its licence beside "
    "them. It is in the list when this page is opened again."
)
USUAL = mark("The usual one")
TEST = mark("Test voice and sounds")


class VoicesPart(QWidget):
    """`chosen` has the voices of all languages; an empty id is the engine's own voice."""

    chosen = Signal(object)
    listened = Signal(str)  # language
    tested = Signal()
    licence_asked = Signal(str, str)  # the voice's name, its licence's file
    folder_opened = Signal(str)

    def __init__(self, around: Around, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._voices: dict[str, str] = {}
        self._offered: dict[str, tuple[VoiceChoice, ...]] = {}
        self._licences: dict[str, QPushButton] = {}
        self._engine = words("", look, self, "small", tone="muted", wrap=True)
        self._told = words("", look, self, "small", tone="muted", wrap=True)
        test = button(tr(TEST), look, self, icon="voice", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.length(12))
        self._choosers = {spoken.language: self._row(spoken, column) for spoken in around.spoken}
        column.addWidget(self._engine)
        column.addWidget(test, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._told)
        place = PlaceRow(FolderPlace(tr(OWN), around.voices_folder), look, self)
        self._own = words("", look, self, "small", tone="muted", wrap=True)
        column.addWidget(place)
        column.addWidget(self._own)
        place.opened.connect(self.folder_opened)
        self.show_around(around)
        self.tell("")
        test.clicked.connect(self.tested)

    def show_around(self, around: Around) -> None:
        """The voices that were found."""
        self._engine.setText(tr("The usual voice is spoken by {engine}", engine=around.engine) if around.engine else "")
        self._engine.setVisible(bool(around.engine))
        for spoken in around.spoken:
            self._offer(spoken)
        own = any(voice.own for spoken in around.spoken for voice in spoken.voices)
        self._own.setText(tr(MORE if own else NONE))
        self.show_voices(self._voices)

    def show_voices(self, voices: Mapping[str, str]) -> None:
        """Without a signal."""
        self._voices = dict(voices)
        for language, chooser in self._choosers.items():
            ids = [voice.id for voice in self._offered[language]]
            chosen = voices.get(language, "")
            chooser.choose(ids.index(chosen) if chosen in ids else 0)
            self._licences[language].setVisible(bool(self._chosen(language).licence))

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
        row.setSpacing(self._look.length(8))
        row.addWidget(chooser, 1)
        row.addWidget(listen, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        licence = self._licences[spoken.language] = button(tr("Licence"), self._look, self, "link")
        licence.setAccessibleName(tr("Licence: {language}", language=spoken.name))
        licence.setProperty("flush", "true")
        licence.hide()
        column.addWidget(licence, 0, Qt.AlignmentFlag.AlignLeft)
        licence.clicked.connect(partial(self._ask_licence, spoken.language))
        chooser.chosen.connect(partial(self._choose, spoken.language))
        listen.clicked.connect(partial(self.listened.emit, spoken.language))
        return chooser

    def _offer(self, spoken: Spoken) -> None:
        self._offered[spoken.language] = (VoiceChoice("", tr(USUAL)), *spoken.voices)
        self._choosers[spoken.language].offer(tuple(voice.name for voice in self._offered[spoken.language]))

    def _chosen(self, language: str) -> VoiceChoice:
        usual, *others = self._offered[language]
        return next((voice for voice in others if voice.id == self._voices.get(language)), usual)

    def _ask_licence(self, language: str) -> None:
        voice = self._chosen(language)
        self.licence_asked.emit(voice.name, voice.licence)

    def _choose(self, language: str, index: int) -> None:
        others = {each: voice for each, voice in self._voices.items() if each != language}
        chosen = self._offered[language][index].id
        self._voices = others | {language: chosen} if chosen else others
        self.chosen.emit(self._voices)

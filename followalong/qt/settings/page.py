"""The page of settings: every change is told at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from followalong.files.settings import Settings
from followalong.qt.look import Look
from followalong.qt.page import Page
from followalong.qt.page_bar import PageBar
from followalong.qt.scroll import Scroll
from followalong.qt.settings.banner import Banner
from followalong.qt.settings.card import SettingsCard
from followalong.qt.settings.controls import Control
from followalong.qt.settings.files_part import FilesPart
from followalong.qt.settings.keys_part import KeysPart
from followalong.qt.settings.reset_part import ResetPart
from followalong.qt.settings.rows import KEYS, LOOK, SOUNDS, USUAL, VOICE, Group, Row
from followalong.qt.settings.views import Around
from followalong.qt.settings.voices_part import VoicesPart
from followalong.qt.tab_order import read_through, tab_through
from followalong.qt.tr import tr
from followalong.qt.widgets.words import words

GAP = 16


class SettingsPage(Page):
    """`back` names where the way back leads. Whoever keeps the settings shows them again after a change."""

    changed = Signal(str, object)  # key, value
    left = Signal()
    safety_asked = Signal()
    listened = Signal(str)  # to the voice of a language
    tested = Signal()
    licence_asked = Signal(str, str)  # the voice's name, its licence's file
    folder_opened = Signal(str)
    folder_removed = Signal(str)
    folder_wanted = Signal()
    reset = Signal()

    def __init__(
        self, settings: Settings, around: Around, back: str, look: Look, parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._settings, self._around, self._back = settings, around, back
        self._sentences: tuple[str, ...] = ()
        self._alone = ""  # why other programs are left alone
        self._touched = ("", 0)  # the key that was changed last, and where its control stood then
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.build()

    def build(self) -> None:
        look = self._look
        self._bar = PageBar(self._back, look, self)
        self._content = QWidget(self)
        self._title = words(tr("Settings"), look, self._content, "title", wrap=True)
        self._banner = Banner(look, self._content)
        self._controls: dict[str, Control] = {}
        self._voices = VoicesPart(self._around, look, self._content)
        self._files = FilesPart(self._around.places, look, self._content)
        self._reset = ResetPart(look, self._content)
        language = Row("language", "Language", "listed", choices=self._around.languages)
        self._left = (
            self._card(replace(LOOK, rows=(*LOOK.rows, language))), self._card(USUAL),
            self._card(Group("Files", ()), self._files),
        )
        self._right = (
            self._card(VOICE, self._voices), self._card(SOUNDS), self._card(KEYS, KeysPart(look, self._content)),
            self._card(Group("Start anew", ()), self._reset),
        )
        self._lay_out()
        self._connect()
        self.forbid_others(self._alone)
        self.show_settings(self._settings, self._sentences)

    def show_settings(self, settings: Settings, sentences: tuple[str, ...]) -> None:
        """As they are now, and what is wrong with their file."""
        self._settings, self._sentences = settings, sentences
        self._banner.show_sentences(sentences)
        for key, control in self._controls.items():
            control.show_value(getattr(settings, key))
        self._voices.show_voices(settings.voices)
        self._files.show_folders(settings.folders)
        tab_through(self._bar, self._content)
        read_through(self)

    def show_around(self, around: Around) -> None:
        """Voices that were found meanwhile."""
        self._around = around
        self._voices.show_around(around)

    def lead_back(self, back: str) -> None:
        """What lies under it is called otherwise; seen when it is dressed anew."""
        self._back = back

    def forbid_others(self, sentence: str) -> None:
        """Why other programs cannot be lowered; empty if they can."""
        self._alone = sentence
        self._controls["other_sound"].forbid(sentence)

    def tell(self, sentence: str) -> None:
        """Why nothing is heard."""
        self._voices.tell(sentence)

    def dress(self, look: Look) -> None:
        """What was touched last stays under the pointer; a page that speaks another language stays at its top."""
        (touched, before), self._touched = self._touched, ("", 0)
        at_top = self._scroll.verticalScrollBar().value() == 0
        super().dress(look)
        bar = self._scroll.verticalScrollBar()
        if touched and not (at_top and touched == "language"):  # the pointer is where its list was
            bar.setValue(bar.value() + self._top_of(self._controls[touched]) - before)

    def enter(self) -> None:
        """From the top, with the first control ready for the keyboard."""
        self._scroll.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self._reset.close_question():
                self.left.emit()
        elif not self._scroll.step(event.key()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        two = self.fit_column(event.size().width(), self._bar, self._column)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if two else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def _card(self, group: Group, *more: QWidget) -> SettingsCard:
        card = SettingsCard(tr(group.title), self._look, self._content)
        for row in group.rows:
            control = self._controls[row.key] = Control(row, self._look, card)
            control.changed.connect(self._change)
            card.add(control)
        for widget in more:
            card.add(widget)
        return card

    def _lay_out(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(self._look.length(GAP))
        for cards in (self._left, self._right):
            column = QVBoxLayout()
            column.setSpacing(self._look.length(GAP))
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(self._look.length(12))
        self._column.addWidget(self._title)
        self._column.addWidget(self._banner)
        self._column.addLayout(self._columns)
        self._column.addStretch(1)
        self._scroll = Scroll(self._content, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._bar.left.connect(self.left)
        self._bar.safety_asked.connect(self.safety_asked)
        self._voices.chosen.connect(self._choose_voices)
        self._voices.listened.connect(self.listened)
        self._voices.tested.connect(self.tested)
        self._voices.licence_asked.connect(self.licence_asked)
        self._voices.folder_opened.connect(self.folder_opened)
        self._files.opened.connect(self.folder_opened)
        self._files.removed.connect(self.folder_removed)
        self._files.wanted.connect(self.folder_wanted)
        self._reset.confirmed.connect(self.reset)
        self._reset.opened.connect(self._reveal_question)

    def _reveal_question(self) -> None:
        self.settle()
        self._scroll.reveal(self._reset)

    def _change(self, key: str, value: object) -> None:
        self._touched = key, self._top_of(self._controls[key])
        self.changed.emit(key, value)

    def _choose_voices(self, voices: object) -> None:
        self.changed.emit("voices", voices)

    def _top_of(self, control: Control) -> int:
        """Of the page."""
        return control.mapTo(self, control.rect().topLeft()).y()

"""The filters of the library in a row of chips; in a narrow window one chip holds them all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from followalong.core.filters import ANYTHING, Wanted
from followalong.qt.filter_words import FILTERS, NAMES, TIPS, choices, chosen, label, without
from followalong.qt.flow import Flow
from followalong.qt.look import Look
from followalong.qt.tr import mark, tr
from followalong.qt.views import RoutineCard
from followalong.qt.widgets.button import button
from followalong.qt.widgets.filter_chip import FilterChip
from followalong.qt.widgets.icon_button import HIT
from followalong.qt.widgets.words import words

# A menu is made when it is opened.
if TYPE_CHECKING:
    from followalong.qt.widgets.choice_menu import ChoiceMenu

CLEAR = mark("Clear filters")


class FilterBar(QWidget):
    """`cards` gives all there are, for what a menu can offer."""

    changed = Signal()

    def __init__(self, cards: Callable[[], Sequence[RoutineCard]], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards, self._wanted, self._narrow = cards, ANYTHING, False
        self._row = QWidget(self)
        flow = Flow(look.length(8), self._row)
        self._chips = {name: FilterChip(tr(NAMES[name]), look, self._row, tr(TIPS.get(name, ""))) for name in FILTERS}
        self._whole = FilterChip(tr("Filter"), look, self._row)
        self._whole.hide()
        for chip in (*self._chips.values(), self._whole):
            flow.addWidget(chip)
        self._count = words("", look, self, "dose", tone="muted")
        self._count.setMinimumHeight(look.px(HIT))
        self._dot = words("·", look, self, "dose", tone="muted")
        self._dot.setMinimumHeight(look.px(HIT))
        self._clear = button(tr(CLEAR), look, self, "link")
        self._clear.setFont(look.fonts.named("label"))
        self._clear.setProperty("compact", "true")
        self._clear.setProperty("flush", "true")
        self._clear.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.length(6))
        row.addWidget(self._row, 1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        for name, chip in self._chips.items():
            chip.clicked.connect(partial(self._open, name))
            chip.cleared.connect(partial(self._clear_one, name))
        self._whole.clicked.connect(self._open_all)
        self._whole.cleared.connect(self.clear)
        self._clear.clicked.connect(self.clear)
        self._show()

    @property
    def wanted(self) -> Wanted:
        return self._wanted

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key reaches, in order."""
        return (*self._chips.values(), self._whole, self._clear)

    def ask(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._show()
        self.changed.emit()

    def clear(self) -> None:
        """What is avoided is of the person and stays; asked again, or with nothing else to clear, it goes as well."""
        others = ANYTHING._replace(avoid=self._wanted.avoid)
        self.ask(others if others != self._wanted else ANYTHING)

    def avoid(self, kinds: frozenset[str]) -> None:
        """What is known of the person already; without a signal."""
        self._wanted = self._wanted._replace(avoid=kinds)
        self._show()

    def tell(self, sentence: str) -> None:
        """How many fit, where anything is asked."""
        self._count.setText(sentence)
        self._show()

    def set_narrow(self, *, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            wide = QSizePolicy.Policy.Fixed if narrow else QSizePolicy.Policy.Expanding
            self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
            self._whole.setVisible(narrow)
            for chip in self._chips.values():
                chip.setVisible(not narrow)
            self._show()

    def _show(self) -> None:
        asked = self._wanted.asked
        for name, chip in self._chips.items():
            on = getattr(self._wanted, name) != getattr(ANYTHING, name)
            chip.show_words(label(name, self._wanted), chosen=on)
        self._whole.show_words(tr("Filter: {asked}", asked=asked) if asked else tr("Filter"), chosen=asked > 0)
        self._count.setVisible(bool(self._count.text()) and not self._narrow)
        self._clear.setVisible(asked > 0 and not self._narrow)
        self._dot.setVisible(self._count.isVisibleTo(self) and self._clear.isVisibleTo(self))

    # menus

    def _open(self, name: str) -> None:
        self._pop(self._menu(name, self), self._chips[name])

    def _open_all(self) -> None:
        from followalong.qt.widgets.choice_menu import ChoiceMenu

        menu = ChoiceMenu(tr("Filter"), self)
        for name in FILTERS:
            menu.addMenu(self._menu(name, menu))
        if self._wanted.asked:
            menu.addSeparator()
            menu.addAction(tr(CLEAR)).triggered.connect(self.clear)
        self._pop(menu, self._whole)

    def _menu(self, name: str, parent: QWidget) -> ChoiceMenu:
        from followalong.qt.widgets.choice_menu import ChoiceMenu

        menu = ChoiceMenu(tr(NAMES[name]), parent)
        for key, text, on, alone in choices(name, self._wanted, self._cards()):
            menu.offer(key, text, on=on, alone=alone)
        menu.picked.connect(partial(self._pick, name, menu))
        return menu

    def _pick(self, name: str, menu: ChoiceMenu, key: str) -> None:
        self.ask(chosen(name, key, self._wanted))
        menu.mark({choice.key: choice.on for choice in choices(name, self._wanted, self._cards())})

    def _pop(self, menu: ChoiceMenu, chip: FilterChip) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))

    def _clear_one(self, name: str) -> None:
        self.ask(without(name, self._wanted))

"""The control of a row: made from its facts, it shows a value and tells the next one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.settings.rows import Row
from followalong.qt.tr import tr
from followalong.qt.widgets.chips import Chips
from followalong.qt.widgets.chooser import Chooser
from followalong.qt.widgets.segmented import Segmented
from followalong.qt.widgets.slider_row import SliderRow
from followalong.qt.widgets.switch_row import SwitchRow
from followalong.qt.widgets.words import words


class Control(QWidget):
    """`changed` has the value as the settings keep it."""

    changed = Signal(str, object)  # key, value

    def __init__(self, row: Row, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._value: object = None
        self._made: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.length(4))
        self._show: Callable[[object], None] = MAKERS[row.kind](self, look)
        self._note: QLabel | None = None
        if row.note and row.kind != "switch":
            self._note = words(tr(row.note), look, self, "small", tone="muted", wrap=True)
            self._column.addWidget(self._note)

    def show_value(self, value: object) -> None:
        """Without a signal."""
        self._value = value
        self._show(value)

    def forbid(self, sentence: str) -> None:
        """It cannot be done here: the sentence says why, in the place of its note. Empty: it can."""
        for widget in self._made:
            widget.setEnabled(not sentence)
        if self._note is not None:
            self._note.setText(sentence or tr(self.row.note))

    def add(self, widget: QWidget) -> None:
        self._made.append(widget)
        self._column.addWidget(widget)

    def tell(self, value: object) -> None:
        self._value = value
        self.changed.emit(self.row.key, value)

    @property
    def value(self) -> object:
        return self._value


def _switch(control: Control, look: Look) -> Callable[[object], None]:
    made = SwitchRow(tr(control.row.name), tr(control.row.note), look, control)
    control.add(made)
    made.switched.connect(control.tell)
    return lambda value: made.show_on(bool(value))


def _one(control: Control, look: Look) -> Callable[[object], None]:
    """Side by side."""
    return _chosen(control, Segmented(tr(control.row.name), _words(control.row), look, control))


def _listed(control: Control, look: Look) -> Callable[[object], None]:
    """In a list: there may be many. Their words are as they are found, in no other language."""
    found = tuple(words for _, words in control.row.choices)
    return _chosen(control, Chooser(tr(control.row.name), found, look, control))


def _chosen(control: Control, made: Segmented | Chooser) -> Callable[[object], None]:
    values = [value for value, _ in control.row.choices]

    def tell(index: int) -> None:
        control.tell(values[index])

    control.add(made)
    made.chosen.connect(tell)
    return lambda value: made.choose(values.index(value) if value in values else 0)


def _several(control: Control, look: Look) -> Callable[[object], None]:
    made = Chips(tr(control.row.name), look, control)

    def tell(word: str, on: bool) -> None:
        others = [each for each in _tuple(control.value) if each != word]
        control.tell(tuple(sorted([*others, word] if on else others)))

    control.add(made)
    made.switched.connect(tell)
    offered = tuple(str(value) for value, _ in control.row.choices)
    return lambda value: made.show_words(offered, _tuple(value))


def _amount(control: Control, look: Look) -> Callable[[object], None]:
    amount = control.row.amount
    assert amount is not None
    made = SliderRow(tr(control.row.name), (amount.least, amount.most, amount.step), tr(amount.words), look, control)

    def tell(steps: int) -> None:
        control.tell(steps if amount.worth == 1 else round(steps * amount.worth, 2))

    control.add(made)
    made.moved.connect(tell)
    return lambda value: made.show_value(round(float(str(value)) / amount.worth))


def _words(row: Row) -> tuple[str, ...]:
    return tuple(tr(words) for _, words in row.choices)


def _tuple(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else ()


MAKERS: dict[str, Callable[[Control, Look], Callable[[object], None]]] = {
    "switch": _switch, "one": _one, "listed": _listed, "several": _several, "amount": _amount,
}

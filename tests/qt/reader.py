"""What a screen reader finds."""

from dataclasses import dataclass, field

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from followalong.qt import heard

heard.listen()
STATES = ("focusable", "focused", "checkable", "checked", "disabled", "hasPopup")
Role = QAccessible.Role
Text = QAccessible.Text


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that is there; `face` is Qt's own."""

    name: str
    about: str
    role: Role
    states: frozenset[str]
    actions: tuple[str, ...]
    inside: int  # the number of what holds it
    part: bool  # of a button
    face: object = field(repr=False)

    @property
    def used(self):
        """Whether a person can do anything with it."""
        return "focusable" in self.states or bool(set(self.actions) - {"SetFocus"})

    def press(self):
        self.face.actionInterface().doAction(self.actions[0])


def found(widget: QWidget) -> list[Found]:
    """Everything that is to be seen, in order."""
    return list(_walk(QAccessible.queryAccessibleInterface(widget), 0, part=False))


def one(widget: QWidget, name: str) -> Found:
    """The first thing with that name."""
    return next(each for each in found(widget) if each.name == name)


def astray(places):
    """What stands straight above something that came before it; each place is a rectangle and a name."""
    return [(late, early) for index, (here, early) in enumerate(places) for there, late in places[index:]
            if there.bottom() < here.top() and there.right() > here.left() and there.left() < here.right()]


def _walk(face, inside, *, part):
    state = face.state()
    if state.invisible:
        return
    states = frozenset(name for name in STATES if getattr(state, name))
    actions = face.actionInterface().actionNames() if face.actionInterface() else ()
    yield Found(_name(face), face.text(Text.Description), face.role(), states, tuple(actions), inside, part, face)
    for index in range(face.childCount()):
        child = face.child(index)
        if child is not None:
            yield from _walk(child, QAccessible.uniqueId(face), part=part or face.role() == Role.Button)


def _name(face):
    """A list is called what its label says."""
    labels = [other for other, relation in face.relations() if relation == QAccessible.RelationFlag.Label]
    return (labels[0] if labels else face).text(Text.Name)

"""A routine or a stretch in the library: picture, title, time, positions, things needed, star."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from followalong.qt.filter_words import short, upper
from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.position_words import each_of, icons_of, words_of
from followalong.qt.shortening import begun, shorter
from followalong.qt.tr import listed, many, term, tr
from followalong.qt.views import RoutineCard
from followalong.qt.widgets.icon_button import IconButton
from followalong.qt.widgets.meta_line import Item, MetaLine
from followalong.qt.widgets.page_button import PageButton
from followalong.qt.widgets.picture_bed import PictureBed
from followalong.qt.widgets.words import words

RADIUS, SHARE, SMALL, PAD = 14, 0.6, 104, 14
APART = 24  # px at least between what is needed and where
MARKED = 0.5  # of a picture's width, at the most: a mark on it
ANYWHERE = 3  # places: all there are


class Card(PageButton):
    """Pressed anywhere it opens; the star, which only routines have, is a button of its own."""

    opened = Signal(str)
    starred = Signal(str, bool)

    def __init__(self, routine: RoutineCard, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._more = look, 0
        self.setProperty("ring", RADIUS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self._bed = PictureBed(look, self, radius=RADIUS - 1, share=SHARE)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(*[look.theme.edge] * 4)
        self._column.setSpacing(0)
        self._column.addWidget(self._bed)
        self._column.addWidget(self._words(), 1)
        self._star = IconButton("star", "", look, self, size=look.px(20))
        self._mark = words("", look, self, "small", tone="muted")
        self._mark.setProperty("box", "mark")
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_routine(routine)
        self.clicked.connect(self._open)
        self._star.clicked.connect(self._turn_star)

    @property
    def routine(self) -> RoutineCard:
        return self._routine

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Of the Tab key."""
        return (self,) if self._routine.stretch else (self, self._star)

    def show_routine(self, routine: RoutineCard) -> None:
        """The same card for another one."""
        self._routine, self._favourite = routine, routine.favourite
        self.setAccessibleName(self._spoken())
        rest = routine.positions[0] if routine.positions else "standing"
        self._bed.show_figure(routine.figure, rest, arrows=routine.stretch)  # a routine is more than one movement
        self._title.setText(routine.title)
        self._title.setAccessibleName(routine.title)
        self._lines.setStretchFactor(self._title, int(routine.stretch))  # or the room is below
        self._show_meta(icons_of(routine.positions), words_of(routine.positions))
        self._things.show_items((_needed(next(_things(routine))),))
        self._beside.setText(upper(_side(routine)))
        self._beside.setVisible(bool(self._beside.text()))
        self._star.setVisible(not routine.stretch)
        self._mark.setText(tr("Last done") if routine.recent == 1 else "")
        self._place_mark()
        self._show_star()
        self._tell_more()

    def set_row(self, *, row: bool) -> None:
        """Picture beside the words instead of above them, for narrow windows."""
        way = QBoxLayout.Direction.LeftToRight if row else QBoxLayout.Direction.TopToBottom
        self._column.setDirection(way)
        self._bed.setMaximumWidth(SMALL if row else 16_777_215)
        self._bed.setMinimumWidth(SMALL if row else 0)
        self._title.setContentsMargins(0, 0, self._star.sizeHint().width() - PAD if row else 0, 0)  # the star's room

    def set_more(self, more: int) -> None:
        """So many pixels taller than it would be; beside words the picture is as tall as they are.

        What a row is to be lower by goes from above and below its words, never from them.
        """
        row = self._in_row()
        self._more = max(0, more) if row else 0
        left, above, right, below = self._look.lengths(PAD, 12, PAD, 12)
        less = max(0, -more) if row else 0
        self._lines.setContentsMargins(left, above - less // 2, right, below - (less - less // 2))
        self._bed.set_more(0 if row else more)

    def tall(self, wide: int) -> int:
        """How tall it is at that width, with as many words on each of its lines as that holds."""
        for part in self.findChildren(QWidget):  # what was never shown does not know its fonts
            part.ensurePolished()
        row = self._in_row()
        inner = wide - 2 * (PAD + self._look.theme.edge) - (SMALL if row else 0)
        self._fit_title(inner, whole=row or self._routine.stretch)
        self._fit_meta(inner)
        self._fit_things(inner)
        self._tell_more()
        for layout in (self._last, self._lines):  # Qt would do so a little later, and from the outside in
            layout.invalidate()
        self._box.updateGeometry()
        self._column.invalidate()
        return self._column.totalHeightForWidth(wide) + self._more

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._column.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._star.move(QPoint(1 if mirrored else self.width() - self._star.width() - 1, 1))
        self._place_mark()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.sunken if self.isDown() else theme.surface))
        painter.setPen(QPen(QColor(theme.border_strong if self.underMouse() else theme.border), theme.edge))
        inset = theme.edge / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _in_row(self) -> bool:
        return self._column.direction() == QBoxLayout.Direction.LeftToRight

    def _words(self) -> QWidget:
        look = self._look
        box = self._box = QWidget(self)
        box.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title = words("", look, box, "name", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._meta = MetaLine((), look, box)
        self._things = MetaLine((), look, box, muted=True)
        self._beside = words("", look, box, "dose", tone="muted")
        self._beside.setContentsMargins(0, look.length(2), 0, 0)
        last = self._last = QHBoxLayout()
        last.addWidget(self._things, 1)
        last.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignTop)
        column = self._lines = QVBoxLayout(box)
        column.setContentsMargins(*look.lengths(PAD, 12, PAD, 12))
        column.setSpacing(look.length(5))
        column.addWidget(self._title)
        column.addWidget(self._meta)
        column.addLayout(last)
        column.addStretch(0)
        return box

    def _fit_title(self, inner: int, *, whole: bool) -> None:
        """On one line, for a routine in columns; its whole name is in the tooltip."""
        title, metrics = self._routine.title, self._title.fontMetrics()
        fitting = (said for said in begun(title) if whole or metrics.horizontalAdvance(said) <= inner)
        self._title.setText(next(fitting, metrics.elidedText(title, Qt.TextElideMode.ElideRight, inner)))

    def _fit_meta(self, inner: int) -> None:
        icons, where = icons_of(self._routine.positions), tuple(shorter(each_of(self._routine.positions)))
        for few in (icons, icons[:1], ()):
            for said in where:
                self._show_meta(few, said)
                if self._meta.natural_width() <= inner:
                    return
        self._show_meta(icons, where[0])

    def _show_meta(self, icons: tuple[str, ...], where: str) -> None:
        time = (("clock",), _time_of(self._routine))
        self._meta.show_items((time, (icons, where)) if where else (time,))

    def _fit_things(self, inner: int) -> None:
        """Beside what stands at the end of the line; below each other only where not even one thing fits beside it.

        A place gives way to the things where the line holds all of them without it: those are to be fetched.
        """
        sides = ("",) if self._gives_way(inner) else map(upper, _sides(self._routine))
        fits = any(self._hold_beside(side, inner) for side in sides)
        if not fits:
            self._hold_things(inner)
            self._things.show_items((*self._things.items, ((_sign(self._routine),), upper(_side(self._routine)))))
        self._beside.setVisible(bool(self._beside.text()) and fits)

    def _gives_way(self, inner: int) -> bool:
        """Whether all things fit into the line, but not beside the place."""
        if _sign(self._routine) != "place":
            return False
        self._beside.setText(upper(_side(self._routine)))
        self._things.show_items((_needed(next(_things(self._routine))),))
        wide = self._things.natural_width()
        return wide <= inner < wide + APART + self._beside.sizeHint().width()

    def _hold_beside(self, side: str, inner: int) -> bool:
        """As many things as there is room for beside that."""
        self._beside.setText(side)
        return self._hold_things(inner - (APART + self._beside.sizeHint().width() if side else 0))

    def _hold_things(self, room: int) -> bool:
        """As many as there is room for."""
        for said in _things(self._routine):
            self._things.show_items((_needed(said),))
            if self._things.natural_width() <= room:
                return True
        return False

    def _tell_more(self) -> None:
        """In the tooltip what the card does not say: what it is for, and what it has no room for."""
        routine = self._routine
        meta, things = self._meta.items, self._things.items
        where, needs, side = words_of(routine.positions), listed(routine.needs), _side(routine)
        lines = (
            (routine.title, routine.title, self._title.text()), (routine.summary, routine.summary, ""),
            (where, where, meta[-1][1]), (tr("needs {things}", things=needs), needs, things[0][1]),
            (side, side, self._beside.text() or things[-1][1]),
        )
        unsaid = (upper(line) for line, whole, seen in lines if whole and whole.casefold() != seen.casefold())
        self.setToolTip(plain("\n".join(unsaid)))

    def _spoken(self) -> str:
        routine = self._routine
        parts = (routine.title, _time(routine.minutes),
                 tr("can be shortened to {minutes}", minutes=routine.shortened) if routine.shortened else "",
                 words_of(routine.positions),
                 tr("needs {things}", things=", ".join(_needs(routine))) if routine.needs else tr("nothing needed"),
                 next(_sides(replace(routine, adapted=""))),
                 tr("adapted: {how}", how=routine.adapted) if routine.adapted else "",
                 tr("last done") if routine.recent == 1 else "")
        return ", ".join(part for part in parts if part)

    def _place_mark(self) -> None:
        """Over the picture, where that is wide enough."""
        mark, mirrored = self._mark, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        mark.resize(mark.sizeHint())
        mark.move(QPoint(self.width() - mark.width() - PAD if mirrored else PAD, PAD))
        mark.setVisible(bool(mark.text()) and not self._in_row() and mark.width() < self.width() * MARKED)

    def _show_star(self) -> None:
        theme, on = self._look.theme, self._favourite
        name = tr("Take out of favourites") if on else tr("Add to favourites")
        self._star.rename(f"{name}: {self._routine.title}")
        self._star.show_sign("star-filled" if on else "star", theme.kinds["ready"].ink if on else theme.border_strong)

    def _open(self) -> None:
        self.opened.emit(self._routine.id)

    def _turn_star(self) -> None:
        self._favourite = not self._favourite
        self._show_star()
        self.starred.emit(self._routine.id, self._favourite)


def _things(routine: RoutineCard) -> Iterator[str]:
    """More and more briefly."""
    return shorter(_needs(routine) or (tr("Nothing"),))


def _needed(said: str) -> Item:
    return ("bag",), upper(said)


def _needs(routine: RoutineCard) -> tuple[str, ...]:
    """The first of several things that would do, each once."""
    return tuple(dict.fromkeys(map(short, routine.needs)))


def _sign(routine: RoutineCard) -> str:
    """The icon of what stands beside the things."""
    if routine.adapted:
        return "sliders"
    return "warning" if routine.discouraged else "stretch" if routine.stretch else "place"


def _side(routine: RoutineCard) -> str:
    return next(_sides(routine))


def _sides(routine: RoutineCard) -> Iterator[str]:
    """What stands beside the things, more and more briefly: how it is adapted, where it is for, or what."""
    if routine.discouraged:
        return iter((tr("best left out"),))
    if routine.stretch:
        return iter((listed(routine.areas[:1]),))
    if routine.adapted:
        return iter((routine.adapted,))
    return iter((tr("anywhere"),)) if len(routine.places) == ANYWHERE else shorter(tuple(map(term, routine.places)))


def _time_of(routine: RoutineCard) -> str:
    """In few words: how long it takes, or to how much of that it can be shortened."""
    if routine.shortened:
        return tr("{minutes} of {of} min", minutes=routine.shortened, of=round(routine.minutes))
    return _time(routine.minutes, short=True)


def _time(minutes: float, *, short: bool = False) -> str:
    """Less than a minute in tens of seconds."""
    if minutes < 0.95:
        seconds = max(10, round(minutes * 6) * 10)
        return many("1 s", "%n s", seconds) if short else many("1 second", "%n seconds", seconds)
    whole = round(minutes)
    return many("1 min", "%n min", whole) if short else many("1 minute", "%n minutes", whole)

"""Which picture of which figure a moment asks for."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from followalong.core.avoiding import OF_POSITION
from followalong.core.figure.extent import extent
from followalong.core.figure.figure import Figure, Shot
from followalong.core.figure.room import Extent, joined
from followalong.core.figure.walk import Frame, Walk, walk
from followalong.core.figure.ways import shifted_shot
from followalong.core.moment import Coming, Moment
from followalong.core.routine import Side
from followalong.files.late_figures import LateFigures
from followalong.qt.theme import Kind

KNEELING = tuple(position for position, kind in OF_POSITION.items() if kind == "kneeling")
MOST_WALKS = 4  # of which one is under way
FINE = 240  # steps of depth and ways that can be told apart
STEPS = 8  # of a movement that are looked at for its room
SIDES = ("left", "right")


@dataclass(frozen=True, slots=True)
class Picture:
    """What stands on the stage, for any breath; colours are those of the kind of moment."""

    figure: str = ""
    position: str = ""
    side: Side = ""
    depth: float = 0.0
    towards: int | None = None  # whose arrows are shown: 1 to the work, -1 back
    coming: Coming | None = None
    tint: str = ""
    ink: str = field(default="", compare=False)
    switching: bool = False  # the other side beside it


class Cast:
    """Remembers the walk that is under way, and some that may come.

    `still`: with reduced motion an activity stands in its pose.
    """

    def __init__(self, figures: LateFigures, *, still: bool = False) -> None:
        self._figures, self._still = figures, still
        self._known: tuple[str, str, Figure | None] = ("", "", None)
        self._walks: dict[tuple[object, ...], Walk | None] = {}
        self._rooms: dict[tuple[str, Side], Extent] = {}

    def picture(self, moment: Moment, colours: Kind, before: Picture) -> Picture:
        """A rest has no figure of its own and keeps the one before."""
        segment = moment.segment
        figure, position = (segment.figure, segment.position) if segment.position else (before.figure, before.position)
        coming = moment.coming
        depth, side = self._pose(moment, figure, position)
        return Picture(
            figure, position, side, _fine(depth),
            _towards(moment), coming and replace(coming, share=_fine(coming.share)), colours.tint, colours.ink,
            _switches(moment),
        )

    @property
    def has_beat(self) -> bool:
        """Whether the figure that was asked for last keeps moving by itself."""
        figure = self._known[2]
        return figure is not None and figure.beat > 0 and not self._still

    def _pose(self, moment: Moment, name: str, position: str) -> tuple[float, Side]:
        """Of the moment; an activity has a beat of its own."""
        figure = self._figure(name, position)
        if figure and figure.beat and moment.place.role == "stretch" and not self._still:
            return figure.stride(moment.session_done)
        return moment.depth, moment.phase.side or moment.side

    def expect(self, moment: Moment) -> tuple[Shot, ...]:
        """It may come: its figure is built and the way to it found; what its first picture shows."""
        segment, coming = moment.segment, moment.coming
        figure = self._figures.of(segment.figure, segment.position)
        if figure is None:
            return ()
        side = moment.phase.side or moment.side
        shot = figure.shot(_fine(moment.depth), side)
        if coming:
            found = self._walk_to(shot, Picture(segment.figure, segment.position, side), coming)
            return (found.at(_fine(coming.share)).shot if found else shot,)
        return (shot, figure.shot(0.0, other(side))) if _switches(moment) else (shot,)

    def shot(self, picture: Picture) -> Shot | None:
        figure = self._figure(picture.figure, picture.position)
        return figure.shot(picture.depth, picture.side) if figure else None

    def room(self, picture: Picture) -> Extent | None:
        """All that its figure takes from start to work: arms that are lifted swing out before they are up."""
        figure = self._figure(picture.figure, picture.position)
        if figure is None:
            return None
        key = figure.id, picture.side
        if key not in self._rooms:
            shots = (figure.shot(step / STEPS, picture.side) for step in range(STEPS + 1))
            whole = joined(extent(shot.pose, shot.still.props, shot.camera) for shot in shots)
            self._rooms = {**dict(list(self._rooms.items())[1 - MOST_WALKS :]), key: joined((whole, figure.extent))}
        return self._rooms[key]

    def _figure(self, name: str, position: str) -> Figure | None:
        """The one that was asked for last is at hand."""
        if self._known[:2] != (name, position):
            self._known = name, position, self._figures.of(name, position)
        return self._known[2]

    def frame(self, picture: Picture) -> Frame | None:
        """The figure in its stretch, or on its way there."""
        shot, coming = self.shot(picture), picture.coming
        if shot is None or coming is None:
            return Frame(shot) if shot else None
        found = self._walk_to(shot, picture, coming)
        return found.at(coming.share) if found else Frame(shot)

    def _walk_to(self, shot: Shot, picture: Picture, coming: Coming) -> Walk | None:
        key = (picture.figure, picture.side, replace(coming, share=0.0))
        if key not in self._walks:
            came = self._figures.of(coming.figure, coming.position)
            start = came.shot(coming.depth, coming.side) if came else None
            self._walks = dict(list(self._walks.items())[1 - MOST_WALKS :])
            self._walks[key] = start and self._led(start, coming, picture.position, shot)
        return self._walks[key]

    def _led(self, start: Shot, coming: Coming, now: str, end: Shot) -> Walk:
        """Each at its place in the room; who does not kneel today is not led over the knees."""
        ways, before, without = self._figures.ways, coming.position, () if coming.kneels else KNEELING
        stops = ways.route(before, now, without) if before in ways.bases and now in ways.bases else ()
        return walk(shifted_shot(start, ways.places.get(before, 0.0)), stops,
                    shifted_shot(end, ways.places.get(now, 0.0)))


def other(side: Side) -> Side:
    return "left" if side == "right" else "right"


def _switches(moment: Moment) -> bool:
    return moment.place.role == "switch" and moment.place.side in SIDES


def _fine(share: float) -> float:
    return round(share * FINE) / FINE


def _towards(moment: Moment) -> int | None:
    """Which way the movement goes now; None while it is still."""
    start, end = moment.phase.depth
    if moment.phase.kind == "stay" or start == end or not moment.moving:
        return None
    return 1 if end > start else -1

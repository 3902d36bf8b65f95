"""Every screen and panel there is, as it is when it has just been shown."""

from functools import partial

from followalong.core.choices import Choices
from followalong.core.routine import Breath, Dose, Either, Option
from followalong.core.session import Session
from followalong.qt.player.player_page import PlayerPage
from tests.helpers import FakeClock, hold, into, routine, step
from tests.qt.player.moments import AskedSession, HandClock, breathing, moment
from tests.qt.samples import PAGES, library

SCREENS = {**PAGES, "continue": partial(library, resume=True)}
PACER = Breath((("in", 4.0), ("out", 6.0)))
MOMENTS = {
    "get ready": moment(kind="ready", kind_word="Get ready"),
    "stretch": moment(),
    "pacer": moment(pacer=PACER),
    "breathe": breathing(),
    "switch": moment(kind="switch", kind_word="Switch sides"),
    "rest": moment(kind="rest", kind_word="Rest"),
    "enough": moment(can_be_enough=True, can_stop_here=True),
    "waiting": moment(kind="wait", kind_word="Waiting for you", waiting=True),
    "paused": moment(kind="wait", kind_word="Paused", paused=True, moving=False),
    "finished": moment(kind="finished", kind_word="Finished", next_up=None),
}
PANELS = ("keys", "question", "away", "reasons", "note", "change")


def player(look, shown, panel=""):
    session = AskedSession()
    session.shown = shown
    page = PlayerPage(session, look, HandClock())
    page.show()
    if panel == "note":
        page.tell("4 steps are changed for you.")
    elif panel == "reasons":
        page.parts.reasons.ask("1")
    elif panel == "away":
        page.parts.ask_after(4000.0)
    elif panel:
        page.act("keys") if panel == "keys" else page.ask_to_leave()
    return page


def changing(look):
    """All that can be changed while it plays: a step that may be left out and one with a choice."""
    clock, either = FakeClock(), Either((Option("Hold still", Dose(hold(20))), Option("Shorter", Dose(hold(5)))))
    session = Session(routine(hold(30), step(hold(20), optional=True), either), Choices(), clock)
    session.play()
    into(session, clock, "stretch", 5.0)
    page = PlayerPage(session, look, clock)
    page.show()
    page.act("change")
    return page


SCREENS.update({f"player: {name}": partial(player, shown=shown) for name, shown in MOMENTS.items()})
SCREENS.update({f"player: {name}": partial(player, shown=moment(), panel=name) for name in PANELS if name != "change"})
SCREENS["player: change"] = changing

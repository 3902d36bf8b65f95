"""Pages with something in them."""

from dataclasses import replace
from pathlib import Path
from tomllib import loads

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from followalong.core.choices import Choices
from followalong.core.errors import Fault
from followalong.core.filters import Wanted
from followalong.core.guidance import Disagreement, Evidence, Guidance, Guideline
from followalong.core.loop import PLAIN
from followalong.core.preparing import Prepared
from followalong.core.routine import Dose, Hold, Routine, Span, Step, Stretch
from followalong.core.script import Phase, Place, Script, Segment, StepLine
from followalong.core.sentence import NOTHING, said
from followalong.core.wishes import Change, Wishes
from followalong.files.figures import Figures
from followalong.files.settings import Settings
from followalong.qt.advice import advice_of
from followalong.qt.before_page import BeforePage
from followalong.qt.before_views import Day, Fetch, Pace, Preview, Resume
from followalong.qt.cards_page import CardsPage
from followalong.qt.finished_page import FinishedPage
from followalong.qt.finished_views import Result, StepResult
from followalong.qt.fonts import Fonts, family
from followalong.qt.icons import Icons
from followalong.qt.library_page import LibraryPage
from followalong.qt.look import Look
from followalong.qt.safety_page import SafetyPage
from followalong.qt.settings.page import SettingsPage
from followalong.qt.settings.views import Around, FolderPlace, Spoken, VoiceChoice
from followalong.qt.stretch_page import StretchPage
from followalong.qt.stretch_view import SideView, StretchView, WayView
from followalong.qt.style import palette, style_sheet
from followalong.qt.theme import THEMES
from followalong.qt.views import RoutineCard

ASSETS = Path(__file__).parents[2] / "assets"
FIGURES = Figures(ASSETS / "figures")
LONG = "Wake up the hips and everything that is near them, slowly, before the day begins"
NO_KEY = said('"{name}" is not a key of {what}.', name="secnds", what=said("a hold"))
CARDS = (
    RoutineCard("hips", "Happy hips", 12, ("half-kneeling", "lying on the back"), "half-kneeling-wall",
                ("strap", "knee pad"), ("home",),
                stretches=("Hip flexor pulses",), recent=1),
    RoutineCard("breathe", "Breathe first", 9, ("lying on the back",), "", ("chair or bench",), ("home", "clinic"),
                favourite=True),
    RoutineCard("long", LONG, 6, ("hands and knees", "kneeling", "sitting on the floor"), "", ("mat",), ("clinic",)),
    RoutineCard("desk", "Desk reset", 3, ("on a chair", "standing"), "", (), ("desk",), summary="Café break"),
    RoutineCard("broken", "legs.yaml", file="legs.yaml",
                faults=(Fault("legs.yaml", 14, 3, NOTHING, NO_KEY, said('Did you mean "{word}"?', word="seconds")),)),
)
LINES = (
    StepLine("1", "Hip pulses, hands on the buttocks", "4 slow pulses, each side", 90, "", chosen=True, optional=False,
             options=("Hold still", "Slow pulses"), option=1, position="half-kneeling",
             contraindications=("Leave it out with sore knees.",), care=("Do not arch the low back.", "Go slowly.")),
    StepLine("2", "Foot on the wall", "Hold 30 s, each side", 100, "", chosen=False, optional=True,
             position="half-kneeling"),
    StepLine("3", LONG, "12 breaths: in 4, pause 2, out 6", 144, "", chosen=True, optional=False,
             position="lying on the back"),
)
GUIDANCE = Guidance((
    Guideline("breathe", "Keep breathing as you stretch.", "before"),
    Guideline("mild", "A mild pull is right. Pain is not: ease off if it hurts.", "before"),
), (), (
    Disagreement("still", "Some say hold still.", "Yes.", "No.", "Choose the way you like."),
    Disagreement("bend", "Not all agree that you should bend your low back.", "Yes.", "No.", "Avoid bending.",
                 ("bending",)),
), ())
DOSE = Dose(Hold(Span(20, 20, 20)))
BEND = Stretch("long", LONG, "standing", DOSE, moves=("bending",), disagree=("still", "bend"))
PREVIEW = Preview(
    "Happy hips", "Loosen the hips after a day of sitting.", "After an article of 2023",
    (Pace("In 4, pause 2, out 6"), Pace("In 4, out 6")), kinds=("bending", "kneeling", "lying flat"),
    minutes=(1, 2, 3), guidance=GUIDANCE, stretches=(BEND,),
)
FETCH = (Fetch("Strap or belt", "or a long towel"), Fetch("Knee pad"), Fetch("Mat"))
WRITTEN = Routine("happy-hips", "Happy hips", (Step("3", DOSE, BEND),))
RESULT = Result("Happy hips", 700, (
    StepResult("Hip flexor pulses", "done", "4 pulses, both sides"), StepResult(LONG, "eased off", "eased off"),
    StepResult("Foot on the wall", "left out"),
), 144, 4)


SIDES = {side: SideView((f"Kneel on your {side} knee.", LONG), (LONG,), PLAIN) for side in ("left", "right")}
STRETCH = StretchView(
    "Hip flexor pulses, hands on glutes", "half-kneeling", "half-kneeling-wall", SIDES, "4 slow pulses, each side", 94,
    "the knee on the floor", ("hips", "front of the thigh"), "the front of the hip", ("Do not arch.", LONG), (LONG,),
     ("front of the hip", "buttock (helps)"), ("knee pad or folded towel",), discouraged=True,
    ways=(WayView("Instead", LONG, "", "other.yaml", "bridge"), WayView("Easier", "Shorter", "Hold 10 s, each side")),
    disagreements=(Disagreement("pulses", "Some teach small pulses, and some say never bounce.", LONG, LONG, LONG),),
    evidence=Evidence("pulse", "Slow pulses: moving in and out made people more supple.", "Iwata 2019, 18:13", ()),
    sources=("Relieve low back stress with these simple stretches, Coach's Corner, 2016",),
)

AROUND = Around(
    (("system", "As the system"), ("en", "English")),
    (FolderPlace("Your routines", "/home/somebody/.local/share/followalong/routines"),
     FolderPlace("Settings file", "/home/somebody/.config/followalong")),
    (Spoken("en", "English", (VoiceChoice("gmw/en", "English (Great Britain)"), VoiceChoice("gmw/en-us", "America"),
                              VoiceChoice("piper:tiny", "tiny (Piper)", own=True, licence="MODEL_CARD"))),
     Spoken("es", "Español")), "pyttsx3 2.99 espeak 1.52.0", "/home/somebody/.local/share/followalong/voices",
)


def look_of(application: QApplication, theme: str = "light", scale: float = 1.0, other_family: str = "") -> Look:
    fonts = Fonts(other_family or family(), scale)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the pages of the test before
    sheet = style_sheet(THEMES[theme], scale)
    if application.styleSheet() != sheet:
        application.setStyle("Fusion")
        application.setPalette(palette(THEMES[theme]))
        application.setStyleSheet(sheet)
    application.setFont(fonts.named("body"))
    return Look(THEMES[theme], fonts, Icons(ASSETS / "icons"), FIGURES, still=True)


def script_for(choices: Choices) -> Script:
    """Every step that is done lasts as long as its line says; gentle takes half."""
    share = 0.5 if choices.effort == "gentle" else 1.0
    lines = tuple(replace(
        line, seconds=line.seconds * share,
        chosen=line.key in choices.turned_on if line.optional else line.key not in choices.left_out,
    ) for line in LINES)
    return Script("Happy hips", tuple(
        Segment(Place(line.key, "left"), phases=(Phase("stay", "", line.seconds),)) for line in lines if line.chosen
    ), lines)


def day_for(choices: Choices, wishes: Wishes) -> Day:
    """Avoid kneeling and the first step goes; avoid bending and the last is another one; minutes keep it short."""
    script, changes = script_for(choices), []
    if "kneeling" in wishes.avoid:
        changes.append(Change("1", LINES[0].name, "it is done kneeling"))
        script = replace(script, steps=script.steps[1:], segments=script.segments[1:])
    if "bending" in wishes.avoid:
        changes.append(Change("3", "Forward bend", "it bends the low back", LONG))
    if wishes.minutes:
        changes.append(Change("3", LONG, f"you have {wishes.minutes} minutes", LONG))
    prepared = Prepared(WRITTEN, tuple(changes), over=wishes.minutes == 1)
    return Day(script, prepared, FETCH, ("strap or belt", "chair"), () if "bending" in wishes.avoid else (BEND,))


def library(look: Look, *, resume: bool = False) -> LibraryPage:
    page = LibraryPage(look)
    page.show_routines(CARDS)
    left = Resume("Happy hips", 3, "Hamstring stretch, left side", changed=True, away="12 minutes", steps=9)
    page.show_resume(left if resume else None)
    return page


def before(look: Look) -> BeforePage:
    return BeforePage(PREVIEW, day_for, look)


def changed(look: Look) -> BeforePage:
    """With everything that can have changed."""
    wishes = Wishes(frozenset({"kneeling", "bending"}), frozenset({"foam roller or ball"}), 7)
    return BeforePage(replace(PREVIEW, wishes=wishes), day_for, look)


def finished(look: Look) -> FinishedPage:
    return FinishedPage(RESULT, look)


def stopped(look: Look) -> FinishedPage:
    """Half-way, in a routine that is not about the back."""
    return FinishedPage(replace(RESULT, stopped=True, back=False), look)


def safety(look: Look) -> SafetyPage:
    return SafetyPage(advice_of(loads((ASSETS / "safety.toml").read_text(encoding="utf-8"))), look)


def filtered(look: Look) -> LibraryPage:
    """With every filter asking for something that nothing has."""
    page = library(look)
    areas, kinds = frozenset({"front of the thigh"}), frozenset({"twisting"})
    page.ask(Wanted(5, frozenset({"home", "desk"}), frozenset(), areas, kinds))
    page.show_progress("Reading your routines: 3,200 of 10,000")
    return page


def stretches(look: Look) -> CardsPage:
    page = CardsPage("Stretches", "Search stretches", "stretches", look)
    page.show_routines([replace(card, stretch=True, areas=("front of the thigh",), discouraged=card.id == "long",
                                recent=0, favourite=False) for card in CARDS])
    return page


def stretch(look: Look) -> StretchPage:
    return StretchPage(STRETCH, "Before you start", float, look)


def settings(look: Look, *sentences: str) -> SettingsPage:
    set_now = replace(Settings(), avoid=("kneeling",), folders=("/home/a/physio",))
    page = SettingsPage(set_now, AROUND, "Library", look)
    page.show_settings(set_now, sentences)
    return page


def troubled(look: Look) -> SettingsPage:
    return settings(look, 'The setting "theme" must be one of: system, light, dark, high contrast.', LONG)


PAGES = {
    "settings": settings, "troubled": troubled,
    "library": library, "before": before, "changed": changed, "finished": finished, "stopped": stopped,
    "safety": safety, "filtered": filtered, "stretches": stretches, "stretch": stretch,
}

"""Moments, scripts and a session that only remembers what was asked of it."""

from dataclasses import replace
from pathlib import Path

from followalong.core.moment import Moment, NextUp
from followalong.core.script import Cue, Phase, Place, Script, Segment, StepLine
from followalong.qt.fonts import Fonts, family
from followalong.qt.icons import Icons
from followalong.qt.look import Look
from followalong.qt.theme import LIGHT
from tests.qt.samples import FIGURES

ICONS = Path(__file__).parents[3] / "assets" / "icons"
HERE = Place("1", "left")
HOLD = Phase("stay", "", 30.0)
OUT = Phase("out", "Out", 6.0, lungs=(1.0, 0.0))


def look(theme=LIGHT, scale=1.0, still=False, letters=""):
    return Look(theme, Fonts(letters or family(), scale), Icons(ICONS), FIGURES, still)


def segment(place=HERE, seconds=30.0, words=("Press your hips forward.",)):
    return Segment(place, "Hip stretch", (HOLD._replace(seconds=seconds),), (Cue("a", "say", 0.0, words[0]),),
                   words=words, position="half-kneeling")


def script(*seconds, words=("Press your hips forward.",)):
    """One step for each number of seconds, after five seconds of get-ready each."""
    segments = []
    for key, length in enumerate(seconds or (30.0, 30.0), 1):
        segments.append(segment(Place(str(key), "left", role="ready"), 5.0, words))
        segments.append(segment(Place(str(key), "left"), length, words))
    lines = tuple(StepLine(str(key), "Hip stretch", "30 s", 30.0, "", chosen=True, optional=False)
                  for key in range(1, len(seconds or (1, 2)) + 1))
    return Script("Happy hips", tuple(segments), lines)


def moment(**changes):
    here = segment()
    first = Moment(
        kind="stretch", kind_word="Stretch", place=here.place, title="Happy hips", name="Hip stretch", step=1, steps=4,
        session_left=684.0, session_done=10.0, dial="ring", number="22", under="seconds", counts=0, filled=0.7,
        last_seconds=False, caption="Press your hips forward.", side_line="Left side — 1 of 2", side_named="",
        side="left", part="", depth=1.0, lungs=0.0, segment=here, phase=HOLD, moving=True, breath=(), breath_count="",
        pacer=None, paused=False, waiting=False, can_stop_here=False, can_be_enough=False,
        next_up=NextUp("Switch sides", "Right side", "", "right", "half-kneeling"),
    )
    role = changes.get("kind")
    if role in ("ready", "switch") and "segment" not in changes:
        changes["segment"] = replace(here, place=here.place._replace(role=role))
    return replace(first, **changes)


def breathing(**changes):
    breath = (("In", 4, False), ("Pause", 2, False), ("Out", 6, True))
    out = moment(kind="breathe-out", kind_word="Breathe out", dial="breath", number="4", under="", phase=OUT, lungs=0.6,
                 caption="Long breath out", breath=breath, breath_count="breath 5 of 15")
    return replace(out, **changes)


class AskedSession:
    """Remembers its commands and shows one moment."""

    def __init__(self, events=()):
        self.asked, self.events, self.state = [], list(events), "running"
        self.script, self.shown, self.due = script(), moment(), None
        self.segment = segment()

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)

        def asked(*values):
            self.asked.append((name, *values))
            return list(self.events)

        return asked

    def moment(self):
        return self.shown

    def next_due(self):
        return self.due

    def tick(self):
        return []

    def repeat(self):
        return Cue("a", "say", 0.0, "Press.")


class HandClock:
    def __init__(self, now=100.0):
        self.now = now

    def __call__(self):
        return self.now

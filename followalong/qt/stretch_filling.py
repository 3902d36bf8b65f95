"""Fills the page of a stretch from its file, the library and what the sources say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from followalong.core.about import movement_of, setup_of, sides_of
from followalong.core.alone import alone
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.guidance import Guidance, evidence_for, of_stretch
from followalong.core.loop import loop_of
from followalong.core.phrases import phrases
from followalong.core.routine import Other, Step, Stretch
from followalong.core.summary import summary
from followalong.core.turns import Turn
from followalong.files.entries import Entry
from followalong.qt.stretch_view import SideView, StretchView, WayView
from followalong.qt.tr import mark

KINDS = {"easier": mark("Easier"), "further": mark("Harder"), "instead": mark("Instead")}  # keys of a stretch


def stretch_view(
    stretch: Stretch, guidance: Guidance, stretches: Mapping[str, Entry], sources: Mapping[str, str],
) -> StretchView:
    """`stretches`: the entries of others by id; `sources`: what the ids of sources stand for."""
    script = compile(alone(stretch))
    sides = {side: SideView(setup_of(stretch, side), movement_of(script, side), loop_of(script, side))
             for side in sides_of(script)}
    return StretchView(
        stretch.name, stretch.position, stretch.figure, sides, script.steps[0].dose, script.seconds, stretch.side,
        stretch.area, stretch.feel, stretch.cautions, _tips(stretch, guidance), stretch.works, stretch.needs,
        stretch.kind == "discouraged", tuple(_ways(stretch, stretches)), of_stretch(guidance, stretch),
        tuple(dict.fromkeys(source for name in stretch.source if (source := sources.get(name, "")))),
        evidence_for(guidance, stretch),
    )


def _tips(stretch: Stretch, guidance: Guidance) -> tuple[str, ...]:
    return tuple(each.text for each in guidance.guidelines if each.when == "stretch" and stretch.id in each.stretches)


def _ways(stretch: Stretch, stretches: Mapping[str, Entry]) -> Iterator[WayView]:
    """Those whose file is not there are left out; one that stands in two lists is shown once."""
    seen: set[str] = set()
    keys = sorted(KINDS, key="instead".__eq__, reverse=stretch.kind == "discouraged")
    for key, kind in ((key, KINDS[key]) for key in keys):
        for other in getattr(stretch, key):
            entry = stretches.get(other.stretch)
            if other.dose is not None:
                yield WayView(kind, other.name, _dose(stretch, other))
            elif entry is not None and other.stretch not in seen:
                seen.add(other.stretch)
                position = entry.positions[0] if entry.positions else ""
                yield WayView(kind, entry.title, "", entry.path, entry.figure, position)


def _dose(stretch: Stretch, other: Other) -> str:
    changed = replace(stretch, dose=other.dose or stretch.dose)
    turn = Turn("1", Step("1", changed.dose, changed))
    return summary(turn, Choices(), phrases(stretch.language))

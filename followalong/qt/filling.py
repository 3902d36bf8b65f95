"""Fills the pages' views from a routine and a session."""

from __future__ import annotations

from collections.abc import Mapping

from followalong.core.choices import Choices
from followalong.core.phrases import phrases
from followalong.core.routine import Breath, Breathe, Hold, Items, Levels, Routine, Source, Step, steps_of
from followalong.core.session import Session
from followalong.core.slots import options
from followalong.core.summary import pattern
from followalong.files.settings import Settings
from followalong.qt.views import Fetch, Pace, Preview, Result, Resume, StepResult

PACES: tuple[tuple[str, Breath], ...] = (
    ("Easy", Breath((("in", 4.0), ("out", 6.0)))),
    ("With a pause", Breath((("in", 4.0), ("pause", 2.0), ("out", 6.0)))),
    ("Even", Breath((("in", 5.0), ("out", 5.0)))),
    ("Box", Breath((("in", 4.0), ("pause", 4.0), ("out", 4.0), ("pause", 4.0)))),
)


def preview(routine: Routine, choices: Choices) -> Preview:
    steps = [step for step in steps_of(routine.steps) if step.stretch]
    needs = dict.fromkeys(need for step in steps if step.stretch for need in step.stretch.needs)
    care = dict.fromkeys(line for step in steps if step.stretch for line in step.stretch.care)
    paces = _paces(routine) if any(_paced(step) for step in steps) else ()
    return Preview(
        routine.title, routine.summary, _source(routine.source), tuple(_fetch(need) for need in needs), tuple(care),
        paces, choices,
    )


def _fetch(need: str) -> Fetch:
    """A thing, and what would do instead of it."""
    name, _, other = need.partition(" or ")
    return Fetch(name[:1].upper() + name[1:], f"or {other}" if other else "")


def _source(source: Source | None) -> str:
    if source is None:
        return ""
    by = ", ".join(str(bit) for bit in (source.by, source.year) if bit)
    return f"From “{source.title}”" + (f" by {by}" if by else "")


def _paces(routine: Routine) -> tuple[Pace, ...]:
    words = phrases(routine.language)
    own = Pace("As written")
    return (own, *(Pace(f"{name}: {pattern(breath, words)}", breath) for name, breath in PACES))


def _paced(step: Step) -> bool:
    """Whether a step breathes at a pace that may be chosen."""
    kinds = [dose.kind for dose in options(step.dose)]
    inner = [kind.dose.kind if isinstance(kind, Levels | Items) else kind for kind in kinds]
    return any(isinstance(kind, Breathe) or (isinstance(kind, Hold) and kind.breaths) for kind in inner)


def result(session: Session) -> Result:
    done = session.done()
    breathing = sum(step.seconds for step in done if step.breathing)
    steps = tuple(StepResult(step.name, step.why, step.detail) for step in done)
    return Result(session.routine.title, session.seconds_done, steps, breathing)


def resume(session: Session, *, changed: bool) -> Resume:
    """What "Continue at step 3?" says of a session that stands at its bookmark."""
    moment = session.moment()
    return Resume(moment.title, moment.step, moment.name, changed)


def first_choices(settings: Settings, options_of: Mapping[str, int]) -> Choices:
    """Where "Before you start" begins: what the person chose before."""
    return Choices(
        effort=settings.effort, wait_for_me=settings.wait_for_me, more_time=settings.more_time,
        options=dict(options_of),
    )

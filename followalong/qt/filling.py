"""Fills the pages' views from a routine and a session."""

from __future__ import annotations

from followalong.core.avoiding import AVOIDABLE, kinds_of
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.guidance import Disagreement, Guidance, before_start, disagreements
from followalong.core.phrases import phrases
from followalong.core.preparing import Prepared
from followalong.core.routine import Breath, Breathe, Hold, Items, Levels, Routine, Source, Step, Stretch, steps_of
from followalong.core.script import Script
from followalong.core.session import Session
from followalong.core.slots import options
from followalong.core.summary import pattern
from followalong.core.wishes import Wishes
from followalong.qt.before_views import Day, Dispute, Fetch, Pace, Preview, Resume
from followalong.qt.citing import cited
from followalong.qt.finished_views import Result, StepResult
from followalong.qt.tr import mark, span, term, tr

PACES: tuple[tuple[str, Breath], ...] = (
    (mark("Easy"), Breath((("in", 4.0), ("out", 6.0)))),
    (mark("With a pause"), Breath((("in", 4.0), ("pause", 2.0), ("out", 6.0)))),
    (mark("Even"), Breath((("in", 5.0), ("out", 5.0)))),
    (mark("Box"), Breath((("in", 4.0), ("pause", 4.0), ("out", 4.0), ("pause", 4.0)))),
)
MINUTES = (1, 2, 3, 5, 8, 10, 15, 20, 30, 45, 60)  # offered to fit a routine into, the longest few that make sense
OFFERED = 3
MINUTE = 60.0  # seconds
BACK = frozenset({"low back", "mid-back"})  # of AREAS


def preview(routine: Routine, choices: Choices, wishes: Wishes, guidance: Guidance) -> Preview:
    """Of the routine as it was written."""
    stretches = _stretches(routine)
    paced = any(_paced(step) for step in steps_of(routine.steps) if step.stretch)
    kinds = {kind for stretch in stretches for kind in kinds_of(stretch)}
    seconds = compile(routine, choices).seconds
    return Preview(
        routine.title, routine.summary, _source(routine.source), _paces(routine) if paced else (), choices, wishes,
        tuple(kind for kind in AVOIDABLE if kind in kinds),
        tuple(minutes for minutes in MINUTES if minutes * 60 < seconds)[-OFFERED:],
        guidance, stretches,
    )


def day(script: Script, prepared: Prepared) -> Day:
    """Of the routine as it is done today."""
    steps = zip(script.turns, script.steps, strict=True)
    done = tuple(turn.step.stretch for turn, line in steps if turn.step.stretch and line.chosen)
    things = _needs(done)
    return Day(script, prepared, tuple(_fetch(need) for need in things), things, done)


def known(preview: Preview, day: Day, wishes: Wishes) -> tuple[tuple[Dispute, ...], tuple[str, ...]]:
    """What is good to know of what is done today: where the sources do not agree, and their advice.

    What was chosen there stays to be taken back, though nothing that is done is about it any more.
    """
    about = disagreements(preview.guidance, day.stretches)
    every = disagreements(preview.guidance, (*preview.stretches, *day.stretches))
    kept = (each for each in every if each in about or wishes.avoid.intersection(each.avoid))
    advice = (each.text for each in before_start(preview.guidance, day.stretches))
    return (tuple(Dispute(each.line, each.choice, _avoidable(each, preview, day, wishes)) for each in kept),
            tuple(filter(None, (*advice, preview.source))))


def _avoidable(about: Disagreement, preview: Preview, day: Day, wishes: Wishes) -> tuple[str, ...]:
    """What can be avoided: the movements of those stretches, as written or done, and what was chosen already."""
    every = (*preview.stretches, *day.stretches)
    kinds = {kind for each in every if about.id in each.disagree for kind in kinds_of(each)} | wishes.avoid
    return tuple(kind for kind in about.avoid if kind in kinds)


def _stretches(routine: Routine) -> tuple[Stretch, ...]:
    return tuple(step.stretch for step in steps_of(routine.steps) if step.stretch)


def _needs(stretches: tuple[Stretch, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(need for stretch in stretches for need in stretch.needs))


def _fetch(need: str) -> Fetch:
    """A thing, and what would do instead of it."""
    name, _, other = term(need).partition(tr(" or "))
    return Fetch(name[:1].upper() + name[1:], tr("or {other}", other=other) if other else "")


def _source(source: Source | None) -> str:
    if source is None:
        return ""
    return tr("From {source}", source=cited(source.title, source.by, source.year))


def _paces(routine: Routine) -> tuple[Pace, ...]:
    words = phrases(routine.language)
    own = Pace(tr("As written"))
    return (own, *(Pace(f"{tr(name)}: {pattern(breath, words)}", breath) for name, breath in PACES))


def _paced(step: Step) -> bool:
    """Whether a step breathes at a pace that may be chosen."""
    kinds = [dose.kind for dose in options(step.dose)]
    inner = [kind.dose.kind if isinstance(kind, Levels | Items) else kind for kind in kinds]
    return any(isinstance(kind, Breathe) or (isinstance(kind, Hold) and kind.breaths) for kind in inner)


def result(session: Session) -> Result:
    done = session.done()
    breathing = sum(step.seconds for step in done if step.breathing)
    steps = tuple(StepResult(step.name, step.why, step.detail) for step in done if step.today)
    return Result(session.routine.title, session.seconds_done, steps, breathing,
                  stopped=session.state != "finished", back=_about_back(session.routine))


def _about_back(routine: Routine) -> bool:
    """At least half of its stretches are for the back."""
    stretches = _stretches(routine)
    return 2 * sum(bool(BACK.intersection(stretch.area)) for stretch in stretches) >= max(1, len(stretches))


def resume(session: Session, *, changed: bool, away: float | None) -> Resume:
    """What "Continue at step 3?" says of a session that stands at its bookmark; `away` in seconds, if that is known."""
    moment = session.moment()
    just_now = away is not None and away < MINUTE
    ago = "" if away is None or just_now else span(away)
    return Resume(moment.title, moment.step, moment.name, changed, ago, moment.steps, clock_changed=away is None,
                  just_now=just_now)

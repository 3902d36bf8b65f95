"""A dose in a few words, for lists: "4 slow pulses, each side"."""

from __future__ import annotations

from dataclasses import replace

from followalong.core.choices import Choices
from followalong.core.doses import plan
from followalong.core.eyes_closed import MOST_WORDS
from followalong.core.pace import Pace
from followalong.core.phrases import Phrases
from followalong.core.phrases import aloud as for_the_ear
from followalong.core.plan import WHOLE
from followalong.core.routine import (
    ONCE,
    Breath,
    Breathe,
    Dose,
    Either,
    Flow,
    Hold,
    Items,
    Keep,
    Kind,
    Levels,
    Note,
    Open,
    Pulses,
    Reps,
    Rest,
    Side,
    Sink,
    Span,
    Stretch,
)
from followalong.core.script import Place
from followalong.core.slots import options
from followalong.core.turns import Turn

LONG = 90  # seconds; what is longer is told in minutes


def summary(turn: Turn, choices: Choices, phrases: Phrases) -> str:
    """One line for a step, with these choices, and whether it follows on without a rest."""
    line = alone(turn, choices, phrases)
    return phrases.say("dose_follows", dose=line) if turn.step.follows else line


def alone(turn: Turn, choices: Choices, phrases: Phrases) -> str:
    """The same without what comes before it."""
    every = options(turn.step.dose)
    option = min(choices.options.get(turn.key, 0), len(every) - 1)
    dose = every[option]
    here = Place(turn.key, option=option, role="rest" if isinstance(dose.kind, Rest) else "stretch")
    pace = _of_all(dose, Pace(
        choices.effort, choices.tempo, choices.breath, turn.key in choices.eased, choices.extra.get(here, 0.0),
        _alternating(turn, choices), turn.step.least))
    line = _with_sets(_upper(_dose(dose.kind, pace, phrases)), dose, pace, phrases)
    if turn.step.stretch:
        line = _sided(line, turn.step.stretch, choices, phrases)
    return line


def aloud(dose: Dose, pace: Pace, language: str) -> str:
    """The same as a sentence that is said before it, for one side; without what would make it too long for an ear."""
    phrases, pace = for_the_ear(language), _of_all(dose, pace)
    plain = _upper(_dose(dose.kind, pace, phrases))
    sets = _with_sets(plain, dose, pace, phrases)
    whole = phrases.say("dose_alternating", dose=sets) if len(pace.alternating) > 1 else sets
    short = plain.partition(":")[0]  # without the parts of its breath
    return f"{next((line for line in (whole, sets, plain) if len(line.split()) <= MOST_WORDS), short)}."


def _of_all(dose: Dose, pace: Pace) -> Pace:
    """Without what one of several sets or parts was made longer or shorter by."""
    several = pace.pick(dose.times) > 1 or isinstance(dose.kind, Levels | Items)
    return replace(pace, extra=0.0) if several else pace


def _alternating(turn: Turn, choices: Choices) -> tuple[Side, ...]:
    if turn.step.stretch is None or turn.step.stretch.sides != "alternating":
        return ()
    sides: tuple[Side, ...] = ("left", "right")
    return tuple(side for side in sides if choices.sides in ("both", side))


def _with_sets(line: str, dose: Dose, pace: Pace, phrases: Phrases) -> str:
    sets = round(pace.pick(dose.times))
    return phrases.say("dose_sets", dose=line, count=sets) if sets > 1 else line


def _upper(line: str) -> str:
    return line[:1].upper() + line[1:]


def _sided(line: str, stretch: Stretch, choices: Choices, phrases: Phrases) -> str:
    if stretch.sides == "none":
        return line
    if choices.sides == "both" and stretch.sides in ("each", "alternating"):
        return phrases.say("dose_each_side" if stretch.sides == "each" else "dose_alternating", dose=line)
    side = stretch.sides if stretch.sides in ("left", "right") else choices.sides
    return phrases.sided("dose_one_side", "left" if side == "left" else "right", dose=line)


def seconds(value: float, phrases: Phrases) -> str:
    """Such as "30 s", "3 min", "2 min 20 s"."""
    whole, rest = divmod(round(value), 60)
    if not whole or (rest and value <= LONG):
        return phrases.many("seconds", round(value))
    minutes = phrases.many("minutes", whole)
    return phrases.say("length", minutes=minutes, seconds=phrases.many("seconds", rest)) if rest else minutes


def pattern(breath: Breath, phrases: Phrases) -> str:
    """Such as "in 4 s, pause 2 s, out 6 s"."""
    return ", ".join(phrases.say(f"pattern_{air}", seconds=phrases.decimal(part)) for air, part in breath.parts)


def _dose(kind: Kind, pace: Pace, phrases: Phrases) -> str:
    match kind:
        case Hold(seconds=None):
            held = phrases.many("breath", pace.counts(kind.breaths or ONCE))
            return phrases.say("dose_hold_breaths", breaths=held)
        case Hold():
            return (
                phrases.say("dose_hold", seconds=seconds(pace.hold(kind.seconds)[1], phrases)) if kind.seconds else ""
            )
        case Pulses():
            return _pulses(kind, pace, phrases)
        case Reps():
            reps = phrases.many("rep", pace.counts(kind.counts))
            return phrases.say("dose_reps", reps=reps, seconds=seconds(pace.pick(kind.hold), phrases))
        case Breathe():
            return _breathe(kind, pace, phrases)
        case Flow():
            return phrases.say("dose_flow", breaths=phrases.many("breath", pace.counts(kind.breaths)))
        case Sink():
            return phrases.say("dose_sink", breaths=phrases.many("breath", pace.counts(kind.breaths)))
        case _:
            return _whole(kind, pace, phrases)


def _whole(kind: Kind, pace: Pace, phrases: Phrases) -> str:
    match kind:
        case Levels():
            return phrases.say("dose_levels", count=kind.count, dose=_each(kind.dose.kind, pace, phrases))
        case Items():
            return phrases.say("dose_items", count=len(kind.names), dose=_each(kind.dose.kind, pace, phrases))
        case Keep():
            return phrases.say("dose_keep", seconds=seconds(max(1.0, pace.time(kind.seconds) + pace.extra), phrases))
        case Open():
            return phrases.say("dose_open", seconds=seconds(max(1.0, kind.most + pace.extra), phrases))
        case Rest():
            return phrases.say("dose_rest", seconds=seconds(kind.seconds + pace.extra, phrases))
        case Note() | Either() | _:
            return phrases.say("dose_note")


def _each(kind: Kind, pace: Pace, phrases: Phrases) -> str:
    """The dose of one level or item: "3 breaths", "20 s"."""
    if isinstance(kind, Hold) and kind.breaths:
        return phrases.many("breath", pace.counts(kind.breaths))
    if isinstance(kind, Hold) and kind.seconds:
        return seconds(pace.hold(kind.seconds)[1], phrases)
    line = _dose(kind, pace, phrases)
    return line[:1].lower() + line[1:]


def _pulses(kind: Pulses, pace: Pace, phrases: Phrases) -> str:
    if kind.counts:
        return phrases.many("pulse", pace.counts(kind.counts))
    if kind.seconds:
        return phrases.say("dose_pulse_time", seconds=_lasting(kind, kind.seconds, pace, phrases))
    return phrases.say("dose_pulse_open")


def _breathe(kind: Breathe, pace: Pace, phrases: Phrases) -> str:
    how = pattern(pace.breath_of(kind.breath), phrases)
    if kind.breaths:
        return phrases.say("dose_breathe", breaths=phrases.many("breath", pace.counts(kind.breaths)), pattern=how)
    time = _lasting(kind, kind.seconds, pace, phrases) if kind.seconds else ""
    return phrases.say("dose_breathe", breaths=time, pattern=how)


def _lasting(kind: Pulses | Breathe, span: Span, pace: Pace, phrases: Phrases) -> str:
    """A time as it was written; with some more or fewer whole counts, as long as they take."""
    start, end = plan(kind, pace, WHOLE, phrases).dose if pace.extra else (0.0, pace.time(span))
    return seconds(end - start, phrases)

"""A dose as it is written, made into a dose of the core."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from followalong.core import routine as core
from followalong.core.routine import Breath, Dose, Kind, Option, Span
from followalong.core.sentence import said
from followalong.files.beats import with_depths
from followalong.files.breaths import EASY_EXHALE
from followalong.files.fields import Fields, read_fields
from followalong.files.keys import DOSES, KINDS, OWNERS, SIMPLE, STEPS, keys_of_dose
from followalong.files.nodes import Node, Row, Table
from followalong.files.sheet import Sheet
from followalong.files.suggest import did_you_mean, nearest, perhaps, these_would_do
from followalong.files.values import Amount, Unit
from followalong.files.words import OWN_NAME, TWICE


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a dose: the breath that goes when it names none, the kinds that fit, and where it stands."""

    breath: Breath = EASY_EXHALE
    kinds: tuple[str, ...] = DOSES
    place: str = "whole"  # or option, or inner
    language: str = "en"  # of the routine, for its stretches

    def inside(self, place: str, kinds: tuple[str, ...]) -> Setting:
        return replace(self, place=place, kinds=kinds)


def read_dose(sheet: Sheet, node: Node, setting: Setting, old: Dose | None = None) -> Dose | None:
    """The dose of a mapping; `old` is the stretch's own, which a step changes. None if it is broken."""
    if not isinstance(node, Table):
        sheet.fault(node, said("A dose needs its kind."), said("Write {what}.", what="dose: {hold: 30s}"))
        return None
    named = kind_of(node.names)
    if named in STEPS and (named == "rounds" or old is None):
        hint = said("It is a step of its own: - {word}: ...", word=named)
        sheet.fault(node, said('"{word}" is not a dose.', word=named), hint)
        return None
    kind = named if named in DOSES else word_of(old.kind) if old else ""
    if kind not in setting.kinds:
        _wrong_kind(sheet, node, kind, setting)
        return None
    same = old is not None and word_of(old.kind) == kind
    keys = keys_of_dose(kind, setting.place)
    if same:
        keys = {name: replace(key, required=False) for name, key in keys.items()}
    fields = read_fields(sheet, node, keys, OWNERS[kind])
    if fields is None or (kind not in fields.values and (fields.named(kind) or not same)):
        return None
    part = Part(sheet, fields, old.kind if old and same else None, setting)
    built = BUILD[kind](part)
    return _dose(built, fields, old, keep_sets=named not in DOSES) if built else None


def kind_of(names: tuple[str, ...]) -> str:
    """The first kind word among some keys; nothing if there is none."""
    return next((kind for kind in KINDS if kind in names), "")


def word_of(kind: Kind) -> str:
    """The word that a kind of dose is written with."""
    return type(kind).__name__.casefold()


OUT_OF_PLACE = {
    "inner": said('"{word}" cannot stand inside levels or items.'),
    "option": said('"{word}" cannot stand among options.'),
}


def _wrong_kind(sheet: Sheet, node: Table, kind: str, setting: Setting) -> None:
    if kind:
        sheet.fault(node, OUT_OF_PLACE[setting.place].filled(word=kind), did_you_mean("", setting.kinds))
        return
    near = next((near for name in node.names if (near := nearest(name, setting.kinds))), "")
    sheet.fault(node, said("This dose names no kind."), perhaps(near, these_would_do(setting.kinds)))


def _dose(kind: Kind, fields: Fields, old: Dose | None, keep_sets: bool) -> Dose:
    """What stands beside the kind; a step that names a kind begins again at one set."""
    before = old or Dose(kind)
    sets = before if keep_sets else Dose(kind)
    return Dose(
        kind,
        say=fields.get("say", before.say),
        target=fields.get("target", before.target),
        first=fields.get("first", before.first),
        setup_seconds=fields.get("setup for", before.setup_seconds),
        times=fields.get("times", sets.times),
        rest=fields.get("rest", sets.rest),
    )


@dataclass(frozen=True, slots=True)
class Part:
    """The parts of a dose: as written, else as the stretch has them, else as usual."""

    sheet: Sheet
    fields: Fields
    old: Any  # the stretch's dose of the same kind, or None
    setting: Setting

    def get(self, name: str, attribute: str = "", usual: Any = None) -> Any:
        return self.fields.get(name, getattr(self.old, attribute or name, usual))

    def amount(self, name: str) -> Amount:
        return self.fields.get(name) or _amount_of(self.old)

    def pace(self) -> Breath:
        breath: Breath = self.get("breath", usual=None) or self.setting.breath
        return breath

    def inner(self) -> Dose | None:
        """The dose inside levels or items."""
        old: Dose | None = getattr(self.old, "dose", None)
        node = self.fields.get("dose")
        return read_dose(self.sheet, node, self.setting.inside("inner", SIMPLE), old) if node else old


def _amount_of(kind: Any) -> Amount:
    units: tuple[Unit, ...] = ("seconds", "breaths", "counts")
    for unit in units:
        if span := getattr(kind, unit, None):
            return Amount(unit, span)
    return Amount("open", Span(0, 0, 0))


def _hold(part: Part) -> Kind:
    amount = part.amount("hold")
    counted = amount.unit == "breaths"
    if not counted and part.fields.named("breath"):
        hint = said('Write "pacer" to show a breath beside a timed hold.')
        part.sheet.fault(part.fields.nodes["breath"], said('"breath" goes with a hold in breaths.'), hint)
    pacer = part.get("pacer")
    return core.Hold(
        seconds=None if counted else amount.span,
        breaths=amount.span if counted else None,
        breath=part.pace() if counted else None,
        go=part.get("go", usual=3.0),
        back=part.get("back", usual=2.0),
        at=part.get("at", usual=()),
        every=part.get("every", usual=()),
        pacer=part.setting.breath if pacer is True else pacer,
    )


def _pulses(part: Part) -> Kind:
    amount = part.amount("pulses")
    if part.fields.named("up to") and amount.unit != "open":
        text = said('"up to" goes with pulses: open.')
        part.sheet.fault(part.fields.nodes["up to"], text, said("Take it out."))
    return core.Pulses(
        beats=with_depths(part.get("phases", "beats", ())),
        counts=amount.span if amount.unit == "counts" else None,
        seconds=amount.span if amount.unit == "seconds" else None,
        most=part.get("up to", "most", 180.0),
    )


def _reps(part: Part) -> Kind:
    return core.Reps(
        counts=part.get("reps", "counts"),
        hold=part.get("hold", usual=Span(3, 3, 3)),
        relax=part.get("relax", usual=2.0),
        go=part.get("go", usual=2.0),
        back=part.get("back", usual=2.0),
        aloud=part.get("aloud", usual=False),
    )


def _breathe(part: Part) -> Kind:
    amount, breath = part.amount("breathe"), part.pace()
    counted = amount.unit == "breaths"
    most = amount.span.most * (1 if counted else 1 / breath.seconds)
    if breath.most and most > breath.most:
        text = said("This breath is for {count} breaths in a row, no more.", count=breath.most)
        part.sheet.fault(part.fields.at, text, said("Write {what}.", what=f"breathe: {breath.most} breaths"))
    return core.Breathe(
        breath,
        seconds=None if counted else amount.span,
        breaths=amount.span if counted else None,
        grow=part.get("grow"),
    )


def _flow(part: Part) -> Kind:
    inhale = part.get("inhale", usual=core.Beat(""))
    exhale = part.get("exhale", usual=core.Beat(""))
    if inhale.depth is None and exhale.depth is None:
        inhale, exhale = replace(inhale, depth=0.0), replace(exhale, depth=1.0)
    return core.Flow(part.get("flow", "breaths"), part.pace(), inhale, exhale)


def _sink(part: Part) -> Kind:
    return core.Sink(part.get("sink", "breaths"), part.pace(), part.get("back", usual=5.0))


def _levels(part: Part) -> Kind | None:
    dose = part.inner()
    if dose is None:
        return None
    return core.Levels(part.get("levels", "count"), dose, part.get("between", usual=""), part.get("move", usual=4.0))


def _items(part: Part) -> Kind | None:
    dose, names = part.inner(), part.get("items", "names")
    if len(set(names)) < len(names):
        part.sheet.fault(part.fields.nodes["items"], TWICE, OWN_NAME)
    return core.Items(names, dose, part.get("change", usual=6.0)) if dose and names else None


def _either(part: Part) -> Kind | None:
    node = part.fields.get("either")
    if node is None:
        options: Any = part.old.options
        return core.Either(options)
    if not isinstance(node, Row) or len(node.items) < 2:
        hint = said("Write {what}.", what="either: [{hold: 30s}, {pulses: 5}]")
        part.sheet.fault(node, said('"either" needs two doses or more.'), hint)
        return None
    if part.sheet.too_many(node, len(node.items)):
        return None
    kinds = tuple(kind for kind in part.setting.kinds if kind != "either")
    options = tuple(_option(part, item, part.setting.inside("option", kinds)) for item in node.items)
    return None if None in options else core.Either(options)


def _option(part: Part, node: Node, setting: Setting) -> Option | None:
    """One option, under its own name or the word of its kind."""
    dose = read_dose(part.sheet, node, setting)
    if dose is None:
        return None
    name = node.get("name") if isinstance(node, Table) else None
    return Option(getattr(name, "value", word_of(dose.kind)), dose)


def _keep(part: Part) -> Kind:
    return core.Keep(part.get("keep", "seconds"))


def _open(part: Part) -> Kind:
    return core.Open(part.get("open", "most"))


BUILD: dict[str, Callable[[Part], Kind | None]] = {
    "hold": _hold,
    "pulses": _pulses,
    "reps": _reps,
    "breathe": _breathe,
    "flow": _flow,
    "sink": _sink,
    "levels": _levels,
    "items": _items,
    "either": _either,
    "keep": _keep,
    "open": _open,
}

"""One stretch as it is written, made into a stretch of the core."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Protocol

from followalong.core.routine import Breath, Dose, Stretch
from followalong.files.checks import check_pulses, check_sides, check_words
from followalong.files.doses import Setting, read_dose
from followalong.files.fields import Fields
from followalong.files.loaded import Loaded
from followalong.files.others import OTHERS, Own, read_others
from followalong.files.sheet import Sheet

# Keys of a stretch that go over as they are.
SAME = ("name", "position", "kind", "needs", "sides", "side", "works", "moves", "area", "setup", "feel",
        "contraindications", "care", "disagree", "figure", "source", "language")


class Stretches(Protocol):
    """Where a routine finds its stretches."""

    def find(self, name: str, breath: Breath, language: str = "") -> Loaded[Stretch] | None:
        """The stretch of that id, its doses with that breath where they name none; None if there is none.

        In a language, if there is a translation.
        """

    def names(self) -> tuple[str, ...]:
        """The ids of all, for suggestions."""


class NoStretches:
    """A routine that stands alone."""

    def find(self, name: str, breath: Breath, language: str = "") -> Loaded[Stretch] | None:  # noqa: ARG002 - the null of a protocol
        return None

    def names(self) -> tuple[str, ...]:
        return ()


def build_stretch(sheet: Sheet, fields: Fields, name: str, setting: Setting) -> Stretch | None:
    """The stretch of some fields, checked; None if something it needs is missing."""
    node = fields.get("dose")
    dose = read_dose(sheet, node, setting) if node else None
    found = {key: fields.values[key] for key in SAME if key in fields.values}
    if dose is None or not {"name", "position"} <= found.keys():
        return None
    own = Own(_spoken(dose, fields), found.get("sides", "none"))
    check_words(sheet, own.sides, own.dose)
    check_pulses(sheet, node, own.dose)
    check_sides(sheet, fields.nodes.get("sides", node), own.sides, own.dose)
    others = {key: read_others(sheet, fields.get(key), own, setting) for key in OTHERS if fields.named(key)}
    return Stretch(id=name, dose=own.dose, **{**found, **others})


def _spoken(dose: Dose, fields: Fields) -> Dose:
    """Words of a step go before those of its dose."""
    return replace(dose, say=fields.get("say", dose.say))


def slug(name: str, key: str) -> str:
    """An id for a stretch that is defined in a step."""
    return "-".join(re.findall(r"[a-z0-9]+", name.casefold()))[:80].strip("-") or f"step-{key.replace('.', '-')}"

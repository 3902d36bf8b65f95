"""How much of it is said; captions, tones and times are the same however little that is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from followalong.core.choices import Talk
from followalong.core.fitting import Speech, Timed, spoken_as
from followalong.core.script import CueKind

Form = Literal["short", "none"]

# What is not said in full. What comes, which side, how long, and each count are said at every level: without them
# nobody could follow with the eyes closed. A card is there to be heard.
SHORT: dict[CueKind, Form] = {
    "name": "short", "switch": "short", "end": "short", "in": "short", "out": "short", "halfway": "short",
    "say": "none",
}
COUNTS: dict[CueKind, Form] = {**SHORT, "setup": "none", "move": "none", "halfway": "none"}
LEVELS: dict[Talk, Mapping[CueKind, Form]] = {"full": {}, "short": SHORT, "counts": COUNTS}


def heard_at(talk: Talk, every: list[Timed], speech: Speech, *, set_up: bool) -> list[Timed]:
    """The same cues at the same seconds, with what is said of them; `set_up` is whether that is said."""
    forms = LEVELS[talk] if set_up else {**LEVELS[talk], "setup": "none"}
    return [_heard(one, forms.get(one.cue.kind), speech) for one in every] if forms else every


def _heard(one: Timed, form: Form | None, speech: Speech) -> Timed:
    if not one.cue.words or not form:
        return one
    if form == "none":
        return spoken_as(one, "", speech)
    return spoken_as(one, one.short, speech) if one.short else one

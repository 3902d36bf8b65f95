"""What each kind of cue is worth: its rank, how late it may still be said, and its tone."""

from __future__ import annotations

from dataclasses import dataclass

from followalong.core.script import CueKind


@dataclass(frozen=True, slots=True)
class CueRule:
    """A higher rank cuts a lower one; after `grace` seconds a cue is stale (AUDIO.md 8)."""

    rank: int
    grace: float
    tone: str = ""


AFTER_TONE = 0.12  # seconds from the start of a tone to the word that goes with it
STAND_INS = frozenset({"count", "in", "out", "word"})  # tones that are heard only when the word is not


TABLE: dict[CueKind, CueRule] = {
    "switch": CueRule(5, 0.4, "change"),
    "name": CueRule(5, 0.4, "change"),
    "end": CueRule(5, 0.4, "change"),
    "start": CueRule(5, 0.4, "start"),
    "note": CueRule(5, 1.5, "word"),
    "ready": CueRule(5, 0.12, "tick"),
    "setup": CueRule(4, 1.5, "word"),
    "dose": CueRule(4, 1.5, "word"),
    "move": CueRule(4, 0.4, "word"),
    "side": CueRule(4, 0.4, "word"),
    "in": CueRule(4, 0.2, "in"),
    "pause": CueRule(4, 0.2, "word"),
    "out": CueRule(4, 0.2, "out"),
    "count": CueRule(3, 0.12, "count"),
    "tick": CueRule(3, 0.12, "tick"),
    "change": CueRule(5, 0.4, "change"),
    "next": CueRule(2, 1.5, "word"),
    "say": CueRule(2, 1.5, "word"),
    "halfway": CueRule(1, 0.4, "halfway"),
    "told": CueRule(0, 0.4, "count"),  # that a change was heard; anything else comes first
}
RANKS = {kind: rule.rank for kind, rule in TABLE.items()}
TONES = {kind: rule.tone for kind, rule in TABLE.items()}

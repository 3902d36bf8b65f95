"""The table of keys: what may stand where, of which type; checks, schema and README come from it."""

from __future__ import annotations

from dataclasses import dataclass

from followalong.core.routine import AREAS, MOVES, NEEDS, POSITIONS
from followalong.core.sentence import said

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Key:
    """One key of one owner. `type` is a name of TYPES; `default` is shown to people."""

    owner: str
    name: str
    type: str
    sentence: str
    default: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()


SIDES = ("none", "each", "alternating", "left", "right")
SIDE = ("left", "right")
PLACES = ("home", "desk", "clinic")
STRETCHES = ("stretch", "release", "breathing", "warm-up", "drill", "check", "technique", "discouraged")

KINDS = ("either", "rounds", "levels", "items", "flow", "sink", "breathe", "pulses", "reps", "open", "keep", "note",
         "hold", "rest")  # the order decides: the first of these that a dose holds is its kind
SIMPLE = ("flow", "sink", "breathe", "pulses", "reps", "keep", "hold")  # may stand inside levels and items
SETS = (*SIMPLE, "levels", "items")  # may be done in sets
STEPS = ("rounds", "note", "rest")  # steps of their own
DOSES = tuple(kind for kind in KINDS if kind not in STEPS)

# What each type looks like, for people.
TYPES = {
    "amount": "`30s`, `20-40s`, `5 breaths` or `3-5 breaths`",
    "at": "moments and words: `{50%: Lean a little further}`",
    "beat": "words, or `{say, depth}`",
    "breath": "`4-2-6`, `4-2-6-2`, a named breath, or a list of parts: `[in 2s, in 1s, out 6s]`",
    "breaths": "`6`, `6 breaths` or a range",
    "count": "a whole number",
    "counts": "`8`, `3-5` or `3-5 (4)`",
    "depth": "`0` to `1`",
    "dose": "a dose",
    "doses": "a list of doses",
    "defaults": "keys of *defaults*",
    "every": "times and words: `{15s: Keep breathing}`",
    "extra": "`{left: 1}` or `{right: 1}`",
    "grow": "keys of *grow*",
    "id": "an id: `hip-flexor-kneeling`",
    "ids": "a list of ids",
    "language": "`en`, `es`, `pt-BR`",
    "lines": "one sentence, or a list of sentences",
    "names": "a list of short names",
    "things": "a list of things",
    "others": "a list of ids, or keys of *other*",
    "priority": "`1`, `2` or `3`",
    "choice": "one of a few words",
    "choices": "a list of a few words",
    "pacer": "`true`, or a breath",
    "phases": "a list of phases: `push 2s`, or keys of *phase*",
    "pulses": "`4`, `3-5`, `1min` or `open`",
    "source": "a title, or keys of *source*",
    "spoken": "a sentence",
    "steps": "a list of steps",
    "target": "`5 of 10`",
    "time": "`30s`, `1:30`, `2min`, `2min 30s` or `0`",
    "some time": "`30s`, `1:30`, `2min` or `2min 30s`",
    "times": "`30s`, `20-40s` or `2-3min`",
    "version": "`1`",
    "words": "words",
    "year": "four digits",
    "yes": "`true` or `false`",
}

# Owner: what it is called in an error, and its line in the README.
OWNERS = {
    "stretch file": said("a stretch"),
    "stretch": said("a stretch"),
    "routine": said("a routine"),
    "source": said("a source"),
    "defaults": said("defaults"),
    "step": said("a step"),
    "stretch step": said("a step"),
    "then step": said("a step"),
    "rest step": said("a rest"),
    "note step": said("a note"),
    "rounds": said("rounds"),
    "every dose": said("a dose"),
    "dose": said("a dose"),
    "sets": said("a dose"),
    "option": said("an option"),
    "hold": said("a hold"),
    "pulses": said("pulses"),
    "reps": said("reps"),
    "breathe": said("paced breathing"),
    "flow": said("a flow"),
    "sink": said("a sink"),
    "levels": said("levels"),
    "items": said("items"),
    "either": said("a choice"),
    "keep": said("a timed activity"),
    "open": said("an open end"),
    "phase": said("a phase"),
    "beat": said("a movement"),
    "moment": said("a moment"),
    "grow": said("grow"),
    "other": said("another way"),
    "translation": said("a translation"),
}

KEYS = (
    Key("stretch file", "followalong", "version", "The version of this format.", required=True),
    Key("stretch file", "stretch", "id", "The id of this stretch, the same as the name of its file.", required=True),
    Key("stretch file", "language", "language", "The language of the words.", "`en`"),
    Key("stretch", "name", "words", "What the stretch is called.", required=True),
    Key("stretch", "position", "choice", "How the body lies, sits, kneels or stands.", required=True,
        choices=POSITIONS),
    Key("stretch", "kind", "choice", "What sort of movement it is.", "`stretch`", choices=STRETCHES),
    Key("stretch", "needs", "things", "What to fetch. Your own things may stand here too.", choices=NEEDS),
    Key("stretch", "sides", "choice",
        "`each`: one side, then the other; `alternating`: they swap with each count of pulses, reps or a flow.",
        "`none`", choices=SIDES),
    Key("stretch", "side", "words", "What the words left and right name."),
    Key("stretch", "works", "names", "The muscles that it reaches."),
    Key("stretch", "moves", "choices", "The movements in it; the first four can be avoided by a person.",
        choices=MOVES),
    Key("stretch", "area", "choices", "The parts of the body it is for, as the library's filter has them.",
        choices=AREAS),
    Key("stretch", "setup", "lines", "How to get into position, one short sentence a line."),
    Key("stretch", "dose", "dose", "How much, and how it is done.", required=True),
    Key("stretch", "feel", "words", "Where the person should feel it."),
    Key("stretch", "contraindications", "lines",
        "Who had better leave it out, or ask first; it stands under the step before the start."),
    Key("stretch", "care", "lines", "What to watch for while doing it, what matters most first."),
    Key("stretch", "disagree", "ids", "What the sources do not agree on, by its id."),
    Key("stretch", "easier", "others", "Easier ways: other stretches, or a changed dose."),
    Key("stretch", "further", "others", "Ways that go further."),
    Key("stretch", "instead", "others", "What to do instead, the best first."),
    Key("stretch", "figure", "id", "The picture that moves along."),
    Key("stretch", "source", "ids", "The routines or articles it comes from."),
    Key("routine", "followalong", "version", "The version of this format.", required=True),
    Key("routine", "routine", "id", "The id of this routine, best the same as the name of its file.", required=True),
    Key("routine", "language", "language", "The language of the words.", "`en`"),
    Key("routine", "title", "words", "The title of the routine.", required=True),
    Key("routine", "summary", "words", "What it is good for, in a sentence."),
    Key("routine", "source", "source", "Where it comes from."),
    Key("routine", "for", "choices", "Where it can be done.", choices=PLACES),
    Key("routine", "minutes", "counts", "How long it takes, as promised; `check` warns when it does not."),
    Key("routine", "defaults", "defaults", "What goes for every step that says nothing else."),
    Key("routine", "steps", "steps", "What is done, in order.", required=True),
    Key("source", "title", "words", "The title of the article or book.", required=True),
    Key("source", "by", "words", "Who wrote it."),
    Key("source", "year", "year", "When."),
    Key("defaults", "breath", "breath", "The breath of each dose that needs one and names none.", "`easy exhale`"),
    Key("stretch step", "stretch", "id", "The stretch to do.", required=True),
    Key("then step", "then", "id", "The stretch to do straight after, in the same position, without a rest.",
        required=True),
    Key("step", "dose", "dose", "What this routine changes of the dose."),
    Key("step", "optional", "yes", "Off, unless the person turns it on.", "`false`"),
    Key("step", "extra", "extra", "More sets on one side."),
    Key("step", "priority", "priority", "How much it matters when time is short: 1 is kept to the last.", "`2`"),
    Key("step", "say", "lines", "Movement words instead of the stretch's own."),
    Key("step", "setup", "lines", "Set-up words instead of the stretch's own."),
    Key("rest step", "rest", "some time", "A rest.", required=True),
    Key("note step", "note", "spoken", "A card that is shown and read aloud.", required=True),
    Key("note step", "for", "some time", "How long it stays.", "`8s`"),
    Key("note step", "confirm", "yes", "It stays until the person confirms it.", "`false`"),
    Key("note step", "optional", "yes", "Off, unless the person turns it on.", "`false`"),
    Key("rounds", "rounds", "count", "How often the steps are done.", required=True),
    Key("rounds", "steps", "steps", "The steps of one round.", required=True),
    Key("rounds", "rest", "time", "The rest between two rounds.", "`0`"),
    Key("every dose", "say", "lines", "Movement words."),
    Key("every dose", "target", "target", "How strong it should feel."),
    Key("dose", "first", "choice", "The side to begin with.", "`left`", choices=SIDE),
    Key("dose", "setup for", "time", "How long it takes to get into position.", "worked out"),
    Key("sets", "times", "counts", "How many sets.", "`1`"),
    Key("sets", "rest", "time", "The rest between two sets.", "`0`"),
    Key("option", "name", "words", "What the option is called."),
    Key("hold", "hold", "amount", "Go, stay, come back. Breaths end on an exhale.", required=True),
    Key("hold", "at", "at", "Words, or a change of depth, at a moment of the hold."),
    Key("hold", "every", "every", "Words that come again and again."),
    Key("hold", "breath", "breath", "The pace of a hold in breaths."),
    Key("hold", "pacer", "pacer", "A breath that is shown beside a timed hold."),
    Key("hold", "go", "time", "How long it takes to move in.", "`3s`"),
    Key("hold", "back", "time", "How long it takes to come back.", "`2s`"),
    Key("pulses", "pulses", "pulses", "Slow movement in and out: counted, for a time, or until enough.",
        required=True),
    Key("pulses", "phases", "phases", "The parts of one pulse.", "push 2s, rock back 2s"),
    Key("pulses", "up to", "some time", "The longest that `pulses: open` lasts.", "`3min`"),
    Key("reps", "reps", "counts", "Counted, each with a short hold. Alternating: so many on each side.",
        required=True),
    Key("reps", "hold", "times", "How long each is held.", "`3s`"),
    Key("reps", "relax", "time", "The pause after each.", "`2s`"),
    Key("reps", "aloud", "yes", "The seconds of each hold are counted aloud.", "`false`"),
    Key("reps", "go", "time", "How long it takes to move in.", "`2s`"),
    Key("reps", "back", "time", "How long it takes to come back.", "`2s`"),
    Key("breathe", "breathe", "amount", "Paced breathing: in, pause, long out. It ends on an exhale.",
        required=True),
    Key("breathe", "breath", "breath", "The pace."),
    Key("breathe", "grow", "grow", "The exhale grows."),
    Key("flow", "flow", "breaths", "The breath drives the movement.", required=True),
    Key("flow", "inhale", "beat", "What to do on each breath in.", "to depth 0"),
    Key("flow", "exhale", "beat", "What to do on each breath out.", "to depth 1"),
    Key("flow", "breath", "breath", "The pace."),
    Key("sink", "sink", "breaths", "Breathe in and stay, breathe out and go a little further.", required=True),
    Key("sink", "breath", "breath", "The pace."),
    Key("sink", "back", "time", "How long it takes to come back.", "`5s`"),
    Key("levels", "levels", "count", "A dose, a move further, the same dose again.", required=True),
    Key("levels", "dose", "dose", "The dose of each level.", required=True),
    Key("levels", "between", "spoken", "What to do between two levels."),
    Key("levels", "move", "time", "How long the move takes.", "`4s`"),
    Key("items", "items", "names", "The same dose for each of these.", required=True),
    Key("items", "dose", "dose", "The dose of each.", required=True),
    Key("items", "change", "time", "How long it takes to change to the next.", "`6s`"),
    Key("either", "either", "doses", "The person chooses one of these doses; the first is the usual one.",
        required=True),
    Key("keep", "keep", "times", "An activity for a time: walk, march. Half-way is said.", required=True),
    Key("open", "open", "some time", "Counts up until the person says enough, at most this long.", required=True),
    Key("phase", "word", "words", "One or two words that name the phase: push, hold, rock back.", required=True),
    Key("phase", "for", "some time", "How long it takes.", required=True),
    Key("phase", "say", "spoken", "What to do."),
    Key("phase", "depth", "depth", "How far in it ends: 0 is the start, 1 is as far as it goes.", "it stays"),
    Key("beat", "say", "spoken", "What to do."),
    Key("beat", "depth", "depth", "How far in it ends."),
    Key("beat", "word", "words", "One or two words that name it."),
    Key("other", "name", "words", "What this way is called.", required=True),
    Key("other", "dose", "dose", "What changes of the dose.", required=True),
    Key("moment", "say", "spoken", "What to say."),
    Key("moment", "depth", "depth", "How far in to go."),
    Key("grow", "exhale", "time", "How much longer.", "`1s`"),
    Key("grow", "every", "count", "After so many breaths.", "`4`"),
    Key("grow", "up to", "time", "The longest exhale.", "`8s`"),
    Key("translation", "followalong", "version", "The version of this format.", required=True),
    Key("translation", "translation", "id", "The id of the original, the same as the name of both files.",
        required=True),
    Key("translation", "language", "language", "The language of the words, the same as the name of the folder.",
        required=True),
)


def keys_of(*owners: str) -> dict[str, Key]:
    """The keys that may stand together, by name; the first owner wins."""
    found: dict[str, Key] = {}
    for key in (key for owner in owners for key in KEYS if key.owner == owner):
        found.setdefault(key.name, key)
    return found


def keys_of_dose(kind: str, place: str = "whole") -> dict[str, Key]:
    """Everything a dose of this kind may hold; place is whole, option (of an either) or inner (of levels and items)."""
    if place == "inner":
        return keys_of(kind, "every dose")
    sets = ("sets",) if kind in SETS else ()
    return keys_of(kind, *(("option",) if place == "option" else ()), *sets, "every dose",
                   *(("dose",) if place == "whole" else ()))


INLINE = ("stretch", "step")
FORMS = {
    "stretch": ("stretch step", "step"),
    "then": ("then step", "step"),
    "rounds": ("rounds",),
    "note": ("note step",),
    "name": INLINE,
    "rest": ("rest step",),
}  # the key that tells a form of step -> the owners of its keys

"""The keys of one mapping, checked against the table and read by their types."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from followalong import __version__
from followalong.core.routine import At, Beat, Every, Grow, Source
from followalong.core.sentence import NOTHING, Sentence, said
from followalong.files import breaths, values
from followalong.files.keys import DOSES, FORMAT, OWNERS, Key, keys_of, keys_of_dose
from followalong.files.nodes import Node, Row, Table, Text
from followalong.files.sheet import Sheet
from followalong.files.suggest import did_you_mean, nearest
from followalong.files.values import UnreadableError
from followalong.files.words import lines, spoken, words


@dataclass(slots=True)
class Fields:
    """What a mapping holds: values that could be read, and the nodes of all that were written."""

    at: Table
    values: dict[str, Any] = field(default_factory=dict)
    nodes: dict[str, Node] = field(default_factory=dict)

    def get(self, name: str, default: Any = None) -> Any:
        return self.values.get(name, default)

    def named(self, name: str) -> bool:
        """Tell whether it was written at all, rightly or not."""
        return name in self.nodes


def read_fields(sheet: Sheet, node: Node, keys: Mapping[str, Key], what: Sentence) -> Fields | None:
    """Every key of a mapping; `what` names it in an error ("a hold"). None if it is no mapping."""
    if not isinstance(node, Table):
        sheet.fault(node, said("Here {what} with its keys is needed.", what=what), did_you_mean("", keys))
        return None
    fields = Fields(node)
    for key_node, value in node.pairs:
        key = keys.get(key_node.value)
        if key is None:
            text = said('"{name}" is not a key of {what}.', name=key_node.value, what=what)
            sheet.fault(key_node, text, _hint(key_node.value, keys))
            continue
        fields.nodes[key.name] = value
        found = READ[key.type](sheet, value, key)
        if found is not None:
            fields.values[key.name] = found
    for key in keys.values():
        if key.required and not fields.named(key.name):
            text = said('"{name}" is missing in {what}.', name=key.name, what=what)
            sheet.fault(node, text, Sentence(key.sentence))
    return fields


def _hint(name: str, keys: Mapping[str, Key]) -> Sentence:
    if "dose" in keys and any(name in keys_of_dose(kind) for kind in DOSES):
        return said('It belongs inside "dose".')
    return did_you_mean(name, keys)


OFTEN = 5.0  # seconds between reminders, at least


Read = Callable[[Sheet, Node, Key], Any]


def text_of(sheet: Sheet, node: Node, key: Key) -> str | None:
    """A single value; a list or keys in its place is a fault."""
    if isinstance(node, Text):
        return node.value
    sheet.fault(node, said('"{name}" needs a single value.', name=key.name), NOTHING)
    return None


def _single(read: Callable[[str], Any]) -> Read:
    def one(sheet: Sheet, node: Node, key: Key) -> Any:
        text = text_of(sheet, node, key)
        return None if text is None else _tried(sheet, node, read, text)

    return one


def _tried(sheet: Sheet, node: Node, read: Callable[[Any], Any], value: object) -> Any:
    try:
        return read(value)
    except UnreadableError as error:
        sheet.fault(node, error.text, error.hint)
        return None


def _words(sheet: Sheet, node: Node, _key: Key) -> str | None:
    return words(sheet, node)


def _spoken(sheet: Sheet, node: Node, _key: Key) -> str | None:
    return spoken(sheet, node)


def _lines(sheet: Sheet, node: Node, _key: Key) -> tuple[str, ...] | None:
    return lines(sheet, node)


def _raw(_sheet: Sheet, node: Node, _key: Key) -> Node:
    """Read later, by whoever knows what surrounds it."""
    return node


def _choice(sheet: Sheet, node: Node, key: Key) -> str | None:
    text = text_of(sheet, node, key)
    if text is None or text in key.choices:
        return text
    wrong = said('"{text}" is not {noun}.', text=text, noun=NOUNS[key.name])
    sheet.fault(node, wrong, did_you_mean(SYNONYMS.get(text, text), key.choices))
    return None


# What stands under each key that takes one of a few words.
NOUNS = {
    "for": said("a place"), "moves": said("a movement"), "area": said("a part of the body"), "first": said("a side"),
    "kind": said("a kind of movement"), "sides": said("a way to take sides"), "position": said("a position"),
}

# Words from anatomy and from other programs -> ours.
SYNONYMS = {
    "supine": "lying on the back", "prone": "lying on the front", "quadruped": "hands and knees",
    "all fours": "hands and knees", "seated": "on a chair", "seated-chair": "on a chair", "sitting": "on a chair",
    "seated-floor": "sitting on the floor", "floor": "sitting on the floor", "both": "each", "one": "left",
    "swap": "alternating", "office": "desk", "work": "desk", "flexion": "bending", "lumbar flexion": "bending",
    "rotation": "twisting", "lumbar rotation": "twisting", "extension": "arching", "lumbar extension": "arching",
    "inverted": "head down", "glutes": "buttocks", "quads": "front of the thigh", "lumbar spine": "low back",
    "warmup": "warm-up", "avoid": "discouraged",
}


def _thing(sheet: Sheet, node: Node, key: Key) -> str | None:
    """A known thing, or one of the author's own; a slip of the finger is told, as the filters would miss it."""
    text = words(sheet, node)
    if text and text not in key.choices:
        near = _thing_like(text, key.choices)
        if near:
            wrong = said('"{text}" is not among the known things.', text=text)
            sheet.warn(node, wrong, said('Did you mean "{word}"? If not, leave it.', word=near))
    return text


def _thing_like(text: str, things: Iterable[str]) -> str:
    """The thing that is nearest, by its whole name or by one of the ways it may be had."""
    wholes = {part: thing for thing in things for part in (thing, *re.split(r", | or ", thing))}
    return wholes.get(nearest(text, wholes), "")


def _list(read: Read) -> Read:
    """A list, or a single one in its place."""

    def many(sheet: Sheet, node: Node, key: Key) -> tuple[Any, ...] | None:
        items = node.items if isinstance(node, Row) else (node,)
        if key.required and not items:
            sheet.fault(node, said('"{name}" is empty.', name=key.name), Sentence(key.sentence))
            return None
        if sheet.too_many(node, len(items)):
            return None
        found = tuple(read(sheet, item, key) for item in items)
        return None if None in found else found

    return many


def newer(text: str) -> bool:
    """Tell whether this is the version of a format that is still to come."""
    return bool(re.fullmatch(r"[0-9]{1,4}", text)) and int(text) > FORMAT


def read_version(sheet: Sheet, node: Node, key: Key) -> int | None:
    """The version of the format, if this program reads it."""
    text = text_of(sheet, node, key)
    if text is not None and newer(text):
        newest = said(
            "This file is in format {found}, which followalong {found}.0 and later can read.", found=int(text)
        )
        ours = said("This is followalong {version}, which reads format {ours}.", version=__version__, ours=FORMAT)
        sheet.fault(node, newest, ours)
    elif text is not None and text != str(FORMAT):
        wrong = said('"{text}" is not a version of the format.', text=text)
        sheet.fault(node, wrong, said("Write {what}.", what=FORMAT))
    return FORMAT if text == str(FORMAT) else None


def _breath(sheet: Sheet, node: Node, key: Key) -> Any:
    if isinstance(node, Row):
        if sheet.too_many(node, len(node.items)):
            return None
        texts = [text_of(sheet, item, key) for item in node.items]
        return None if None in texts else _tried(sheet, node, breaths.parts, texts)
    return _single(breaths.breath)(sheet, node, key)


def _pacer(sheet: Sheet, node: Node, key: Key) -> Any:
    """True for the breath that goes for the whole routine."""
    if isinstance(node, Text) and node.value in ("true", "yes"):
        return True
    return _breath(sheet, node, key)


def _source(sheet: Sheet, node: Node, _key: Key) -> Source | None:
    if isinstance(node, Text):
        title = words(sheet, node)
        return None if title is None else Source(title)
    fields = read_fields(sheet, node, keys_of("source"), OWNERS["source"])
    if fields is None or not fields.get("title"):
        return None
    return Source(fields.get("title"), fields.get("by", ""), fields.get("year"))


def _beat(sheet: Sheet, node: Node, _key: Key) -> Beat | None:
    if isinstance(node, Text):
        text = spoken(sheet, node)
        return None if text is None else Beat("", say=text)
    fields = read_fields(sheet, node, keys_of("beat"), OWNERS["beat"])
    if fields is None:
        return None
    return Beat(fields.get("word", ""), 0.0, fields.get("depth"), fields.get("say", ""))


def _phase(sheet: Sheet, node: Node, _key: Key) -> Beat | None:
    """`push 2s`, or its keys."""
    if isinstance(node, Text):
        word, _, seconds = node.value.rpartition(" ")
        if not word:
            wrong = said('"{text}" is not a phase.', text=node.value)
            sheet.fault(node, wrong, said("Write a word and a time: hold 1s."))
            return None
        found = _tried(sheet, node, values.some_time, seconds)
        return None if found is None else Beat(word, found)
    fields = read_fields(sheet, node, keys_of("phase"), OWNERS["phase"])
    if fields is None or not {"word", "for"} <= set(fields.values):
        return None
    return Beat(fields.get("word"), fields.get("for"), fields.get("depth"), fields.get("say", ""))


def _pairs(read: Callable[[Sheet, Text, Node], Any], example: str) -> Read:
    """A mapping whose keys are values, such as moments."""

    def many(sheet: Sheet, node: Node, key: Key) -> tuple[Any, ...] | None:
        if not isinstance(node, Table):
            wrong = said('"{name}" needs a time and words.', name=key.name)
            sheet.fault(node, wrong, said("Write {what}.", what=f"{key.name}: {example}"))
            return None
        if sheet.too_many(node, len(node.pairs)):
            return None
        found = tuple(read(sheet, left, right) for left, right in node.pairs)
        return None if None in found else found

    return many


def _at(sheet: Sheet, left: Text, right: Node) -> At | None:
    where = _tried(sheet, left, values.moment, left.value)
    if isinstance(right, Table):
        fields = read_fields(sheet, right, keys_of("moment"), OWNERS["moment"])
        text, depth = (fields.get("say", ""), fields.get("depth")) if fields else ("", None)
    else:
        text, depth = spoken(sheet, right), None
    return None if where is None or text is None else At(text, where[0], where[1], depth)


def _every(sheet: Sheet, left: Text, right: Node) -> Every | None:
    seconds = _tried(sheet, left, values.some_time, left.value)
    if seconds is not None and seconds < OFTEN:
        wrong = said('"{text}" is too often.', text=left.value)
        sheet.fault(left, wrong, said("Write {time} or more.", time=f"{OFTEN:g}s"))
    text = spoken(sheet, right)
    return None if seconds is None or text is None else Every(seconds, text)


def _grow(sheet: Sheet, node: Node, _key: Key) -> Grow | None:
    fields = read_fields(sheet, node, keys_of("grow"), OWNERS["grow"])
    if fields is None:
        return None
    return Grow(fields.get("exhale", 1.0), fields.get("every", 4), fields.get("up to", 8.0))


def _extra(sheet: Sheet, left: Text, right: Node) -> tuple[str, int] | None:
    sets = _tried(sheet, right, values.count, right.value if isinstance(right, Text) else "")
    if left.value in ("left", "right"):
        return None if sets is None else (left.value, sets)
    wrong = said('"{text}" is not {noun}.', text=left.value, noun=NOUNS["first"])
    sheet.fault(left, wrong, did_you_mean(left.value, ("left", "right")))
    return None


READ: dict[str, Read] = {
    "amount": _single(values.breaths_or_time),
    "at": _pairs(_at, "{50%: Lean a little further}"),
    "beat": _beat,
    "breath": _breath,
    "breaths": _single(values.breaths),
    "choice": _choice,
    "choices": _list(_choice),
    "count": _single(values.count),
    "counts": _single(values.counts),
    "defaults": _raw,
    "depth": _single(values.depth),
    "dose": _raw,
    "doses": _raw,
    "every": _pairs(_every, "{15s: Keep breathing}"),
    "extra": _pairs(_extra, "{left: 1}"),
    "grow": _grow,
    "id": _single(values.name),
    "ids": _list(_single(values.name)),
    "language": _single(values.language),
    "lines": _lines,
    "names": _list(_words),
    "others": _raw,
    "priority": _single(values.priority),
    "things": _list(_thing),
    "pacer": _pacer,
    "phases": _list(_phase),
    "pulses": _single(values.pulses),
    "source": _source,
    "spoken": _spoken,
    "steps": _raw,
    "some time": _single(values.some_time),
    "target": _single(values.target),
    "time": _single(values.time),
    "times": _single(values.times),
    "version": read_version,
    "words": _words,
    "year": _single(values.year),
    "yes": _single(values.yes),
}

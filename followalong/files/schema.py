"""routines/schema.json, from the table of keys: it helps an editor to complete and to mark; `check` is the judge."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from followalong.files.breaths import PRESETS
from followalong.files.keys import DOSES, FORMAT, FORMS, KINDS, OWNERS, SIMPLE, TYPES, Key, keys_of, keys_of_dose
from followalong.files.overlay import WORDED

Schema = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"

_NUMBER = r"[0-9]+(\.[0-9]+)?"
_TIME = rf"([0-9]+:[0-5][0-9]|({_NUMBER} ?m[a-z]*)? ?({_NUMBER} ?(s[a-z]*)?)?)"
_COUNTS = r"[0-9]+( ?[-–] ?[0-9]+( ?\([0-9]+\))?)?"
_TIMES = rf"{_TIME}( ?[-–] ?{_TIME}( ?\({_TIME}\))?)?"
_BREATHS = r"[0-9]+( ?[-–] ?[0-9]+)? breaths?( ?\([0-9]+\))?"


def _text(*patterns: str) -> Schema:
    """A value as text, or the bare number that an editor takes it for."""
    return {"type": ["string", "number"], "pattern": f"^({'|'.join(patterns)})$"}


def _one_or_list(item: Schema) -> Schema:
    return {"anyOf": [item, {"type": "array", "items": item}]}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name.replace(' ', '-')}"}


WORDS: Schema = {"type": ["string", "number", "boolean"]}
BREATH: Schema = {"anyOf": [
    {"enum": list(PRESETS)},
    {"type": "string", "pattern": rf"^{_NUMBER}( ?[-–] ?{_NUMBER}){{2,3}}$"},
    {"type": "array", "items": {"type": "string", "pattern": rf"^(in|pause|out) {_TIME}$"}},
]}
ID: Schema = {"type": ["string", "number"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}
YES: Schema = {"enum": [True, False, "yes", "no"]}
_COUNT: Schema = {"type": "integer", "minimum": 1}

# Type of a key -> its schema. Words of a moment may stand under any time, so their keys are patterns.
VALUES: dict[str, Schema] = {
    "amount": _text(_TIMES, _BREATHS),
    "at": {"type": "object", "additionalProperties": {"anyOf": [WORDS, _ref("moment")]}},
    "beat": {"anyOf": [WORDS, _ref("beat")]},
    "breath": _ref("breath"),
    "breaths": _text(_COUNTS, _BREATHS),
    "count": _COUNT,
    "counts": _text(_COUNTS),
    "defaults": _ref("defaults"),
    "depth": {"type": ["string", "number"]},
    "doses": {"type": "array", "items": _ref("option"), "minItems": 2},
    "every": {"type": "object", "additionalProperties": WORDS},
    "extra": {"type": "object", "additionalProperties": False, "properties": {"left": _COUNT, "right": _COUNT}},
    "grow": _ref("grow"),
    "id": ID,
    "ids": _one_or_list(ID),
    "language": {"type": "string"},
    "lines": _one_or_list(WORDS),
    "names": _one_or_list(WORDS),
    "others": _one_or_list({"anyOf": [ID, _ref("other")]}),
    "priority": {"enum": [1, 2, 3, "1", "2", "3"]},
    "pacer": {"anyOf": [{"enum": [True, "yes"]}, _ref("breath")]},
    "phases": {"type": "array", "items": {"anyOf": [
        {"type": "string", "pattern": rf"^.+ {_TIME}$"}, _ref("phase"),
    ]}},
    "pulses": _text(_COUNTS, _TIMES, "open"),
    "some time": _text(_TIME),
    "source": {"anyOf": [WORDS, _ref("source")]},
    "spoken": WORDS,
    "steps": {"type": "array", "items": _ref("step"), "minItems": 1},
    "target": {"type": "string", "pattern": "^[0-9]+ (of|/) [0-9]+$"},
    "time": _text(_TIME),
    "times": _text(_TIMES),
    "version": {"const": FORMAT},
    "words": WORDS,
    "year": {"type": "integer"},
    "yes": YES,
}


def schema() -> Schema:
    """For both kinds of file."""
    return {
        "$schema": DRAFT,
        "title": "A routine or a stretch for followalong",
        "type": "object",
        "if": {"required": ["stretch"]},
        "then": _ref("stretch file"),
        "else": {"if": {"required": ["translation"]}, "then": _ref("translation"), "else": _ref("routine")},
        "definitions": {name.replace(" ", "-"): made for name, made in _definitions().items()},
    }


def schema_text() -> str:
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


def _definitions() -> dict[str, Schema]:
    parts = ("source", "defaults", "phase", "beat", "moment", "grow")
    return {
        "stretch file": _mapping("A stretch", keys_of("stretch file", "stretch").values(), "dose"),
        "routine": _mapping("A routine", keys_of("routine").values()),
        "step": {"anyOf": [_step(form) for form in FORMS]},
        "dose": {"anyOf": [_ref(f"{kind} dose") for kind in DOSES]},
        "step dose": {"anyOf": [*(_ref(f"{kind} dose") for kind in DOSES), _ref("change")]},
        "option": {"anyOf": [_ref(f"{kind} option") for kind in DOSES if kind != "either"]},
        "inner dose": {"anyOf": [_ref(f"{kind} inside") for kind in SIMPLE]},
        "change": _change(),
        "translation": _translation(),
        "other": _mapping("another way", keys_of("other").values(), "step dose"),
        "breath": BREATH,
        **{f"{kind} dose": _dose(kind, "whole", "inner dose") for kind in DOSES},
        **{f"{kind} option": _dose(kind, "option", "inner dose") for kind in DOSES if kind != "either"},
        **{f"{kind} inside": _dose(kind, "inner") for kind in SIMPLE},
        **{part: _mapping(part, keys_of(part).values()) for part in parts},
    }


def _translation() -> Schema:
    """Its head, and whatever has words in the original: that is not known here."""
    made = _mapping("A translation", keys_of("translation").values())
    return {**made, "properties": {**made["properties"], **dict.fromkeys(WORDED, True)}}


def _mapping(title: str, keys: Iterable[Key], dose: str = "", required: tuple[str, ...] | None = None) -> Schema:
    keys = tuple(keys)
    needed = [key.name for key in keys if key.required] if required is None else list(required)
    return {
        "title": title,
        "type": "object",
        "properties": {key.name: _value(key, dose) for key in keys},
        **({"required": needed} if needed else {}),
        "additionalProperties": False,
    }


def _step(form: str) -> Schema:
    owners = FORMS[form]
    return _mapping(str(OWNERS[owners[0]]), keys_of(*owners).values(), "dose" if form == "name" else "step dose")


def _dose(kind: str, place: str, inner: str = "") -> Schema:
    """Only the kind itself is required: what a step leaves out comes from its stretch."""
    return _mapping(str(OWNERS[kind]), keys_of_dose(kind, place).values(), inner, required=(kind,))


def _change() -> Schema:
    """A step that names no kind changes parts of its stretch's dose."""
    parts: Mapping[str, Key] = {
        name: key for kind in DOSES for name, key in keys_of_dose(kind).items() if name not in KINDS or name == "rest"
    }
    return _mapping("a change of the dose", parts.values(), "inner dose", required=())


def _value(key: Key, dose: str) -> Schema:
    usual = f" Usual: {key.default}." if key.default else ""
    found = {"description": f"{key.sentence} {TYPES[key.type][:1].upper()}{TYPES[key.type][1:]}.{usual}"}
    if key.type == "dose":
        return {**found, "allOf": [_ref(dose)]}
    if key.type == "things":
        return {**found, **_one_or_list({"anyOf": [{"enum": list(key.choices)}, WORDS]})}
    if key.type in ("choice", "choices"):
        return {**found, **(_one_or_list({"enum": list(key.choices)}) if key.type == "choices"
                            else {"enum": list(key.choices)})}
    value = VALUES[key.type]
    return {**found, "allOf": [value]} if "$ref" in value else {**found, **value}

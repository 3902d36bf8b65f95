"""What is to be told to a person: English with places in it, put into their language only where it is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Self, Union

Value = Union[str, int, float, "Sentence"]
Translate = Callable[[str], str]  # a text with its {places}, in another language; one that is not known as it is

Tell = Callable[["Sentence"], str]


@dataclass(frozen=True, slots=True)
class Sentence:
    """`values` are by the names of the places; one of them may be a sentence itself. Empty words are false.

    A float is written as in the language: what is to be typed into a file is given as words.
    """

    text: str
    values: tuple[tuple[str, Value], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)

    def __str__(self) -> str:
        return told(self)

    def filled(self, **values: Value) -> Sentence:
        return replace(self, values=tuple(values.items()))


NOTHING = Sentence("")


def said(text: str, /, **values: Value) -> Sentence:
    """packaging/translate.py finds the text, so it is written out in the call."""
    return Sentence(text, tuple(values.items()))


POINT = said(".")  # between a number and its tenths


def counted(none: str, one: str, more: str, count: int) -> Sentence:
    """`more` has a {count}."""
    return Sentence(none if not count else one if count == 1 else more, (("count", count),))


def joined(*parts: Sentence) -> Sentence:
    """One after the other, as far as they say something."""
    named = tuple((f"part{number}", part) for number, part in enumerate(parts) if part)
    return Sentence(" ".join(f"{{{name}}}" for name, _ in named), named)


def told(sentence: Sentence, translate: Translate = str) -> str:
    """In English, unless it is translated. A text without values may hold braces of its own."""
    text = translate(sentence.text)
    values = {name: _told(value, translate) for name, value in sentence.values}
    return text.format(**values) if values else text


class Number(float):
    """Formatted with a point of its own; without a format as briefly as it can be."""

    point: str

    def __new__(cls, value: float, point: str) -> Self:
        made = super().__new__(cls, value)
        made.point = point
        return made

    def __format__(self, spec: str) -> str:
        return super().__format__(spec or "g").replace(".", self.point)


def _told(value: Value, translate: Translate) -> str | int | float:
    if isinstance(value, Sentence):
        return told(value, translate)
    return Number(value, translate(POINT.text)) if isinstance(value, float) else value

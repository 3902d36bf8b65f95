"""Every word the program itself says or shows about a session, as a table for each language."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache

from followalong.core.routine import Side

PLACEHOLDER = re.compile(r"\{(side|other|item|count)(?::(\w+))?\}")
OTHER: dict[Side, Side] = {"left": "right", "right": "left", "": ""}


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language: `words` are templates by name, `numbers` the counted words from one.

    `forms` are other forms of the sides, where a language has them ("left_f"); `terms` are its words for those of
    the format: NEEDS, POSITIONS, AREAS, AVOIDABLE and places; `sentences` what voice, sound and diary tell in English.
    """

    language: str
    words: dict[str, str]
    numbers: tuple[str, ...]
    forms: dict[str, str] = field(default_factory=dict)
    terms: dict[str, str] = field(default_factory=dict)
    sentences: dict[str, str] = field(default_factory=dict)

    def say(self, name: str, /, **values: object) -> str:
        return self.words[name].format(**values)

    def number(self, count: int) -> str:
        """The word for a small number, else its digits."""
        return self.numbers[count - 1] if 0 < count <= len(self.numbers) else str(count)

    def decimal(self, number: float) -> str:
        """In digits, with the point of the language."""
        return f"{number:g}".replace(".", self.words["point"])

    def many(self, name: str, /, count: int) -> str:
        """A template that has a form for one and another for many: `pulse_1`, `pulse_n`."""
        return self.say(f"{name}_{'1' if count == 1 else 'n'}", count=count)

    def option(self, name: str) -> str:
        """The author's name of an option; where there was none, the file's reader left its kind."""
        return self.words.get(f"option_{name}", name)

    def term(self, name: str) -> str:
        """A word of the format; an author's own thing is called as the author calls it."""
        return self.terms.get(name, name)

    def movement(self, name: str) -> str:
        """A kind of movement that a person can avoid, where it is called otherwise than the position."""
        return self.terms.get(f"avoid {name}", self.term(name))

    def sentence(self, told: str) -> str:
        """What another part of the program tells the person."""
        return self.sentences.get(told, told)

    def side(self, side: Side, form: str = "") -> str:
        """In a form, such as `f`; the plain word where the language has no such form."""
        return self.forms.get(f"{side}_{form}", self.words[f"side_{side}"]) if side else ""

    def sided(self, name: str, side: Side, /, **values: object) -> str:
        """A template that names a side, within a sentence ({side}) or at its start ({Side})."""
        word = self.side(side)
        return self.say(name, side=word, Side=word.capitalize(), **values)

    def fill(self, text: str, side: Side = "", item: str = "", count: int = 0) -> str:
        """An author's line with its placeholders filled in."""
        if "{" not in text:
            return text
        values = {"item": item, "count": str(count) if count else ""}

        def word(match: re.Match[str]) -> str:
            name, form = match.group(1), match.group(2) or ""
            if name in values:
                return values[name]
            return self.side(side if name == "side" else OTHER[side], form)

        return PLACEHOLDER.sub(word, text)


LANGUAGES = ("en", "es")


@cache
def phrases(language: str) -> Phrases:
    """The table of that language, or English; most people need one of them."""
    if language == "es":
        from followalong.core.phrases import es

        return Phrases("es", es.WORDS, es.NUMBERS, es.FORMS, es.TERMS, es.SENTENCES)
    from followalong.core.phrases import en

    return Phrases("en", en.WORDS, en.NUMBERS)


@cache
def aloud(language: str) -> Phrases:
    """The same for the ear: units of time are whole words."""
    plain = phrases(language)
    whole = {f"{unit}s_{form}": plain.words[f"span_{unit}_{form}"] for unit in ("second", "minute") for form in "1n"}
    return replace(plain, words=plain.words | whole | {"length": plain.words["length_aloud"]})

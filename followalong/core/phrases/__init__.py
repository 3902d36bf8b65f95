"""Every word the program itself says or shows about a session, as a table for each language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from followalong.core.phrases import en
from followalong.core.routine import Side

PLACEHOLDER = re.compile(r"\{(side|other|item|count)(?::(\w+))?\}")
OTHER: dict[Side, Side] = {"left": "right", "right": "left", "": ""}


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language: `words` are templates by name, `numbers` the counted words from one."""

    language: str
    words: dict[str, str]
    numbers: tuple[str, ...]

    def say(self, name: str, /, **values: object) -> str:
        return self.words[name].format(**values)

    def number(self, count: int) -> str:
        """The word for a small number, else its digits."""
        return self.numbers[count - 1] if 0 < count <= len(self.numbers) else str(count)

    def many(self, name: str, /, count: int) -> str:
        """A template that has a form for one and another for many: `pulse_1`, `pulse_n`."""
        return self.say(f"{name}_{'1' if count == 1 else 'n'}", count=count)

    def option(self, name: str) -> str:
        """The author's name of an option; where there was none, the file's reader left its kind."""
        return self.words.get(f"option_{name}", name)

    def side(self, side: Side, form: str = "") -> str:
        return self.words[f"side_{side}{'_' + form if form else ''}"] if side else ""

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


LANGUAGES = {"en": Phrases("en", en.WORDS, en.NUMBERS)}


def phrases(language: str) -> Phrases:
    """The table of that language, or English."""
    return LANGUAGES.get(language, LANGUAGES["en"])

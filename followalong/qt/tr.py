"""The interface in the language of the person; packaging/translate.py finds the texts in the sources."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from followalong.core.sentence import Sentence, told

CONTEXT = "followalong"


def tr(text: str, note: str = "", /, **values: object) -> str:
    """That text, with its {places} filled; `note` tells apart what is the same word in English only."""
    said = QCoreApplication.translate(CONTEXT, text, note or None)
    return said.format(**values) if values else said


def many(one: str, more: str, count: int, /, **values: object) -> str:
    """`one` stands for 1, `more` for any other number, with %n; a translation has as many forms as it needs."""
    said = QCoreApplication.translate(CONTEXT, more, None, count)
    if count == 1 and said == more.replace("%n", "1"):  # English
        said = one
    return said.format(**values) if values else said


def mark(text: str, _note: str = "", /) -> str:
    """For a text in a table, which is translated where it is used."""
    return text


def term(word: str) -> str:
    """A word of the format, such as a position, a thing or a part of the body."""
    if tr("en") == "en":
        return word
    from followalong.core.phrases import phrases  # only when they are needed: the window is there sooner

    return phrases(tr("en")).term(word)


def movement(kind: str) -> str:
    """A kind of movement to avoid; a word of the format that is none as `term` has it."""
    if tr("en") == "en":
        return kind
    from followalong.core.phrases import phrases

    return phrases(tr("en")).movement(kind)


def in_words(sentence: Sentence) -> str:
    """A sentence that knows no language, such as what is wrong with a file."""
    return told(sentence, tr)


def from_elsewhere(sentence: str) -> str:
    """A whole sentence of the voice or the diary; any other one as it is."""
    from followalong.core.phrases import phrases

    return phrases(tr("en")).sentence(sentence)


def span(seconds: float) -> str:
    """A length of time, in words."""
    from followalong.core.phrases import phrases
    from followalong.core.spans import in_words

    return in_words(seconds, phrases(tr("en")))


def grouped(number: int) -> str:
    """10,000, as it is written in the language."""
    return f"{number:,}".replace(",", tr(","))


def decimal(number: float) -> str:
    """0.8, as it is written in the language."""
    return f"{number:g}".replace(".", tr("."))


def listed(words: tuple[str, ...]) -> str:
    """Words of the format, one after the other."""
    return ", ".join(map(term, words))

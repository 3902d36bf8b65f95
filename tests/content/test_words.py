"""The words of every stretch, routine and piece of advice: short, plain, easy to read."""

import tomllib
from pathlib import Path

import pytest

from followalong.files.bundled import data
from tests.content.reading import JARGON, SENTENCES, SHOWN, grade, read, sentences, syllables, texts

ROUTINES = data("routines")
FILES = sorted([*ROUTINES.glob("*.yaml"), *(ROUTINES / "stretches").glob("*.yaml")])
ADVICE = tomllib.loads((data("assets") / "guidance.toml").read_text("utf-8"))
MOST_WORDS, MOST_GRADE = 15, 6.0
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


@each_file
def test_no_line_has_more_than_fifteen_words(path: Path) -> None:
    lines = [line for text in texts(read(path), SENTENCES) for line in ([text] if "stretches" in path.parts else
                                                                     sentences(text))]
    assert [line for line in lines if len(line.split()) > MOST_WORDS] == []


@each_file
def test_a_line_that_names_the_other_side_names_this_one_too(path: Path) -> None:
    lines = [line for line in path.read_text("utf-8").splitlines() if "{other}" in line]
    assert [line for line in lines if "{side}" not in line] == []


@each_file
def test_no_word_is_from_anatomy(path: Path) -> None:
    assert [text for text in texts(read(path), SHOWN) if JARGON.search(text)] == []


@each_file
def test_a_child_of_twelve_can_read_it(path: Path) -> None:
    lines = list(texts(read(path), SENTENCES))
    assert grade(lines) <= MOST_GRADE, lines


def test_advice_is_short_plain_and_easy() -> None:
    lines = [text for text in texts(ADVICE, SENTENCES) if text]
    assert [part for text in lines for part in sentences(text) if len(part.split()) > MOST_WORDS] == []
    assert [text for text in lines if JARGON.search(text) or grade([text]) > MOST_GRADE + 1] == []
    assert grade(lines) <= MOST_GRADE


def test_nothing_is_promised_and_nobody_is_shouted_at() -> None:
    every = [text for path in FILES for text in texts(read(path), SHOWN)] + list(texts(ADVICE, SHOWN))
    assert [text for text in every if "!" in text or "cure" in text.replace("no magic cure", "")] == []


@pytest.mark.parametrize(("line", "least", "most"), [
    ("Lie on your back. Bend your knees.", -3, 2),
    ("Simultaneously elevate the contralateral extremity, maintaining abdominal stability throughout.", 15, 60),
])
def test_the_grade_tells_easy_words_from_hard_ones(line: str, least: float, most: float) -> None:
    assert least <= grade([line]) <= most


@pytest.mark.parametrize(("word", "count"), [("knee", 1), ("little", 2), ("breathe", 1), ("easier", 2)])
def test_syllables_are_counted_by_their_vowels(word: str, count: int) -> None:
    assert syllables(word) == count

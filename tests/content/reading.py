"""How easy words are to read: their grade, and words that only a therapist knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

SENTENCES = {"setup", "say", "feel", "contraindications", "care", "between", "note", "summary",
             "text", "line", "one", "other", "choice", "offers"}
SHOWN = {*SENTENCES, "name", "title", "side", "works", "items", "word", "needs", "area", "position"}

JARGON = re.compile(
    r"supine|prone|quadruped|\basis\b|lumbar|thora|sacr|glut|psoas|piriform|pelvi|flexor|extensor|abduct|adduct|"
    r"flexion|extension|abdom|oblique|diaphragm|quadri|\bquads?\b|patell|anterior|posterior|lateral|medial|spinal|"
    r"stenosis|osteo|glaucoma|hypertens|isometric|proprio|mobili[sz]|activat|neutral|cervical|vertebra",
    re.IGNORECASE,
)
WORD = re.compile(r"[A-Za-z']+")
SENTENCE = re.compile(r"[.!?]+(?:\s|$)|[:;]\s")
VOWELS = re.compile(r"[aeiouy]+")


def texts(found: Any, wanted: set[str], inside: bool = False) -> Iterator[str]:
    """Every text under one of these keys."""
    if isinstance(found, dict):
        for key, value in found.items():
            yield from texts(value, wanted, key in wanted or (inside and not isinstance(key, str)) or "%" in str(key))
    elif isinstance(found, list):
        for each in found:
            yield from texts(each, wanted, inside)
    elif isinstance(found, str) and inside:
        yield re.sub(r"\{(\w+)[^}]*\}", r"\1", found)


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


def sentences(text: str) -> list[str]:
    return [part.strip() for part in SENTENCE.split(text) if part.strip()]


def syllables(word: str) -> int:
    """By groups of vowels; a last e is silent."""
    plain = word.casefold().replace("'", "")
    silent = plain.endswith("e") and not plain.endswith("le") and len(VOWELS.findall(plain)) > 1
    return max(1, len(VOWELS.findall(plain)) - silent)


def grade(lines: Iterable[str]) -> float:
    """Flesch and Kincaid's grade of all these lines together; each line ends a sentence."""
    parts = [WORD.findall(sentence) for line in lines for sentence in sentences(line)]
    words = [word for part in parts for word in part]
    return 0.39 * len(words) / len(parts) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59

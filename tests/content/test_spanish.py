"""Every bundled text in Spanish: complete, short, plain, and played like the original."""

import re
import tomllib
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from followalong.audio import cache, piper, system_player, voice, windows_player
from followalong.core.compiler import compile
from followalong.core.lint import everything, lint
from followalong.core.phrases import phrases
from followalong.core.routine import Stretch, steps_of
from followalong.files import diary
from followalong.files.bundled import data
from followalong.files.guidance import load_guidance
from followalong.files.routine_yaml import read_routine, read_stretch
from followalong.files.rows import load_rows
from followalong.files.stretch_folders import StretchFolders
from followalong.files.translations import check_translation
from tests.content.reading import SENTENCES, SHOWN, read, sentences, texts

ROUTINES, ASSETS = data("routines"), data("assets")
ORIGINALS = sorted([*ROUTINES.glob("*.yaml"), *(ROUTINES / "stretches").glob("*.yaml")])
FILES = sorted((ROUTINES / "es").rglob("*.yaml"))
MOST_WORDS, MOST_SIDE = 15, 6
SAME = {"Cobra"}  # the same word in both languages
JARGON = re.compile(
    r"supino|prono|cuadrup|lumbar|tor[aá]c|sacr[oa]|psoas|piriform|pelvi|pélvi|flexor|extensor|abduc|aducto|flexión|"
    r"extensión|abdom|diafragma|cuádriceps|isquio|rotuli|rótula|anterior|posterior|lateral|medial|gemelo|fascia|"
    r"estenosis|osteo|glaucoma|hipertens|isométr|propio|movilidad|activación|neutr[oa]|cervical",
    re.IGNORECASE,
)
FORMAL = re.compile(r"\busted(es)?\b|\bvos\b|[!¡]", re.IGNORECASE)
GAP = re.compile(r"(\w+) \{(?:side|other)(:\w+)?\}")
FEMININE = {"pierna", "rodilla", "mano", "la"}  # "gira a la izquierda"
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
each_routine = pytest.mark.parametrize("path", sorted(ROUTINES.glob("*.yaml")), ids=lambda path: path.stem)
each_asset = pytest.mark.parametrize("name", ["guidance.toml", "safety.toml"])


def original(path: Path) -> Path:
    return ROUTINES / path.relative_to(ROUTINES / "es")


def words(found: Any) -> list[str]:
    """Every text among these values, that of the rows as they are."""
    if isinstance(found, dict | list):
        return list(chain(*map(words, found.values() if isinstance(found, dict) else found)))
    return [found] if isinstance(found, str) else []


def test_every_file_is_translated() -> None:
    assert [original(path) for path in FILES] == ORIGINALS


@each_file
def test_each_has_the_shape_and_the_gaps_of_its_original(path: Path) -> None:
    assert check_translation(path) == ()


@each_file
def test_no_line_has_more_than_fifteen_words(path: Path) -> None:
    every = [line for text in texts(read(path), SENTENCES) for line in (
        [text] if "stretches" in path.parts else sentences(text))]
    assert [line for line in every if len(line.split()) > MOST_WORDS] == []


@each_file
def test_nothing_is_left_in_english(path: Path) -> None:
    assert set(texts(read(path), SHOWN)) & set(texts(read(original(path)), SHOWN)) <= SAME


@each_file
def test_words_are_plain_and_say_tu(path: Path) -> None:
    assert [text for text in texts(read(path), SHOWN) if JARGON.search(text) or FORMAL.search(text)] == []


@each_file
def test_each_side_agrees_with_what_it_names(path: Path) -> None:
    found = GAP.findall(path.read_text("utf-8"))
    assert [(noun, form) for noun, form in found if form != (":f" if noun in FEMININE else "")] == []


@each_routine
def test_it_plays_in_spanish_from_end_to_end(path: Path) -> None:
    loaded = read_routine(path, StretchFolders((ROUTINES,)), "es")
    assert loaded.faults == ()
    made = loaded.value
    assert made
    assert {made.language, *(step.stretch.language for step in steps_of(made.steps) if step.stretch)} == {"es"}
    made = replace(made, minutes=None)  # the promise is that of the original
    assert lint(made, compile(made, everything(made))) == ()


@each_routine
def test_it_is_as_long_as_the_original_but_for_the_words(path: Path) -> None:
    english, spanish = (read_routine(path, StretchFolders((ROUTINES,)), language).value for language in ("en", "es"))
    assert english
    assert spanish
    assert compile(spanish).seconds <= compile(english).seconds * 1.05 + 5


def test_what_left_and_right_name_is_short() -> None:
    made = [read_stretch(path, language="es").value for path in (ROUTINES / "stretches").glob("*.yaml")]
    assert {stretch.language for stretch in made if isinstance(stretch, Stretch)} == {"es"}
    assert [stretch.side for stretch in made if stretch and len(stretch.side.split()) > MOST_SIDE] == []


@each_asset
def test_advice_is_whole_plain_and_in_the_same_order(name: str) -> None:
    english, spanish = load_rows(ASSETS, name), tomllib.loads((ASSETS / "es" / name).read_text("utf-8"))
    for kind, rows in english.items():
        assert [row.get("id") for row in rows] == [row.get("id") for row in spanish[kind]]
        for old, new in zip(rows, spanish[kind], strict=True):
            assert new.keys() <= old.keys()
            assert [len(value) for value in old.values() if isinstance(value, list) and "points" in old] == [
                len(value) for value in new.values() if isinstance(value, list)]
    every = [text for text in words(spanish) if not re.fullmatch(r"[a-z-]*", text)]
    assert [text for text in every if JARGON.search(text) or FORMAL.search(text)] == []
    assert set(every) & set(words(english)) == set()


def test_a_line_of_advice_has_fifteen_words_at_most() -> None:
    every = [sentence for name in ("guidance.toml", "safety.toml") for text in words(load_rows(ASSETS, name, "es"))
             for sentence in sentences(text)]
    lead = "Llama al número de emergencias, o ve a urgencias, si tienes dolor de espalda y algo de esto"
    assert [line for line in every if len(line.split()) > MOST_WORDS and line.rstrip(":") != lead] == []


def test_the_advice_in_spanish_is_read() -> None:
    assert load_guidance(ASSETS, "es").cautions[0].text.startswith("No lo hagas")
    assert load_guidance(ASSETS, "es").guidelines[2].stretches == load_guidance(ASSETS).guidelines[2].stretches


def test_every_sentence_of_voice_sound_and_diary_is_translated() -> None:
    parts = (cache, diary, piper, system_player, voice, windows_player)
    told = {value for part in parts for name, value in vars(part).items()
            if name.isupper() and isinstance(value, str) and value.endswith(".")}
    assert phrases("es").sentences.keys() == told
    assert {phrases("en").sentence(each) for each in told} == told

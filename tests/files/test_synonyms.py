"""The table of what people type: each line of it finds something in the library that comes with the program."""

import pytest

from followalong import app
from followalong.core.avoiding import AVOIDABLE
from followalong.files.bundled import data
from followalong.files.synonyms import load_synonyms
from followalong.folders import Folders

BOOK, SPANISH = load_synonyms(data("assets")), load_synonyms(data("assets"), "es")
ONLY_SPANISH = SPANISH.synonyms[len(BOOK.synonyms):]


@pytest.fixture(scope="module")
def library_words(tmp_path_factory):
    return {language: words_of(tmp_path_factory.mktemp("home"), language) for language in ("", "es")}


def words_of(home, language):
    library = app.library(Folders(home / "config", home / "data", home / "cache", home / "state"), language)
    entries = (*library.entries(), *library.entries(kind="stretch"))
    said = (word for entry in entries for word in (
        entry.title, entry.summary, *entry.needs, *entry.places, *entry.positions, *entry.areas, *entry.stretches))
    return "\n".join(said).lower()


def test_no_phrase_stands_in_it_twice():
    typed = [phrase for each in SPANISH.synonyms for phrase in each.typed]
    assert sorted(typed) == sorted(set(typed))


def test_what_is_typed_is_kept_without_accents():
    assert all(phrase.isascii() for each in SPANISH.synonyms for phrase in (*each.typed, *each.finds))


def test_a_language_without_a_table_has_the_english_one():
    assert load_synonyms(data("assets"), "fr") == BOOK
    assert "dolor" in SPANISH.fillers - BOOK.fillers


def test_what_is_to_be_avoided_can_be():
    assert {kind for each in SPANISH.synonyms for kind in each.avoid} <= set(AVOIDABLE)
    assert all(each.finds or each.avoid for each in SPANISH.synonyms)


@pytest.mark.parametrize("synonym", BOOK.synonyms, ids=lambda each: each.typed[0])
def test_it_finds_something(synonym, library_words):
    assert [name for name in synonym.finds if name not in library_words[""] and name != "needs nothing"] == []


@pytest.mark.parametrize("synonym", ONLY_SPANISH, ids=lambda each: each.typed[0])
def test_it_finds_something_in_spanish(synonym, library_words):
    assert [name for name in synonym.finds if name not in library_words["es"] and name != "needs nothing"] == []

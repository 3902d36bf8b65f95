"""The table of what people type: each line of it finds something in the library that comes with the program."""

import pytest

from followalong import app
from followalong.core.avoiding import AVOIDABLE
from followalong.files.bundled import data
from followalong.files.synonyms import load_synonyms
from followalong.folders import Folders

BOOK = load_synonyms(data("assets"))


@pytest.fixture(scope="module")
def words(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    library = app.library(Folders(home / "config", home / "data", home / "cache"))
    entries = (*library.entries(), *library.entries(kind="stretch"))
    said = (word for entry in entries for word in (
        entry.title, entry.summary, *entry.needs, *entry.places, *entry.positions, *entry.areas, *entry.stretches))
    return "\n".join(said).lower()


def test_no_phrase_stands_in_it_twice():
    typed = [phrase for each in BOOK.synonyms for phrase in each.typed]
    assert sorted(typed) == sorted(set(typed))


def test_what_is_to_be_avoided_can_be():
    assert {kind for each in BOOK.synonyms for kind in each.avoid} <= set(AVOIDABLE)
    assert all(each.finds or each.avoid for each in BOOK.synonyms)


@pytest.mark.parametrize("synonym", BOOK.synonyms, ids=lambda each: each.typed[0])
def test_it_finds_something(synonym, words):
    assert [name for name in synonym.finds if name not in words and name != "needs nothing"] == []

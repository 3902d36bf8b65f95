"""How much is said goes from the settings into whatever is played, and what was told once is remembered."""

import pytest

from followalong.core import choices
from followalong.core.choices import Choices
from followalong.files import settings
from followalong.files.settings import Settings
from followalong.files.told import ToldFile, as_told


def test_how_much_is_said_is_the_only_thing_that_changes():
    now = as_told(Choices(effort="gentle"), Settings(talk="counts", set_up="first time", effort="full"))
    assert now == Choices(effort="gentle", talk="counts", set_up="first time")


def test_settings_and_choices_know_the_same_words():
    assert (settings.TALKS, settings.SET_UPS) == (choices.TALKS, choices.SET_UPS)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "told.json"


def test_what_was_told_is_known_the_next_time(path):
    for name in ("lunge", "árbol", "lunge", ""):
        ToldFile(path).add(name)
    assert ToldFile(path).read() == {"lunge", "árbol"}


@pytest.mark.parametrize("written", ["", "[]", "{}", '{"format": 1}', '{"format": 1, "stretches": 3}', "[" * 60_000])
def test_a_file_that_makes_no_sense_is_set_aside(path, written):
    path.parent.mkdir()
    path.write_text(written)
    assert ToldFile(path).read() == frozenset()
    assert [each.name.partition(".bad-")[0] for each in path.parent.iterdir()] == ["told"]


def test_a_file_of_another_version_is_left_alone(path):
    path.parent.mkdir()
    path.write_text('{"format": 2, "stretches": ["lunge"]}')
    told = ToldFile(path)
    assert told.read() == frozenset()
    assert path.exists()


def test_a_folder_that_cannot_be_written_stops_nothing(path):
    path.parent.touch()
    ToldFile(path).add("lunge")
    assert ToldFile(path).read() == frozenset()


def test_without_a_file_nothing_is_kept():
    told = ToldFile()
    told.add("lunge")
    assert told.read() == frozenset()

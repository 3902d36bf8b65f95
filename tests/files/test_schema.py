"""Schema and guide come from the table of keys."""

import json

import pytest
import yaml
from jsonschema import Draft7Validator

from followalong.files import reference
from followalong.files.bundled import data
from followalong.files.doses import BUILD
from followalong.files.fields import READ
from followalong.files.keys import DOSES, KEYS, OWNERS, TYPES
from followalong.files.schema import schema, schema_text
from tests.files.conftest import HEAD, STEP, STRETCH
from tests.files.test_routine_yaml import PATTERNS

ROUTINES = data("routines")
CHECK = Draft7Validator(schema())
FILES = sorted([*ROUTINES.rglob("*.yaml"), *PATTERNS.rglob("*.yaml")])


def test_the_schema_beside_the_routines_is_the_generated_one():
    assert (ROUTINES / "schema.json").read_text("utf-8") == schema_text()


def test_the_tables_of_the_guide_are_the_generated_ones():
    text = (ROUTINES / "README.md").read_text("utf-8")
    assert reference.renewed(text) == text
    assert text.count("| key | write |") > 20


def test_writing_makes_both_anew(tmp_path):
    (tmp_path / "README.md").write_text("A\n<!-- keys: grow -->\nold\n<!-- end -->\nB\n")
    reference.write(tmp_path)
    assert json.loads((tmp_path / "schema.json").read_text("utf-8")) == schema()
    assert "old" not in (tmp_path / "README.md").read_text()
    assert "| `exhale` |" in (tmp_path / "README.md").read_text()


def test_every_key_has_a_type_an_owner_and_a_sentence():
    assert {key.type for key in KEYS} <= READ.keys() & TYPES.keys()
    assert {key.owner for key in KEYS} <= OWNERS.keys()
    assert all(key.sentence.endswith(".") for key in KEYS)
    assert set(BUILD) == set(DOSES)


def test_the_schema_is_a_schema():
    Draft7Validator.check_schema(schema())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_good_file_is_good_by_the_schema(path):
    assert [error.message for error in CHECK.iter_errors(yaml.safe_load(path.read_text("utf-8")))] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_tells_its_editor_where_the_schema_is(path):
    first = path.read_text("utf-8").partition("\n")[0]
    said = first.removeprefix("# yaml-language-server: $schema=")
    assert (path.parent / said).resolve() == (ROUTINES / "schema.json").resolve()


@pytest.mark.parametrize("text", [
    f"{HEAD}titel: X\n{STEP}    dose: {{hold: 30s}}\n",
    f"{HEAD}{STEP}    dose: {{hold: 30s, tims: 2}}\n",
    f"{HEAD}{STEP}    dose: {{hodl: 30s}}\n",
    f"{HEAD}{STEP}    dose: {{hold: long}}\n",
    f"{HEAD}{STEP}    dose: {{levels: 2, dose: {{levels: 2}}}}\n",
    f"{HEAD}steps:\n  - {{stretch: s, dose: {{tims: 2}}}}\n",
    f"{HEAD}steps:\n  - {{strech: s}}\n",
    f"{HEAD}steps:\n  - {{rest: 20q}}\n",
    f"{STRETCH}dose: {{hold: 30s}}\nsids: each\n",
    f"{STRETCH}sides: eech\ndose: {{hold: 30s}}\n",
    f"{STRETCH}",
])
def test_a_mistake_is_marked_by_the_schema(text):
    assert list(CHECK.iter_errors(yaml.safe_load(text)))


def test_the_example_of_the_guide_is_a_routine(tmp_path, errors):
    text = (ROUTINES / "README.md").read_text("utf-8")
    example = text.split("```yaml\n")[1].split("```")[0]
    assert errors("".join(f"{line}\n" for line in example.partition("language: en")[2].splitlines()
                          if not line.startswith("title:"))) == []

"""Advice is read from its file, and what names it is looked up."""

from followalong.core.guidance import Evidence, Guideline
from followalong.files.guidance import load_guidance

FILE = """
[[guideline]]
id = "a"
text = "Slow."
when = "stretch"
stretches = ["s"]
[[caution]]
id = "b"
text = "Careful."
[[disagree]]
id = "c"
line = "Not all agree."
one = "Yes."
other = "No."
choice = "Choose."
[[habit]]
id = "d"
text = "Daily."
offers = "The history."
[[evidence]]
id = "e"
text = "9 seconds: enough."
reference = "A book"
stretches = ["s"]
"""


def test_all_five_kinds_are_read(tmp_path):
    (tmp_path / "guidance.toml").write_text(FILE)
    found = load_guidance(tmp_path)
    assert found.guidelines == (Guideline("a", "Slow.", "stretch", ("s",)),)
    assert [each[0].id for each in (found.cautions, found.disagreements, found.habits)] == ["b", "c", "d"]
    assert found.evidence == (Evidence("e", "9 seconds: enough.", "A book", ("s",)),)


def test_its_words_come_in_a_language_and_the_rest_stays(tmp_path):
    (tmp_path / "guidance.toml").write_text(FILE)
    (tmp_path / "es").mkdir()
    (tmp_path / "es" / "guidance.toml").write_text("""
guideline = [{text = "Despacio."}]
caution = [{text = "Cuidado."}]
disagree = [{line = "No todos."}]
habit = [{text = "A diario."}]
evidence = [{text = "9 segundos: basta."}]
""")
    found = load_guidance(tmp_path, "es")
    assert found.guidelines == (Guideline("a", "Despacio.", "stretch", ("s",)),)
    assert (found.disagreements[0].line, found.disagreements[0].one) == ("No todos.", "Yes.")
    assert load_guidance(tmp_path, "fr") == load_guidance(tmp_path)


def test_the_advice_that_came_with_the_program_is_there():
    assert "knees-to-chest" in {each.id for each in load_guidance().disagreements}

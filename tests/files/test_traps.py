"""YAML's own traps, each with its own sentence."""

import pytest

from tests.files.conftest import STEP

QUOTES = "Put the line in quotes."
SETUP = f"{STEP}    dose: {{hold: 30s}}\n    sides: each\n    setup:"


@pytest.mark.parametrize(("line", "place", "words"), [
    (" \n      - {side} knee down", "10:9", f"A line that opens with {{side}} must be in quotes. {QUOTES}"),
    (" {side} knee down", "9:12", f"A line that opens with {{side}} must be in quotes. {QUOTES}"),
    (" \n      - {side:f} knee down", "10:9", f"A line that opens with {{side:f}} must be in quotes. {QUOTES}"),
    (" \n      - {side}", "10:9", f"A line that opens with {{side}} must be in quotes. {QUOTES}"),
    (" \n      - {side}: knee down", "10:9", f"A line that opens with {{side}} must be in quotes. {QUOTES}"),
    (" [Kneel on your {side} knee]", "9:27", f"Words with {{side}} inside brackets must be in quotes. {QUOTES}"),
    (" \n      - Grow tall: ears over hips", "10:9", f"A colon and a space inside words make a key of them. {QUOTES}"),
    (" Grow tall: ears over hips", "9:21", f"A colon and a space inside words look like another key. {QUOTES}"),
    (" [Keep it small, and slow]", "9:12", ("A comma inside brackets makes two lines of one. "
     "Put the line in quotes, or write each line with a dash.")),
    (" \n      - *bold* words", "10:9", f"A line cannot begin with & or *. {QUOTES}"),
    (" \n      - *bold", "10:9", f'"*bold" is not allowed: anchors, aliases and tags are refused. {QUOTES}'),
    (" \n      - @home", "10:9", f"A line cannot begin with this character. {QUOTES}"),
])
def test_a_trap_has_its_own_sentence(errors, line, place, words):
    assert f'r.yaml:{place} step 1 "Calf": {words}' in errors(SETUP + line + "\n")


@pytest.mark.parametrize(("line", "words"), [
    ("\tname: x", "There is a tab here. Use spaces."),
    ("summary", "This line has no colon and space behind its key. Write key: value."),
    ('summary: "never closed', "A quote is opened here and never closed. Close it."),
    ("summary: @home", f"A line cannot begin with this character. {QUOTES}"),
    ("summary: * bold", f"A line cannot begin with & or *. {QUOTES}"),
    ('summary: "a \\q b"', "A backslash in quotes means something else. Write two."),
    ("summary: - a dash", "A dash cannot stand here. Begin a new line with it."),
    ("for:\n  - home\n - desk", "This line is not in line with those above. Move it left or right."),
    ("summary: 'Don't bounce'", f"A text ends in the middle of this line. {QUOTES}"),
    ("for: [home, desk", "A bracket or a comma is missing here. Or put the line in quotes."),
    ("for: [,home]", "There is a comma or a bracket too many here. Take it out."),
    ("for: home\n---\nx: 1", "A file holds one routine or one stretch, without a line of dashes. Split the file."),
])
def test_a_mistake_of_grammar_is_told_in_plain_words(errors, line, words):
    assert any(words in found for found in errors(line + "\n"))


def test_traps_do_not_hide_each_other_or_the_rest(errors):
    found = errors("titel: X\nsummary: This: that\nfor: [a {side} b]\n" + STEP + "    dose: {hodl: 30s}\n")
    assert [line.partition(" ")[0] for line in found] == [
        "r.yaml:4:1", "r.yaml:5:14", "r.yaml:6:7", "r.yaml:6:9", "r.yaml:10:11"]


def test_a_mistake_of_grammar_after_the_steps_names_no_step(errors):
    found = errors(f"{STEP}    dose: {{hold: 30s}}\nsummary: This: that\n")
    assert found[0].startswith("r.yaml:8:14 A colon")


def test_a_file_of_nothing_but_traps_ends(errors):
    assert len(errors("summary:" + " a:" * 150 + " b\n")) == 20


def test_quoted_lines_are_no_traps(routine):
    lines = '["{side} knee: down", "Keep it small, and slow"]'
    assert not routine(f"{SETUP} {lines}\n").faults

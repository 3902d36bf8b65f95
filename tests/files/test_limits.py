"""A file from a stranger is hostile."""

import json
import os
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followalong.files.plain_text import safe_lines
from followalong.files.routine_yaml import read_routine, read_stretch
from followalong.files.sheet import Sheet
from followalong.files.yaml_safe import read_nodes
from tests.files.conftest import STEP

HOLD = "    dose: {hold: 30s}\n"


def said(tmp_path, data: bytes) -> str:
    path = tmp_path / "x.yaml"
    path.write_bytes(data)
    return " ".join(str(fault) for fault in read_routine(path).faults)


@pytest.mark.parametrize(("data", "words"), [
    (b"a" * 300_000, "larger than 256 KiB"),
    (b"a: " + b"x" * 500, "longer than 500 characters"),
    (b"a: \xff", "not UTF-8"),
    (b"a: b\nc: \x1b[31m", "x.yaml:2:4 There is a control character here (U+001B)"),
    ("a: \u202eb".encode(), "control character here (U+202E)"),
    (b'a: "\\e[31m"', "control character here (U+001B)"),
    (b"a: \tb", "There is a tab here"),
    (b"", "The file is empty"),
    (b"just words", "This file has no keys"),
    (b"[" * 400, "more than 20 levels"),
    (b"a:\n" + b"- [1,2,3,4,5,6,7,8,9]\n" * 2500, "more than 20,000 values"),
    (b"a: &x [1]\nb: *x", '"&x" is not allowed'),
    (b"a: &x [1]\nb: *x", '"*x" is not allowed'),
    (b"a: !!python/object/apply:os.system [id]", "is not allowed: anchors, aliases and tags"),
    (b"a: 1\na: 2", '"a" is here twice'),
    (b"? [a]\n: 1", "A key must be plain words"),
    (b'a: "\\UFFFFFFFF"', "This is not YAML."),
    (b'a: "\\U00110000"', "This is not YAML."),
    (b'a: "\\ud800"', "control character here (U+D800)"),
    (b"a: x\n" + b"  y\n" * 600, "longer than 1,000 characters"),
    (b"a: !x!y z", "This is not YAML: found undefined tag handle"),
])
def test_a_limit_is_told(tmp_path, data, words):
    assert words in said(tmp_path, data)


def test_a_file_that_cannot_be_read_is_a_fault(tmp_path):
    assert "No such file" in str(read_routine(tmp_path / "none.yaml").faults[0])
    assert "This is not a file." in str(read_routine(tmp_path).faults[0])
    assert "cannot be read" in str(read_routine(tmp_path / "nul\0.yaml").faults[0])


@pytest.mark.skipif(os.name != "posix", reason="pipes with names")
def test_a_pipe_does_not_make_the_reader_wait(tmp_path):
    os.mkfifo(tmp_path / "x.yaml")
    assert "This is not a file." in str(read_routine(tmp_path / "x.yaml").faults[0])


def test_a_mark_at_the_start_of_the_file_is_no_fault(tmp_path):
    assert "no keys" in said(tmp_path, b"\xef\xbb\xbfwords")


def test_errors_end_at_a_hundred(errors):
    found = errors("".join(f"key{number}: 1\n" for number in range(300)))
    assert found[-1] == "r.yaml There are more than 100 errors. Mend these first."
    assert len(found) == 101


@pytest.mark.parametrize(("dose", "one"), [
    ("{hold: 9s, say: [LIST]}", "a"),
    ("{hold: 9s, at: {LIST}}", "{number}s: a"),
    ("{items: [LIST], dose: {hold: 9s}}", "t{number}"),
    ("{either: [LIST]}", "{{}}"),
    ("{breathe: 1min, breath: [LIST]}", "in 1s"),
])
def test_a_list_has_fifty_parts_at_most(dose_errors, dose, one):
    many = ", ".join(one.format(number=number) for number in range(51))
    assert dose_errors(dose.replace("LIST", many)) == [
        "There are 51 in this list; the most is 50. Make several steps of it."]


def test_warnings_end_at_a_hundred(routine):
    long = " ".join(["word"] * 20)
    lines = "      - " + f"{long}\n      - " * 39 + f"{long}\n"
    loaded = routine("steps:\n" + f"  - name: A\n    position: standing\n{HOLD}    setup:\n{lines}" * 3)
    assert loaded.value
    assert len(loaded.faults) == 100


@pytest.mark.parametrize(("text", "words"), [
    ("steps:\n  - rounds: 900\n    steps:\n      - {name: A, position: standing, dose: {hold: 1s, times: 2}}\n",
     "This comes to 3,600 segments; the most is 2,000."),
    ("steps:\n  - {name: A, position: standing, dose: {levels: 1500, dose: {hold: 1s}}}\n", "3,000 segments"),
    (f"{STEP}    sides: each\n    dose: {{hold: 1s, times: 999}}\n    extra: {{left: 999}}\n", "segments"),
    ("steps:\n  - rounds: 9999\n    steps:\n" + "      - {rounds: 9999, steps: [{rest: 8:00}]}\n", "segments"),
    ("steps:\n" + "  - rest: 7:00:00\n", "is not a time"),
    ("steps:\n" + "  - rest: 400min\n" * 2, "longer than 8 hours"),
    ("steps:\n" + "  - {name: A, position: standing, dose: {either: [{keep: 400min}, {keep: 400min}]}}\n",
     "longer than 8 hours"),
    ("steps:\n" + "  - {name: A, position: standing, dose: {reps: 9999}}\n", "longer than 8 hours"),
    ("steps:\n" + "  - {name: A, position: standing, sides: each, dose: {hold: 9s, setup for: 240min}}\n",
     "longer than 8 hours"),
])
def test_everything_is_multiplied_out_before_it_is_built(errors, text, words):
    assert words in " ".join(errors(text))


@pytest.mark.parametrize(("text", "whole"), [
    ("steps:\n- {rounds: 500, steps: [{name: A, position: standing, dose: {hold: 1s, times: 2}}]}\n", True),
    ("steps:\n- {rounds: 500, rest: 1s, steps: [{name: A, position: standing, dose: {hold: 1s, times: 2}}]}\n", False),
    ("steps:\n- {rounds: 10, steps: [{rest: 48min}]}\n", True),
    ("steps:\n- {rounds: 10, steps: [{rest: 48min}]}\n- rest: 1s\n", False),
])
def test_a_limit_may_be_reached_and_not_passed(routine, text, whole):
    assert (routine(text).value is not None) == whole


BOMBS = [
    b"a: &a [x,x]\n" + b"".join(b"%c: &%c [*%c,*%c]\n" % (98 + n, 98 + n, 97 + n, 97 + n) for n in range(20)),
    b"".join(b"k%d: &k%d {<<: [*k%d, *k%d]}\n" % (n, n, n - 1, n - 1) for n in range(1, 26)),
    b"a: " + b"9" * 490,
    (b"- " * 240 + b"\n") * 500,
    (b"? " * 240 + b"\n") * 500,
    b"'" * 400 + b"\n",
    (b"{" * 490 + b"\n") * 500,
    b"steps:\n" + b"  - stretch: nearlyright\n" * 9000,
    b"".join(b"k%d: {side}\n" % n for n in range(9000)),
    b"steps:\n  - {name: A, position: standing, dose: {hold: 9s}, setup: " + b"\n".join([b"hold " * 90] * 500) + b"}",
    b"steps:\n  - {name: A, position: standing, dose: {hold: " + b"\n".join([b"1-1 (1) " * 60] * 400) + b"}}",
    b"steps:\n  - {name: A, position: standing, dose: {hold: 9s}, setup: [" + b"\n".join([b"a,"] * 15000) + b"]}",
    b"a: |\n" + (b"  " + b"x" * 490 + b"\n") * 500,
]


@pytest.mark.parametrize("data", BOMBS)
def test_a_bomb_is_refused_in_no_time(tmp_path, data):
    path = tmp_path / "x.yaml"
    head = b"followalong: 1\nroutine: x\ntitle: X\n" if data.startswith(b"steps") else b""
    path.write_bytes(head + data)
    start = time.process_time()
    assert read_routine(path).value is None
    assert time.process_time() - start < 5  # seconds; measured: below one


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode)
       | st.text(alphabet="-:{}[]&*!|>'\"#%@ \nabside?,", max_size=120).map(str.encode))
def test_no_bytes_make_the_reader_fail(data):
    sheet = Sheet("x.yaml")
    lines = safe_lines(data, sheet)
    assert lines is None or read_nodes(lines, sheet) is not None or sheet.broken


VALUES = st.recursive(
    st.sampled_from(["30s", "3-5", "x", "{side} knee", "", "true", "standing", "each", "5 breaths", "1", "../x",
                     "box"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["hold", "pulses", "either", "levels", "dose", "items", "name", "position", "say", "rounds",
                         "steps", "stretch", "then", "rest", "note", "phases", "at", "every", "grow", "breath", "word",
                         "for", "extra", "left", "50%", "flow", "inhale", "sink", "reps", "keep", "open", "breathe"]),
        inner, max_size=5), max_leaves=15)


@settings(deadline=None, max_examples=300)
@given(steps=st.lists(VALUES, max_size=4), dose=VALUES)
def test_no_shape_makes_the_reader_fail(tmp_path_factory, steps, dose):
    folder = tmp_path_factory.getbasetemp()
    whole = {"followalong": "1", "routine": "x", "title": "X", "steps": [
        {"name": "A", "position": "standing", "dose": dose}, *steps]}
    (folder / "x.yaml").write_text(json.dumps(whole, ensure_ascii=False), "utf-8")
    loaded = read_routine(folder / "x.yaml")
    assert (loaded.value is None) == any(not fault.warning for fault in loaded.faults)
    assert read_stretch(folder / "x.yaml").value is None

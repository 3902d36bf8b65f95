"""Every text of the program is in each translation, finished; what window and terminal read is made of it."""

import ast
import json
import re
from pathlib import Path

import pytest
import translate
from translate import Message

from followalong.files.bundled import data

EACH = sorted((data("assets") / "translations").glob("*.ts"))
each = pytest.mark.parametrize("ts", EACH, ids=lambda path: path.stem)
GAP = re.compile(r"\{(\w*)(?::[^{}]*)?\}|(%n|%\(\w+\)s|%[rs]|\*\.\w+|;;)")  # however a number is written in it
FORMAL = re.compile(r"\busted(es)?\b|\bvos\b|[!¡]", re.IGNORECASE)


def gaps(text: str) -> list[tuple[str, str]]:
    return sorted(GAP.findall(text))


@each
def test_every_text_of_the_sources_is_translated_and_no_other(ts: Path) -> None:
    assert translate.translated(ts).keys() == set(translate.messages())


@each
def test_the_compiled_file_is_made_of_it(ts: Path, tmp_path: Path) -> None:
    translate.compile_to(ts, tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == ts.with_suffix(".qm").read_bytes()


@each
def test_the_terminal_reads_what_it_says_in_it(ts: Path) -> None:
    assert ts.with_suffix(".json").read_text(encoding="utf-8") == translate.for_the_terminal(ts)
    assert json.loads(translate.for_the_terminal(ts)).keys() > set(translate.sentences())


def test_what_is_said_is_written_out_in_the_call() -> None:
    paths = (path for path in translate.SOURCES.rglob("*.py") if "qt" not in path.parts)  # it has a said of its own
    calls = [node for path in paths for node in ast.walk(ast.parse(path.read_bytes()))
             if isinstance(node, ast.Call) and ast.unparse(node.func) == "said"]
    assert len(calls) > 300
    assert [ast.unparse(call) for call in calls if not isinstance(call.args[0], ast.Constant)] == []


@each
def test_the_file_is_as_it_is_written(ts: Path) -> None:
    every = translate.messages()
    assert ts.read_text(encoding="utf-8") == translate.written(ts.stem, every, translate.translated(ts))


@each
def test_no_gap_is_lost(ts: Path) -> None:
    wrong = [message.text for message, forms in translate.translated(ts).items()
             if not any(gaps(form) == gaps(message.text) for form in forms)]
    assert wrong == []


@each
def test_it_is_plain_and_says_tu(ts: Path) -> None:
    said = [form for forms in translate.translated(ts).values() for form in forms]
    assert [form for form in said if FORMAL.search(form) or form.strip() == ""] == []


def test_texts_are_found_where_they_stand(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text(
        'tr("Go {there}", there=1); many("1 step", "%n steps", 3); X = mark("Left", "side"); tr(name); tr("E")\n'
        'Face("leaf", "Ease off", "Space")\n'
        'said("No {file}", file=1); counted("none", "one", "{count}", 2); said(name)\n'
        'Key("step", "dose", "dose", "A dose.", required=True); Key("step", "say", "lines", "Words.")\n',
        encoding="utf-8")
    told = {"No {file}", "none", "one", "{count}", "A dose."}
    assert set(translate.sentences(tmp_path)) == told
    assert set(translate.messages(tmp_path)) == {
        Message("Go {there}"), Message("%n steps", counted=True), Message("Left", "side"),
        Message("Ease off", "control"), Message("Space"), *map(Message, told),
    }


def test_what_is_new_is_unfinished(tmp_path: Path) -> None:
    ts = tmp_path / "es.ts"
    old, new = Message("Old & known"), Message("%n new", counted=True)
    ts.write_text(translate.written("es", (old, new), {old: ("Viejo & sabido",)}), encoding="utf-8")
    assert 'type="unfinished"' in ts.read_text(encoding="utf-8")
    assert translate.translated(ts) == {old: ("Viejo & sabido",)}

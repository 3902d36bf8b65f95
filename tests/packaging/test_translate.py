"""Every text of the window is in each translation, finished, and its .qm is made of it."""

import re
from pathlib import Path

import pytest
import translate
from translate import Message

from followalong.files.bundled import data

EACH = sorted((data("assets") / "translations").glob("*.ts"))
each = pytest.mark.parametrize("ts", EACH, ids=lambda path: path.stem)
GAP = re.compile(r"\{\w*\}|%n|\*\.\w+|;;")
FORMAL = re.compile(r"\busted(es)?\b|\bvos\b|[!¡]", re.IGNORECASE)


def gaps(text: str) -> list[str]:
    return sorted(GAP.findall(text))


@each
def test_every_text_of_the_sources_is_translated_and_no_other(ts: Path) -> None:
    assert translate.translated(ts).keys() == set(translate.messages())


@each
def test_the_compiled_file_is_made_of_it(ts: Path, tmp_path: Path) -> None:
    translate.compile_to(ts, tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == ts.with_suffix(".qm").read_bytes()


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
        'Face("leaf", "Ease off", "Space")\n', encoding="utf-8")
    assert set(translate.messages(tmp_path)) == {
        Message("Go {there}"), Message("%n steps", counted=True), Message("Left", "side"),
        Message("Ease off", "control"), Message("Space"),
    }


def test_what_is_new_is_unfinished(tmp_path: Path) -> None:
    ts = tmp_path / "es.ts"
    old, new = Message("Old & known"), Message("%n new", counted=True)
    ts.write_text(translate.written("es", (old, new), {old: ("Viejo & sabido",)}), encoding="utf-8")
    assert 'type="unfinished"' in ts.read_text(encoding="utf-8")
    assert translate.translated(ts) == {old: ("Viejo & sabido",)}

"""Brings assets/translations up to date: every text of the program into each .ts, and each .ts into what is read.

"python packaging/translate.py": what is new is marked as unfinished, what is gone goes. The window reads a .qm, which
holds all of it; the terminal a .json, which holds the sentences that know no language (core/sentence.py).
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[1]
SOURCES, TRANSLATIONS = ROOT / "followalong", ROOT / "assets" / "translations"
CONTEXT = "followalong"
CONTROL = "control"  # a note: the short name of a control of the player
FORMS = {"es": 2}  # of a number, as Qt counts them

# Calls whose texts are translated: here, or where the row of a table is used. The numbers are those of the arguments.
TEXTS = {
    "tr": (0,), "mark": (0,), "many": (1,),
    "Face": (1, 2), "Wording": (0, 1), "KeyLine": (2, 3), "Row": (1, 3), "Group": (0,),
}
SENTENCES = {"said": (0,), "counted": (0, 1, 2), "Key": (3,)}
WORD = re.compile(r"[a-z]{2}|^,$")  # E, F1 and + are the same everywhere


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the sources; `note` tells apart what is the same in English, `counted` has a number in it."""

    text: str
    note: str = ""
    counted: bool = False


def messages(folder: Path = SOURCES) -> tuple[Message, ...]:
    """Each once, in an order that does not change when a text moves."""
    found = {message for call in _calls(folder) for message in (*_of_window(call), *_of_sentence(call))}
    return tuple(sorted(found, key=lambda one: (one.text.casefold(), one.text, one.note)))


def sentences(folder: Path = SOURCES) -> tuple[str, ...]:
    """The texts that the terminal says too."""
    return tuple(sorted({message.text for call in _calls(folder) for message in _of_sentence(call)}))


def _calls(folder: Path) -> Iterator[ast.Call]:
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield node


def _of_window(call: ast.Call) -> Iterator[Message]:
    name = _name(call)
    for text in (_text(call, place) for place in TEXTS.get(name, ())):
        if WORD.search(text) or (text and name == "many"):
            yield Message(text, _note(call, name, text), name == "many")


def _of_sentence(call: ast.Call) -> Iterator[Message]:
    """Of the keys of a file only what is said where one is missing."""
    name = _name(call)
    if name != "Key" or any(word.arg == "required" for word in call.keywords):
        yield from (Message(text) for place in SENTENCES.get(name, ()) if (text := _text(call, place)))


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _note(call: ast.Call, name: str, text: str) -> str:
    if name == "Face":
        return CONTROL if text == _text(call, 1) else ""
    return _text(call, 1) if name in ("tr", "mark") else ""


def _text(call: ast.Call, place: int) -> str:
    """A text that is written there; empty where another thing stands."""
    argument = call.args[place] if place < len(call.args) else None
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else ""


def translated(path: Path) -> dict[Message, tuple[str, ...]]:
    """What a .ts says, unfinished ones left out."""
    found = {}
    for one in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        said = one.find("translation")
        if said is not None and said.get("type") is None:
            counted = one.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in said) if counted else (said.text or "",)
            found[Message(one.findtext("source", ""), one.findtext("comment", ""), counted)] = forms
    return found


def written(language: str, every: tuple[Message, ...], known: dict[Message, tuple[str, ...]]) -> str:
    """The text of a .ts."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>",
             f"    <name>{CONTEXT}</name>"]
    for message in every:
        lines += _lines(message, known.get(message, ()), FORMS[language])
    return "\n".join((*lines, "</context>", "</TS>", ""))


def _lines(message: Message, forms: tuple[str, ...], count: int) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.counted else "    <message>"
    yield f"        <source>{escape(message.text)}</source>"
    if message.note:
        yield f"        <comment>{escape(message.note)}</comment>"
    kind = "" if forms else ' type="unfinished"'
    said = escape("".join(forms))
    if message.counted:
        said = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or ("",) * count)
    yield f"        <translation{kind}>{said}</translation>"
    yield "    </message>"


def compile_to(ts: Path, qm: Path) -> None:
    """With the program that comes with PySide6."""
    import PySide6

    program = Path(PySide6.__file__).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
    if sys.platform == "darwin" and not program.exists():
        program = program.parent / "Qt" / "libexec" / "lrelease"
    subprocess.run([program, "-silent", ts, "-qm", qm], check=True)


def for_the_terminal(ts: Path) -> str:
    """The text of a .json."""
    known = translated(ts)
    found = {text: known[Message(text)][0] for text in sentences() if Message(text) in known} | dict(_advice(ts.stem))
    return json.dumps(found, ensure_ascii=False, indent=0) + "\n"


def _advice(language: str) -> Iterator[tuple[str, str]]:
    """A warning may hold a line of the guidance, which is translated in a file of its own."""
    files = (ROOT / "assets" / folder / "guidance.toml" for folder in ("", language))
    ours, theirs = (tomllib.loads(path.read_text(encoding="utf-8"))["disagree"] for path in files)
    return ((one["line"], other["line"]) for one, other in zip(ours, theirs, strict=True))


def main() -> int:
    every = messages()
    for ts in sorted(TRANSLATIONS.glob("*.ts")):
        known = translated(ts)
        ts.write_text(written(ts.stem, every, known), encoding="utf-8")
        compile_to(ts, ts.with_suffix(".qm"))
        ts.with_suffix(".json").write_text(for_the_terminal(ts), encoding="utf-8")
        for message in every:
            if message not in known:
                print(f"{ts.name}: {message.text!r} is not translated.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

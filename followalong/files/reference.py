"""The generated parts of the folder routines: schema.json, and the tables of keys in README.md."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from followalong.files import atomic
from followalong.files.breaths import PRESETS
from followalong.files.bundled import data
from followalong.files.guidance import load_guidance
from followalong.files.keys import DOSES, SETS, TYPES, Key, keys_of
from followalong.files.schema import schema_text

MARKED = re.compile(r"(<!-- keys: ([a-z, ]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def renewed(text: str) -> str:
    """The README with every marked table written anew."""
    return MARKED.sub(lambda found: f"{found[1]}{_part(found[2])}{found[3]}", text)


def write(folder: Path) -> None:
    """Write schema.json, and the tables into README.md."""
    readme = folder / "README.md"
    atomic.write(folder / "schema.json", schema_text().encode())
    atomic.write(readme, renewed(readme.read_text("utf-8")).encode())


def _part(name: str) -> str:
    if name == "breaths":
        return _breaths()
    if name == "disagreements":
        return _disagreements()
    if name == "doses":
        return "\n".join(_dose(kind) for kind in DOSES)
    return _table(keys_of(*name.split(", ")).values())


def _table(keys: Iterable[Key]) -> str:
    lines = [f"| {_name(key)} | {_looks(key)} | {key.sentence} | {key.default} |" for key in keys]
    return "\n".join(("| key | write | what it does | usual |", "|---|---|---|---|", *lines)) + "\n"


def _dose(kind: str) -> str:
    sets = " Also `times` and `rest`." if kind in SETS else ""
    return f"**{kind}**{'.' if sets else ''}{sets}\n\n{_table(keys_of(kind).values())}"


def _name(key: Key) -> str:
    return f"**`{key.name}`**" if key.required else f"`{key.name}`"


def _looks(key: Key) -> str:
    return ", ".join(f"`{choice}`" for choice in key.choices) or TYPES[key.type]


def _breaths() -> str:
    lines = []
    for name, breath in PRESETS.items():
        most = f", at most {breath.most} in a row" if breath.most else ""
        lines.append(f"| `{name}` | {', '.join(f'{air} {seconds:g} s' for air, seconds in breath.parts)}{most} |")
    return "\n".join(("| name | one breath |", "|---|---|", *lines)) + "\n"


def _disagreements() -> str:
    lines = [f"| `{each.id}` | {each.line} |" for each in load_guidance().disagreements]
    return "\n".join(("| id | what it is about |", "|---|---|", *lines)) + "\n"


if __name__ == "__main__":  # pragma: no cover
    write(data("routines"))

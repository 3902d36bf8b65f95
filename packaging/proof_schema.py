"""Proof that an editor understands routines/schema.json: a real YAML language server reads a routine with it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from language_server import LanguageServer

SERVER = "yaml-language-server@1.25.0"
PROGRAM = "node_modules/yaml-language-server/bin/yaml-language-server"
SETUP_FAILED = 3
ROUTINE = """\
# yaml-language-server: $schema=schema.json
followalong: 1
routine: proof
language: en
title: Proof
steps:
  - stretch: half-kneeling-wall
    dose:
      hold: 20s
      times: 2
"""
MISSPELT = "tims"
KINDS = {"hold", "pulses", "reps", "breathe", "levels", "items"}


@dataclass(frozen=True, slots=True)
class Proof:
    """One claim, and what the server said to it."""

    claim: str
    holds: bool
    seen: str

    def __str__(self) -> str:
        return f"{'ok  ' if self.holds else 'FAIL'} {self.claim} ({self.seen})"


def prove(root: Path) -> int:
    """0 when every claim holds, 1 when one does not, 3 when the server cannot be had."""
    schema = root / "routines" / "schema.json"
    if not schema.exists() or not shutil.which("npm"):
        print("This proof needs npm and routines/schema.json.", file=sys.stderr)
        return SETUP_FAILED
    with tempfile.TemporaryDirectory(prefix="followalong-proof-") as name:
        scratch = Path(name)
        if not install(scratch):
            return SETUP_FAILED
        proofs = ask(Path(shutil.copytree(schema.parent, scratch / "routines")), scratch / PROGRAM)
    print(*proofs, sep="\n")
    return 0 if all(proof.holds for proof in proofs) else 1


def install(scratch: Path) -> bool:
    """Fetch the server with npm's own settings; npm says itself what went wrong."""
    words = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(scratch), SERVER]
    # Its loader needs no script of a package to run.
    return subprocess.run([*words, "--ignore-scripts"], cwd=scratch, check=False).returncode == 0


def ask(folder: Path, program: Path) -> list[Proof]:
    """Put the questions to a server that works in a copy of the routines."""
    bundled = sorted(folder.rglob("*.yaml"))
    with LanguageServer(["node", str(program), "--stdio"], folder) as server:
        return [
            *(good(server, path, path.read_text(encoding="utf-8")) for path in bundled),
            good(server, folder / "good.yaml", ROUTINE),
            misspelt(server, folder),
            completed(server, folder),
        ]


def good(server: LanguageServer, path: Path, text: str) -> Proof:
    found = [f"line {one['range']['start']['line'] + 1}: {one['message']}" for one in server.faults(path, text)]
    return Proof(f"{path.name} has no fault", not found, "; ".join(found) or "none")


def misspelt(server: LanguageServer, folder: Path) -> Proof:
    text = ROUTINE.replace("times:", f"{MISSPELT}:")
    line = next(number for number, words in enumerate(text.splitlines()) if MISSPELT in words)
    faults = server.faults(folder / "misspelt.yaml", text)
    found = [one["message"] for one in faults if one["range"]["start"]["line"] == line]
    named = any(MISSPELT in one for one in found)
    return Proof("a misspelt key is flagged on its line", named, "; ".join(found) or "none")


def completed(server: LanguageServer, folder: Path) -> Proof:
    """Ask for completion where a dose's first word would stand."""
    text = ROUTINE.partition("      hold")[0] + "      "
    labels = server.completions(folder / "half-written.yaml", text, text.count("\n"), 6)
    found = sorted(KINDS.intersection(labels))
    return Proof("the kinds of dose are offered", found == sorted(KINDS), ", ".join(found) or "none")

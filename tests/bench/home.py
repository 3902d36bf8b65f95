"""Folders and settings of their own for what is measured, kept warm between two measurements."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from followalong.files.settings import Settings, SettingsFile

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("CONFIG", "DATA", "STATE", "CACHE")


@contextmanager
def own_home() -> Iterator[dict[str, str]]:
    """The environment for child processes; "When to stop" has been read there."""
    with tempfile.TemporaryDirectory(prefix="followalong-bench-") as folder:
        home = Path(folder)
        made = {f"XDG_{name}_HOME": str(home / name.lower()) for name in FOLDERS}
        environment = {**os.environ, **made, "PYTHONPATH": str(ROOT)}
        if "XDG_RUNTIME_DIR" not in os.environ:
            (home / "run").mkdir(mode=0o700)
            environment["XDG_RUNTIME_DIR"] = str(home / "run")
        settings = SettingsFile(home / "config" / "followalong" / "settings.toml")
        settings.path.parent.mkdir(parents=True)
        settings.write(Settings(safety_seen=True))
        yield environment


def words(module: str, *arguments: str) -> list[str]:
    """The command line of a child, the same for ours and for its floor."""
    return [sys.executable, "-P", "-m", f"tests.bench.children.{module}", *arguments]

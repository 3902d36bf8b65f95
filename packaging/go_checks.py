"""The test command: style, types, import rules, then the tests with their coverage."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

# import-linter has no module to run, only a command.
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
CHECKS = (
    ("style", ["-m", "ruff", "check"]),
    ("types", ["-m", "mypy", "--strict", "followalong"]),
    ("import rules", ["-c", LINT_IMPORTS, "--no-logo"]),
)
COVERED = ["--cov", "--cov-report=term"]
WITHOUT_QT = (
    "core", "files", "content", "patterns", "audio", "desktop", "export", "terminal", "packaging",
    "test_repo.py", "test_arguments.py", "test_doctor.py", "test_main.py", "test_lengths.py",
)


def check(python: str, root: Path, arguments: list[str], *, qt: bool) -> int:
    """The first failure's exit code; pytest runs last, so that its closing line is the last line."""
    environment = {**os.environ, "PYTHONPATH": str(root)}
    codes = {
        name: subprocess.run([python, "-P", *words], cwd=root, env=environment, check=False).returncode
        for name, words in CHECKS
    }
    failures = [name for name, code in codes.items() if code]
    if failures:
        print(f"Failed so far: {', '.join(failures)}.", file=sys.stderr, flush=True)
    tests = [python, "-P", "-m", "pytest", *pytest_words(root, arguments, qt=qt)]
    codes["tests"] = subprocess.run(tests, cwd=root, env=environment, check=False).returncode
    return next((code for code in codes.values() if code), 0)


def pytest_words(root: Path, arguments: list[str], *, qt: bool) -> list[str]:
    """A person's own arguments mean a part of the tests, where coverage has nothing to say."""
    words = ["-q", "-m", "not bench", *(arguments or COVERED)]
    if qt:
        return words
    print("Qt does not start here: the tests that need it are left out.", file=sys.stderr, flush=True)
    named = any((root / word.partition("::")[0]).exists() for word in arguments)
    places = [] if named else [f"tests/{name}" for name in WITHOUT_QT if (root / "tests" / name).exists()]
    return ["-p", "no:pytest-qt", "-W", "ignore::pytest.PytestConfigWarning", *words, *places]

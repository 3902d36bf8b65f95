import subprocess
import sys
from pathlib import Path

import go
import go_checks
import pytest

GO = Path(go.__file__)


@pytest.fixture
def old_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    monkeypatch.setattr(sys, "version", "3.10.4 (main)")


@pytest.mark.usefixtures("old_python")
def test_an_old_python_is_a_sentence_and_3(capsys: pytest.CaptureFixture[str]) -> None:
    assert go.main(["run"]) == 3
    assert capsys.readouterr().err == "followalong needs Python 3.11 or newer; this is 3.10.4.\n"


def test_an_unknown_command_is_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert go.main(["dance"]) == 2
    assert '"dance" is not a command.' in capsys.readouterr().err


@pytest.mark.parametrize("words", [["proof"], ["proof", "pudding"]])
def test_an_unknown_proof_is_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert go.main(words) == 2
    assert "proof schema" in capsys.readouterr().err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert go.main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(f"\n  {command} " in shown for command in ("run", "test", "doctor", "bench", "proof"))


def test_a_failed_set_up_is_3_and_names_the_folder(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear", encoding="utf-8")
    words, env = [sys.executable, GO, "run"], {"FOLLOWALONG_VENV": str(tmp_path)}
    done = subprocess.run(words, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert str(tmp_path) in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_without_arguments_the_tests_are_measured() -> None:
    assert "--cov" in go_checks.pytest_words(GO.parent.parent, [], qt=True)


def test_own_arguments_go_to_pytest_without_coverage() -> None:
    words = go_checks.pytest_words(GO.parent.parent, ["-k", "pulse"], qt=True)
    assert words[-2:] == ["-k", "pulse"]
    assert "--cov" not in words


def test_without_qt_the_window_is_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("core", "qt"):
        (tmp_path / "tests" / name).mkdir(parents=True)
    words = go_checks.pytest_words(tmp_path, [], qt=False)
    assert words[:2] == ["-p", "no:pytest-qt"]
    assert "tests/core" in words
    assert "tests/qt" not in words
    assert "left out" in capsys.readouterr().err


def test_without_qt_a_named_test_stays_alone(tmp_path: Path) -> None:
    (tmp_path / "tests" / "core").mkdir(parents=True)
    assert go_checks.pytest_words(tmp_path, ["tests/core::test_one"], qt=False)[-1] == "tests/core::test_one"
    assert go_checks.pytest_words(tmp_path, ["-x"], qt=False)[-1] == "tests/core"


def test_the_first_failing_check_decides_and_the_tests_still_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\necho "$3"\n[ "$3" != mypy ] || exit 7\n', encoding="utf-8")
    python.chmod(0o755)
    assert go_checks.check(str(python), tmp_path, ["-x"], qt=True) == 7
    shown = capfd.readouterr()
    assert shown.out.splitlines()[-1] == "pytest"
    assert shown.err == "Failed so far: types.\n"

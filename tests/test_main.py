import json
import os
import subprocess
import sys
import types

import pytest

import followalong
from followalong.__main__ import main
from followalong.arguments import Arguments, worker_command


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> types.SimpleNamespace:
    """A stand-in for the modules that answer; each command answers what `code` says."""
    stand_in = types.SimpleNamespace(asked=[])
    for name in ("window", "play", "outline", "export", "check", "list_library", "doctor"):
        setattr(stand_in, name, answering(stand_in, name))
    for name in ("app", "commands"):
        monkeypatch.setitem(sys.modules, f"followalong.{name}", stand_in)
        monkeypatch.setattr(followalong, name, stand_in, raising=False)
    return stand_in


def answering(stand_in: types.SimpleNamespace, name: str):
    def answer(arguments: Arguments) -> int:
        stand_in.asked.append((name, arguments))
        return 4

    return answer


def raising(error: type[BaseException]):
    def answer(arguments: Arguments) -> int:
        raise error

    return answer


def child(*words: str, **more) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *words], capture_output=True, text=True, timeout=60, check=False, **more)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ([], "window"), (["play", "a"], "play"), (["outline", "a"], "outline"),
        (["export", "audio", "a", "-o", "a.wav"], "export"),
        (["check", "a"], "check"), (["list"], "list_library"), (["doctor"], "doctor"),
    ],
)
def test_each_command_reaches_its_part_and_returns_its_code(
    app: types.SimpleNamespace, words: list[str], name: str
) -> None:
    assert main(words) == 4
    assert [asked for asked, _ in app.asked] == [name]


def test_the_part_is_given_the_arguments(app: types.SimpleNamespace) -> None:
    main(["play", "a", "--speed", "2"])
    assert app.asked[0][1] == Arguments("play", routine="a", speed=2.0)


def test_ctrl_c_is_130(app: types.SimpleNamespace) -> None:
    app.list_library = raising(KeyboardInterrupt)
    assert main(["list"]) == 130


def test_usage_is_2_and_version_is_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dance"]) == 2
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"followalong {followalong.__version__}\n"


@pytest.mark.parametrize("words", [["--help"], ["play", "--help"], ["export", "--help"], ["--version"]])
def test_help_and_version_import_neither_qt_nor_yaml(words: list[str]) -> None:
    program = f"import sys, followalong.__main__ as m; m.main({words}); print(sorted(sys.modules), file=sys.stderr)"
    loaded = child("-c", program).stderr
    assert "followalong.arguments" in loaded
    assert not any(name in loaded for name in ("PySide6", "yaml", "followalong.app"))


def test_a_reader_that_left_early_is_not_a_crash() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    words = [sys.executable, "-m", "followalong", "--help"]
    done = subprocess.run(words, stdout=writing, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_speech_process_starts_by_the_same_program() -> None:
    done = subprocess.run(worker_command(), input="", capture_output=True, text=True, timeout=60, check=False)
    assert json.loads(done.stdout.strip().splitlines()[0])["ev"] == "ready"

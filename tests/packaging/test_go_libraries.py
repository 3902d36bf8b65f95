import sys

import go_libraries
import pytest

MISSING = "ImportError: libGL.so.1: cannot open shared object file"


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A machine where Qt loads only after packages were fetched; holds what was fetched."""
    fetched: list[list[str]] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(go_libraries, "trouble", lambda python, program: "" if fetched else MISSING)
    monkeypatch.setattr(go_libraries, "apt_install", lambda names: fetched.append(names) or True)
    monkeypatch.setattr(go_libraries.shutil, "which", lambda name: f"/usr/bin/{name}")
    return fetched


def test_root_fetches_what_is_missing(broken: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(go_libraries, "can_install", lambda: True)
    assert go_libraries.window_possible("python")
    assert broken == [go_libraries.PACKAGES]


def test_others_are_told_the_line_to_type_and_go_on(
    broken: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(go_libraries, "can_install", lambda: False)
    assert not go_libraries.window_possible("python")
    shown = capsys.readouterr().err
    assert MISSING in shown
    assert f"\n  sudo apt-get install -y {' '.join(go_libraries.PACKAGES)}\n" in shown


def test_where_all_is_there_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(go_libraries, "trouble", lambda python, program: "")
    monkeypatch.setattr(go_libraries, "can_install", lambda: pytest.fail("nothing to fetch"))
    assert go_libraries.window_possible("python")


def test_sound_alone_does_not_take_the_window_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(go_libraries, "can_install", lambda: False)
    monkeypatch.setattr(go_libraries, "trouble", lambda _, program: "libpulse" if "Multimedia" in program else "")
    assert go_libraries.window_possible("python")


def test_a_failed_install_refreshes_the_lists_and_tries_again(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answers = iter([False, True, True])
    monkeypatch.setattr(go_libraries, "apt", lambda *words: asked.append(words[0]) or next(answers))
    assert go_libraries.apt_install(["libgl1"])
    assert asked == ["install", "update", "install"]


def test_trouble_is_the_last_line_of_a_failure() -> None:
    assert go_libraries.trouble(sys.executable, "import nowhere_at_all").startswith("ModuleNotFoundError")
    assert go_libraries.trouble(sys.executable, "pass") == ""

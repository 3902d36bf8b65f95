import subprocess
import sys
from pathlib import Path

import go_environment
import pytest
from go_environment import SetupError, ready_python

PARALLEL = """
import sys
from pathlib import Path
import go_environment
print(go_environment.ready_python(Path(sys.argv[1])))
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout that needs no package, so that a set-up is quick and needs no network."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "requirements.txt").write_text("# nothing\n", encoding="utf-8")
    monkeypatch.delenv("FOLLOWALONG_VENV", raising=False)
    return tmp_path


def requirements(root: Path) -> Path:
    return root / "packaging" / "requirements.txt"


def test_the_first_start_makes_a_python_and_the_second_finds_it(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    python = ready_python(root)
    assert subprocess.run([python, "-c", "pass"], check=False).returncode == 0
    assert "once" in capsys.readouterr().err
    assert ready_python(root) == python
    assert capsys.readouterr().err == ""


def test_other_pins_make_it_anew(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    left = Path(ready_python(root)).parent / "left-behind"
    left.touch()
    requirements(root).write_text("# something else\n", encoding="utf-8")
    ready_python(root)
    assert not left.exists()


def test_a_set_up_that_was_cut_short_is_done_again(root: Path) -> None:
    python = Path(ready_python(root))
    (root / ".venv" / "followalong.stamp").unlink()
    python.unlink()
    ready_python(root)
    assert python.exists()


def test_the_variable_names_another_folder(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLLOWALONG_VENV", str(root / "elsewhere"))
    assert ready_python(root).startswith(str(root / "elsewhere"))
    assert not (root / ".venv").exists()


def test_a_folder_with_other_files_is_left_alone(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLLOWALONG_VENV", str(root))
    with pytest.raises(SetupError, match="holds other files"):
        ready_python(root)
    assert requirements(root).exists()


def test_a_package_that_cannot_be_had_is_a_set_up_error_and_leaves_no_stamp(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    requirements(root).write_text(f"surely-not-there==1 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(SetupError, match="did not work"):
        ready_python(root)
    assert not (root / ".venv" / "followalong.stamp").exists()


def test_two_set_ups_at_once_make_one_environment(root: Path) -> None:
    words = [sys.executable, "-c", PARALLEL, str(root)]
    where = Path(go_environment.__file__).parent
    both = [subprocess.Popen(words, cwd=where, stdout=-1, stderr=-1, text=True) for _ in range(2)]
    shown = [one.communicate(timeout=120) for one in both]
    assert [one.returncode for one in both] == [0, 0]
    assert len({out for out, _ in shown}) == 1
    assert sum("Setting up" in err for _, err in shown) == 1


def test_without_pip_the_environment_gets_its_own(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(go_environment, "works", lambda words: "ensurepip" in words)
    assert go_environment.pip(Path("python")) == ["python", "-m", "pip"]


def test_without_any_pip_a_sentence_says_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(go_environment, "works", lambda words: False)
    monkeypatch.setattr(go_environment, "can_install", lambda: False)
    with pytest.raises(SetupError, match="sudo apt-get install -y python3-pip"):
        go_environment.pip(Path("python"))


def test_root_fetches_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    fetched: list[str] = []
    monkeypatch.setattr(go_environment, "works", lambda words: "--version" in words and bool(fetched))
    monkeypatch.setattr(go_environment, "can_install", lambda: True)
    monkeypatch.setattr(go_environment, "apt_install", lambda names: fetched.extend(names) or True)
    assert go_environment.pip(Path("python")) == [go_environment.PYTHON, "-m", "pip", "--python", "python"]
    assert fetched == ["python3-pip"]

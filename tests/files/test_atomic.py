"""Never half a file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from followalong.files import atomic
from followalong.files.bundled import PACKAGE, data
from followalong.files.lock import FileLock


def test_a_file_is_written_with_its_folders(tmp_path):
    atomic.write(tmp_path / "a" / "b.txt", b"new")
    assert (tmp_path / "a" / "b.txt").read_bytes() == b"new"
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b.txt"]


@pytest.mark.skipif(os.name != "posix", reason="rights and links as on POSIX")
def test_rights_and_links_stay_as_they_are(tmp_path):
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    atomic.write(link, b"new")
    assert (link.is_symlink(), real.read_text(), real.stat().st_mode & 0o777) == (True, "new", 0o640)


@pytest.mark.parametrize("fails", ["replace", "fsync"])
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, fails):
    path = tmp_path / "a.txt"
    path.write_text("old")

    def fail(*_):
        raise OSError("disk full")

    monkeypatch.setattr(os, fails, fail)
    with pytest.raises(OSError, match="disk full"):
        atomic.write(path, b"new")
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("a.txt", "old")]


def test_a_file_that_is_filled_aside_appears_whole_or_not_at_all(tmp_path):
    path = tmp_path / "a.txt"
    with atomic.aside(path, 0o644) as file:
        file.write_text("half")
        assert not path.exists()
    assert (path.read_text(), path.stat().st_mode & 0o777) == ("half", 0o644 if os.name == "posix" else 0o666)
    with pytest.raises((FileNotFoundError, NotADirectoryError)), atomic.aside(path) as file:
        (file / "no folder").write_text("other")
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("a.txt", "half")]


def test_a_file_that_is_filled_aside_needs_its_folder(tmp_path):
    with pytest.raises(FileNotFoundError), atomic.aside(tmp_path / "no" / "a.txt"):
        pass


def test_a_lock_is_held_by_one_program_at_a_time(tmp_path):
    lock = FileLock(tmp_path / "x" / "lock")
    program = ("import sys; from pathlib import Path; from followalong.files.lock import FileLock\n"
               f"print(FileLock(Path({str(tmp_path / 'x' / 'lock')!r})).take())")
    root = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}

    def another() -> str:
        return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True,
                              env=root).stdout.strip()

    assert (lock.take(), lock.take(), lock.held, another()) == (True, True, True, "False")
    assert FileLock(tmp_path / "x" / "lock").take() is False
    assert (lock.free(), FileLock(tmp_path / "x" / "lock").free()) == (True, False)
    lock.release()
    lock.release()
    assert (lock.held, another()) == (False, "True")
    assert (lock.free(), lock.held) == (True, False)
    (tmp_path / "file").touch()
    assert FileLock(tmp_path / "file" / "lock").free()


def test_data_is_found_in_each_kind_of_installation(tmp_path):
    def folder(*names):
        made = tmp_path.joinpath(*names) / "assets"
        made.mkdir(parents=True)
        return made

    package, frozen = tmp_path / "site" / "followalong", str(tmp_path / "frozen")
    froze = folder("frozen")
    assert data("assets", {}, package, frozen) == froze
    checkout = folder("site")
    assert data("assets", {}, package, frozen) == checkout
    installed = folder("site", "followalong", "_data")
    assert data("assets", {}, package, None) == installed
    told = folder("told")
    assert data("assets", {"FOLLOWALONG_DATA": str(tmp_path / "told")}, package) == told


def test_missing_data_is_told_with_the_places(tmp_path):
    with pytest.raises(FileNotFoundError, match="The folder routines is missing"):
        data("routines", {}, tmp_path / "x" / "followalong", None)


def test_the_checkout_has_its_data():
    assert data("routines") == PACKAGE.parent / "routines"

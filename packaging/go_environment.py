"""The project's own environment: made once, from hashed wheels, by one process at a time."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from go_libraries import apt_install, can_install

STAMP, LOCK = "followalong.stamp", "followalong.lock"
# Not sys.executable: inside an activated .venv that is the very Python to be made, and it has no pip.
PYTHON = getattr(sys, "_base_executable", sys.executable)
PIP_SETTINGS = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PIP_ROOT_USER_ACTION": "ignore"}


class SetupError(Exception):
    """The environment could not be made; the text says what to do."""


def ready_python(root: Path) -> str:
    """The environment's Python, after setting it up when that is needed."""
    folder = Path(os.environ.get("FOLLOWALONG_VENV") or root / ".venv").absolute()
    requirements = root / "packaging" / "requirements.txt"
    stamp = wanted_stamp(requirements)
    try:
        if not is_ready(folder, stamp):
            make_alone(folder, requirements, stamp)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetupError(f"The set-up in {folder} did not work: {error}") from error
    return str(python_of(folder))


def wanted_stamp(requirements: Path) -> str:
    """Changes with the pinned packages and with the Python that runs them."""
    return hashlib.sha256(requirements.read_bytes() + sys.version.encode()).hexdigest()


def is_ready(folder: Path, stamp: str) -> bool:
    written = folder / STAMP
    return python_of(folder).exists() and written.exists() and written.read_text(encoding="utf-8") == stamp


def python_of(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make_alone(folder: Path, requirements: Path, stamp: str) -> None:
    """Wait for a set-up that is under way elsewhere; make the environment if that one did not."""
    refuse_strange(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with locked(folder / LOCK):
        if not is_ready(folder, stamp):
            make(folder, requirements)
            (folder / STAMP).write_text(stamp, encoding="utf-8")


def refuse_strange(folder: Path) -> None:
    """A folder with other things in it is somebody's; setting up would empty it."""
    ours = not folder.exists() or (folder / "pyvenv.cfg").exists() or (folder / LOCK).exists()
    if not ours and any(folder.iterdir()):
        raise SetupError(f"{folder} holds other files. Set FOLLOWALONG_VENV to an empty folder.")


def make(folder: Path, requirements: Path) -> None:
    print("Setting up followalong, once. This can take a minute or two.", file=sys.stderr, flush=True)
    for old in folder.iterdir():
        # The lock stays: another process waits on this very file.
        if old.name != LOCK:
            shutil.rmtree(old) if old.is_dir() and not old.is_symlink() else old.unlink()
    venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(folder)
    install = ["install", "-qq", "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(requirements)]
    subprocess.run([*pip(python_of(folder)), *install], env={**os.environ, **PIP_SETTINGS}, check=True)


def pip(python: Path) -> list[str]:
    """The words that start a pip for this environment; pip's own settings (index, certificates) stay in force."""
    outside = [PYTHON, "-m", "pip"]
    if works([*outside, "--version"]):
        return [*outside, "--python", str(python)]
    if works([str(python), "-m", "ensurepip"]):
        return [str(python), "-m", "pip"]
    if can_install() and apt_install(["python3-pip"]) and works([*outside, "--version"]):
        return [*outside, "--python", str(python)]
    raise SetupError("pip is missing. On Debian or Ubuntu type:\n  sudo apt-get install -y python3-pip")


def works(words: list[str]) -> bool:
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the file against every other process; the system lets go when a holder dies."""
    with path.open("a+b") as file:
        if not taken(file, wait=False):
            print("Another set-up is under way; waiting for it.", file=sys.stderr, flush=True)
            while not taken(file, wait=True):
                pass
        yield


if sys.platform == "win32":
    import msvcrt

    def taken(file: IO[bytes], *, wait: bool) -> bool:
        """Waiting gives up after ten seconds; ask again."""
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def taken(file: IO[bytes], *, wait: bool) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

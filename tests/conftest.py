"""Every test runs without a screen and away from the person's own folders."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

hypothesis.settings.register_profile("untimed", deadline=None)  # a machine that is busy is no fault of the program
hypothesis.settings.load_profile("untimed")

# Before any test module imports Qt: it reads these once.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("FOLLOWALONG_TEST_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the words are English whatever the computer speaks
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="followalong-run-"))


@pytest.fixture(autouse=True, scope="session")
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Settings, history and caches of a test land here."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield home

"""What the system's own command opens, and what nothing opens."""

import sys
from pathlib import Path

import pytest

from followalong.desktop.own_program import launched

linux = pytest.mark.skipif(sys.platform != "linux", reason="the command of a free desktop")


def command(folder: Path, exits: int) -> str:
    """A folder with an xdg-open that ends with that."""
    made = folder / "xdg-open"
    made.write_text(f'#!/bin/sh\necho "$1" >"{folder}/asked"\nexit {exits}\n')
    made.chmod(0o755)
    return str(folder)


@linux
@pytest.mark.parametrize("exits", [0, 3])
def test_the_desktops_command_tells_whether_it_could(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exits: int,
) -> None:
    monkeypatch.setenv("PATH", command(tmp_path, exits))
    made = launched("/a/file.yaml", lambda: False)
    while made.poll() is None:
        pass
    assert (made.poll(), (tmp_path / "asked").read_text()) == (exits, "/a/file.yaml\n")


@pytest.mark.parametrize("opens", [True, False])
def test_without_that_command_the_other_way_is_known_at_once(monkeypatch: pytest.MonkeyPatch, opens: bool) -> None:
    monkeypatch.setenv("PATH", "")
    assert launched("/a/file.yaml", lambda: opens).poll() == (0 if opens else 1)

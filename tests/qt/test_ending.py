"""A real process that plays, with voice and sound as they are here, and is ended in the middle."""

import os
import subprocess
import sys

import pytest

from followalong.files.settings import Settings, SettingsFile

CHILD = """
import os, signal, sys
from PySide6.QtCore import QTimer
from followalong import app
from followalong.qt import opening, run
from followalong.qt.player.player_page import PlayerPage

folders = app.own_folders()
qt = opening.application()

def end():
    page = next((page for page in qt.allWidgets() if isinstance(page, PlayerPage)), None)
    if page and page.driver.repainting:
        watch.stop()
        print("plays", flush=True)
        {how}

watch = QTimer(interval=20)
watch.timeout.connect(end)
watch.start()
demo = str(app.library(folders).find("demo").path)
sys.exit(run.run(app.parts(folders, "en"), demo))
"""


def ended(home, how):
    """Its exit code, what it said, and its errors but for the sound library's own."""
    config = home / "followalong"
    config.mkdir()
    SettingsFile(config / "settings.toml").write(Settings(safety_seen=True))
    folders = {f"XDG_{name}_HOME": str(home) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", CHILD.format(how=how)], env={**os.environ, **folders},
        capture_output=True, text=True, timeout=60, check=False,
    )
    return done.returncode, done.stdout, [line for line in done.stderr.splitlines() if "Python" in line]


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ("qt.exit()", 0),
        ("os.kill(os.getpid(), signal.SIGTERM)", 0),
        ("os.kill(os.getpid(), signal.SIGINT)", 130),
    ],
)
def test_a_program_that_is_ended_while_it_plays_ends_in_order(tmp_path, how, code):
    assert ended(tmp_path, how) == (code, "plays\n", [])


def test_quitting_while_it_plays_asks_first(tmp_path):
    how = "qt.quit(); print(page.parts.question.isVisible()); qt.exit(7)"
    assert ended(tmp_path, how) == (7, "plays\nTrue\n", [])

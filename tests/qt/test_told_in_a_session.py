"""What goes wrong while a session plays in the window is told there, once, and stops nothing."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from followalong import app
from followalong.core.choices import Choices
from followalong.files.diary import NO_HISTORY, NOT_KEPT
from followalong.qt.player.note import Note
from tests.qt.desk import Desk

DEMO = str(Path(app.__file__).parents[1] / "routines" / "demo.yaml")


@pytest.fixture
def desk(qtbot, tmp_path, warm):
    desk = Desk(qtbot, tmp_path, warm, safety_seen=True, motion="reduced")
    desk.program.open(DEMO)
    return desk


def noted(desk):
    """What the stage shows, as soon as it has been gathered."""
    desk.program.sitting.show_news()
    return desk.page.findChild(Note).words


def unwritable(path):
    """A folder that is not empty stands in the file's place."""
    path.unlink(missing_ok=True)
    path.mkdir(parents=True)
    (path / "full").touch()


def test_a_disk_that_fills_up_meanwhile_is_told_once(desk):
    desk.program.start(Choices())
    unwritable(desk.folders.bookmark)
    desk.run(4.0)
    assert noted(desk) == NOT_KEPT
    desk.run(4.0)
    assert noted(desk) == ""


def test_what_goes_wrong_in_one_moment_is_shown_together(desk):
    desk.program.start(Choices())
    for sentence in ("No voice.", "No sound.", "No voice."):
        desk.program.sitting.tell(sentence)
    assert noted(desk) == "No voice. No sound."


def test_a_session_that_the_history_does_not_take_is_told_in_the_library(desk):
    unwritable(desk.folders.history)
    desk.program.start(Choices())
    desk.run(40.0)
    desk.page.saved.emit(None)
    assert NO_HISTORY in [label.text() for label in desk.program.library.findChildren(QLabel)]


def test_the_set_up_is_told_only_the_first_time_a_person_does_the_stretch(desk):
    desk.program.preferences.change(set_up="first time")
    told = []
    for _ in range(2):
        desk.program.start(Choices())
        told.append([cue.spoken for segment in desk.session.script.segments for cue in segment.cues
                     if cue.kind == "setup" and cue.spoken])
        desk.run(40.0)
        desk.page.saved.emit(None)
        desk.program.open(DEMO)
    assert [len(lines) for lines in told] == [1, 0]

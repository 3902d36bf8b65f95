"""What goes wrong while a session plays in the window is told there, once, and stops nothing."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QLabel

from followalong import app
from followalong.core.choices import Choices
from followalong.files.diary import NO_HISTORY, NOT_KEPT
from followalong.files.history import History
from followalong.files.migrations import MIGRATIONS
from followalong.qt.player.note import Note

DEMO = str(Path(app.__file__).parents[1] / "routines" / "demo.yaml")


def noted(demo):
    """What the stage shows, as soon as it has been gathered."""
    demo.program.sitting.show_news()
    return demo.page.findChild(Note).words


def unwritable(path):
    """A folder that is not empty stands in the file's place."""
    path.unlink(missing_ok=True)
    path.mkdir(parents=True)
    (path / "full").touch()


def test_a_disk_that_fills_up_meanwhile_is_told_once(demo):
    demo.program.start(Choices())
    shutil.rmtree(demo.folders.bookmarks, ignore_errors=True)
    demo.folders.bookmarks.touch()
    demo.run(4.0)
    assert noted(demo) == NOT_KEPT
    demo.run(4.0)
    assert noted(demo) == ""


def test_what_goes_wrong_in_one_moment_is_shown_together(demo):
    demo.program.start(Choices())
    for sentence in ("No voice.", "No sound.", "No voice."):
        demo.program.sitting.tell(sentence)
    assert noted(demo) == "No voice. No sound."


def test_a_session_that_the_history_does_not_take_is_told_in_the_library(demo):
    unwritable(demo.folders.history)
    demo.program.start(Choices())
    demo.run(40.0)
    demo.page.saved.emit(None)
    assert demo.program.library.told == f"{NO_HISTORY} The history cannot be written: unable to open database file."


def test_a_history_of_a_newer_version_is_told_with_what_would_do(demo):
    demo.folders.history.parent.mkdir(parents=True, exist_ok=True)
    History(demo.folders.history, migrations=(*MIGRATIONS, "ALTER TABLE sessions ADD COLUMN mood")).close()
    demo.program.start(Choices())
    demo.run(40.0)
    demo.page.saved.emit(None)
    assert demo.program.library.told == (
        f"{NO_HISTORY} Your history was made by a newer version of followalong. It is kept as it is. To add to it, use "
        "that version or a later one.")


def test_a_broken_history_is_moved_aside_and_the_person_is_told(demo):
    demo.folders.history.parent.mkdir(parents=True, exist_ok=True)
    demo.folders.history.write_bytes(b"no history at all" * 100)
    demo.program.start(Choices())
    demo.run(40.0)
    demo.page.saved.emit(None)
    said = [label.text() for label in demo.program.library.findChildren(QLabel)]
    assert any(text.startswith("The history could not be read. It is now called ") for text in said)


def test_the_set_up_is_told_only_the_first_time_a_person_does_the_stretch(demo):
    demo.program.preferences.change(set_up="first time")
    told = []
    for _ in range(2):
        demo.program.start(Choices())
        told.append([cue.spoken for segment in demo.session.script.segments for cue in segment.cues
                     if cue.kind == "setup" and cue.spoken])
        demo.run(40.0)
        demo.page.saved.emit(None)
        demo.program.open(DEMO)
    assert [len(lines) for lines in told] == [1, 0]

"""Files and folders that the person's own programs open, or not."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from followalong.desktop.own_program import Done
from followalong.qt.own_program import LOOKS, OwnProgram
from followalong.qt.unopened_dialog import UnopenedDialog
from tests.qt.desk import Desk


class Slow:
    """Nobody knows for so many looks."""

    def __init__(self, looks, code):
        self.looks, self.code = looks, code

    def poll(self):
        self.looks -= 1
        return self.code if self.looks < 0 else None


@pytest.fixture
def looked(qapp):
    """Asks for what ends so, and looks as long as it does; what was missing."""

    def look(*made):
        each, missing = iter(made), []
        own = OwnProgram(lambda _: next(each), qapp)
        own.missing.connect(missing.append)
        for number, _ in enumerate(made):
            own.show(f"file {number}")
        for _ in range(LOOKS + 1):
            own.look()
        return missing

    return look


@pytest.mark.parametrize(("made", "missing"), [
    (Done(opened=True), []), (Done(opened=False), ["file 0"]), (Slow(3, 0), []), (Slow(3, 4), ["file 0"]),
])
def test_what_could_not_be_opened_is_told_once(looked, made, missing):
    assert looked(made) == missing


def test_an_editor_that_stays_has_opened_it(looked):
    assert looked(Slow(LOOKS, 1)) == []


def test_two_files_are_looked_after_each_for_itself(looked):
    assert looked(Slow(5, 0), Done(opened=False)) == ["file 1"]


def test_where_no_program_opens_a_broken_file_it_is_said_where_it_is(qtbot, tmp_path, warm):
    desk = Desk(qtbot, tmp_path, warm, safety_seen=True, motion="reduced")
    path = tmp_path / "bad.yaml"
    path.write_text("followalong: 1\n")
    desk.opens = False
    desk.program.open(str(path))
    desk.page.file_shown.emit(str(path))
    desk.program.own_program.look()
    dialog = desk.program.window.findChild(UnopenedDialog)
    assert (desk.launched, dialog.findChild(QPlainTextEdit).toPlainText()) == ([str(path)], str(path))
    assert "No program on this computer opened it" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.findChildren(QPushButton)[0].click()
    assert QGuiApplication.clipboard().text() == str(path)
    dialog.close()

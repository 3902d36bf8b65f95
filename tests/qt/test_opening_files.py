"""Files that are chosen or dropped: one routine is opened, and what is none is told and forgotten."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from followalong.app import data
from followalong.qt.before_page import BeforePage

DEMO = str(data("routines") / "demo.yaml")


def open_files(desk, *paths):
    desk.program.window.files_opened.emit([str(path) for path in paths])


def words(desk):
    return [label.text() for label in desk.page.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("name", ["song.mp3", "folder.yaml"])
def test_what_is_no_routine_is_told_and_has_no_card(desk, tmp_path, name):
    path = tmp_path / name
    path.mkdir() if name.endswith("yaml") else path.write_bytes(b"")
    before = len(desk.program.library.routines)
    open_files(desk, path)
    assert desk.page is desk.program.library
    assert desk.page.told == f'"{name}" was not opened: a routine is a file whose name ends in .yaml or .yml.'
    assert len(desk.page.routines) == before
    open_files(desk, DEMO)
    assert desk.program.library.told == ""


def test_of_several_files_the_first_routine_is_opened_and_that_is_said(desk, tmp_path):
    path = tmp_path / "Mine.YML"
    path.write_text(Path(DEMO).read_text())
    open_files(desk, tmp_path / "song.mp3", path, DEMO)
    assert isinstance(desk.page, BeforePage)
    assert words(desk).count('One file at a time: "Mine.YML" was opened, the others were not.') == 1


def test_one_file_needs_no_words(desk):
    open_files(desk, DEMO)
    assert not any("at a time" in text for text in words(desk))


def test_where_the_first_cannot_be_played_the_library_says_that_it_was_one(desk, tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_text("")
    open_files(desk, path, DEMO)
    assert desk.page.told == 'One file at a time: "bad.yaml" was opened, the others were not.'

"""Files that are chosen or dropped: one routine is opened, and what is none is told and forgotten."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

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


def remove(desk):
    """Press it on the one card that has it."""
    every = [one for card in desk.page.cards for one in card.findChildren(QPushButton)]
    (found,) = [one for one in every if one.accessibleName().startswith("Remove from the list: ")]
    found.click()
    desk.caught_up()


def test_a_broken_file_from_elsewhere_can_be_removed_from_the_list(desk, tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_text("")
    open_files(desk, path)
    remove(desk)
    assert (path.exists(), [card for card in desk.page.routines if card.broken]) == (True, [])


def test_a_file_from_elsewhere_that_broke_later_is_removed_for_good(desk, tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(Path(DEMO).read_text())
    open_files(desk, path)
    path.write_text("")
    later = desk.again()
    later.caught_up()
    remove(later)
    again = later.again()
    again.caught_up()
    assert [card for card in again.page.routines if card.id == str(path)] == []


def test_a_broken_file_in_the_library_s_folder_stays(desk):
    folder = Path(desk.parts.library.own)
    folder.mkdir(parents=True)
    (folder / "bad.yaml").write_text("")
    desk.program.lobby.refresh()
    desk.caught_up()
    shown = [card.elsewhere for card in desk.page.routines if card.broken]
    assert shown == [False]

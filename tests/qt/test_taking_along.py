"""The open routine becomes a sound file, by a process of its own, and the page says how far it is."""

import sys
import wave

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QProgressBar

from followalong.core.choices import Choices
from followalong.qt import taking_along
from followalong.qt.before_views import Saving
from followalong.qt.player.player_page import PlayerPage
from followalong.qt.widgets.save_row import SAVE, WHY, SaveRow
from tests.qt.desk import Desk
from tests.qt.test_program import DEMO, HIPS

HANGING = "import sys, json; sys.stdin.readline(); print(json.dumps({'share': 0.5}), flush=True); sys.stdin.read()"
CRASHING = "import sys; sys.exit(1)"


@pytest.fixture
def out(tmp_path, monkeypatch):
    """What the dialog answers; the process has folders of its own."""
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home"))
    path = tmp_path / "a.wav"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


@pytest.fixture
def hanging(qtbot, tmp_path, warm):
    """Its process comes half-way and waits; the end of the program ends it."""
    desk = Desk(qtbot, tmp_path, warm, (sys.executable, "-c", HANGING), safety_seen=True, motion="reduced")
    yield desk
    desk.program.taking_along.close()
    assert all(one.state() == QProcess.ProcessState.NotRunning for one in desk.program.findChildren(QProcess))


def press(desk, name=SAVE):
    found = next(one for one in desk.page.findChildren(QAbstractButton) if one.accessibleName() == name)
    assert found.isVisible()
    desk.qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def said(desk):
    row = desk.page.findChild(SaveRow)
    return next(label.text() for label in row.findChildren(QLabel))


def ended(desk):
    return desk.qtbot.waitSignal(desk.program.taking_along.changed, check_params_cb=lambda saving: not saving.going,
                                 timeout=30_000)


def test_a_routine_is_saved_while_the_window_goes_on(desk, out):
    desk.program.open(DEMO)
    with ended(desk):
        press(desk)
        assert said(desk) == taking_along.BEGINNING
    assert said(desk).startswith(f"Saved as {out}: 0:27")
    with wave.open(str(out)) as file:
        assert round(file.getnframes() / file.getframerate()) == 27


def test_what_is_chosen_on_the_page_is_saved(desk, out):
    desk.program.open(HIPS)
    desk.page.choose(Choices(left_out=frozenset({"1", "2", "3"}), sides="left"))
    with ended(desk):
        press(desk)
    with wave.open(str(out)) as file:
        assert file.getnframes() / file.getframerate() < 300


def test_without_a_name_nothing_begins(desk, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    desk.program.open(DEMO)
    press(desk)
    assert said(desk) == WHY


def test_a_name_without_an_end_gets_that_of_the_chosen_kind(desk, out, monkeypatch):
    bare, kind = out.with_suffix(""), next(kind for kind, suffix in taking_along.KINDS.items() if suffix == ".ogg")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(bare), kind))
    desk.program.open(DEMO)
    with ended(desk):
        press(desk)
    assert bare.with_suffix(".ogg").exists()


@pytest.mark.parametrize("end", [".srt", ".VTT"])
def test_what_is_said_is_saved_as_subtitles(desk, out, monkeypatch, end):
    file = out.with_suffix(end)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    desk.program.open(DEMO)
    with ended(desk):
        press(desk)
    assert said(desk).startswith(f"Saved as {file}: 0:27")
    assert " --> " in file.read_text()


def test_a_kind_of_file_that_nobody_can_write_is_told_before_anything_is_begun(hanging, out, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out.with_suffix(".txt")), ""))
    hanging.program.open(DEMO)
    press(hanging)
    every = ".mp3, .ogg, .flac, .wav, .srt, .vtt"
    assert said(hanging) == f'"a.txt" is none of the kinds of file that can be written: {every}.'
    assert hanging.program.taking_along.findChildren(QProcess) == []


def half_way(desk):
    """Press, and wait for it."""
    changed = desk.program.taking_along.changed
    with desk.qtbot.waitSignal(changed, check_params_cb=lambda saving: saving.percent == 50, timeout=30_000):
        press(desk)


def test_it_can_be_given_up(hanging, out):
    hanging.program.open(DEMO)
    half_way(hanging)
    assert hanging.page.findChild(QProgressBar).value() == 50
    press(hanging, "Cancel")
    assert said(hanging) == taking_along.GIVEN_UP
    assert not out.exists()


def test_it_goes_on_while_a_session_runs_and_is_shown_on_the_next_page(hanging, out):
    hanging.program.open(DEMO)
    half_way(hanging)
    hanging.qtbot.keyClick(hanging.page, Qt.Key.Key_Space)
    assert isinstance(hanging.page, PlayerPage)
    hanging.page.ask_to_leave()
    hanging.page.act("answer")
    hanging.program.open(DEMO)
    assert said(hanging) == taking_along.WRITING.format(percent=50)


def test_a_process_that_ends_too_soon_is_told(qtbot, tmp_path, warm, out):
    desk = Desk(qtbot, tmp_path, warm, (sys.executable, "-c", CRASHING), safety_seen=True, motion="reduced")
    desk.program.open(DEMO)
    with ended(desk):
        press(desk)
    assert said(desk) == taking_along.FAILED


def test_a_process_that_cannot_start_is_told(qtbot, tmp_path, warm, out):
    desk = Desk(qtbot, tmp_path, warm, (str(tmp_path / "gone"),), safety_seen=True, motion="reduced")
    desk.program.open(DEMO)
    with ended(desk):
        press(desk)
    assert said(desk) == taking_along.FAILED


def test_with_nothing_to_do_there_is_nothing_to_save(desk):
    desk.program.open(DEMO)
    desk.page.choose(Choices(left_out=frozenset({"1"})))
    button = next(one for one in desk.page.findChildren(QAbstractButton) if one.accessibleName() == SAVE)
    assert not button.isEnabled()


@pytest.mark.parametrize("width", [1600, 1200])
def test_the_button_stays_where_it_is_when_it_is_told_what_became_of_the_file(desk, width):
    desk.program.window.resize(width, 800)
    desk.program.open(DEMO)
    button = next(one for one in desk.page.findChildren(QAbstractButton) if one.accessibleName() == SAVE)
    desk.page.settle()
    before = button.mapTo(desk.page, button.rect().center())
    desk.page.show_saving(Saving(sentence="Saved as /home/somebody/Music/demo.mp3: 0:27."))
    desk.page.settle()
    assert button.mapTo(desk.page, button.rect().center()) == before
    assert said(desk).startswith("Saved as")


def test_the_focus_stays_in_the_row(look, qtbot):
    row = SaveRow(look, None)
    qtbot.addWidget(row)
    row.show_saving(Saving(), some=True)
    with qtbot.waitExposed(row):
        row.show()
    row.activateWindow()
    save, give_up = row.findChildren(QAbstractButton)
    save.setFocus()
    row.show_saving(Saving(going=True), some=True)
    assert give_up.hasFocus()
    row.show_saving(Saving(sentence="Saved."), some=True)
    assert save.hasFocus()

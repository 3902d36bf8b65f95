"""The stretches: their list, a page for each, and trying one."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from followalong import app
from followalong.core.choices import Choices
from followalong.core.filters import Wanted
from followalong.qt.before_page import BeforePage
from followalong.qt.finished_page import FinishedPage
from followalong.qt.player.player_page import PlayerPage
from followalong.qt.stretch_page import StretchPage
from tests.qt.desk import Desk

ROUTINES = Path(app.__file__).parents[1] / "routines"
PULSES, HUG = (str(ROUTINES / "stretches" / f"{name}.yaml") for name in (
    "half-kneeling-glute-pulse", "discouraged-knees-hug"))
HIPS = str(ROUTINES / "hips-and-hamstrings.yaml")


def words(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def press(desk, name):
    button = next(one for one in desk.page.findChildren(QPushButton) if one.accessibleName().startswith(name))
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def title(desk):
    return desk.program.window.named


def test_the_side_bar_leads_to_all_stretches_and_back(desk):
    press(desk, "Stretches")
    routines = desk.page.routines
    assert {Path(routine.id).stem for routine in routines} == {p.stem for p in (ROUTINES / "stretches").glob("*.yaml")}
    assert routines[-1].discouraged
    press(desk, "Library")
    assert desk.page is desk.program.library


def test_stretches_are_searched_and_filtered_as_routines_are(desk):
    desk.program.stretches.show_list()
    desk.page.ask(Wanted(areas=frozenset({"calves"}), things=frozenset({"wall"})))
    assert [routine.title for routine in desk.page.routines] == [
        "Calf stretch at the wall", "Standing hamstring stretch"]
    desk.page.ask(Wanted())
    desk.page.search("cat hands")
    assert [routine.title for routine in desk.page.routines] == ["Cat and cow"]


def test_a_page_tells_all_of_a_stretch_for_the_side_that_is_shown(desk):
    desk.program.stretches.show_file(PULSES)
    told = words(desk.page)
    for line in ("4 slow pulses, each side", "Kneel on your right knee, the other foot flat in front.",
                 "The knee on the floor", "Pad the knee on the floor.", "Kneeling hip stretch",
                 "Some teach small pulses, and some say never bounce.",
                 "Slow pulses: moving in and out made people more supple for over an hour.",
                 "“Relieve low back stress with these simple stretches”, by Coach's Corner, 2016"):
        assert line in told
    desk.page.stage.show_side(0)
    assert "Kneel on your left knee, the other foot flat in front." in words(desk.page)


def test_one_that_is_advised_against_says_so_and_offers_another(desk):
    desk.program.stretches.show_file(HUG)
    assert "Best left out" in words(desk.page)
    press(desk, "Instead: Breathing with the legs up")
    assert title(desk) == "Breathing with the legs up"


def test_from_stretch_to_stretch_the_way_back_is_the_same(desk):
    desk.program.stretches.show_list()
    desk.program.stretches.show_file(PULSES)
    press(desk, "Harder")
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_Escape)
    assert title(desk) == "Hip pulses, hands on the buttocks"
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_Escape)
    assert desk.page is desk.program.stretches.page


def test_a_step_leads_to_its_stretch_and_back_to_the_same_choices(desk):
    desk.program.open(HIPS)
    before = desk.page
    before.choose(Choices(effort="gentle", left_out=frozenset({"3"})))
    about = next(one for one in before.findChildren(QPushButton) if one.accessibleName().startswith("About Hip pulses"))
    about.setFocus()
    desk.qtbot.keyClick(about, Qt.Key.Key_Return)
    assert isinstance(desk.page, StretchPage)
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_Escape)
    assert (desk.page, before.choices.effort, before.choices.left_out) == (before, "gentle", frozenset({"3"}))
    assert QApplication.focusWidget() is about


def test_a_stretch_is_tried_at_once_with_its_usual_dose_on_both_sides(desk):
    desk.program.stretches.show_file(PULSES)
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_Space)
    assert isinstance(desk.page, PlayerPage)
    assert [line.dose for line in desk.session.script.steps] == ["4 slow pulses, each side"]
    desk.run(100)
    assert isinstance(desk.page, FinishedPage)
    desk.page.saved.emit(None)
    assert title(desk) == "Hip pulses, hands on the buttocks"
    assert desk.program.settings.recent == ()


def test_what_is_avoided_does_not_change_a_stretch_that_is_tried(qtbot, tmp_path, warm):
    desk = Desk(qtbot, tmp_path, warm, safety_seen=True, motion="reduced", avoid=("kneeling",), effort="full")
    desk.program.stretches.show_file(PULSES)
    desk.page.tried.emit()
    assert [line.dose for line in desk.session.script.steps] == ["4 slow pulses, each side"]


def test_the_first_stretch_ever_is_tried_after_when_to_stop(qtbot, tmp_path, warm):
    desk = Desk(qtbot, tmp_path, warm, motion="reduced")
    desk.program.stretches.show_file(PULSES)
    desk.page.tried.emit()
    assert desk.page is desk.program.window.safety
    qtbot.keyClick(desk.page, Qt.Key.Key_Return)
    assert isinstance(desk.page, PlayerPage)


def test_a_trial_that_was_left_can_be_continued(desk):
    desk.program.stretches.show_file(PULSES)
    desk.page.tried.emit()
    desk.run(30)
    later = desk.again()
    later.program.resume()
    assert later.session.routine.title == "Hip pulses, hands on the buttocks"


def test_the_file_of_a_stretch_opens_its_page(desk):
    desk.program.open(PULSES)
    assert isinstance(desk.page, StretchPage)
    assert desk.program.settings.opened == ()


def test_a_stretch_that_only_its_routine_has_is_told_as_it_is(desk, tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("followalong: 1\nroutine: mine\ntitle: Mine\nsteps:\n  - name: Wave\n    position: standing\n"
                    "    dose: {hold: 9s}\n  - rest: 5s\n")
    desk.program.open(str(path))
    press(desk, "About Wave")
    assert (title(desk), "Hold 9 s" in words(desk.page)) == ("Wave", True)
    desk.page.tried.emit()
    assert desk.session.routine.title == "Wave"


def test_a_stretch_without_a_picture_says_so_and_shows_its_position(desk):
    own = desk.folders.routines / "stretches"
    own.mkdir(parents=True)
    (own / "mine.yaml").write_text("followalong: 1\nstretch: mine\nname: Mine\nposition: kneeling\ndose: {hold: 9s}\n")
    desk.program.stretches.show_file(str(own / "mine.yaml"))
    line = "This one has no picture of its own. You see the position that it is done in."
    assert line in words(desk.page)
    desk.program.stretches.show_file(PULSES)
    assert line not in words(desk.page)


def test_a_broken_stretch_has_a_card_and_no_page(desk):
    own = desk.folders.routines / "stretches"
    own.mkdir(parents=True)
    (own / "mine.yaml").write_text("followalong: 1\nstretch: mine\nname: Mine\nposition: flying\n")
    desk.program.lobby.refresh()
    desk.caught_up()
    desk.program.stretches.show_list()
    assert [Path(routine.id).stem for routine in desk.page.routines if routine.broken] == ["mine"]
    assert not desk.program.stretches.show_file(str(own / "mine.yaml"))
    desk.page.checked_again.emit("")
    desk.caught_up()


def test_before_you_start_is_left_for_the_library(desk):
    desk.program.open(HIPS)
    assert isinstance(desk.page, BeforePage)
    desk.program.window.back()
    assert desk.page is desk.program.library

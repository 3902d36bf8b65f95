"""The whole window with real routines and files, a clock that is told, and no voice."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from followalong import app
from followalong.core.avoiding import kinds_of
from followalong.core.choices import Choices
from followalong.core.routine import steps_of
from followalong.core.wishes import Wishes
from followalong.qt import opening
from followalong.qt.before_page import BeforePage
from followalong.qt.finished_page import FinishedPage
from followalong.qt.no_cards import NoCards
from followalong.qt.player.note import Note
from followalong.qt.player.player_page import PlayerPage
from followalong.qt.theme import DARK
from tests.qt.desk import Desk

DEMO = str(Path(app.__file__).parents[1] / "routines" / "demo.yaml")
HIPS = DEMO.replace("demo", "hips-and-hamstrings")


def test_the_library_shows_the_bundled_routines(desk):
    assert len(desk.program.library.routines) == len(list(Path(DEMO).parent.glob("*.yaml")))


def test_the_first_routine_ever_is_opened_after_when_to_stop(qtbot, tmp_path, warm):
    desk = Desk(qtbot, tmp_path, warm, motion="reduced")
    desk.program.open(DEMO)
    assert desk.page is desk.program.window.safety
    qtbot.keyClick(desk.page, Qt.Key.Key_Return)
    assert isinstance(desk.page, BeforePage)
    assert desk.again().program.settings.safety_seen


def test_a_routine_is_played_from_the_library_to_the_end(desk):
    desk.program.open(DEMO)
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_Space)
    assert isinstance(desk.page, PlayerPage)
    desk.program.sitting.write()
    assert desk.awake.held
    desk.run(40.0)
    assert isinstance(desk.page, FinishedPage)
    assert not desk.awake.held


def test_a_session_that_is_left_half_way_is_told_as_stopped(desk):
    desk.program.open(HIPS)
    desk.program.start(Choices())
    desk.run(40.0)
    desk.page.ask_to_leave()
    desk.page.act("answer")
    told = [label.text() for label in desk.page.findChildren(QLabel)]
    assert {"Enough for today.", "How does your body feel now?", "not begun"} <= set(told)


def test_why_a_step_was_left_out_is_told_though_nothing_was_done(desk):
    desk.program.open(HIPS)
    desk.program.start(Choices())
    for action in ("ease_off", "ease_off", "1"):
        desk.page.act(action)
    desk.page.ask_to_leave()
    desk.page.act("answer")
    told = [label.text() for label in desk.page.findChildren(QLabel)]
    assert {"Everything was left out.", "left out: pain"} <= set(told)


def test_a_finished_session_is_kept_with_its_rating(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.run(40.0)
    desk.page.saved.emit(3)
    (kept,) = desk.parts.shelf.history().sessions()
    assert (kept.routine_id, kept.finished, kept.after, kept.steps[0].why) == ("demo", True, 3, "done")
    assert desk.page is desk.program.library
    assert desk.program.settings.recent == ("demo",)


def test_after_a_session_the_library_shows_everything_again(desk):
    desk.program.library.search("demo")
    desk.program.open(DEMO)
    desk.page.left.emit()
    kept = len(desk.page.routines)
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.run(40.0)
    desk.page.saved.emit(None)
    assert kept < len(desk.page.routines)


def test_a_session_that_is_left_can_be_continued_after_a_new_start(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.run(15.0)
    place = desk.session.segment.place
    desk.program.sitting.page.pause()
    later = desk.again()
    later.qtbot.waitUntil(lambda: later.program.comeback.kept is not None)
    shown = [label.text() for label in later.program.library.findChildren(QLabel)]
    assert any(text.endswith("That was just now") for text in shown)
    later.program.resume()
    assert later.session.bookmark().place == place
    assert (later.session.state, later.session.segment.role) == ("running", "ready")


def offered(desk):
    every = [label.text() for label in desk.page.findChildren(QLabel) if label.isVisible()]
    return next(text for text in every if "That was" in text)


def test_how_long_ago_it_was_left_is_told_anew_when_the_library_is_entered(desk):
    left_half_way(desk)
    assert offered(desk).endswith("That was just now")
    kept = desk.parts.shelf.bookmarks.read(HIPS)
    desk.parts.shelf.bookmarks.write(kept.bookmark, kept.at - timedelta(minutes=12, seconds=30))
    desk.program.window.show_safety()
    desk.page.closed.emit()
    assert offered(desk).endswith("That was 12 minutes ago")


def test_in_a_file_that_has_changed_it_goes_on_from_the_start_of_the_step(desk, tmp_path):
    path = tmp_path / "mine.yaml"
    own = "followalong: 1\nroutine: mine\ntitle: Mine\nsteps:\n"
    path.write_text(own + "  - {name: Calf, position: standing, dose: {hold: 8s}}\n" * 2)
    desk.program.open(str(path))
    desk.program.start(Choices())
    desk.run(40.0)
    path.write_text(path.read_text().replace("hold: 8s", "hold: 9s"))
    later = desk.again()
    later.program.comeback.offer()
    later.program.resume()
    assert (later.session.segment.role, later.session.moment().session_done) == ("ready", 25.0)


def test_play_goes_on_with_the_routine_that_was_left(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.run(15.0)
    place = desk.session.segment.place
    later = desk.again()
    assert not later.program.goes_on(DEMO.replace("demo", "other"))
    assert later.program.sitting is None
    assert later.program.goes_on(DEMO)
    assert later.session.bookmark().place == place


def test_an_offer_that_is_declined_does_not_come_again(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.run(5.0)
    later = desk.again()
    later.program.comeback.offer()
    later.program.library.resume_declined.emit()
    later.program.comeback.offer()
    assert later.program.comeback.kept is None


def pressed(desk, name):
    """The button of the page that begins so."""
    found = [one for one in desk.page.findChildren(QPushButton) if one.accessibleName().startswith(name)]
    for one in found:
        one.click()
    return len(found)


def left_half_way(desk):
    """Happy hips and hamstrings, in its second step."""
    desk.program.open(HIPS)
    desk.program.start(Choices())
    while desk.session.moment().step < 2 or desk.session.segment.role != "stretch":
        desk.run(1.0)
    desk.run(20.0)
    desk.page.ask_to_leave()
    desk.page.act("answer")
    desk.page.saved.emit(None)


def left_half_way_and_another_done(desk):
    left_half_way(desk)
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.run(40.0)
    desk.page.saved.emit(None)


def test_a_routine_goes_on_from_its_own_page_though_another_was_done_since(desk):
    left_half_way_and_another_done(desk)
    later = desk.again()
    later.program.open(HIPS)
    assert pressed(later, "Continue at Hip and thigh stretch, foot on the wall") == 1
    assert (later.session.moment().step, later.session.segment.role) == (2, "ready")


def test_one_enter_too_many_after_a_session_does_not_go_on_with_another(desk):
    left_half_way_and_another_done(desk)
    assert desk.program.comeback.kept is not None
    assert QApplication.focusWidget() in desk.program.library.cards[0].stops


def test_what_is_over_is_not_offered_on_its_page(desk):
    left_half_way(desk)
    desk.program.goes_on(HIPS)
    desk.run(900.0)
    desk.page.saved.emit(None)
    desk.program.open(HIPS)
    assert pressed(desk, "Continue at") == 0


def test_a_session_that_went_on_is_told_as_a_whole(desk):
    left_half_way(desk)
    desk.program.goes_on(HIPS)
    desk.run(900.0)
    told = [label.text() for label in desk.page.findChildren(QLabel)]
    assert {"Done for today.", "Hip pulses, hands on the buttocks"} <= set(told)
    assert [step.why for step in desk.session.done()] == ["done"] * 4
    assert desk.session.seconds_done == pytest.approx(desk.session.script.seconds, rel=0.05)


def test_going_on_and_leaving_at_once_goes_back_to_the_library(desk):
    left_half_way(desk)
    desk.program.goes_on(HIPS)
    desk.page.ask_to_leave()
    desk.page.act("answer")
    assert desk.page is desk.program.library
    assert len(desk.parts.shelf.history().sessions()) == 1


def test_the_place_is_written_when_what_happened_has_been_shown(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.write()
    place = desk.session.segment.place
    desk.program.sitting.page.act("next_step")
    assert desk.parts.shelf.bookmarks.read(DEMO).bookmark.place == place
    desk.write()
    assert desk.parts.shelf.bookmarks.read(DEMO).bookmark.place == desk.session.segment.place != place


def test_a_finished_session_leaves_nothing_to_continue(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.run(40.0)
    assert desk.parts.shelf.bookmarks.read(DEMO) is None


def test_the_cards_go_while_a_session_is_there_and_come_back_with_the_library(desk):
    before = [card.routine.id for card in desk.program.library.cards]
    desk.program.open(DEMO)
    desk.program.start(Choices())
    assert desk.program.library.cards == ()
    desk.page.ask_to_leave()
    desk.page.act("answer")
    assert desk.page is desk.program.library
    assert [card.routine.id for card in desk.page.cards] == before


def test_files_are_not_read_while_a_session_is_there_but_afterwards(qtbot, tmp_path):
    desk = Desk(qtbot, tmp_path, safety_seen=True, motion="reduced")
    desk.program.play(DEMO)
    assert not desk.program.catching_up.going
    desk.page.ask_to_leave()
    desk.page.act("answer")
    desk.caught_up()
    assert len(desk.page.routines) == len(list(Path(DEMO).parent.glob("*.yaml")))


def test_leaving_before_anything_is_done_goes_back_to_the_library(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.run(2.0)
    desk.program.sitting.page.left.emit()
    assert desk.page is desk.program.library
    assert desk.parts.shelf.history().sessions() == ()


def test_a_step_in_the_middle_can_be_the_first(desk):
    desk.program.open(DEMO.replace("demo", "hips-and-hamstrings"))
    desk.program.start(Choices(), "3")
    assert desk.session.moment().step == 3


@pytest.mark.parametrize("step", [1, 3])
def test_playing_at_once_begins_without_a_lead_in(desk, step):
    desk.program.play(DEMO.replace("demo", "hips-and-hamstrings"), step)
    assert (desk.session.state, desk.session.segment.role) == ("running", "ready")


def test_doing_it_again_starts_anew_without_what_was_eased(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.program.sitting.page.act("ease_off")
    desk.run(40.0)
    desk.page.again_asked.emit(None)
    assert (desk.session.choices.eased, desk.session.state) == (frozenset(), "running")


def test_a_broken_file_is_shown_where_the_routines_are(desk, tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_text("followalong: 1\nroutine: bad\ntitle: Bad\nsteps: [{strech: x}]\n")
    desk.program.open(str(path))
    assert desk.page is desk.program.library
    assert any(card.file == "bad.yaml" and card.broken for card in desk.program.library.routines)


def test_a_mended_file_opens(desk, tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("followalong: 1\nroutine: mine\n")
    desk.program.open(str(path))
    path.write_text(Path(DEMO).read_text().replace("routine: demo", "routine: mine"))
    desk.program.lobby.check_again(str(path))
    assert isinstance(desk.page, BeforePage)


def test_a_file_from_elsewhere_stays_among_the_recent_ones(desk, tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(Path(DEMO).read_text().replace("routine: demo", "routine: mine"))
    desk.program.open(str(path))
    later = desk.again()
    later.caught_up()
    assert (later.program.library.routines[0].id, later.program.settings.recent) == (str(path), ())
    path.unlink()
    later.program.lobby.refresh()
    later.caught_up()
    assert str(path) not in [card.id for card in later.program.library.routines]


def test_a_file_from_elsewhere_that_breaks_later_has_one_card(desk, tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(Path(DEMO).read_text().replace("routine: demo", "routine: mine"))
    desk.program.open(str(path))
    path.write_text("followalong: 1\n")
    later = desk.again()
    later.program.open(str(path))
    later.caught_up()
    assert [card.broken for card in later.program.library.routines if card.id == str(path)] == [True]


def test_a_routine_of_the_library_is_not_kept_as_a_file(desk):
    desk.program.open(DEMO)
    assert (desk.program.settings.opened, desk.program.settings.recent) == ((), ())


def test_why_settings_were_set_aside_is_told_in_the_library(qtbot, tmp_path, warm):
    desk = Desk(qtbot, tmp_path, warm, safety_seen=True)
    assert desk.program.library.told == ""
    desk.folders.settings.write_text("theme = \n")
    told = desk.again().program.library.told
    assert told.startswith("The settings could not be read: Invalid value (at line 1")
    assert f"The file is kept as {desk.folders.config}/settings.bad-" in told


def test_choices_are_remembered_for_the_next_time(desk):
    desk.program.open(DEMO)
    desk.page.choose(Choices(effort="gentle", wait_for_me=True))
    settings = desk.again().program.settings
    assert (settings.effort, settings.wait_for_me) == ("gentle", True)


def test_a_star_puts_a_routine_first_and_stays(desk):
    desk.program.lobby.star(DEMO, on=True)
    assert desk.again().program.settings.favourites == ("demo",)


def test_what_is_avoided_and_lacked_is_remembered_for_every_routine(desk):
    desk.program.open(HIPS)
    desk.page.wish(Wishes(frozenset({"kneeling"}), frozenset({"wall"}), 5))
    later = desk.again()
    assert (later.program.settings.avoid, later.program.settings.without) == (("kneeling",), ("wall",))
    later.program.open(HIPS)
    later.qtbot.keyClick(later.page, Qt.Key.Key_Space)
    done = [step.stretch for step in steps_of(later.session.routine.steps)]
    assert len(done) == 4
    assert not any("kneeling" in kinds_of(stretch) for stretch in done)


def test_an_adapted_session_that_was_left_comes_back_the_same(desk):
    desk.program.open(HIPS)
    desk.page.wish(Wishes(frozenset({"kneeling"}), minutes=5))
    desk.page.start()
    desk.run(30.0)
    place, routine = desk.session.segment.place, desk.session.routine
    later = desk.again()
    later.qtbot.waitUntil(lambda: later.program.comeback.kept is not None)
    later.program.resume()
    assert (later.session.bookmark().place, later.session.routine) == (place, routine)


def test_a_routine_that_starts_at_once_tells_what_is_changed_in_it(desk):
    desk.program.play(HIPS, wishes=Wishes(minutes=5))
    assert desk.session.moment().step == 1
    assert "4 steps are changed for you." in [note.accessibleName() for note in desk.page.findChildren(Note)]
    assert desk.program.settings.avoid == ()


def test_if_nothing_is_left_of_a_routine_it_does_not_start(desk):
    desk.program.play(DEMO.replace("demo", "breathing-10"),
                      wishes=Wishes(frozenset({"lying flat"}), frozenset({"chair"})))
    assert isinstance(desk.page, BeforePage)
    desk.page.start()
    assert desk.program.sitting is None


def test_closing_the_window_while_it_plays_asks_once(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    assert desk.program.may_close() is False
    assert desk.session.state == "paused"


def test_a_second_look_at_when_to_stop_pauses_the_session(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.program.window.show_safety()
    assert desk.session.state == "paused"
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_Return)
    assert isinstance(desk.page, PlayerPage)


def test_switching_the_voice_off_is_remembered_once_it_is_seen(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.program.sitting.page.act("voice")
    assert desk.program.settings.voice
    QApplication.processEvents()
    assert desk.program.settings.voice is False


def test_settings_that_cannot_be_written_still_hold(desk):
    desk.folders.config.chmod(0o500)
    desk.folders.settings.unlink()
    desk.folders.settings.mkdir()
    desk.program.lobby.star(DEMO, on=True)
    assert desk.program.settings.favourites == ("demo",)


def last_words(desk):
    desk.program.play(DEMO)
    while desk.session.segment.role != "end":
        desk.run(1.0)


def test_in_its_last_words_a_session_is_over_and_nothing_is_asked(desk):
    last_words(desk)
    desk.page.act("escape")
    assert isinstance(desk.page, FinishedPage)
    assert "Done for today." in [label.text() for label in desk.page.findChildren(QLabel)]


def test_in_its_last_words_the_window_closes_at_once_and_the_session_is_done(desk):
    last_words(desk)
    assert desk.program.may_close()
    desk.program.close()
    (kept,) = desk.parts.shelf.history().sessions()
    assert kept.finished


def test_a_session_of_which_everything_was_skipped_does_not_say_that_it_is_done(desk):
    desk.program.play(DEMO)
    while desk.session.state != "finished":
        desk.page.act("next_step")
    assert "Everything was left out." in [label.text() for label in desk.page.findChildren(QLabel)]


def test_a_window_that_was_closed_while_it_played_closes_when_the_session_is_left(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.program.window.close()
    desk.page.act("answer")
    assert not desk.program.window.isVisible()


def test_staying_takes_the_closing_back(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.run(15.0)
    desk.program.window.close()
    desk.page.act("escape")
    desk.page.act("escape")
    desk.page.act("answer")
    assert desk.program.window.isVisible()


def test_tab_stays_among_the_answers_to_leave_this_session(desk):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.page.ask_to_leave()
    assert desk.program.window.ring.target is None
    names = []
    for _ in range(3):
        desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().text())
    assert names == ["Stay", "Leave", "Stay"]


def test_enter_in_the_search_opens_what_it_found_first(desk):
    search = desk.program.library.findChild(QLineEdit)
    desk.qtbot.keyClicks(search, "hamstrings")
    desk.qtbot.keyClick(search, Qt.Key.Key_Return)
    assert isinstance(desk.page, BeforePage)


def test_a_favourite_is_still_there_after_a_search(desk):
    desk.program.lobby.star(DEMO, on=True)
    desk.program.library.search("half")
    desk.program.library.search("")
    assert all(card.isVisible() for card in desk.program.library.cards)


@pytest.fixture
def scheme(monkeypatch):
    """What the system asks for, from now on."""

    def ask(theme):
        monkeypatch.setattr(opening, "theme", lambda _: theme)
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)

    return ask


def test_the_window_follows_the_system_at_once_and_hidden_pages_when_they_are_shown(desk, scheme):
    desk.program.window.show_safety()
    scheme(DARK)
    looks = [page.look.theme.name for page in (desk.page, desk.program.library)]
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_Return)
    assert (looks, desk.page.look.theme.name) == (["dark", "light"], "dark")


def test_a_session_goes_on_while_the_system_turns_dark(desk, scheme):
    desk.program.open(DEMO)
    desk.program.start(Choices())
    desk.run(15.0)
    place = desk.session.segment.place
    scheme(DARK)
    assert (desk.page.look.theme, desk.session.segment.place, desk.session.state) == (DARK, place, "running")
    desk.run(40.0)
    assert isinstance(desk.page, FinishedPage)


def test_pictures_in_the_colours_of_before_are_let_go(desk, scheme):
    QPixmapCache.insert("old", QPixmap(1, 1))
    scheme(DARK)
    assert not QPixmapCache.find("old", QPixmap())


def test_what_looks_the_same_is_not_made_anew(desk, scheme):
    look = desk.page.look
    scheme(look.theme)
    assert desk.page.look is look


def test_a_first_start_does_not_say_that_there_are_no_routines(qtbot, tmp_path):
    library = Desk(qtbot, tmp_path, safety_seen=True).program.library
    assert (library.progress, library.findChild(NoCards)) == ("Reading your routines", None)

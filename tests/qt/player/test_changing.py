"""Change while it plays: by keys and by clicks, shown at once, and the session goes on as it was."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from followalong.core.compiler import compile
from followalong.core.routine import Dose, Either, Option
from followalong.core.session import Session
from followalong.qt.player.player_page import PlayerPage
from followalong.qt.scroll import Scroll
from followalong.qt.style import style_sheet
from followalong.qt.theme import LIGHT
from followalong.qt.widgets.segmented import Segment, Segmented
from followalong.qt.widgets.switch import Switch
from tests.helpers import FakeClock, breathing, hold, routine, step, stretching
from tests.qt.player.moments import look
from tests.qt.player.paints import Paints

Key = Qt.Key
EITHER = Either((Option("Hold still", Dose(hold(20))), Option("Breathe", Dose(breathing(3)))))
MADE = routine(hold(30), step(hold(20), optional=True), EITHER)


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def session(clock):
    return stretching(MADE, clock)


@pytest.fixture
def page(qtbot, session, clock):
    made = PlayerPage(session, look(still=True), clock)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.driver.stop()


@pytest.fixture
def press(page):
    def keys(*which):
        for key in which:
            QTest.keyClick(page.window().windowHandle(), key)

    return keys


def click(page, kind, name):
    found = next(one for one in page.parts.change.findChildren(kind) if one.accessibleName() == name)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=QPoint(found.width() // 2, found.height() // 2))


@pytest.mark.parametrize("into", [Key.Key_Down, Key.Key_Tab])
def test_a_key_opens_it_another_leads_in_and_arrows_choose(page, press, session, into):
    press(Key.Key_C, into, Key.Key_Right)
    assert session.choices.tempo == 1.1
    assert page.parts.note.accessibleName() == "Faster: 1.1×"
    assert (session.state, session.segment.role) == ("running", "stretch")


def test_tab_and_space_switch_waiting_on(page, press, session):
    press(Key.Key_C, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, Key.Key_Space)
    assert session.choices.wait_for_me
    assert "Wait for me is on." in [label.text() for label in page.parts.change.findChildren(QLabel)]


CLICKS = (
    (Segment, "Effort: Gentle", {"effort": "gentle"}), (Switch, "More time to move", {"more_time": True}),
    (Switch, "Calf", {"turned_on": frozenset("2")}), (Segment, "Stretch 3: which way? Breathe", {"options": {"3": 1}}),
)


@pytest.mark.parametrize("paused", [False, True])
@pytest.mark.parametrize(("kind", "name", "wanted"), CLICKS)
def test_a_click_changes_it_and_the_session_stays_where_it_is(page, press, session, kind, name, wanted, paused):
    if paused:
        press(Key.Key_Space)
    press(Key.Key_C)
    place, state = session.segment.place, session.state
    click(page, kind, name)
    assert {key: getattr(session.choices, key) for key in wanted} == wanted
    assert (session.segment.place, session.state) == (place, state)
    assert page.parts.note.isVisible()


def test_bar_and_time_left_follow_a_step_that_is_added(page, press, session):
    pieces, left = len(page.parts.bar.slots()), session.moment().session_left
    press(Key.Key_C)
    click(page, Switch, "Calf")
    assert len(page.parts.bar.slots()) > pieces
    assert session.moment().session_left > left + 20
    assert session.moment().steps == 3
    assert page.parts.next_card.accessibleName().startswith("Next: Calf")


def test_the_voice_is_the_same_switch_as_its_key(page, press, qtbot):
    press(Key.Key_C)
    with qtbot.waitSignal(page.voice_switched) as told:
        click(page, Switch, "Voice")
    assert told.args == [False]
    press(Key.Key_M)
    assert next(one for one in page.parts.change.findChildren(Switch) if one.accessibleName() == "Voice").isChecked()


@pytest.mark.parametrize("closing", [Key.Key_Escape, Key.Key_C])
def test_closing_gives_the_keys_back(page, press, session, closing):
    press(Key.Key_C, closing, Key.Key_Space)
    assert page.parts.change.isHidden()
    assert QApplication.focusWidget() is page.parts.stage
    assert session.state == "paused"


@pytest.mark.parametrize("by_key", [True, False])
def test_until_one_goes_into_it_all_keys_mean_what_they_say(page, press, session, by_key):
    if by_key:
        press(Key.Key_C)
    else:
        page.parts.top.change_asked.emit()
    press(Key.Key_Space, Key.Key_Right)
    assert page.parts.change.isVisible()
    assert (session.state, session.choices.tempo, session.segment.place.step) == ("paused", 1.0, "3")


def test_up_leads_in_from_the_other_end(page, press):
    press(Key.Key_C, Key.Key_Up)
    assert page.parts.change.isAncestorOf(QApplication.focusWidget())
    press(Key.Key_Space)  # the last of it closes it
    assert page.parts.change.isHidden()


def test_other_keys_are_heard_while_it_is_open(page, press, session):
    press(Key.Key_C, Key.Key_Plus)
    assert session.segment.seconds == 45.0
    press(Key.Key_Right)
    assert session.segment.place.step == "3"


def test_tab_goes_round_within_it(page, press):
    press(Key.Key_C, *[Key.Key_Tab] * 8)
    assert page.parts.change.isAncestorOf(QApplication.focusWidget())


def test_steps_that_are_over_are_not_offered(page, press, session):
    press(Key.Key_C, Key.Key_Right)
    assert "Calf" not in [one.accessibleName() for one in page.parts.change.findChildren(Switch) if one.isVisible()]


@pytest.mark.parametrize("size", [(480, 360), (640, 480), (1000, 700), (1366, 768), (700, 1200)])
def test_it_lies_within_the_page_above_the_controls(page, press, size):
    press(Key.Key_C)
    page.resize(*size)
    panel, parts = page.parts.change.geometry(), page.parts
    assert parts.rect().contains(panel)
    assert panel.bottom() < parts.controls.geometry().top()
    assert panel.top() >= parts.stage.geometry().top()


def figure(page):
    """Where it is, on the page."""
    stage = page.parts.stage
    return stage.figure.geometry().translated(stage.pos())


@pytest.mark.parametrize("size", [(1024, 740), (1366, 768), (1920, 1080), (2560, 1440)])
def test_figure_and_word_are_seen_beside_it_and_go_back_when_it_is_closed(page, press, size):
    page.resize(*size)
    before, pill = figure(page), page.parts.stage.pill_rect()
    press(Key.Key_C)
    panel, dial = page.parts.change.geometry(), page.parts.stage.ring.geometry()
    assert not panel.intersects(figure(page))
    assert page.parts.stage.pill_rect().left() + page.parts.stage.x() > panel.right()
    assert figure(page).width() > 0.5 * figure(page).height()
    assert page.parts.stage.ring.geometry() == dial
    press(Key.Key_Escape)
    assert (figure(page), page.parts.stage.pill_rect()) == (before, pill)


@pytest.mark.parametrize("steps", [1, 2])
def test_what_has_room_when_it_stands_closer_is_seen_whole(page, press, steps):
    """Of the steps that come, one fits below the rest in a window that is not wide, and two do not."""
    page.setStyleSheet(style_sheet(LIGHT))
    page.resize(900, 760)
    press(Key.Key_C, *[Key.Key_Right] * (2 - steps))
    panel = page.parts.change
    assert (panel.findChild(Scroll).verticalScrollBar().maximum() > 0) == (steps == 2)


@pytest.fixture(params=["en", "es"])
def plain(request, qtbot, clock):
    """Shows a page of that size whose session has no choice of a step, with the panel open."""
    if request.param == "es":
        request.getfixturevalue("spanish")
    session = stretching(routine(breathing(20)), clock)
    made = PlayerPage(session, look(), clock)
    qtbot.addWidget(made)

    def show(*size):
        made.setStyleSheet(style_sheet(LIGHT))
        made.resize(*size)
        made.show()
        made.act("change")
        QApplication.processEvents()
        return made.parts

    yield show
    made.driver.stop()


@pytest.mark.parametrize("size", [(1000, 700), (1100, 720), (1366, 768)])
def test_all_that_can_be_chosen_for_the_session_is_seen_beside_the_figure(plain, size):
    parts = plain(*size)
    assert (parts.change.findChild(Scroll).verticalScrollBar().maximum(), parts.hidden) == (0, False)


@pytest.mark.parametrize(("size", "before"), [((1000, 700), True), ((640, 480), True), ((1920, 1080), False)])
def test_a_heading_stands_before_its_choices_only_where_rows_must_be_closer(plain, size, before):
    tempo = plain(*size).change.findChild(Segmented)
    heading, first = tempo.findChild(QLabel), tempo.findChild(Segment)
    assert (heading.geometry().right() < first.x()) == before


def test_what_can_be_reached_has_a_name_and_is_large_enough(page, press):
    press(Key.Key_C)
    stops = [one for kind in (Segment, Switch) for one in page.parts.change.findChildren(kind)]
    assert [one for one in stops if not one.accessibleName() or min(one.width(), one.height()) < 44] == []


@pytest.mark.parametrize(("size", "text", "state"), [
    ((1366, 768), 1.0, "running"), ((640, 480), 1.0, "running"), ((480, 360), 1.0, "paused"),
    ((1366, 768), 2.0, "running"), ((800, 600), 2.0, "paused"),
])
def test_a_session_whose_number_and_words_it_hides_waits_for_it(page, press, session, size, text, state):
    page.dress(look(still=True, scale=text))
    page.resize(*size)
    press(Key.Key_C)
    assert session.state == state
    press(Key.Key_C)
    assert session.state == "running"


@pytest.mark.parametrize("size", [(640, 480), (800, 600), (1000, 700)])
def test_number_and_what_to_do_stay_in_sight_beside_it(page, press, size):
    page.resize(*size)
    press(Key.Key_C)
    parts = page.parts
    for seen in (parts.stage.ring, parts.caption):
        assert not QRect(seen.mapTo(parts, QPoint()), seen.size()).intersects(parts.change.geometry())


def test_a_session_that_waits_for_it_goes_on_when_the_person_says_so(page, press, session):
    page.resize(480, 360)
    press(Key.Key_C, Key.Key_Space)
    assert session.state == "running"
    press(Key.Key_Space, Key.Key_Escape)
    assert session.state == "paused"


def test_after_the_question_a_session_that_waited_for_it_goes_on(page, press, session):
    page.resize(640, 480)
    press(Key.Key_C)
    page.ask_to_leave()
    press(Key.Key_Escape)
    assert session.state == "running"


@pytest.mark.parametrize("first", [Key.Key_C, Key.Key_Question])
def test_the_list_of_keys_and_it_are_never_both_open(page, press, first):
    second = Key.Key_Question if first == Key.Key_C else Key.Key_C
    press(first, second)
    assert page.parts.change.isHidden() == (first == Key.Key_C)
    assert page.parts.keys.isHidden() == (second == Key.Key_C)
    press(Key.Key_Escape)
    assert page.parts.change.isHidden()
    assert page.parts.keys.isHidden()


def test_the_question_comes_without_it(page, press):
    press(Key.Key_C)
    page.ask_to_leave()
    assert page.parts.change.isHidden()


def test_what_changes_under_the_panel_paints_none_of_it(page):
    page.setStyleSheet(style_sheet(LIGHT))
    page.act("change")
    paints = Paints(page.parts.change)
    page.parts.stage.update(QRect(40, 40, 100, 100))
    assert paints.after() == 0


def test_what_a_key_may_choose_next_is_compiled_before_it_is_pressed(page, session, press, monkeypatch):
    made = []

    def counted(*what):
        made.append(what[1])
        return compile(*what)

    monkeypatch.setattr("followalong.core.session.compile", counted)
    press(Key.Key_C)
    for _ in range(10):
        QApplication.processEvents()
    assert len(made) == 6  # slower, quicker; gentle, full; wait; time
    press(Key.Key_Down, Key.Key_Right)
    assert session.choices.tempo == 1.1
    assert made.count(session.choices) == 1


def test_a_panel_that_was_closed_has_nothing_to_foresee(page, press, monkeypatch):
    press(Key.Key_C, Key.Key_Escape)
    foreseen = []
    monkeypatch.setattr(Session, "foresee", lambda _session, choices: foreseen.append(choices))
    for _ in range(10):
        QApplication.processEvents()
    assert foreseen == []


def test_a_tempo_has_its_unit_and_says_in_words_what_it_is(page, press):
    press("C")
    tempos = [one for one in page.parts.change.findChildren(Segment) if one.accessibleName().startswith("Tempo")]
    assert [one.text() for one in tempos] == ["0.8×", "0.9×", "1×", "1.1×", "1.25×"]
    assert [one.accessibleName() for one in tempos[1:4]] == [
        "Tempo: slower, 0.9 times", "Tempo: as usual", "Tempo: faster, 1.1 times"]


def test_where_it_scrolls_a_page_of_it_is_turned_and_no_step(page, press, session):
    page.resize(480, 360)
    press(Key.Key_C)
    bar, here = page.parts.change.findChild(Scroll).verticalScrollBar(), session.segment
    press(Key.Key_PageDown)
    assert (bar.value() > 0, session.segment) == (True, here)
    press(Key.Key_Tab, Key.Key_PageDown)
    assert (bar.value() > 0, session.segment) == (True, here)

"""Every action in every state, by real keys and clicks: where it leads, and whether the clock runs then."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from followalong.core.choices import Choices
from followalong.core.routine import Note, Rest
from followalong.core.session import Session
from followalong.qt.player.player_page import PlayerPage
from tests.helpers import FakeClock, breathing, hold, routine, span, stretch
from tests.qt.player.moments import look

Key = Qt.Key
MADE = routine(stretch(hold(30), "Calf", sides="each"), Note("Fetch the strap.", 20.0), breathing(6), Rest(20),
               stretch(hold(30), "Hip"))
KEYS = {
    "space": Key.Key_Space, "answer": Key.Key_Return, "next": Key.Key_Right, "next_step": Key.Key_Right,
    "again": Key.Key_Left, "more": Key.Key_Plus, "less": Key.Key_Minus, "ease_off": Key.Key_E,
}
HERE = "here"
# Where each action leads from five seconds into each place; HERE is the same second of it.
LEADS = {
    ("1", "ready"): {"answer": "1 ready 3", "next": "1 ready 3", "next_step": "2 note 20", "again": "1 ready"},
    ("1", "stretch"): {"answer": HERE, "next": "1 switch", "next_step": "2 note 20", "again": "1 stretch"},
    ("1", "switch"): {"answer": "1 switch 3", "next": "1 switch 3", "next_step": "2 note 20", "again": "1 switch"},
    ("2", "note"): {"answer": HERE, "next": "3 ready", "next_step": "3 ready", "again": "2 note"},
    ("3", "stretch"): {"answer": HERE, "next": "4 rest 20", "next_step": "4 rest 20", "again": "3 stretch"},
    ("4", "rest"): {"answer": HERE, "next": "5 ready", "next_step": "5 ready", "again": "4 rest"},
    ("5", "stretch"): {"answer": HERE, "next": "end end", "next_step": "end end", "again": "5 stretch"},
}
STAYS = ("more", "less", "ease_off")
FROM = {
    "running": lambda session, clock: None,
    "paused": lambda session, clock: session.pause(),
    "lead-in": lambda session, clock: (session.pause(), clock.advance(20.0), session.play()),
}


def arrive(where, state, clock, **choices):
    """A session that has been in that place for five seconds, and is in that state."""
    session = Session(MADE, Choices(**choices), clock)
    session.play()
    while (session.segment.place.step, session.segment.role) != where:
        clock.now += session.next_due()
        session.tick()
    clock.advance(5.0, session)
    FROM[state](session, clock)
    assert (session.segment.place.step, session.segment.role, session.state) == (*where, state)
    return session


@pytest.fixture(scope="module")
def still(qapp):
    """One for all: letters and icons are drawn once."""
    return look(still=True)


@pytest.fixture
def show(qtbot, still):
    """The page of a session, seen."""
    pages = []

    def shown(session, clock):
        page = PlayerPage(session, still, clock)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        qtbot.waitExposed(page)
        return page

    yield shown
    for page in pages:
        page.driver.stop()


def press(page, action):
    shift = Qt.KeyboardModifier.ShiftModifier if action == "next_step" else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(page.window().windowHandle(), KEYS[action], shift)


def click(page, action):
    QTest.mouseClick(page.parts.controls.button(action), Qt.MouseButton.LeftButton)


def second(session):
    """Of the present segment, as a bookmark would keep it."""
    mark = session.bookmark().mark
    return round(session.segment.starts[mark.phase] + mark.fraction * session.segment.phases[mark.phase].seconds, 3)


def stands(session, where, second_before):
    """Whether it is where the table says, and shows the number that the table may tell."""
    if where == HERE:
        return second(session) == second_before
    step, role, *number = where.split()
    place = session.segment.place
    shown = not number or session.moment().number == number[0]
    return (place.step, place.role) == (step, role) and shown and (bool(number) or second(session) == 0.0)


@pytest.mark.parametrize("state", FROM)
@pytest.mark.parametrize("action", KEYS)
@pytest.mark.parametrize("where", LEADS)
def test_a_key_leads_where_the_design_says(show, where, action, state):
    clock = FakeClock()
    session = arrive(where, state, clock)
    page, before = show(session, clock), second(session)
    press(page, action)
    leads = LEADS[where].get(action, HERE)
    assert stands(session, leads, before)
    assert session.state == after(action, state, moved=leads != HERE)
    assert page.parts.stage.spoken().startswith(session.moment().kind_word)


def after(action, state, *, moved):
    """The state that comes of it: moving on never ends a pause, and ends a lead-in."""
    if action == "space":
        return "running" if state == "paused" else "paused"
    return "running" if moved and state == "lead-in" else state


@pytest.mark.parametrize("action", [name for name in KEYS if name not in ("answer", "next_step")])
@pytest.mark.parametrize("where", [("1", "ready"), ("3", "stretch")])
def test_a_click_on_its_control_does_the_same(show, where, action):
    clock = FakeClock()
    session = arrive(where, "running", clock)
    page, before = show(session, clock), second(session)
    click(page, action)
    leads = LEADS[where].get(action, HERE)
    assert stands(session, leads, before)
    assert session.state == after(action, "running", moved=leads != HERE)


@pytest.mark.parametrize(("action", "leads", "state"), [
    ("space", "1 ready 3", "running"), ("answer", "1 ready 3", "running"), ("next", "1 ready 3", "running"),
    ("next_step", "2 note 20", "running"), ("again", "1 ready", "running"), ("more", HERE, "running"),
    ("ease_off", HERE, "waiting"), ("less", HERE, "waiting"),
])
def test_while_it_waits(show, action, leads, state):
    clock = FakeClock()
    session = arrive(("1", "ready"), "running", clock, wait_for_me=True)
    clock.advance(60.0, session)
    page, before = show(session, clock), second(session)
    assert session.state == "waiting"
    press(page, action)
    assert stands(session, leads, before)
    assert session.state == state


@pytest.mark.parametrize("by", [press, click])
@pytest.mark.parametrize(("action", "shown"), [("more", "10 s more."), ("less", "10 s less.")])
def test_ten_seconds_are_told_and_the_time_left_follows(show, by, action, shown):
    clock = FakeClock()
    session = arrive(("5", "stretch"), "running", clock)
    page, left = show(session, clock), session.moment().session_left
    by(page, action)
    assert page.parts.note.accessibleName() == shown
    assert session.moment().session_left == pytest.approx(left + (10.0 if action == "more" else -10.0))


@pytest.mark.parametrize("state", FROM)
@pytest.mark.parametrize("share", [0.01, 0.38, 0.98])
def test_the_bar_leads_in_from_every_state(show, state, share):
    clock = FakeClock()
    session = arrive(("3", "stretch"), state, clock)
    page = show(session, clock)
    bar = page.parts.bar
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(round(share * bar.width()), 20))
    assert session.segment.place.step in {0.01: "1", 0.38: "2", 0.98: "end5"}[share]
    assert session.state == ("paused" if state == "paused" else "running")


@pytest.mark.parametrize("state", FROM)
def test_a_click_anywhere_on_the_stage_pauses_or_goes_on(show, state):
    clock = FakeClock()
    session = arrive(("3", "stretch"), state, clock)
    page, resumed = show(session, clock), "lead-in" if state == "lead-in" else "running"  # it begins anew
    for place in (page.parts.stage.figure, page.parts.stage.circle, page.parts.stage):
        before = session.state
        QTest.mouseClick(place, Qt.MouseButton.LeftButton)
        assert session.state == (resumed if before == "paused" else "paused")


def test_enough_by_enter_leads_on(show):
    clock = FakeClock()
    session = Session(routine(hold(span(10, 30, 60))), Choices(), clock)
    session.play()
    while session.segment.role != "stretch":
        session.next()
        clock.advance(3.1, session)
    page = show(session, clock)
    clock.advance(20.0, session)
    press(page, "answer")
    assert session.segment.role == "end"


@pytest.mark.parametrize("action", KEYS)
def test_while_the_question_is_open_only_its_answers_count(show, action):
    clock = FakeClock()
    session = arrive(("1", "stretch"), "running", clock)
    page, before = show(session, clock), second(session)
    page.ask_to_leave()
    if action != "answer":
        press(page, action)
    QTest.mouseClick(page.parts.bar, Qt.MouseButton.LeftButton, pos=QPoint(5, 20))
    QTest.mouseClick(page.parts.stage, Qt.MouseButton.LeftButton)
    assert (session.state, second(session), page.parts.question.isVisible()) == ("paused", before, True)


@pytest.mark.parametrize("state", ["running", "paused", "lead-in"])
def test_staying_leads_back_to_what_was(show, state):
    clock = FakeClock()
    session = arrive(("1", "stretch"), state, clock)
    page = show(session, clock)
    page.ask_to_leave()
    QTest.keyClick(page.window().windowHandle(), Key.Key_Escape)
    assert (session.state == "paused") == (state == "paused")
    assert page.parts.question.isHidden()

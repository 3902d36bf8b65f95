"""Read from the floor: the number and what to do keep their share of the window at every text size."""

import math
from itertools import pairwise

import pytest
from PySide6.QtGui import QFontMetricsF

from followalong.core.script import Phase
from followalong.qt.player.push import Push
from followalong.qt.player.ring import STROKE
from followalong.qt.player.screen import Screen
from tests.qt.player.moments import breathing, look, moment, script

SIZES = ((640, 480), (800, 600), (1024, 768), (1280, 720), (1280, 1024), (1366, 768), (3840, 2160))
PORTRAIT, SQUARE = (960, 1280), (720, 720)
TINY = ((480, 360), (683, 384))
TEXT = (1.0, 1.25, 1.5, 2.0)
SENTENCES = (  # the longest of the routines that come with the program
    "Lift your chest and bring your elbows under your shoulders.",
    "Túmbate boca arriba y toca los dos huesos de delante de la cadera.",
    "Deja larga la pierna derecha y sujeta detrás del muslo izquierdo.",
)
LONG_OUT = Phase("out", "Out", 12.0)
every_size = pytest.mark.parametrize("size", [*SIZES, PORTRAIT])
every_text = pytest.mark.parametrize("scale", TEXT)


@pytest.fixture
def asking(screen):
    """With all its questions."""
    screen.show_moment(moment())
    screen.show()
    screen.reasons.ask("1")
    screen.ask_to_leave(kept=True)
    screen.ask_after(4000.0)
    return screen


@pytest.fixture
def screen(qtbot, size, scale):
    made = Screen(look(scale=scale))
    qtbot.addWidget(made)
    made.resize(*size)
    made.show_script(script(words=SENTENCES))
    return made


def digits(pixels):
    return QFontMetricsF(look().fonts.font(pixels, 700)).capHeight()


@every_size
@every_text
def test_the_number_is_a_sixth_of_the_window_at_every_text_size(screen, size):
    for shown in (moment(number="88"), moment(number="12", under="of 15", counts=15), moment(number="3")):
        screen.show_moment(shown)
        assert digits(screen.stage.ring.number_pixels()) >= min(size) / 6 - 1


@every_size
@every_text
def test_the_number_of_a_breath_is_as_high(screen, size):
    for shown in (breathing(number="4"), breathing(number="10", phase=LONG_OUT)):
        screen.show_moment(shown)
        assert digits(screen.stage.circle.number_pixels()) >= min(size) / 6 - 1


@every_text
@pytest.mark.parametrize("size", [*SIZES, PORTRAIT, SQUARE])
@pytest.mark.parametrize(("seconds", "number", "under"), [
    (120.0, "1:58", ""), (120.0, "1:58", "so far"), (700.0, "11", "min 38 s"), (28800.0, "479", "min 59 s"),
])
def test_a_long_time_is_as_high_too(screen, size, seconds, number, under):
    screen.show_script(script(seconds, words=SENTENCES))
    screen.show_moment(moment(number=number, under=under))
    ring = screen.stage.ring
    assert digits(ring.number_pixels()) >= min(size) / 6 - 1
    assert ring.shape().left() >= 0
    assert ring.under_rect().bottom() <= ring.shape().bottom()


@pytest.mark.parametrize("size", SIZES)
@every_text
@pytest.mark.parametrize("waiting", [False, True])
def test_what_to_do_is_an_eighteenth_at_every_text_size(screen, size, waiting):
    for sentence in SENTENCES:
        screen.show_moment(moment(caption=sentence, waiting=waiting, kind="wait" if waiting else "stretch"))
        assert screen.caption.fitted().pixels >= min(size) / 18 - 1


@pytest.mark.parametrize("size", [*SIZES, *TINY])
@every_text
def test_the_number_and_its_word_stay_inside_the_ring(screen):
    screen.show_moment(moment(number="20"))
    ring = screen.stage.ring
    pixels, shape = ring.number_pixels(), ring.shape()
    wide = QFontMetricsF(look().fonts.font(pixels, 700, -3.0, tabular=True)).tightBoundingRect("20").width()
    raised = 1.25 * digits(pixels)
    assert math.hypot(wide, raised) <= shape.width() * (1 - STROKE) + 2
    assert ring.under_rect().bottom() <= shape.bottom()


@pytest.mark.parametrize("size", [(640, 480), (1366, 768)])
def test_larger_text_does_not_make_what_to_do_smaller(qtbot, size):
    found = []
    for scale in TEXT:
        made = Screen(look(scale=scale))
        qtbot.addWidget(made)
        made.resize(*size)
        made.show_script(script(words=SENTENCES))
        made.show_moment(moment())
        found.append(made.caption.fitted().pixels)
    assert all(larger >= before - 1 for before, larger in pairwise(found))


def left_out(panel):
    """What of a question would not be seen: the words, or a button with its key."""
    inside = [one for one in panel.findChildren(Push) if panel.rect().contains(one.geometry())]
    whole = [one.word for one in inside if one.width() >= one.sizeHint().width()]
    cut = [one.word for one in panel.findChildren(Push) if one.word not in whole]
    return cut if panel.sizeHint().boundedTo(panel.size()) == panel.sizeHint() else [panel.accessibleName(), *cut]


@pytest.mark.parametrize("size", [*SIZES, *TINY])
@every_text
def test_a_question_is_shown_whole_with_all_its_keys(asking):
    assert [left_out(panel) for panel in (asking.reasons, asking.question, asking.away)] == [[], [], []]


@pytest.mark.parametrize("size", [*SIZES, *TINY])
@every_text
@pytest.mark.usefixtures("spanish")
def test_so_it_is_in_spanish(asking):
    assert [left_out(panel) for panel in (asking.reasons, asking.question, asking.away)] == [[], [], []]


@every_size
@every_text
def test_a_question_covers_neither_the_number_nor_what_to_do(asking):
    ring = asking.stage.ring.geometry().translated(asking.stage.pos())
    for panel in (asking.reasons, asking.question, asking.away):
        assert not panel.geometry().intersects(ring)
        assert not panel.geometry().intersects(asking.caption.geometry())

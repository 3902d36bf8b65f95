"""Whether other programs can be lowered is asked aside, and told in a sentence."""

import pytest
from PySide6.QtCore import QTimer

from followalong.audio.ducking import CAN, NO_LIBRARY, NO_SERVER
from followalong.qt.settings.other_programs import NO_PARTS, NO_SYSTEM, NOTHING_ANSWERS, OtherPrograms


class FakeQuestion:
    """Answers at the second look."""

    answers: list[int | None]

    def __init__(self, command):
        self.looks = [None, command[0]]

    def answer(self):
        return self.looks.pop(0)

    def close(self):
        self.looks.clear()


@pytest.fixture
def asked(qapp, monkeypatch):
    monkeypatch.setattr("followalong.qt.settings.other_programs.Question", FakeQuestion)

    def ask(*command):
        made = OtherPrograms(command, qapp)
        made.told = []
        made.found.connect(made.told.append)
        made.look()
        return made

    return ask


@pytest.mark.parametrize(("answer", "sentence"), [
    (CAN, ""), (NO_SERVER, NOTHING_ANSWERS), (NO_LIBRARY, NO_PARTS), (1, NO_PARTS),
])
def test_the_answer_becomes_a_sentence(asked, answer, sentence):
    others = asked(answer)
    timer = others.findChild(QTimer)
    timer.timeout.emit()
    assert (others.told, timer.isActive()) == ([], True)
    timer.timeout.emit()
    assert (others.told, timer.isActive()) == ([sentence], False)


def test_where_no_system_can_it_is_told_at_once(asked):
    assert asked().told == [NO_SYSTEM]


def test_a_page_that_goes_waits_for_no_answer(asked):
    others = asked(CAN)
    others.close()
    others.close()
    assert not others.findChild(QTimer).isActive()

"""When to stop: the signs that cannot wait come first, in short words."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from followalong.qt.look import Look
from tests.qt.samples import ASSETS, safety

TEXT = ASSETS / "safety.toml"


def sentences() -> list[str]:
    quoted = re.findall(r'"([^"]+)"', TEXT.read_text(encoding="utf-8").split("[[advice]]", 1)[1])
    return [part for words in quoted for part in re.split(r"(?<=[.:])\s", words) if " " in part]


def syllables(word: str) -> int:
    groups = re.findall(r"[aeiouy]+", word.lower().removesuffix("e"))
    return max(1, len(groups))


def test_the_words_are_of_grade_six_at_most() -> None:
    words = [re.findall(r"[A-Za-z']+", sentence) for sentence in sentences()]
    count = sum(map(len, words))
    grade = 0.39 * count / len(words) + 11.8 * sum(syllables(w) for line in words for w in line) / count - 15.59
    assert grade <= 6


def test_emergency_signs_come_first() -> None:
    assert sentences()[0].startswith("Get help now")


def test_it_promises_nothing() -> None:
    assert not re.search(r"\b(cure|fix|heal|permanent)", TEXT.read_text(encoding="utf-8"), re.IGNORECASE)


def test_enter_and_escape_close_it(look: Look, qtbot: QtBot) -> None:
    page = safety(look)
    qtbot.addWidget(page)
    page.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        with qtbot.waitSignal(page.closed):
            qtbot.keyClick(page, key)


def test_arrows_scroll_it(look: Look, qtbot: QtBot) -> None:
    page = safety(look)
    qtbot.addWidget(page)
    page.resize(480, 360)
    page.show()
    QApplication.processEvents()
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert max(bar.value() for bar in page.findChildren(QScrollBar)) > 0

"""No word stands alone in the last line."""

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from followalong.qt.look import Look
from followalong.qt.widgets.even_words import EvenWords

WORDS = "Move slowly and never bounce, and do not arch your low back."


def inked(picture: QImage) -> list[int]:
    """The last column with ink of the upper and of the lower half."""
    ground, half = QColor(picture.pixelColor(picture.width() - 1, 0)), picture.height() // 2
    return [max(x for x in range(picture.width()) for y in rows if picture.pixelColor(x, y) != ground)
            for rows in (range(half), range(half, picture.height()))]


def test_two_lines_are_about_equally_long(look: Look, qtbot: QtBot) -> None:
    words = EvenWords(WORDS, look, None, "body")
    qtbot.addWidget(words)
    wide = words.sizeHint().width() - 20  # a label would leave "back." alone
    words.resize(wide, words.heightForWidth(wide))
    upper, lower = inked(words.grab().toImage())
    assert words.height() < 3 * words.fontMetrics().height()
    assert lower > 0.75 * upper


def test_one_line_stays_one(look: Look, qtbot: QtBot) -> None:
    words = EvenWords(WORDS, look, None, "body")
    qtbot.addWidget(words)
    assert words.heightForWidth(words.sizeHint().width()) == words.sizeHint().height()

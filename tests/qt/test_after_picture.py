"""What may wait comes after the picture, and once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from followalong.qt.after_picture import AfterPicture


class Painted(QWidget):
    """Asks for a picture and for what may wait, when it is told to; keeps what came, in order."""

    def __init__(self, qtbot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.came: list[str] = []
        self.after = AfterPicture(self)
        self.after.painted.connect(self.note)
        self.show()
        qtbot.waitExposed(self)
        QApplication.processEvents()
        self.came.clear()

    def note(self) -> None:
        self.came.append("after")

    def paintEvent(self, _event) -> None:
        self.came.append("picture")

    def event(self, event) -> bool:
        if event.type() == QEvent.Type.User:
            self.after.start()
            self.update()
        return super().event(event)


def test_it_comes_after_the_picture_though_it_was_asked_for_first(qtbot):
    shown = Painted(qtbot)
    QCoreApplication.postEvent(shown, QEvent(QEvent.Type.User))
    qtbot.waitUntil(lambda: len(shown.came) == 2)
    assert shown.came == ["picture", "after"]


def test_it_comes_once_however_often_it_was_asked_for(qtbot):
    shown = Painted(qtbot)
    shown.after.start()
    shown.after.start()
    QApplication.processEvents()
    assert shown.came == ["after"]


def test_it_can_be_called_off_and_asked_for_again(qtbot):
    shown = Painted(qtbot)
    shown.after.start()
    shown.after.stop()
    shown.after.stop()
    QApplication.processEvents()
    assert shown.came == []
    shown.after.start()
    QApplication.processEvents()
    assert shown.came == ["after"]

"""The floor of memory: a window with one label that holds one loaded sound."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtMultimedia import QSoundEffect
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.bench.children.watch import go_when_told, tell

SETTLED_MS = 4000


def main(sound: str) -> int:
    app = QApplication(sys.argv[:1])
    window = QWidget()
    QVBoxLayout(window).addWidget(QLabel("Ready", window))
    window.resize(1100, 720)
    effect = QSoundEffect(window)
    effect.setSource(QUrl.fromLocalFile(sound))
    window.show()

    def settled() -> None:
        tell(ready=True, loaded=effect.isLoaded())

    go_when_told(app, app.exit)
    QTimer.singleShot(SETTLED_MS, window, settled)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

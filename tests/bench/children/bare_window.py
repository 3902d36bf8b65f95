"""The floor of a start: a window with one label, told when it was painted first."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.bench.children.watch import Painted, now, tell


def main() -> int:
    app = QApplication(sys.argv[:1])
    window = QWidget()
    QVBoxLayout(window).addWidget(QLabel("Ready", window))
    window.resize(1100, 720)

    def painted() -> None:
        tell(painted=now())
        app.quit()

    seen = Painted(window)
    seen.done.connect(painted)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Take a picture of every screen, light and dark: python packaging/screenshots.py [FOLDER].

The real window with the real routines, its own folders and a clock that stands still between two pictures. Without a
folder those of the README; into a folder also high contrast and a small window.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize  # noqa: E402
from PySide6.QtGui import QCursor  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from followalong import app, clock  # noqa: E402
from followalong.audio.output import NullOutput  # noqa: E402
from followalong.audio.voice import NullVoice  # noqa: E402
from followalong.core.choices import Choices  # noqa: E402
from followalong.core.filters import ANYTHING, Wanted  # noqa: E402
from followalong.core.script import Segment  # noqa: E402
from followalong.desktop.awake import NullAwake  # noqa: E402
from followalong.files.frame import FrameFile  # noqa: E402
from followalong.files.log import LogFile  # noqa: E402
from followalong.files.settings import Settings, SettingsFile  # noqa: E402
from followalong.folders import Folders  # noqa: E402
from followalong.qt import opening  # noqa: E402
from followalong.qt.fade import Fade  # noqa: E402
from followalong.qt.parts import Parts  # noqa: E402
from followalong.qt.program import Program  # noqa: E402
from followalong.qt.widgets.check_row import CheckRow  # noqa: E402
from followalong.qt.widgets.rating import Rating  # noqa: E402
from followalong.qt.widgets.step_row import StepRow  # noqa: E402
from followalong.qt.widgets.switch import Switch  # noqa: E402

LARGE, SMALL = QSize(1366, 768), QSize(640, 480)
SHOWN = (("light", LARGE), ("dark", LARGE))
MORE = (("high contrast", LARGE), ("light", SMALL), ("dark", SMALL))
PUSHED = 4.7  # seconds after which the figure of that stretch is at the work
FADED = 0.4  # seconds until one page has faded into the next
HIPS, BREATHE, STRETCH = "hips-and-hamstrings", "breathe-and-reset", "half-kneeling-glute-pulse"
FAVOURITES = HIPS, BREATHE
RECENT = (*FAVOURITES, "desk-break-3", "four-stretches")  # of somebody who has been here for a while
BROKEN = """followalong: 1
routine: evening-legs
title: Evening legs
steps:
  - stretch: supine-hamstring-strap
    dose: {hold: 20s, tmes: 2}
  - stretch: half-kneeling-wal
"""


class Still:
    """A clock that moves only when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Photographer:
    """One theme and one size of the program."""

    def __init__(self, app_: QApplication, home: Path, settings: Settings, size: QSize, folder: Path) -> None:
        self.app, self.folder, self.clock = app_, folder, Still()
        self.name = f"{settings.theme.replace(' ', '-')}{'' if size == LARGE else f'-{size.width()}x{size.height()}'}"
        folders = Folders(home / "config", home / "data", home / "cache", home / "state")
        folders.routines.mkdir(parents=True, exist_ok=True)
        (folders.routines / "evening-legs.yaml").write_text(BROKEN, encoding="utf-8")
        SettingsFile(folders.settings).write(settings)
        self.program = Program(app_, Parts(
            app.library(folders), SettingsFile(folders.settings), app.shelf(folders), _no_voice,
            ROOT / "assets", NullAwake(), self.clock, clock.wall,
            LogFile(folders.log, clock.wall), FrameFile(folders.frame), _no_sound,
            voices_folder=folders.voices,
        ))
        QCursor.setPos(app_.primaryScreen().geometry().bottomRight())  # nothing lies under the pointer
        self.program.window.resize(size)
        self.program.window.show_library()
        self.program.window.show()
        while self.program.catching_up.going:
            app_.processEvents()

    def take(self, name: str) -> None:
        """The window as it is now."""
        end, fade = clock.elapsed() + FADED, self.program.window.findChild(Fade)
        while clock.elapsed() < end or (fade is not None and fade.isVisible()):  # made with the first change of page
            self.app.processEvents()
        path = self.folder / f"{name}-{self.name}.png"
        self.program.window.grab().save(str(path))
        print(path.name, flush=True)

    def run(self, seconds: float) -> None:
        """Let the session go on; never more than a second at once, or it would believe that it slept."""
        sitting = self.program.sitting
        while sitting is not None and seconds > 0:
            self.clock.now += min(0.5, seconds)
            seconds -= 0.5
            sitting.page.driver.due.emit()

    def enter(self, chosen: Iterator[Segment] | Segment, seconds: float) -> None:
        """A segment, from its three, two, one on."""
        sitting = self.program.sitting
        if sitting is None:
            return
        segment = chosen if isinstance(chosen, Segment) else next(chosen)
        sitting.page.parts.bar.place_chosen.emit(segment.place)
        if segment.role == "stretch":
            self.run(3.01)
        self.run(seconds)

    def segments(self, step: str, role: str, side: str = "") -> Iterator[Segment]:
        sitting = self.program.sitting
        found = sitting.session.script.segments if sitting else ()
        return (s for s in found if s.seconds and s.place.step == step and s.role == role and s.place.side == side)

    def stretch(self, name: str) -> str:
        return str(ROOT / "routines" / "stretches" / f"{name}.yaml")

    def path(self, name: str) -> str:
        return str(ROOT / "routines" / f"{name}.yaml")

    def close(self) -> None:
        self.program.close()
        self.program.window.guard(None)
        self.program.window.close()
        self.program.window.deleteLater()
        self.program.deleteLater()
        self.app.processEvents()


def _no_voice(_: object) -> NullVoice:
    return NullVoice()


def _no_sound(*_: object) -> NullOutput:
    return NullOutput()


def all_screens(photo: Photographer) -> None:
    """Every page and every kind of moment."""
    photo.take("library")
    photo.program.library.ask(Wanted(minutes=15, avoid=frozenset({"head down"})))
    photo.take("library-filtered")
    photo.program.library.ask(ANYTHING)
    photo.program.stretches.show_list()
    photo.take("stretches")
    photo.program.stretches.show_file(photo.stretch(STRETCH))
    photo.clock.now += PUSHED
    photo.take("stretch")
    photo.program.window.show_library()
    photo.program.window.show_safety()
    photo.take("when-to-stop")
    photo.program.window.safety.closed.emit()
    photo.program.adjusting.open()
    photo.take("settings")
    photo.program.window.back()
    photo.program.open(photo.path(HIPS))
    for row in photo.program.window.findChildren(CheckRow)[:2]:
        row.setChecked(True)
    for row in photo.program.window.findChildren(StepRow)[1:2]:
        row.findChild(Switch).click()
    photo.take("before")
    photo.program.start(Choices(wait_for_me=True))
    photo.run(7.0)
    photo.take("get-ready")
    photo.run(20.0)
    photo.take("waiting")
    if sitting := photo.program.sitting:
        sitting.session.choose(Choices())
        sitting.page.act("answer")
    photo.enter(photo.segments("1", "stretch", "left"), 20.2)
    photo.take("pulses")
    photo.run(16.8)
    photo.take("switch")
    photo.enter(photo.segments("2", "stretch", "right"), 12.0)
    photo.take("hold")
    page = photo.program.sitting and photo.program.sitting.page
    if page:
        page.act("space")
        photo.take("paused")
        page.act("keys")
        photo.take("keys")
        page.act("escape")
        page.act("escape")
        photo.take("leave")
        page.parts.question.left.emit()
    photo.take("stopped")
    photo.program.window.show_library()


def breathing(photo: Photographer) -> None:
    photo.program.open(photo.path(BREATHE))
    photo.program.start(Choices(left_out=frozenset({"3"})))
    photo.enter(photo.segments("1", "stretch"), 24.0)
    for name in ("breathe-in", "breathe-pause", "breathe-out"):
        wanted = name.removeprefix("breathe-")
        sitting = photo.program.sitting
        while sitting and sitting.session.moment().phase.kind != wanted:
            photo.run(0.5)
        photo.run(2.0 if wanted == "out" else 1.0)
        photo.take(name)
    if sitting := photo.program.sitting:
        sitting.page.act("ease_off")
        photo.run(sitting.session.moment().session_left + 1.0)
    for rating in photo.program.window.findChildren(Rating):
        rating.choose(2)
    photo.take("finished")


def main() -> int:
    if sys.argv[1:] and sys.argv[1].startswith("-"):
        print(__doc__)
        return 0
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "assets" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    qt = opening.application()
    for theme, size in SHOWN if len(sys.argv) == 1 else (*SHOWN, *MORE):
        settings = replace(Settings(), theme=theme, safety_seen=True, favourites=FAVOURITES,
                           recent=RECENT, motion="full")
        for shots in (all_screens, breathing):
            with tempfile.TemporaryDirectory() as home:
                photo = Photographer(qt, Path(home), settings, size, folder)
                shots(photo)
                photo.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

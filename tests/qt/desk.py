"""The whole window with real routines and files, a clock that is told, and no voice."""

from dataclasses import replace
from datetime import timedelta
from shutil import copy

from PySide6.QtWidgets import QApplication

from followalong import app, clock
from followalong.audio.output import NullOutput
from followalong.audio.voice import NullVoice
from followalong.desktop.own_program import Done
from followalong.files.frame import FrameFile
from followalong.files.log import LogFile
from followalong.files.settings import Settings, SettingsFile
from followalong.folders import Folders
from followalong.qt.parts import Parts
from followalong.qt.program import Program


class Awake:
    def __init__(self):
        self.held = False

    def hold(self):
        self.held = True

    def release(self):
        self.held = False


class Now:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


class Desk:
    """One run of the program; `again` is the next one, with the same files. `plays`: a routine that it begins with.

    `warm`: a cache to begin with. `writer`: another process to write sound files.
    """

    def __init__(self, qtbot, home, warm=None, writer=None, plays="", **settings):
        self.qtbot, self.home, self.clock, self.awake = qtbot, home, Now(), Awake()
        self.set_ahead, self.left = timedelta(), False
        self.launched, self.opens = [], True  # what the person's own programs were asked for, and whether they do it
        self.folders = Folders(home / "config", home / "data", home / "cache", home / "state")
        for file in warm.iterdir() if warm else ():
            self.folders.cache.mkdir(exist_ok=True)
            copy(file, self.folders.cache)
        if settings:
            SettingsFile(self.folders.settings).write(replace(Settings(), **settings))
        self.parts = Parts(
            app.library(self.folders, settings.get("language", "")), SettingsFile(self.folders.settings),
            app.shelf(self.folders),
            lambda _: NullVoice(), app.data("assets"), self.awake, self.clock, self.wall,
            LogFile(self.folders.log, self.wall), FrameFile(self.folders.frame), lambda *_: NullOutput(),
            launch=self.launch, voices_folder=self.folders.voices, others=(),
        )
        if writer:
            self.parts = replace(self.parts, writer=writer)
        self.program = Program(QApplication.instance(), self.parts)
        qtbot.addWidget(self.program.window, before_close_func=self.leave)
        if plays:
            self.program.play(plays)
        else:
            self.program.window.show_library()
        self.program.window.show()
        qtbot.waitExposed(self.program.window)

    @property
    def page(self):
        return self.program.window.page

    @property
    def session(self):
        return self.program.sitting.session

    def launch(self, path):
        self.launched.append(path)
        return Done(opened=self.opens)

    def wall(self):
        return clock.wall() + self.set_ahead

    def caught_up(self):
        self.qtbot.waitUntil(lambda: not self.program.catching_up.going, timeout=20_000)

    def run(self, seconds):
        while seconds > 0 and self.program.sitting and self.session.state != "finished":
            self.clock.now += min(0.5, seconds)
            seconds -= 0.5
            self.program.sitting.page.driver.due.emit()
            self.write()

    def write(self):
        """What waits for the picture, and for the disk."""
        if self.program.sitting:
            self.program.sitting.write()
        self.parts.shelf.behind.settle()

    def again(self, plays=""):
        self.leave()
        return Desk(self.qtbot, self.home, plays=plays)

    def leave(self, _=None):
        """Once; its program goes with it, and looks no longer at what the system asks for."""
        if self.left:
            return
        self.left = True
        self.program.window.guard(None)
        self.program.close()
        self.program.deleteLater()

"""What works on this computer, one line a thing."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec

from followalong.arguments import worker_command
from followalong.desktop.awake import Awake, open_awake
from followalong.desktop.display import why_no_screen
from followalong.desktop.idle import Idle, open_idle
from followalong.folders import own_folders

CHILD_SECONDS = 20
QT = "from PySide6.QtCore import qVersion; import PySide6.QtWidgets; print(qVersion())"
# Qt's sound may abort where its libraries are missing, so it is asked in a process of its own.
SOUND = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtMultimedia import QMediaDevices
application = QCoreApplication([])
print(QMediaDevices.defaultAudioOutput().description())
"""
TRAY = """
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
application = QApplication([])
print("yes" if QSystemTrayIcon.isSystemTrayAvailable() else "")
"""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: the thing, whether it works, and a sentence."""

    what: str
    works: bool
    sentence: str

    def __str__(self) -> str:
        return f"{self.what:<12} {'yes' if self.works else 'no':<4} {self.sentence}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a child printed first, or the last line of its complaint."""

    text: str
    fault: str = ""


Ask = Callable[[list[str]], Answer]


def works(what: str, sentence: str) -> Finding:
    return Finding(what, works=True, sentence=sentence)


def lacks(what: str, sentence: str) -> Finding:
    return Finding(what, works=False, sentence=sentence)


def report() -> int:
    """Print every finding; something that is missing is not a failure."""
    for finding in findings(ask, why_no_screen(), open_awake(), open_idle()):
        print(finding, flush=True)
    return 0


def findings(ask: Ask, no_screen: str, awake: Awake, idle: Idle) -> Iterator[Finding]:
    yield display(no_screen)
    yield qt(ask)
    yield voice(ask)
    yield sound(ask)
    yield tray(ask, no_screen)
    yield keeping_awake(awake)
    yield away(idle)
    yield from folders()


def ask(words: list[str]) -> Answer:
    """Run a child without input. A voice that hears the end of its input stops by itself."""
    try:
        done = subprocess.run(
            words, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=CHILD_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Answer("", str(error))
    lines, faults = done.stdout.split("\n"), done.stderr.strip().splitlines()
    fault = (faults or [f"exit {done.returncode}"])[-1] if done.returncode else ""
    return Answer(next((line for line in lines if line.strip()), ""), fault)


def python(program: str) -> list[str]:
    return [sys.executable, "-c", program]


def display(no_screen: str) -> Finding:
    if no_screen:
        return lacks("display", f"No window can open: {no_screen}. Routines play in the terminal.")
    return works("display", "A window can open.")


def qt(ask: Ask) -> Finding:
    answer = ask(python(QT))
    if answer.fault:
        return lacks("Qt", f"The window's parts do not load: {answer.fault}")
    return works("Qt", f"Version {answer.text}.")


def voice(ask: Ask) -> Finding:
    answer = ask(worker_command())
    try:
        ready = json.loads(answer.text)
    except ValueError:
        return lacks("voice", f"The voice does not start: {answer.fault or 'it said nothing'}")
    if not ready.get("engine"):
        return lacks("voice", f"There is no voice: {'; '.join(ready.get('why') or ['no reason given'])}")
    return works("voice", f"{ready['engine']} {ready.get('version') or ''}".strip() + ".")


def sound(ask: Ask) -> Finding:
    answer = ask(python(SOUND))
    if answer.fault:
        return lacks("sound", f"Sound does not load: {answer.fault}")
    if not answer.text:
        return lacks("sound", "No sound device was found; every cue is also shown.")
    return works("sound", f"It goes to: {answer.text}.")


def tray(ask: Ask, no_screen: str) -> Finding:
    if not no_screen and ask(python(TRAY)).text:
        return works("tray", "There is a place for a small icon.")
    return lacks("tray", "There is no place for a small icon; the window does all it would.")


def keeping_awake(awake: Awake) -> Finding:
    awake.hold()
    held = awake.held
    awake.release()
    if held:
        return works("keep awake", "The screen stays on while a routine plays.")
    return lacks("keep awake", "Nothing here can keep the screen on while a routine plays.")


def away(idle: Idle) -> Finding:
    if idle.why:
        return lacks("idle", idle.why)
    return works("idle", "Time away from the computer is known.")


def folders() -> Iterator[Finding]:
    if not find_spec("platformdirs"):
        yield lacks("folders", "The package platformdirs is missing.")
        return
    own = own_folders()
    yield works("settings", str(own.settings))
    yield works("history", str(own.history))
    yield works("routines", f"Your own go to {own.routines}")
    yield works("cache", str(own.cache))
    yield works("log", f"What went wrong is written to {own.log}")

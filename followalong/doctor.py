"""What works on this computer, one line a thing."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec

from followalong.arguments import worker_command
from followalong.core.sentence import Sentence, Tell, said
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

# What is looked at; no name is longer than LABEL.
DISPLAY, QT_PARTS, VOICE, SOUND_PARTS = said("display"), said("Qt"), said("voice"), said("sound")
ICON, AWAKE, IDLE = said("tray"), said("keep awake"), said("idle")
LABEL = 12
YES, NO = said("yes"), said("no")


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: the thing, whether it works, and a sentence."""

    what: Sentence
    works: bool
    sentence: Sentence

    def told(self, tell: Tell = str) -> str:
        return f"{tell(self.what):<{LABEL}} {tell(YES if self.works else NO):<4} {tell(self.sentence)}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a child printed first, or the last line of its complaint."""

    text: str
    fault: str = ""


Ask = Callable[[list[str]], Answer]


def works(what: Sentence, sentence: Sentence) -> Finding:
    return Finding(what, works=True, sentence=sentence)


def lacks(what: Sentence, sentence: Sentence) -> Finding:
    return Finding(what, works=False, sentence=sentence)


def report(tell: Tell = str) -> int:
    """Print every finding; something that is missing is not a failure."""
    for finding in findings(ask, why_no_screen(), open_awake(), open_idle()):
        print(finding.told(tell), flush=True)
    return 0


def findings(ask: Ask, no_screen: Sentence, awake: Awake, idle: Idle) -> Iterator[Finding]:
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


def display(no_screen: Sentence) -> Finding:
    if no_screen:
        return lacks(DISPLAY, said("No window can open: {why}. Routines play in the terminal.", why=no_screen))
    return works(DISPLAY, said("A window can open."))


def qt(ask: Ask) -> Finding:
    answer = ask(python(QT))
    if answer.fault:
        return lacks(QT_PARTS, said("The window's parts do not load: {why}", why=answer.fault))
    return works(QT_PARTS, said("Version {version}.", version=answer.text))


def voice(ask: Ask) -> Finding:
    answer = ask(worker_command())
    try:
        ready = json.loads(answer.text)
    except ValueError:
        return lacks(VOICE, said("The voice does not start: {why}", why=answer.fault or said("it said nothing")))
    if not ready.get("engine"):
        why = "; ".join(ready.get("why") or ()) or said("no reason given")
        return lacks(VOICE, said("There is no voice: {why}", why=why))
    return works(VOICE, Sentence(f"{ready['engine']} {ready.get('version') or ''}".strip() + "."))


def sound(ask: Ask) -> Finding:
    answer = ask(python(SOUND))
    if answer.fault:
        return lacks(SOUND_PARTS, said("Sound does not load: {why}", why=answer.fault))
    if not answer.text:
        return lacks(SOUND_PARTS, said("No sound device was found; every cue is also shown."))
    return works(SOUND_PARTS, said("It goes to: {device}.", device=answer.text))


def tray(ask: Ask, no_screen: Sentence) -> Finding:
    if not no_screen and ask(python(TRAY)).text:
        return works(ICON, said("There is a place for a small icon."))
    return lacks(ICON, said("There is no place for a small icon; the window does all it would."))


def keeping_awake(awake: Awake) -> Finding:
    awake.hold()
    held = awake.held
    awake.release()
    if held:
        return works(AWAKE, said("The screen stays on while a routine plays."))
    return lacks(AWAKE, said("Nothing here can keep the screen on while a routine plays."))


def away(idle: Idle) -> Finding:
    if idle.why:
        return lacks(IDLE, idle.why)
    return works(IDLE, said("Time away from the computer is known."))


def folders() -> Iterator[Finding]:
    if not find_spec("platformdirs"):
        yield lacks(said("folders"), said("The package platformdirs is missing."))
        return
    own = own_folders()
    yield works(said("settings"), Sentence(str(own.settings)))
    yield works(said("history"), Sentence(str(own.history)))
    yield works(said("routines"), said("Your own go to {folder}", folder=str(own.routines)))
    yield works(said("cache"), Sentence(str(own.cache)))
    yield works(said("log"), said("What went wrong is written to {file}", file=str(own.log)))

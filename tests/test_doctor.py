import json
import subprocess
import sys

import pytest

from followalong.arguments import worker_command
from followalong.core.sentence import NOTHING, said
from followalong.desktop.awake import NullAwake
from followalong.desktop.idle import NullIdle
from followalong.doctor import Answer, Finding, ask, findings, lacks, report, works

SPEAKING = json.dumps({"ev": "ready", "engine": "espeak", "version": "1.5", "why": []})
MUTE = json.dumps({"ev": "ready", "engine": None, "version": None, "why": ["no library", "no driver"]})


class HeldAwake(NullAwake):
    held = True


class KnownIdle(NullIdle):
    def __init__(self) -> None:
        super().__init__(NOTHING)


def all_well(words: list[str]) -> Answer:
    return Answer(SPEAKING if words == worker_command() else "something")


def all_ill(words: list[str]) -> Answer:
    return Answer(MUTE if words == worker_command() else "", "no library")


def named(found: list[Finding], what: str) -> Finding:
    return next(finding for finding in found if str(finding.what) == what)


def test_where_everything_works_every_line_says_yes() -> None:
    found = list(findings(all_well, NOTHING, HeldAwake(), KnownIdle()))
    assert [str(finding.what) for finding in found if not finding.works] == []
    assert str(named(found, "voice").sentence) == "espeak 1.5."


def test_what_is_missing_is_said_with_its_reason() -> None:
    found = list(findings(all_ill, said("no server"), NullAwake(), NullIdle(said("Nobody knows."))))
    missing = ["display", "Qt", "voice", "sound", "tray", "keep awake", "idle"]
    assert [str(finding.what) for finding in found if not finding.works] == missing
    assert "no server" in str(named(found, "display").sentence)
    assert "no library; no driver" in str(named(found, "voice").sentence)
    assert str(named(found, "idle").sentence) == "Nobody knows."


def test_a_sound_part_that_loads_without_a_device_is_said_so() -> None:
    found = list(findings(lambda words: Answer(""), NOTHING, NullAwake(), KnownIdle()))
    assert "No sound device" in str(named(found, "sound").sentence)
    assert "it said nothing" in str(named(found, "voice").sentence)


def test_lines_are_aligned() -> None:
    lines = [works(said("Qt"), said("A.")).told(), lacks(said("keep awake"), said("A.")).told()]
    assert len({line.index("A.") for line in lines}) == 1


def test_a_child_that_fails_answers_with_its_last_line() -> None:
    answer = ask([sys.executable, "-c", "raise SystemExit('first\\nlast')"])
    assert answer == Answer("", "last")


def test_a_child_that_dies_silently_answers_with_its_code() -> None:
    assert ask([sys.executable, "-c", "import os; os.abort()"]).fault.startswith("exit ")


def test_a_program_that_is_not_there_is_an_answer() -> None:
    assert ask(["/nowhere/at/all"]).fault


def test_the_report_ends_well_here(capsys: pytest.CaptureFixture[str]) -> None:
    assert report() == 0
    assert capsys.readouterr().out.startswith("display ")


def test_the_doctor_works_without_any_package() -> None:
    words = [sys.executable, "-S", "-c", "import followalong.doctor as doctor; doctor.report()"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0
    assert "platformdirs is missing" in done.stdout

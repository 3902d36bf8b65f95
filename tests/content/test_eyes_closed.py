"""Every bundled routine can be followed with the eyes closed, at every effort and tempo, in every language."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from followalong.core.choices import SET_UPS, TALKS
from followalong.core.compiler import compile
from followalong.core.eyes_closed import heard
from followalong.core.lint import everything
from followalong.files.bundled import data
from followalong.files.routine_yaml import read_routine
from followalong.files.stretch_folders import StretchFolders

ROUTINES = data("routines")
PACES = tuple(product(("gentle", "usual", "full"), (0.8, 1.0, 1.25)))
LEVELS = tuple(product(TALKS, SET_UPS))[1:]  # besides the usual one


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("path", sorted(ROUTINES.glob("*.yaml")), ids=lambda path: path.stem)
def test_everything_is_announced_heard_and_read(path: Path, language: str) -> None:
    routine = read_routine(path, StretchFolders((ROUTINES,)), language).value
    assert routine
    for effort, tempo in PACES:
        ear = heard(compile(routine, replace(everything(routine), effort=effort, tempo=tempo)))
        assert ear.faults == (), (effort, tempo)
        assert ear.tightest >= 0.08


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("path", sorted(ROUTINES.glob("*.yaml")), ids=lambda path: path.stem)
def test_little_talk_still_tells_every_movement_and_side(path: Path, language: str) -> None:
    routine = read_routine(path, StretchFolders((ROUTINES,)), language).value
    assert routine
    shares = []
    for talk, set_up in LEVELS:
        ear = heard(compile(routine, replace(everything(routine), talk=talk, set_up=set_up)))
        assert ear.faults == (), (talk, set_up)
        shares.append(ear.speech)
    assert min(shares) == shares[-1]  # counts only, and no set-up

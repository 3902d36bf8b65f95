"""Every bundled routine can be followed with the eyes closed, at every effort and tempo, in every language."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from followalong.core.compiler import compile
from followalong.core.eyes_closed import heard
from followalong.core.lint import everything
from followalong.files.bundled import data
from followalong.files.routine_yaml import read_routine
from followalong.files.stretch_folders import StretchFolders

ROUTINES = data("routines")
PACES = tuple(product(("gentle", "usual", "full"), (0.8, 1.0, 1.25)))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("path", sorted(ROUTINES.glob("*.yaml")), ids=lambda path: path.stem)
def test_everything_is_announced_heard_and_read(path: Path, language: str) -> None:
    routine = read_routine(path, StretchFolders((ROUTINES,)), language).value
    assert routine
    for effort, tempo in PACES:
        ear = heard(compile(routine, replace(everything(routine), effort=effort, tempo=tempo)))
        assert ear.faults == (), (effort, tempo)
        assert ear.tightest >= 0.08

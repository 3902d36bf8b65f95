"""A routine or a stretch in a line or two."""

from collections.abc import Callable
from pathlib import Path

import pytest

from followalong.core.routine import Dose, Routine, Step, Stretch
from followalong.files.loaded import Loaded
from followalong.files.routine_yaml import read_routine, read_stretch
from followalong.files.stretch_folders import StretchFolders

ReadRoutine = Callable[[str], Loaded[Routine]]
ReadStretch = Callable[[str], Loaded[Stretch]]
ReadDose = Callable[[str], Dose]
Errors = Callable[[str], list[str]]

HEAD = "followalong: 1\nroutine: r\ntitle: T\n"
STRETCH = "followalong: 1\nstretch: s\nname: S\nposition: standing\n"
STEP = "steps:\n  - name: Calf\n    position: standing\n"


@pytest.fixture
def routine(tmp_path: Path) -> ReadRoutine:
    """Read a routine whose first three lines are written already; stretches lie beside it."""

    def read(text: str) -> Loaded[Routine]:
        path = tmp_path / "r.yaml"
        path.write_text(HEAD + text, "utf-8")
        return read_routine(path, StretchFolders((tmp_path,)))

    return read


@pytest.fixture
def stretch(tmp_path: Path) -> ReadStretch:
    """Read the stretch "s"; its first four lines are written already."""
    (tmp_path / "stretches").mkdir()

    def read(text: str) -> Loaded[Stretch]:
        path = tmp_path / "stretches" / "s.yaml"
        path.write_text(STRETCH + text, "utf-8")
        return read_stretch(path)

    return read


@pytest.fixture
def dose(routine: ReadRoutine) -> ReadDose:
    """Read the dose of a step."""

    def read(text: str) -> Dose:
        loaded = routine(f"{STEP}    sides: each\n    dose: {text}\n")
        assert loaded.value, loaded.faults
        step = loaded.value.steps[0]
        assert isinstance(step, Step)
        return step.dose

    return read


@pytest.fixture
def errors(routine: ReadRoutine) -> Errors:
    """Tell everything that is wrong with a routine, without the folder."""

    def read(text: str) -> list[str]:
        loaded = routine(text)
        return [str(fault).removeprefix(fault.path.removesuffix("r.yaml")) for fault in loaded.faults]

    return read


@pytest.fixture
def dose_errors(errors: Errors) -> Errors:
    """Tell what is wrong with a dose, without its place."""

    def read(text: str) -> list[str]:
        return [line.partition('step 1 "Calf": ')[2] or line
                for line in errors(f"{STEP}    sides: each\n    dose: {text}\n")]

    return read

"""All stretches and routines that come with the program."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from followalong.core.guidance import Guidance
from followalong.core.routine import Routine, Stretch
from followalong.files.bundled import data
from followalong.files.guidance import load_guidance
from followalong.files.routine_yaml import read_routine, read_stretch
from followalong.files.stretch_folders import StretchFolders

ROUTINES = data("routines")


@pytest.fixture(scope="session")
def stretches() -> Mapping[str, Stretch]:
    found = {path.stem: read_stretch(path).value for path in (ROUTINES / "stretches").glob("*.yaml")}
    return {name: stretch for name, stretch in found.items() if stretch}


@pytest.fixture(scope="session")
def routines() -> Mapping[str, Routine]:
    beside = StretchFolders((ROUTINES,))
    found = {path.stem: read_routine(path, beside).value for path in ROUTINES.glob("*.yaml")}
    return {name: routine for name, routine in found.items() if routine}


@pytest.fixture(scope="session")
def guidance() -> Guidance:
    return load_guidance()


@pytest.fixture(scope="session")
def catalogue() -> Path:
    return Path(__file__).parent / "catalogue.toml"

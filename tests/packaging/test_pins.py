import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PINS = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def names(lines: list[str]) -> set[str]:
    """Package names in one spelling: Python's index takes - and _ for the same."""
    return {re.split(r"[^\w.-]", line)[0].lower().replace("_", "-") for line in lines if line and line[0].isalnum()}


def test_no_address_is_written_down() -> None:
    files = [*(ROOT / "packaging").glob("*.txt"), *(ROOT / "packaging").glob("*.in"), ROOT / "pyproject.toml"]
    assert not [file.name for file in files if "://" in file.read_text(encoding="utf-8")]


def test_every_pin_has_a_version_and_a_hash() -> None:
    for pin in re.split(r"\n(?=\w)", PINS.strip()):
        assert re.match(r"[\w.-]+==[\w.]+", pin), pin
        assert "--hash=sha256:" in pin, pin


@pytest.mark.parametrize("wanted", [PROJECT["dependencies"], PROJECT["optional-dependencies"]["dev"]])
def test_everything_the_project_asks_for_is_pinned(wanted: list[str]) -> None:
    assert names(wanted) <= names(PINS.splitlines())


def test_qt_stays_below_the_version_that_aborts() -> None:
    found = re.findall(r"^pyside6-\w+==6\.(\d+)", PINS, re.MULTILINE)
    assert len(found) == 2
    assert all(9 <= int(minor) < 12 for minor in found)


def test_a_mac_needs_one_bridge_and_not_all_of_them() -> None:
    assert len(re.findall(r"^pyobjc", PINS, re.MULTILINE)) <= 2


def test_the_folder_packaging_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from language_server import LanguageServer

FAKE = Path(__file__).with_name("fake_language_server.py")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LanguageServer]:
    with LanguageServer([sys.executable, str(FAKE)], tmp_path) as running:
        yield running


def test_a_good_file_has_no_faults(server: LanguageServer, tmp_path: Path) -> None:
    assert server.faults(tmp_path / "good.yaml", "fine") == []


def test_faults_are_those_of_the_file_and_settings_were_answered(server: LanguageServer, tmp_path: Path) -> None:
    (fault,) = server.faults(tmp_path / "bad.yaml", "bad – and wide")
    yaml, other = json.loads(fault["message"])
    assert yaml["schemaStore"] == {"enable": False}
    assert other is None


def test_completions_are_labels(server: LanguageServer, tmp_path: Path) -> None:
    assert server.completions(tmp_path / "half.yaml", "dose:\n  ", 1, 2) == ["hold", "pulses"]

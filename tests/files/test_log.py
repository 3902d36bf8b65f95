"""The log: lines with their time, never too large, and never in the way."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from followalong.files.log import LARGEST, LogFile


def wall() -> datetime:
    return datetime(2026, 3, 1, 12, 30, 5, tzinfo=UTC)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[LogFile]:
    made = LogFile(tmp_path / "state" / "followalong.log", wall)
    made.open()
    yield made
    made.close()


def test_a_line_has_its_time_and_is_there_at_once(log: LogFile) -> None:
    log.write("It broke.\n")
    assert log.path.read_text() == "2026-03-01 12:30:05 It broke.\n"


def test_the_next_run_goes_on_below(log: LogFile) -> None:
    log.write("one")
    log.close()
    log.close()
    log.open()
    log.write("two")
    assert [line[20:] for line in log.path.read_text().splitlines()] == ["one", "two"]


def test_a_large_log_is_put_beside(log: LogFile) -> None:
    log.write("x" * LARGEST)
    log.open()
    log.write("new")
    assert log.path.stat().st_size < 100
    assert log.path.with_suffix(".old.log").stat().st_size > LARGEST


def test_what_cannot_be_written_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("not a folder")
    log = LogFile(tmp_path / "state" / "followalong.log", wall)
    log.open()
    log.write("nobody hears this")
    log.close()
    assert log.file is None


def test_letters_that_are_none_are_written_as_numbers(log: LogFile) -> None:
    log.write("\udcff")
    assert log.path.read_text().endswith("\\udcff\n")

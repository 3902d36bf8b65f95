"""The arithmetic of the bench; nothing here is measured."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.bench.child import Child
from tests.bench.figures import Figure, middle, plain, share, table


def test_a_goal_of_times_looks_at_the_floor() -> None:
    assert Figure("start", 200, "ms", 100, times=2.0).state == "ok"
    assert Figure("start", 201, "ms", 100, times=2.0).state == "short"


def test_a_goal_of_a_value_does_not_need_a_floor() -> None:
    assert Figure("drift", 0.0, "ms", most=1e-3).state == "ok"
    assert Figure("drift", 0.002, "ms", most=1e-3).state == "short"


def test_nothing_is_the_only_value_that_a_goal_of_nothing_takes() -> None:
    assert Figure("paused", 0.0, "/s", 0.0, most=0.0).state == "ok"
    assert Figure("paused", 0.1, "/s", 0.0, most=0.0).state == "short"


def test_a_figure_without_a_goal_is_neither_ok_nor_short() -> None:
    figure = Figure("voice", 15.0, "MiB")
    assert (figure.goal, figure.state, figure.ratio) == ("-", "-", None)


def test_a_ratio_without_a_floor_is_short() -> None:
    assert Figure("start", 200, "ms", None, times=2.0).state == "short"
    assert Figure("start", 200, "ms", 0.0, times=2.0).state == "short"


def test_the_middle_does_not_mind_one_bad_value() -> None:
    assert middle([5.0, 900.0, 4.0]) == 5.0


@pytest.mark.parametrize(("percent", "expected"), [(50, 50), (99, 99), (100, 100), (1, 1), (0, 1)])
def test_so_many_percent_do_not_exceed_a_share(percent: float, expected: float) -> None:
    assert share(reversed(range(1, 101)), percent) == expected


def test_a_share_of_few_values_is_the_worst_of_them() -> None:
    assert share([3.0, 1.0, 2.0], 99) == 3.0


def test_the_columns_of_a_table_are_in_line() -> None:
    figures = [Figure("a", 1.234, "ms", 1.0, times=2.0), Figure("longer", 1234.5, "ms", most=5.0)]
    first, second = table(figures).split("\n")
    assert first.split() == ["a", "1.23", "ms", "1", "1.23x", "<=2x", "ok"]
    assert second.split() == ["longer", "1234", "ms", "-", "-", "<=5ms", "short"]
    assert first.index("ms") == second.index("ms")


def test_a_note_stands_at_the_end_of_its_line() -> None:
    assert table([Figure("voice", 15.0, "MiB", note="with what it started")]).endswith("-  with what it started")


def test_a_table_of_nothing_is_empty() -> None:
    assert table([]) == ""


def test_programs_get_the_ratio_the_goal_and_the_state() -> None:
    told = plain(Figure("start", 150.0, "ms", 100.0, times=2.0))
    assert (told["name"], told["ratio"], told["goal"], told["state"]) == ("start", 1.5, "<=2x", "ok")


@contextmanager
def process(folder: Path, does: str) -> Iterator[Child]:
    with (folder / "errors").open("w+") as errors, subprocess.Popen(
        (sys.executable, "-c", does), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True,
    ) as made:
        yield Child(made, 0.0, errors)


def test_a_process_that_says_nothing_is_not_awaited_for_ever(tmp_path: Path) -> None:
    with process(tmp_path, "input()") as made, pytest.raises(ChildProcessError) as found:
        made.told(0.2)
    assert str(found.value) == "a measured process said nothing for 0.2 seconds."


def test_a_process_that_ends_early_tells_why(tmp_path: Path) -> None:
    with process(tmp_path, "raise SystemExit(3)") as made, pytest.raises(ChildProcessError, match=r"early \(3\)"):
        made.told()


def test_what_a_process_says_is_heard(tmp_path: Path) -> None:
    with process(tmp_path, "print(5)") as made:
        assert made.told() == 5

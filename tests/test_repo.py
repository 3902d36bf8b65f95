"""The house style, as far as it can be counted (DESIGN.md, STYLE.md)."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles

import pytest

ROOT = Path(__file__).parents[1]
MODULES = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "followalong").rglob("*.py"))
}
TREES = {name: ast.parse(text, name) for name, text in MODULES.items()}
TESTS = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "tests").rglob("test_*.py"))}
NOW = {
    "now", "utcnow", "today", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "process_time", "time_ns",
    "clock_gettime", "currentDateTime", "currentDateTimeUtc", "currentDate", "currentTime", "currentMSecsSinceEpoch",
}
QT_CLOCKS = {"QElapsedTimer", "QDeadlineTimer"}
EVERYTHING = {"Exception", "BaseException"}
Asked = Callable[[ast.AST], bool]


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def reads_time(node: ast.AST) -> bool:
    """Whether a node asks a clock; being handed one as an argument is no such thing."""
    match node:
        case ast.Import(names):
            return any(alias.name.partition(".")[0] == "time" for alias in names)
        case ast.ImportFrom(module="time"):
            return True
        case ast.ImportFrom(names=names):
            return any(alias.name in QT_CLOCKS for alias in names)
        case ast.Call(func=ast.Attribute(attr=name)):
            return name in NOW
    return False


def catches_everything(node: ast.AST) -> bool:
    """`except Exception`, a bare `except`, `suppress(Exception)`; tidying up and raising again is allowed."""
    if isinstance(node, ast.ExceptHandler):
        again = any(isinstance(inner, ast.Raise) and inner.exc is None for inner in ast.walk(node))
        return (node.type is None or bool(named(node.type) & EVERYTHING)) and not again
    return isinstance(node, ast.Call) and "suppress" in named(node.func) and any(
        named(one) & EVERYTHING for one in node.args
    )


def named(node: ast.AST) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)} | {
        one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute)
    }


def places(asked: Asked, trees: dict[str, ast.Module] = TREES) -> list[str]:
    return [
        f"{name}:{getattr(node, 'lineno', 0)}" for name, tree in trees.items() for node in ast.walk(tree) if asked(node)
    ]


def test_every_module_says_what_it_is() -> None:
    assert [name for name, tree in TREES.items() if not ast.get_docstring(tree)] == []


def test_no_module_is_longer_than_400_lines_and_most_are_short() -> None:
    lengths = {name: text.count("\n") for name, text in MODULES.items()}
    assert [name for name, length in lengths.items() if length > 400] == []
    assert median(lengths.values()) <= 120


def test_functions_are_short() -> None:
    every = [lines(node) for tree in TREES.values() for node in functions(tree)]
    assert median(every) <= 8
    assert quantiles(every, n=10)[-1] <= 25


def test_only_the_clock_reads_time() -> None:
    assert {place.partition(":")[0] for place in places(reads_time)} == {"followalong/clock.py"}


def test_nothing_catches_everything() -> None:
    assert places(catches_everything) == []


@pytest.mark.parametrize(("code", "asked"), [
    ("import time", reads_time), ("from time import sleep", reads_time), ("datetime.now(UTC)", reads_time),
    ("from PySide6.QtCore import QElapsedTimer", reads_time), ("QDateTime.currentDateTime()", reads_time),
    ("try: f()\nexcept Exception as error: print(error)", catches_everything),
    ("try: f()\nexcept: g()", catches_everything),
    ("try: f()\nexcept (ValueError, BaseException): g()", catches_everything),
    ("contextlib.suppress(Exception)", catches_everything),
])
def test_what_is_forbidden_is_found(code: str, asked: Asked) -> None:
    assert places(asked, {"bad.py": ast.parse(code)}) == [f"bad.py:{code.count(chr(10)) + 1}"]


def test_tidying_up_before_raising_again_is_allowed() -> None:
    good = ast.parse("try: f()\nexcept BaseException:\n    g()\n    raise")
    assert places(catches_everything, {"good.py": good}) == []


def test_tests_are_short() -> None:
    every = {f"{path.name}:{node.name}": lines(node) for path, tree in TESTS.items() for node in functions(tree)
             if node.name.startswith("test_")}
    assert [name for name, length in every.items() if length > 30] == []
    assert median(every.values()) <= 10

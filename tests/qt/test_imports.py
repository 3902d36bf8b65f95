"""The way in which modules are imported, each time in a process of its own."""

import subprocess
import sys


def kept_sources(*lines: str) -> str:
    """What is printed after one module is imported: whether its source is kept."""
    words = "\n".join((*lines, "import colorsys, linecache", "print(colorsys.__file__ in linecache.cache)"))
    return subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True).stdout.strip()


def test_pyside_reads_and_keeps_the_source_of_what_is_imported_after_it():
    """If this fails, `as_usual` has nothing to do any more."""
    assert kept_sources("import PySide6.QtCore") == "True"


def test_as_usual_no_source_is_read():
    assert kept_sources("from followalong.qt.imports import as_usual", "as_usual()") == "False"


def test_as_usual_more_of_qt_can_be_imported():
    assert kept_sources(
        "from followalong.qt.imports import as_usual", "as_usual()", "from PySide6.QtGui import QColor",
        "assert QColor('red').red() == 255",
    ) == "False"


def test_without_a_change_there_is_nothing_to_put_back():
    assert kept_sources(
        "from followalong.qt.imports import as_usual", "as_usual()", "import builtins",
        "del builtins.__orig_import__", "as_usual()",
    ) == "False"

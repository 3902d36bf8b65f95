"""Figures for those who may never need one."""

import subprocess
import sys
from pathlib import Path

from followalong.files.bundled import data
from followalong.files.figures import Figures
from followalong.files.late_figures import LateFigures

FOLDER = data("assets") / "figures"


def test_they_are_the_same_figures() -> None:
    late, soon = LateFigures(FOLDER), Figures(FOLDER)
    assert late.names() == soon.names()
    assert late.of("bridge") == soon.of("bridge")
    assert late.ways.bases.keys() == soon.ways.bases.keys()


def test_nothing_is_imported_before_the_first_is_asked_for() -> None:
    program = (
        "import sys; from pathlib import Path; from followalong.files.late_figures import LateFigures\n"
        f"late = LateFigures(Path({str(FOLDER)!r}))\n"
        "before = 'followalong.core.figure.figure' in sys.modules\n"
        "late.of('bridge')\n"
        "print(before, 'followalong.core.figure.figure' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True,
                          cwd=Path(__file__).parents[2])
    assert done.stdout.split() == ["False", "True"]

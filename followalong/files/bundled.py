"""Where the files that come with the program are."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

PACKAGE = Path(__file__).resolve().parent.parent


def data(
    name: Literal["assets", "routines"],
    environment: Mapping[str, str] = os.environ,
    package: Path = PACKAGE,
    frozen: str | None = getattr(sys, "_MEIPASS", None),
) -> Path:
    """The folder of that name: $FOLLOWALONG_DATA, then an installed package, a checkout, a frozen program."""
    told = environment.get("FOLLOWALONG_DATA")
    roots = [Path(told)] if told else []
    roots += [package / "_data", package.parent]
    roots += [Path(frozen)] if frozen else []
    for root in roots:
        if (root / name).is_dir():
            return root / name
    raise FileNotFoundError(f"The folder {name} is missing. Looked in: {', '.join(map(str, roots))}.")

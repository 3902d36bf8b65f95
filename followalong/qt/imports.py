"""Imports as Python does them, after PySide has put its own way in between."""

from __future__ import annotations

import builtins
import linecache

import PySide6.QtCore  # noqa: F401 - this is what changes them


def as_usual() -> None:
    """For all imports from here on; where PySide does not change them, nothing happens."""
    # PySide reads the source of every module that is imported after it, to look for a wish for one of its "features",
    # and keeps it (PYSIDE-2029): a tenth of the start, and 7 MB. Nothing here wishes for any.
    usual = getattr(builtins, "__orig_import__", None)
    if usual is not None:
        builtins.__import__ = usual
        linecache.clearcache()  # what was kept until now

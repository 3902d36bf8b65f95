"""Memory that was freed goes back to the system."""

from __future__ import annotations

import sys


def give_back() -> bool:
    """Whether any went. The C library of Linux keeps it otherwise, once something as large as a window was freed."""
    if sys.platform != "linux":
        return False
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # only glibc has it, and only glibc needs it
    return bool(trim(0)) if trim else False

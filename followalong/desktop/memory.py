"""Memory that was freed goes back to the system."""

from __future__ import annotations

import sys


def give_back() -> bool:
    """Whether any went. The C library of Linux keeps it otherwise, once something as large as a window was freed."""
    if sys.platform != "linux":
        return False
    # What ctypes itself calls: its types of C are half a megabyte, to have a function called with a nought.
    from _ctypes import call_function, dlopen, dlsym

    try:
        trim = dlsym(dlopen("libc.so.6", 0), "malloc_trim")
    except OSError:  # only glibc has it, and only glibc needs it
        return False
    return bool(call_function(trim, (0,)))

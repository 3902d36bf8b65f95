"""What a start of the program wants of its window."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

ACTIVATION = "XDG_ACTIVATION_TOKEN"


@dataclass(frozen=True, slots=True)
class Request:
    """A routine to play, or, without a path, nothing but to be seen."""

    path: str = ""
    from_step: int = 1
    go_on: bool = False  # with what was left of it
    avoid: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    minutes: int = 0
    token: str = ""  # with which Wayland lets a window come forward


def written(request: Request) -> bytes:
    """One line."""
    import json

    return json.dumps(asdict(request)).encode() + b"\n"


def read(line: bytes) -> Request:
    """Whatever makes no sense is a wish to be seen: anybody may write to a socket."""
    import json

    try:
        found = json.loads(line)
        return Request(
            _typed(str, found["path"]), _typed(int, found["from_step"]), _typed(bool, found["go_on"]),
            _names(found["avoid"]), _names(found["without"]), _typed(int, found["minutes"]),
            _printable(found["token"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return Request()


def _names(found: Any) -> tuple[str, ...]:
    return tuple(_typed(str, name) for name in found)


def _printable(found: Any) -> str:
    """It becomes a variable of the environment, which holds no NUL."""
    if not _typed(str, found).isprintable():
        raise ValueError("printable text expected")
    return str(found)


def _typed(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(f"{kind.__name__} expected")
    return value

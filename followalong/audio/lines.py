"""What a script will say, in the order in which it is needed."""

from __future__ import annotations

from followalong.core.script import Script


def lines(script: Script, second: float = 0.0) -> tuple[str, ...]:
    """From that second of the whole on; then what came before it, for those who go back. Each line once.

    Whole words stand behind the short form that is said now: they may fit once lengths are known exactly.
    """
    ahead: list[str] = []
    behind: list[str] = []
    for at, cue in script.track():
        (ahead if at >= second else behind).extend((cue.spoken, cue.words))
    return tuple(dict.fromkeys(line for line in (*ahead, *behind) if line))

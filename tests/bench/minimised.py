"""What is painted while it plays and nobody can see it."""

from __future__ import annotations

from pathlib import Path

from tests.bench.child import child
from tests.bench.figures import Figure
from tests.bench.home import own_home
from tests.bench.processor import ROUTINE

SETTLE, SECONDS = 5.0, 5.0
# A bare screen has nobody who could take a window away; Qt's own platform does it without.
BY_QT = {"QT_QPA_PLATFORM": "offscreen"}


def minimised() -> list[Figure]:
    with own_home() as environment:
        path = Path(environment["XDG_CONFIG_HOME"]) / "paced.yaml"
        path.write_text(ROUTINE, encoding="utf-8")
        asked = ("our_minimised", str(SETTLE), str(SECONDS))
        with child({**environment, **BY_QT}, "watched", *asked, "--", "play", str(path), "--gui") as made:
            told = made.told()
    if not told["minimised"] or told["state"] != "running":
        raise ChildProcessError("the window was not minimised while it played")
    timer = "the timer of the frames runs" if told["timer"] else "no timer of frames"
    return [Figure("minimised", told["repaints"], "/s", 0.0, most=0.0, note=f"repaints while a breath plays; {timer}")]

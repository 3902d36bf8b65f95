"""What the processor does while a breath is paced, and what is painted while nothing moves."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.bench.child import child
from tests.bench.figures import Figure, middle
from tests.bench.home import own_home

ROUNDS, SETTLE, PAUSED = 11, 2.0, 1.5
SECONDS = 10.0  # one whole breath of both
ROUTINE = """\
followalong: 1
routine: paced
title: A paced breath
steps:
  - name: Paced breath
    position: on a chair
    dose: {breathe: 5min, breath: easy exhale}
"""


def processor() -> list[Figure]:
    """Both breathe at the same time: a machine that is shared is then as quick for the one as for the other."""
    with own_home() as environment:
        path = Path(environment["XDG_CONFIG_HOME"]) / "paced.yaml"
        path.write_text(ROUTINE, encoding="utf-8")
        rounds = [_both(environment, path) for _ in range(ROUNDS)]
    ours, bare, repaints = zip(*rounds, strict=True)
    frames, bare_frames = (middle(each["frames"] for each in every) for every in (ours, bare))
    ratios = [each["share"] / beside["share"] for each, beside in zip(ours, bare, strict=True)]
    note = (f"of one core; {frames:.1f} frames a second, the floor {bare_frames:.1f}; "
            f"{min(ratios):.2f}x to {max(ratios):.2f}x in {ROUNDS} rounds of {SECONDS:g} s")
    floor = 100 * middle(each["share"] for each in bare)
    busy = floor * middle(ratios)  # each round beside its own floor, as quick as the machine was then
    return [
        Figure("processor", busy, "%", floor, times=1.6, note=note),
        Figure("paused", max(repaints), "/s", 0.0, most=0.0, note="repaints of all widgets"),
    ]


def _both(environment: Mapping[str, str], path: Path) -> tuple[dict[str, Any], dict[str, Any], float]:
    """Ours, the floor's, and how often a second ours repaints while it is paused."""
    asked = ("our_breath", str(SETTLE), str(SECONDS), str(PAUSED))
    with child(environment, "watched", *asked, "--", "play", str(path), "--gui") as ours:
        dial = ours.told()["dial"]
        with child(environment, "bare_breath", str(SETTLE / 2), str(SECONDS), *map(str, dial)) as bare:
            return ours.told(), bare.told(), ours.told()["repaints"]

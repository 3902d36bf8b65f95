"""What the processor does while a breath is paced, and what is painted while nothing moves."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.bench.child import child
from tests.bench.figures import Figure, middle
from tests.bench.home import own_home

ROUNDS, SETTLE, SECONDS, PAUSED = 3, 2.0, 6.0, 3.0
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
    ours, bare = [], []
    with own_home() as environment:
        path = Path(environment["XDG_CONFIG_HOME"]) / "paced.yaml"
        path.write_text(ROUTINE, encoding="utf-8")
        for _ in range(ROUNDS):
            ours.append(_ours(environment, path))
            bare.append(_bare(environment, ours[-1]["dial"]))
    wide = ours[0]["dial"][2]
    frames, bare_frames = (middle(each["frames"] for each in every) for every in (ours, bare))
    note = f"of one core; {frames:.1f} frames a second, the floor {bare_frames:.1f}; dial {wide} px"
    busy, floor = (100 * middle(each["share"] for each in every) for every in (ours, bare))
    return [
        Figure("processor", busy, "%", floor, times=1.5, note=note),
        Figure("paused", max(each["repaints"] for each in ours), "/s", 0.0, most=0.0, note="repaints of all widgets"),
    ]


def _ours(environment: Mapping[str, str], path: Path) -> dict[str, Any]:
    with child(environment, "our_breath", str(path), str(SETTLE), str(SECONDS), str(PAUSED)) as made:
        return {**made.told(), **made.told()}


def _bare(environment: Mapping[str, str], dial: list[int]) -> dict[str, Any]:
    with child(environment, "bare_breath", str(SETTLE), str(SECONDS), *map(str, dial)) as made:
        told: dict[str, Any] = made.told()
        return told

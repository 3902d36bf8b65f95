"""How much more memory an hour of play takes than its first quarter did."""

from __future__ import annotations

from pathlib import Path

from tests.bench.child import child
from tests.bench.figures import Figure, middle
from tests.bench.home import own_home

HOUR, STEP = 3600.0, 0.5  # simulated seconds
WARM, SOME = 15, 5  # minutes until every step was seen once; minutes that are looked at together
MOST = 2.0  # MiB
STEPS = (  # fourteen minutes, and then the same again
    "half-kneeling-glute-pulse", "chair-twist", "cat-cow", "supine-twist", "calf-wall", "belly-breathing",
)
ROUTINE = "followalong: 1\nroutine: long\ntitle: A long one\nsteps:\n  - rounds: 5\n    steps:\n"


def growth() -> list[Figure]:
    with own_home() as environment:
        path = Path(environment["XDG_CONFIG_HOME"]) / "long.yaml"
        path.write_text(ROUTINE + "".join(f"      - stretch: {step}\n" for step in STEPS), encoding="utf-8")
        with child(environment, "our_hour", str(path), str(HOUR), str(STEP)) as made:
            told = made.told()
    if told["seconds"] < HOUR:
        raise ChildProcessError(f"the long routine ended after {told['seconds']:.0f} s")
    begun, ended = (middle(part) for part in (told["memory"][WARM : WARM + SOME], told["memory"][-SOME:]))
    note = (f"an hour of play in steps of {STEP:g} s, {told['paints']:,} paints: {begun:.1f} after {WARM} minutes, "
            f"{ended:.1f} at the end, {max(told['memory']):.1f} at most")
    return [Figure("growth", max(0.0, ended - begun), "MiB", most=MOST, note=note)]

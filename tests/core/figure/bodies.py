"""Poses for tests."""

from followalong.core.figure.figure import Figure, Frame, Still
from followalong.core.figure.pose import INDEX, SEGMENTS, UNTURNED, Hold, Pose, Turn

UPRIGHT = {
    **dict.fromkeys(("pelvis", "lumbar", "thorax", "neck", "head"), 90.0),
    **{f"{side} {part}": angle for side in ("near", "far") for part, angle in (
        ("thigh", -90.0), ("shank", -90.0), ("foot", 0.0), ("upper arm", -90.0), ("forearm", -90.0), ("hand", -90.0),
    )},
}
STANDING_HIP = 24.5 + 24.5 + 3.8


def standing(holds: tuple[Hold, ...] = (), turn: Turn = UNTURNED, **angles: float) -> Pose:
    """Upright with hanging arms; other angles by name, with _ for a space."""
    given = {name.replace("_", " "): angle for name, angle in angles.items()}
    every = [{**UPRIGHT, **given}[segment] for segment in SEGMENTS]
    return Pose((0.0, STANDING_HIP, 0.0), tuple(every), (0.0,) * len(every), turn, 0.0, holds)


def lifted(pose: Pose, segment: str, lift: float) -> Pose:
    lifts = list(pose.lifts)
    lifts[INDEX[segment]] = lift
    return Pose(pose.root, pose.angles, tuple(lifts), pose.turn, pose.belly, pose.holds)


def figure(*poses: Pose, **more: object) -> Figure:
    frames = tuple(Frame(index / max(1, len(poses) - 1), Still(f"still {index}", pose))
                   for index, pose in enumerate(poses))
    return Figure("test", {"": frames}, **more)  # type: ignore[arg-type]

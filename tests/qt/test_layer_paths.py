"""Layers that stay are built once; those of another pose are forgotten."""

from followalong.core.figure.shapes import Layer, Oval
from followalong.qt.layer_paths import BREATHING, GROUND, MOST, Area, Paths

SCALE = 5.0


def layer(size: float = 1.0) -> Layer:
    return Layer((Oval((0.0, 0.0), size + 1.0, size + 1.0),), ((Oval((0.0, 0.0), size, size), "skin"),))


MAT, POSE = layer(9.0), tuple(layer(size) for size in (1.0, 2.0, 3.0, 4.0))


def same(one: list[Area], other: list[Area]) -> bool:
    """Not only equal but the very paths."""
    return all(a is b for a, b in zip(one, other, strict=True))


def test_grounds_come_before_fills_and_layers_in_their_order() -> None:
    found = list(Paths().of((layer(2.0), layer(1.0)), SCALE))
    assert [colour for _, colour in found] == [GROUND, "skin"] * 2
    assert [round(path.boundingRect().width()) for path, _ in found] == [6, 4, 4, 2]


def test_a_layer_that_is_shown_twice_is_painted_twice() -> None:
    assert len(list(Paths().of((MAT, layer(), MAT), SCALE))) == 6


def test_a_layer_that_stays_is_built_once_for_a_scale() -> None:
    paths = Paths()
    first = list(paths.of(POSE, SCALE))
    assert same(list(paths.of(POSE, SCALE)), first)
    assert not same(list(paths.of(POSE, 2 * SCALE)), first)


def test_a_breath_that_comes_again_is_not_built_again() -> None:
    paths, breaths = Paths(), [tuple(layer(size) for _ in range(BREATHING)) for size in (1.0, 2.0, 3.0)]
    first, again = ([list(paths.of((*POSE, *breath), SCALE)) for breath in breaths] for _ in range(2))
    assert all(same(one, other) for one, other in zip(first, again, strict=True))


def test_another_pose_keeps_only_what_it_shares() -> None:
    paths, other = Paths(), tuple(layer(size) for size in (1.5, 2.5, 3.5))
    mat, before = list(paths.of((MAT,), SCALE)), list(paths.of((MAT, *POSE), SCALE))
    assert same(list(paths.of((MAT, *other), SCALE))[:2], mat)
    assert not any(a is b for a, b in zip(before[2:], list(paths.of((MAT, *POSE), SCALE))[2:], strict=True))


def test_breaths_without_end_are_not_all_kept() -> None:
    paths = Paths()
    first = list(paths.of(POSE, SCALE))
    for _ in range(MOST):
        paths.of((*POSE, layer()), SCALE)
    assert not same(list(paths.of(POSE, SCALE)), first)

"""Every contrast that LOOK.md promises, computed again from the colours."""

from itertools import product

import pytest

from followalong.qt.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES, Figure, Theme

GROUNDS = ("background", "surface", "sunken")
TEXT, EDGE = 4.5, 3.0
# LOOK.md: light, dark, high contrast.
ROLES = {
    "border_strong": (3.3, 4.3, 21.0), "text": (13.2, 13.9, 21.0), "muted": (5.6, 7.6, 16.8),
    "accent": (6.0, 8.3, 16.1), "focus": (6.2, 9.4, 13.7), "danger": (5.6, 7.9, 9.2), "disabled": (2.3, 2.8, 7.5),
}
KINDS = {
    "ready": (5.7, 9.4, 16.1), "stretch": (5.5, 7.8, 12.0), "switch": (7.1, 7.8, 11.1), "rest": (5.8, 9.2, 16.1),
    "breathe-in": (6.0, 8.6, 13.0), "breathe-hold": (6.4, 8.3, 12.8), "breathe-out": (6.0, 8.8, 15.6),
    "wait": (6.3, 8.5, 15.9), "finished": (6.1, 9.0, 17.0),
}
PARTS = {
    "near_leg": (4.6, 5.0, 21.0), "far_leg": (2.2, 2.1, 6.2), "shirt": (3.1, 5.2, 12.0), "sleeve": (4.1, 4.0, 9.6),
    "sleeve_far": (2.1, 2.3, 4.6), "skin": (2.2, 6.4, 16.3), "arm_far": (3.0, 3.2, 6.9), "shoe": (7.8, 7.9, 21.0),
    "shoe_far": (3.0, 2.8, 6.2), "hair": (8.9, 2.1, 6.7), "work": (12.8, 11.7, 13.7), "floor": (1.3, 1.4, 6.2),
    "mat": (1.2, 1.7, 3.1), "wall": (1.4, 1.7, 11.4), "prop": (2.5, 3.7, 11.4), "prop2": (3.3, 2.6, 7.5),
    "pad": (1.5, 6.4, 16.1), "roller": (4.4, 4.8, 11.4), "strap": (6.6, 4.7, 11.1),
}


def light(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def ratio(one: str, other: str) -> float:
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=sorted(THEMES))
def theme(request: pytest.FixtureRequest) -> Theme:
    return THEMES[request.param]


@pytest.mark.parametrize(("role", "least"), [
    ("text", TEXT), ("muted", TEXT), ("accent", TEXT), ("danger", TEXT), ("border_strong", EDGE), ("focus", EDGE),
])
def test_a_role_is_readable_on_every_ground(theme: Theme, role: str, least: float) -> None:
    for ground in GROUNDS:
        assert ratio(getattr(theme, role), getattr(theme, ground)) >= least, ground


@pytest.mark.parametrize(("words", "under"), [
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_accent", "accent_pressed"),
    ("accent", "accent_tint"), ("danger", "danger_tint"), ("background", "text"), ("text", "accent_tint"),
    ("text", "danger_tint"), ("text", "held"), ("muted", "held"), ("accent", "held"),
])
def test_words_are_readable_on_what_is_under_them(theme: Theme, words: str, under: str) -> None:
    assert ratio(getattr(theme, words), getattr(theme, under)) >= TEXT


def test_every_kind_of_moment_is_readable(theme: Theme) -> None:
    for name, kind in theme.kinds.items():
        pairs = [(kind.ink, getattr(theme, ground)) for ground in GROUNDS]
        pairs += [(kind.ink, kind.tint), (theme.on_accent, kind.ink)]
        pairs += [(words, kind.tint) for words in (theme.text, theme.muted, theme.accent)]
        for words, under in pairs:
            assert ratio(words, under) >= TEXT, (name, words, under)


@pytest.mark.parametrize(("part", "ratios"), PARTS.items())
def test_each_part_of_the_figure_is_as_clear_as_the_table_says(part: str, ratios: tuple[float, ...]) -> None:
    """The worst over all nine stages, in light, dark and high contrast."""
    for theme, promised in zip((LIGHT, DARK, HIGH_CONTRAST), ratios, strict=True):
        worst = min(ratio(getattr(theme.figure, part), kind.tint) for kind in theme.kinds.values())
        assert worst == pytest.approx(promised, abs=0.06)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_hair_stands_out_from_the_face(theme: Theme) -> None:
    assert ratio(theme.figure.hair, theme.figure.skin) >= EDGE


@pytest.mark.parametrize(("role", "ratios"), ROLES.items())
def test_each_role_is_as_clear_as_the_table_says(role: str, ratios: tuple[float, ...]) -> None:
    for theme, promised in zip((LIGHT, DARK, HIGH_CONTRAST), ratios, strict=True):
        assert min(ratio(getattr(theme, role), getattr(theme, ground)) for ground in GROUNDS) == pytest.approx(
            promised, abs=0.06)


@pytest.mark.parametrize(("kind", "inks"), KINDS.items())
def test_each_kind_is_as_clear_as_the_table_says(kind: str, inks: tuple[float, ...]) -> None:
    """Its ink on the page."""
    for theme, promised in zip((LIGHT, DARK, HIGH_CONTRAST), inks, strict=True):
        on_page = min(ratio(theme.kinds[kind].ink, getattr(theme, ground)) for ground in ("background", "surface"))
        assert on_page == pytest.approx(promised, abs=0.06)


def test_no_part_of_the_figure_is_left_out_of_the_table() -> None:
    assert set(Figure._fields) == set(PARTS)
    assert set(LIGHT.kinds) == set(DARK.kinds) == set(HIGH_CONTRAST.kinds) == set(KINDS)


def test_the_ring_stands_out_from_its_track(theme: Theme) -> None:
    assert min(ratio(kind.ink, theme.track) for kind in theme.kinds.values()) >= EDGE


def test_what_carries_the_pose_stands_out_from_every_stage(theme: Theme) -> None:
    parts = (theme.figure.near_leg, theme.figure.shirt, theme.figure.sleeve)
    assert min(ratio(part, kind.tint) for part, kind in product(parts, theme.kinds.values())) >= EDGE


def test_the_ratio_of_black_and_white_is_twenty_one() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)

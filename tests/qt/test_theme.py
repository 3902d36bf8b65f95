"""Every contrast that LOOK.md promises, computed again from the colours."""

from itertools import product

import pytest

from followalong.qt.theme import THEMES, Theme

GROUNDS = ("background", "surface", "sunken")
TEXT, EDGE = 4.5, 3.0


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
    ("accent", "accent_tint"), ("danger", "danger_tint"), ("background", "text"),
])
def test_words_are_readable_on_what_is_under_them(theme: Theme, words: str, under: str) -> None:
    assert ratio(getattr(theme, words), getattr(theme, under)) >= TEXT


def test_every_kind_of_moment_is_readable(theme: Theme) -> None:
    for name, kind in theme.kinds.items():
        for words, under in ((kind.ink, theme.background), (kind.ink, kind.tint), (theme.on_accent, kind.ink),
                             (theme.text, kind.tint), (theme.muted, kind.tint)):
            assert ratio(words, under) >= TEXT, (name, words, under)


def test_the_ring_stands_out_from_its_track(theme: Theme) -> None:
    assert min(ratio(kind.ink, theme.track) for kind in theme.kinds.values()) >= EDGE


def test_what_carries_the_pose_stands_out_from_every_stage(theme: Theme) -> None:
    parts = (theme.figure.near_leg, theme.figure.shirt, theme.figure.sleeve)
    assert min(ratio(part, kind.tint) for part, kind in product(parts, theme.kinds.values())) >= EDGE


def test_the_ratio_of_black_and_white_is_twenty_one() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)

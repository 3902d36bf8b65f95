"""Every colour of the program (LOOK.md): widgets ask for roles, never for hex."""

from __future__ import annotations

from typing import NamedTuple


class Kind(NamedTuple):
    """A kind of moment: ink for pill, ring and side line, tint for the stage."""

    ink: str
    tint: str


class Figure(NamedTuple):
    """The same person in every theme; the halo is the stage's own tint."""

    near_leg: str
    far_leg: str
    shirt: str
    sleeve: str
    sleeve_far: str
    skin: str
    arm_far: str
    shoe: str
    shoe_far: str
    hair: str
    work: str
    floor: str
    mat: str
    wall: str
    prop: str
    prop2: str
    pad: str
    roller: str
    strap: str


class Theme(NamedTuple):
    """One set of colours. `kinds` is keyed by Moment.kind."""

    name: str
    background: str  # window, page
    surface: str  # cards, fields, unfilled ring
    sunken: str  # side bar, picture beds, off
    border: str  # hairlines, card edge (decoration)
    held: str  # under words and icons that are pointed at or held down
    border_strong: str  # edge of anything you can operate
    text: str  # words, big numbers
    muted: str  # second line, labels
    accent: str  # primary button, links, chosen
    accent_hover: str  # primary, pointer over
    accent_pressed: str  # primary, held down
    accent_tint: str  # chosen chip, current page
    on_accent: str  # words on accent and on kind inks
    focus: str  # focus ring
    danger: str  # broken file, delete
    danger_tint: str  # head of a broken card
    disabled: str  # words of what cannot be used
    track: str  # the unfilled ring
    edge: int  # px of a card's edge
    kinds: dict[str, Kind]
    figure: Figure


LIGHT = Theme(
    name="light",
    background="#FBF8F3",
    surface="#FFFFFF",
    sunken="#F3EDE4",
    border="#E2D9CC",
    held="#E2D9CC",
    border_strong="#8C8072",
    text="#2A2420",
    muted="#665C52",
    accent="#1F6079",
    accent_hover="#184E63",
    accent_pressed="#123D4E",
    accent_tint="#E1EEF2",
    on_accent="#FFFFFF",
    focus="#0B57A4",
    danger="#B3261E",
    danger_tint="#FBE7E4",
    disabled="#A89E92",
    track="#FFFFFF",
    edge=1,
    kinds={
        "ready": Kind("#835C00", "#FBF0D3"),
        "stretch": Kind("#AB4519", "#FBE9DE"),
        "switch": Kind("#85376F", "#F7E6F1"),
        "rest": Kind("#53691F", "#EDF2DC"),
        "breathe-in": Kind("#1A658E", "#E0EFF7"),
        "breathe-hold": Kind("#54529E", "#EAE9F7"),
        "breathe-out": Kind("#0F6B5E", "#DDF1EC"),
        "wait": Kind("#655B50", "#F0EAE1"),
        "finished": Kind("#1F6B43", "#E0F1E6"),
    },
    figure=Figure(
        near_leg="#2F6F8F",
        far_leg="#78A4B9",
        shirt="#D2652C",
        sleeve="#B9511D",
        sleeve_far="#DC9268",
        skin="#CF9463",
        arm_far="#B27B4F",
        shoe="#254B5E",
        shoe_far="#648C9F",
        hair="#4A3B35",
        work="#2A2420",
        floor="#D9CFBF",
        mat="#BFDAD0",
        wall="#CFC4B3",
        prop="#B98D5A",
        prop2="#A2784A",
        pad="#E6B84C",
        roller="#5D6D7E",
        strap="#8A2F5B",
    ),
)

DARK = Theme(
    name="dark",
    background="#1A1816",
    surface="#242120",
    sunken="#131110",
    border="#3D3835",
    held="#3D3835",
    border_strong="#8D837A",
    text="#F4EEE6",
    muted="#BBB1A6",
    accent="#86C3DB",
    accent_hover="#9DD1E5",
    accent_pressed="#6FB1CB",
    accent_tint="#22343C",
    on_accent="#0F2129",
    focus="#9CCBFF",
    danger="#FF9B8F",
    danger_tint="#3D2320",
    disabled="#6F665E",
    track="#242120",
    edge=1,
    kinds={
        "ready": Kind("#EBC25E", "#352C17"),
        "stretch": Kind("#F2A277", "#3A2519"),
        "switch": Kind("#E3A0D0", "#35222F"),
        "rest": Kind("#B7CE7C", "#2A3119"),
        "breathe-in": Kind("#86C6EC", "#1B2E3A"),
        "breathe-hold": Kind("#B9B5F2", "#28263D"),
        "breathe-out": Kind("#79D0BF", "#17322D"),
        "wait": Kind("#C6BBAE", "#2F2B28"),
        "finished": Kind("#85D3A4", "#1A3325"),
    },
    figure=Figure(
        near_leg="#5FA6C6",
        far_leg="#37637A",
        shirt="#E58A55",
        sleeve="#CF7440",
        sleeve_far="#8F5637",
        skin="#DDA878",
        arm_far="#9C724E",
        shoe="#A9CBDA",
        shoe_far="#4F788B",
        hair="#6F5A5E",
        work="#F4EEE6",
        floor="#4A433E",
        mat="#35564D",
        wall="#57504A",
        prop="#A67D50",
        prop2="#8A6641",
        pad="#D9AC45",
        roller="#8C9BAB",
        strap="#D97BAA",
    ),
)

HIGH_CONTRAST = Theme(
    name="high contrast",
    background="#000000",
    surface="#000000",
    sunken="#000000",
    border="#FFFFFF",
    held="#4A4A4A",
    border_strong="#FFFFFF",
    text="#FFFFFF",
    muted="#E6E6E6",
    accent="#FFE14D",
    accent_hover="#FFF0A0",
    accent_pressed="#E0C020",
    accent_tint="#000000",
    on_accent="#000000",
    focus="#00E5FF",
    danger="#FF8A80",
    danger_tint="#000000",
    disabled="#9A9A9A",
    track="#4A4A4A",
    edge=2,
    kinds={
        "ready": Kind("#FFE14D", "#000000"),
        "stretch": Kind("#FFB37A", "#000000"),
        "switch": Kind("#FF9BE6", "#000000"),
        "rest": Kind("#C4F07A", "#000000"),
        "breathe-in": Kind("#7AD7FF", "#000000"),
        "breathe-hold": Kind("#CFC2FF", "#000000"),
        "breathe-out": Kind("#6BF5D2", "#000000"),
        "wait": Kind("#E0E0E0", "#000000"),
        "finished": Kind("#8DFFAE", "#000000"),
    },
    figure=Figure(
        near_leg="#FFFFFF",
        far_leg="#8C8C8C",
        shirt="#FFB37A",
        sleeve="#FF9440",
        sleeve_far="#9C6A45",
        skin="#FFDDBB",
        arm_far="#A98F76",
        shoe="#FFFFFF",
        shoe_far="#8C8C8C",
        hair="#B08A6E",
        work="#00E5FF",
        floor="#8C8C8C",
        mat="#5C5C5C",
        wall="#BFBFBF",
        prop="#BFBFBF",
        prop2="#9A9A9A",
        pad="#FFE14D",
        roller="#BFBFBF",
        strap="#FF9BE6",
    ),
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}

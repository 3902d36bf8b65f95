"""The account of a routine's steps comes back as it was kept."""

from dataclasses import replace

from followalong.core.outlook import Part, Way
from followalong.files.parts import opened, packed, poses, settled

MAT = Way("mat", "left", 'A "mat"\tand é', "lying on the back", "lying", 30.5, ("lying flat",), ("mat",), ("hips",))
STAND = Way("stand", "", "Stand", "standing", "", 50.0)


def test_it_comes_back_as_it_was():
    parts = (Part(MAT, (STAND,)), Part(STAND), Part(MAT, (replace(STAND, seconds=100.0), MAT)))
    assert opened(packed(parts)) == parts


def test_each_stretch_is_kept_once():
    assert packed([Part(MAT, (STAND,)), Part(STAND), Part(MAT)]).count('"mat"') == 2  # its id, and what it needs


def test_what_it_shows_is_told_without_opening_it():
    mat = (MAT.position, "lying")
    assert poses(packed([Part(MAT, (STAND,)), Part(STAND), Part(MAT)])) == (mat, (STAND.position, ""), mat)
    assert poses("") == ()


def test_what_became_of_it_is_kept_even_where_nothing_can_stand_against_it():
    tall = replace(STAND, figure="tall")
    assert [figure for _, figure in poses(settled([tall, MAT]))] == ["tall", "lying"]
    assert [figure for _, figure in poses(settled([tall]))] == ["tall"]


def test_where_nothing_can_stand_against_it_there_is_nothing_to_keep():
    assert packed([Part(STAND, (MAT,))]) == ""
    assert opened("") == ()

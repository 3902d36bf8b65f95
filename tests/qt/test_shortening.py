"""Fewer and fewer words."""

from followalong.qt.shortening import begun, shorter


def test_what_is_left_out_is_counted() -> None:
    assert list(shorter(("strap", "chair", "mat"))) == ["strap, chair, mat", "strap, chair +1", "strap +2"]


def test_a_name_ends_with_a_whole_word() -> None:
    assert list(begun("Hips, backs and")) == ["Hips, backs and", "Hips, backs…", "Hips…"]


def test_one_word_stays() -> None:
    assert list(shorter(("strap",))) == ["strap"]

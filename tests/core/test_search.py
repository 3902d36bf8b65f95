"""What is typed is understood: words, phrases that mean something else, and what is not wanted."""

import pytest

from followalong.core.search import Query, Synonym, Wordbook, folded, query

BOOK = Wordbook((
    Synonym(("back pain", "sore back"), ("low back",)),
    Synonym(("back",), ("spine",)),
    Synonym(("sore knees", "can't kneel"), ("kind",), ("kneeling",)),
    Synonym(("no twisting",), (), ("twisting",)),
), frozenset({"my", "sore", "stretch"}))


def test_without_a_book_each_word_stands_for_itself() -> None:
    assert query(" Calf  wall ", Wordbook()).words == (("calf",), ("wall",))
    assert query("", BOOK) == Query()


@pytest.mark.parametrize(("typed", "groups"), [
    ("back pain", (("back pain", "low back"),)), ("sore back desk", (("sore back", "low back"), ("desk",))),
    ("back", (("back", "spine"),)), ("backs", (("backs", "back"),)),
])
def test_the_longest_phrase_that_is_known_is_looked_for_too(typed: str, groups: tuple[tuple[str, ...], ...]) -> None:
    assert query(typed, BOOK).words == groups


def test_many_find_one_but_not_in_short_words() -> None:
    assert query("hips abs bus", Wordbook()).words == (("hips", "hip"), ("abs",), ("bus",))


def test_fillers_count_only_where_nothing_else_was_typed() -> None:
    assert query("my sore calf stretch", BOOK).words == (("calf",),)
    assert query("sore", BOOK).words == (("sore",),)
    assert query("my sore knees", BOOK).words == ()


def test_what_cannot_be_done_is_avoided_and_what_is_kind_comes_first() -> None:
    assert query("Can’t kneel", BOOK) == Query((), frozenset({"kneeling"}), ("kind",))
    assert query("sore knees no twisting calf", BOOK) == Query(
        (("calf",),), frozenset({"kneeling", "twisting"}), ("kind",))


def test_a_phrase_may_be_only_begun() -> None:
    assert query("sore kne", BOOK, begun=True).avoid == {"kneeling"}
    assert query("calf can't k", BOOK, begun=True) == Query((("calf",),), frozenset({"kneeling"}), ("kind",))
    assert query("so", BOOK, begun=True).words == (("so",),)
    assert query("sore kne", BOOK).avoid == frozenset()


def test_case_accents_and_curly_apostrophes_are_no_difference() -> None:
    assert [folded(text) for text in ("CAFÉ", "Child’s", "Cat")] == ["cafe", "child's", "cat"]

from itertools import product

from followalong.core.short_name import short_name


def test_the_same_text_has_the_same_name_on_every_day() -> None:
    assert short_name("Switch sides.") == short_name("Switch sides.")
    assert short_name("123456789") == "cbf4392631c30009"  # the check values of both sums


def test_a_hundred_thousand_texts_that_are_alike_have_as_many_names() -> None:
    texts = {f'["en", "{"".join(word)}", {number}]' for word in product("abcdefghij", repeat=4) for number in range(10)}
    assert len({short_name(text) for text in texts}) == len(texts) == 100_000


def test_a_text_of_any_length_and_language_has_sixteen_digits() -> None:
    assert {len(short_name(text)) for text in ("", "¿Lista?", "x" * 100_000)} == {16}

import re

import pytest

from followalong.core.avoiding import AVOIDABLE
from followalong.core.phrases import LANGUAGES, phrases
from followalong.core.routine import AREAS, NEEDS, POSITIONS
from followalong.files.keys import PLACES

EN, ES = phrases("en"), phrases("es")
MOST_SPOKEN = 15
each_language = pytest.mark.parametrize("language", sorted(LANGUAGES))


def held(template: str) -> set[str]:
    """The names of its placeholders; "{Side}" is "{side}" at the start of a sentence."""
    return {name.casefold() for name in re.findall(r"\{(\w+)\}", template)}


@each_language
def test_every_language_has_every_phrase_with_the_same_placeholders(language: str) -> None:
    words = phrases(language).words
    assert words.keys() == EN.words.keys()
    assert [name for name, template in words.items() if held(template) != held(EN.words[name])] == []


@each_language
def test_every_language_counts_to_twenty(language: str) -> None:
    assert len(set(phrases(language).numbers)) == 20


@each_language
def test_no_phrase_is_long_or_shouts(language: str) -> None:
    terminal = {"keys"}
    spoken = {name: template for name, template in phrases(language).words.items() if name not in terminal}
    every = [part for template in spoken.values() for part in re.split(r"[.:?] ", template)]
    assert [part for part in every if len(part.split()) > MOST_SPOKEN or "!" in part] == []


def test_spanish_sides_agree_with_what_they_name() -> None:
    assert ES.fill("La pierna {side:f}, no el lado {other}.", "left") == "La pierna izquierda, no el lado derecho."
    assert ES.sided("side_spoken", "right") == "Lado derecho."


def test_a_form_that_a_language_has_not_is_the_plain_word() -> None:
    assert EN.fill("Your {side:f} leg.", "left") == "Your left leg."
    assert ES.fill("Lado {side:x}.", "left") == "Lado izquierdo."


def test_every_word_of_the_format_is_translated_and_an_own_one_keeps_its_name() -> None:
    assert ES.terms.keys() == {*NEEDS, *POSITIONS, *AREAS, *AVOIDABLE, *PLACES, "avoid kneeling"}
    assert [words.term("wall") for words in (EN, ES)] == ["wall", "pared"]
    assert ES.term("my rope") == "my rope"


def test_an_unknown_language_is_english() -> None:
    assert phrases("xx") == EN


@pytest.mark.parametrize(("count", "word"), [(1, "one"), (20, "twenty"), (21, "21"), (0, "0")])
def test_small_numbers_are_words(count: int, word: str) -> None:
    assert EN.number(count) == word


def test_one_and_many() -> None:
    assert [EN.many("pulse", count) for count in (1, 2)] == ["1 slow pulse", "2 slow pulses"]


def test_placeholders_are_filled() -> None:
    line = "Bend your {side} knee, not the {other}, {count} times, {item} first."
    assert EN.fill(line, "left", "big toe", 4) == "Bend your left knee, not the right, 4 times, big toe first."
    assert EN.fill("No {braces} of ours.") == "No {braces} of ours."
    assert EN.fill("{side}{other}{count}") == ""


def test_every_side_has_its_word() -> None:
    assert [EN.side(side) for side in ("left", "right", "")] == ["left", "right", ""]  # type: ignore[arg-type]


def test_the_track_of_a_script_is_every_cue_in_order() -> None:
    from followalong.core.compiler import compile
    from followalong.core.routine import Dose
    from tests.helpers import hold, routine

    script = compile(routine(Dose(hold(20), say=("Grow tall.",))))
    track = list(script.track())
    assert [at for at, _ in track] == sorted(at for at, _ in track)
    assert len(track) == sum(len(segment.cues) for segment in script.segments)
    assert track[0][1].words == "Stretch 1."


def test_an_option_without_a_name_is_named_after_its_kind() -> None:
    assert phrases("en").option("pulses") == "Slow pulses"
    assert phrases("en").option("Each toe") == "Each toe"


def test_a_kind_of_movement_may_be_called_otherwise_than_the_position() -> None:
    assert [ES.movement(kind) for kind in ("kneeling", "twisting", "wall")] == [
        "arrodillarse", "girar la espalda", "pared"]
    assert (ES.term("kneeling"), EN.movement("kneeling")) == ("de rodillas", "kneeling")


def test_a_number_has_the_point_of_its_language() -> None:
    assert [(EN.decimal(number), ES.decimal(number)) for number in (0.8, 2.0)] == [("0.8", "0,8"), ("2", "2")]

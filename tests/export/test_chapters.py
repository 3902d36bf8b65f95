"""One chapter for each step and each side of it."""

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.phrases import phrases
from followalong.core.routine import Block, Dose, Rest
from followalong.export.chapters import Chapter, chapters
from tests.helpers import breathing, hold, pulses, routine, span, step, stretch


def names(made, language="en", **choices) -> list[str]:
    return [chapter.name for chapter in chapters(compile(made, Choices(**choices)), phrases(language))]


def test_each_side_is_a_chapter_and_begins_where_it_is_announced() -> None:
    script = compile(routine(stretch(hold(20), "Calf", sides="each"), stretch(breathing(2), "Breathe")))
    switch = next(start for start, one in zip(script.starts, script.segments, strict=True) if one.role == "switch"
                  and one.seconds)
    found = chapters(script, phrases("en"))
    assert [chapter.name for chapter in found] == ["1. Calf — Left side", "1. Calf — Right side", "2. Breathe"]
    assert found[:2] == (Chapter(0.0, "1. Calf — Left side"), Chapter(switch, "1. Calf — Right side"))


def test_sets_of_one_side_are_one_chapter() -> None:
    assert names(routine(stretch(Dose(pulses(3), times=span(3), rest=10), "Hip"))) == ["1. Hip"]


def test_what_is_not_done_has_none_and_does_not_count() -> None:
    made = routine(stretch(hold(20), "Calf"), stretch(hold(20), "Hip", sides="each"), stretch(hold(9), "Arm"))
    assert names(made, left_out=frozenset({"1"}), sides="right") == ["1. Hip — Right side", "2. Arm"]


def test_rests_and_rounds_are_chapters() -> None:
    made = routine(Block("1", 2, (step(stretch(hold(20), "Calf")),)), Rest(30))
    assert names(made) == ["1. Calf", "2. Calf", "Rest"]


def test_names_are_in_the_language_of_the_routine() -> None:
    assert names(routine(stretch(hold(20), "Gemelo", sides="left"), language="es"), "es") == [
        "1. Gemelo — Lado izquierdo"]

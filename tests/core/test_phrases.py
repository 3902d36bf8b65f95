import pytest

from followalong.core.errors import Fault
from followalong.core.phrases import phrases

EN = phrases("en")


def test_an_unknown_language_is_english() -> None:
    assert phrases("xx") is EN


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


def test_a_fault_reads_as_directions() -> None:
    whole = Fault("desk.yaml", 14, 7, 'step 3 "Calf"', '"secnds" is not a key of a hold.', 'Did you mean "seconds"?')
    assert str(whole) == 'desk.yaml:14:7 step 3 "Calf": "secnds" is not a key of a hold. Did you mean "seconds"?'
    assert str(Fault("desk.yaml", 0, 0, "", "It is too large.", warning=True)) == "desk.yaml warning: It is too large."


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

import pytest

from followalong.core.compiler import compile
from followalong.core.fitting import Draft, estimate, fit, unsaid
from followalong.core.routine import At, Hold
from followalong.core.script import CueKind
from tests.helpers import routine, span


def spoken(*drafts: Draft, seconds: float = 30.0) -> list[str]:
    """A voice that takes a second for each letter."""
    return [cue.spoken for cue in fit(drafts, seconds, lambda words: float(len(words)))]


def test_words_are_said_whole_where_they_fit() -> None:
    assert spoken(Draft("a", "say", 0.0, "slowly"), Draft("b", "say", 7.0, "now")) == ["slowly", "now"]


def test_else_their_short_form_else_nothing() -> None:
    assert spoken(Draft("a", "say", 0.0, "slowly", "slow"), Draft("b", "say", 5.0, "now")) == ["slow", "now"]
    assert spoken(Draft("a", "say", 0.0, "slowly", "slow"), Draft("b", "say", 3.0, "now")) == ["", "now"]
    assert spoken(Draft("a", "say", 0.0, "slowly"), Draft("b", "say", 5.0, "now")) == ["", "now"]


def test_what_counts_less_gives_way() -> None:
    assert spoken(Draft("a", "name", 0.0, "slowly"), Draft("b", "halfway", 5.0, "half")) == ["slowly", ""]


@pytest.mark.parametrize("kind", ["name", "switch", "setup"])
def test_the_countdown_is_said_whatever_comes_before_it(kind: CueKind) -> None:
    assert spoken(Draft("a", kind, 0.0, "slowly"), Draft("b", "ready", 3.0, "three")) == ["", "three"]


@pytest.mark.parametrize(("kind", "tone", "said"), [
    ("tick", None, ""), ("name", None, ""), ("name", "", "half"), ("told", None, "half"),
])
def test_a_tone_alone_needs_its_quiet_where_it_counts_as_much(kind: CueKind, tone: str | None, said: str) -> None:
    assert spoken(Draft("a", "halfway", 0.0, "half"), Draft("b", kind, 3.0, tone=tone)) == [said, ""]


def test_cues_come_in_order_and_keep_the_second_they_were_given() -> None:
    cues = fit([Draft("b", "tick", -3.0), Draft("a", "say", 1.0, "x")], 10.0, estimate)
    assert [(cue.key, cue.at) for cue in cues] == [("a", 1.0), ("b", -3.0)]


def test_a_cue_before_the_start_or_after_the_end_is_dropped() -> None:
    assert spoken(Draft("a", "ready", -3.0, "x"), Draft("b", "say", 2.5, "y"), seconds=2.0) == []


def test_a_cue_has_the_tone_of_its_kind_unless_it_says_otherwise() -> None:
    drafts = [Draft("a", "tick", 0.0), Draft("b", "tick", 1.0, tone=""), Draft("c", "tick", 2.0, tone="low")]
    cues = fit(drafts, 9.0, estimate)
    assert [cue.tone for cue in cues] == ["tick", "", "low"]


@pytest.mark.parametrize(
    ("words", "seconds"), [("", 0.0), ("one", 0.42), ("Kneel on your left knee, the other foot flat.", 3.4)]
)
def test_an_estimate_is_near_what_a_voice_takes(words: str, seconds: float) -> None:
    assert estimate(words) == pytest.approx(seconds, rel=0.15)


def test_a_comma_takes_a_breath() -> None:
    assert estimate("left, right") > estimate("left right") + 0.3


def test_what_is_not_said_whole_is_told() -> None:
    made = routine(Hold(span(20), at=(At("First of all.", second=1.0), At("Second.", second=1.2))))
    assert [(index, cue.words, short) for index, cue, short in unsaid(compile(made))] == [(1, "First of all.", False)]


def test_a_word_that_follows_its_tone_needs_that_much_longer() -> None:
    drafts = [Draft("a", "name", 0.0, "word"), Draft("b", "name", 1.15, "word")]
    assert fit(drafts, 10.0, lambda _: 1.0)[0].spoken == ""
    assert fit([drafts[0]._replace(tone=""), drafts[1]], 10.0, lambda _: 1.0)[0].spoken == "word"

"""Which advice belongs to which stretches."""

from followalong.core.guidance import (
    Caution,
    Disagreement,
    Evidence,
    Guidance,
    Guideline,
    Habit,
    before_start,
    cautions,
    disagreements,
    evidence_for,
    of_stretch,
)
from followalong.core.routine import Stretch
from tests.helpers import hold, stretch

FIRM, CALF, WEEK = (
    Guideline("firm", "Lie firm.", "before"),
    Guideline("calf", "Heel down.", "stretch", ("calf",)),
    Guideline("week", "Have a plan.", "plan"),
)
ALL, OF_CALF = Caution("all", "No bouncing."), Caution("cramp", "Cramps.", ("calf",))
OF_HIP = Caution("groin", "It pinches.", ("hip",))
FLAT, HARD = (Disagreement(name, f"About {name}.", "Yes.", "No.", "Choose.") for name in ("flat", "hard"))
GUIDANCE = Guidance((CALF, FIRM, WEEK), (ALL, OF_CALF, OF_HIP), (FLAT, HARD), (Habit("daily", "Each day.", ""),))


def with_calf(*disagree: str) -> tuple[Stretch, ...]:
    return stretch(hold(9), "Back"), stretch(hold(9), "Calf", disagree=disagree)


def test_before_the_start_comes_what_holds_for_all_then_what_holds_for_its_stretches() -> None:
    assert before_start(GUIDANCE, with_calf()) == (FIRM, CALF)
    assert before_start(GUIDANCE, with_calf()[:1]) == (FIRM,)


def test_cautions_of_its_stretches_come_first() -> None:
    assert cautions(GUIDANCE, with_calf()) == (OF_CALF, ALL)


def test_a_disagreement_concerns_a_routine_through_its_stretches() -> None:
    assert disagreements(GUIDANCE, with_calf("hard", "gone")) == (HARD,)
    assert disagreements(GUIDANCE, with_calf()) == ()


def test_a_stretch_tells_its_own_in_its_own_order() -> None:
    assert of_stretch(GUIDANCE, stretch(hold(9), disagree=("hard", "flat", "gone"))) == (HARD, FLAT)


def test_the_evidence_for_a_dose_goes_with_its_stretch() -> None:
    enough = Evidence("hold", "9 seconds: enough.", "A book", ("calf",))
    found = Guidance((), (), (), (), (enough,))
    assert evidence_for(found, stretch(hold(9), "Calf")) == enough
    assert evidence_for(found, stretch(hold(9), "Hip")) is None

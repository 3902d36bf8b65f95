"""What "Before you start" tells goes with what is done today."""

import pytest

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.guidance import Disagreement, Guidance, Guideline
from followalong.core.preparing import Prepared
from followalong.core.routine import Routine
from followalong.core.wishes import Wishes
from followalong.files.bundled import data
from followalong.files.guidance import load_guidance
from followalong.files.routine_yaml import read_routine
from followalong.files.stretch_folders import StretchFolders
from followalong.qt.before_views import Day
from followalong.qt.filling import day, known, preview, result
from tests.helpers import FakeClock, begin, hold, routine, stretch

WALL = stretch(hold(20), "Wall", needs=("wall", "mat"), disagree=("pulses",))
FLOOR = stretch(hold(20), "Floor", needs=("mat",), moves=("bending",), disagree=("bend",))
PULSES = Disagreement("pulses", "Some pulse.", "Yes.", "No.", "Choose.")
BEND = Disagreement("bend", "Some bend.", "Yes.", "No.", "Avoid bending.", ("bending",))
GUIDANCE = Guidance((Guideline("lean", "Lean slowly.", "stretch", ("wall",)),), (), (PULSES, BEND), ())
NOTHING = Wishes()
BOTH = routine(WALL, FLOOR)


def of(made: Routine, *left_out: str) -> Day:
    return day(compile(made, Choices(left_out=frozenset(left_out))), Prepared(made))


def told(made: Day, wishes: Wishes = NOTHING) -> tuple[list[str], tuple[str, ...]]:
    disputes, advice = known(preview(BOTH, Choices(), wishes, GUIDANCE), made, wishes)
    return [dispute.line for dispute in disputes], advice


def test_only_what_the_steps_need_that_are_done_is_to_be_fetched() -> None:
    assert [thing.name for thing in of(BOTH).fetch] == ["Wall", "Mat"]
    assert [thing.name for thing in of(BOTH, "1").fetch] == ["Mat"]
    assert of(BOTH, "1").things == ("mat",)


def test_what_is_good_to_know_goes_with_the_steps_that_are_done() -> None:
    assert told(of(BOTH)) == (["Some pulse.", "Some bend."], ("Lean slowly.",))
    assert told(of(BOTH, "1")) == (["Some bend."], ())
    assert told(of(routine(FLOOR))) == (["Some bend."], ())


def test_where_the_choice_was_taken_it_stays_to_be_taken_back() -> None:
    assert told(of(BOTH, "2"))[0] == ["Some pulse."]
    assert told(of(BOTH, "2"), Wishes(frozenset({"bending"})))[0] == ["Some pulse.", "Some bend."]


def test_what_takes_the_place_of_a_step_brings_its_own() -> None:
    other = Disagreement("other", "Some rest.", "Yes.", "No.", "Choose.")
    guidance = Guidance((), (), (PULSES, other), ())
    today = of(routine(stretch(hold(20), "Chair", disagree=("other",))))
    disputes, _ = known(preview(BOTH, Choices(), Wishes(), guidance), today, Wishes())
    assert [dispute.line for dispute in disputes] == ["Some rest."]


def test_what_can_be_avoided_is_a_movement_of_the_stretches_that_it_is_about() -> None:
    bend = Disagreement("bend", "Some bend.", "Yes.", "No.", "Choose.", ("bending", "twisting"))
    made = routine(FLOOR, stretch(hold(20), "Turn", moves=("twisting",)))
    view = preview(made, Choices(), NOTHING, Guidance((), (), (bend,), ()))
    assert known(view, of(made), NOTHING)[0][0].avoid == ("bending",)
    assert known(view, of(made), Wishes(frozenset({"twisting"})))[0][0].avoid == ("bending", "twisting")


@pytest.mark.parametrize("name", sorted(path.stem for path in data("routines").glob("*.yaml")))
def test_a_routine_that_comes_with_it_offers_only_what_its_page_offers_too(name: str) -> None:
    made = read_routine(data("routines") / f"{name}.yaml", StretchFolders((data("routines"),))).value
    assert made
    view = preview(made, Choices(), NOTHING, load_guidance())
    disputes, _ = known(view, of(made), NOTHING)
    assert {kind for dispute in disputes for kind in dispute.avoid} <= set(view.kinds)


def test_words_offer_nothing_that_only_some_routines_have() -> None:
    """Which movement can be avoided, the choices beside them say; a way, a breath and a first step are not in all."""
    some = ("bending", "twisting", "arching", "choose to hold still", "your breath before", "first step", "off until")
    choices = [each.choice for each in load_guidance().disagreements]
    assert [choice for choice in choices if any(word in choice for word in some)] == []


@pytest.mark.parametrize(("backs", "others", "back"), [(1, 0, True), (1, 1, True), (1, 2, False), (0, 1, False)])
def test_at_the_end_the_back_is_asked_about_where_the_routine_is_for_it(backs: int, others: int, back: bool) -> None:
    stretches = [stretch(hold(20), area=("hips", "low back"))] * backs + [stretch(hold(20), area=("neck",))] * others
    assert result(begin(routine(*stretches), FakeClock())).back == back

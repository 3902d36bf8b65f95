"""Everything that the sources teach is there, whole."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from followalong.core.avoiding import AVOIDABLE, kinds_of
from followalong.core.guidance import Guidance
from followalong.core.routine import AREAS, NEEDS, Either, Stretch

# What the routines need besides, and other ways for those who cannot kneel, lie down or walk about.
OWN = {"belly-breathing", "chair-breathing", "buttock-squeeze", "tall-reach", "chair-march", "chair-tall", "chair-cat",
       "chair-side-reach", "standing-side-reach", "standing-chest-open", "calf-wall", "cobra-higher"}
WITHOUT_MUSCLES = {"check-level-pelvis"}


def test_every_exercise_is_a_stretch_or_a_way_to_do_one(catalogue: Path, stretches: Mapping[str, Stretch]) -> None:
    every = tomllib.loads(catalogue.read_text("utf-8"))["exercises"]
    assert len(every) == 49
    assert {found["stretch"] for found in every.values()} | OWN == set(stretches)
    for found in every.values():
        kind = stretches[found["stretch"]].dose.kind
        assert "option" not in found or found["option"] in [
            option.name for option in (kind.options if isinstance(kind, Either) else ())]
        assert set(found.get("disagree", ())) <= set(stretches[found["stretch"]].disagree)


def test_every_stretch_is_whole(stretches: Mapping[str, Stretch]) -> None:
    for name, made in stretches.items():
        assert all((made.setup, made.dose.say or isinstance(made.dose.kind, Either), made.feel, made.cautions)), name
        assert made.figure, name
        assert made.area, name
        assert made.works or name in WITHOUT_MUSCLES, name
        assert made.source or name in OWN, name
        assert bool(made.side) == (made.sides == "each"), name
        assert len(made.side.split()) <= 6, name  # it stands beside "Left side"
        assert set(made.needs) <= set(NEEDS), name


def test_who_had_better_leave_a_stretch_out_is_told_apart_from_how_to_do_it(stretches: Mapping[str, Stretch]) -> None:
    """The page before the start shows the first under each step, and may fold the others away."""
    who = ("leave it out", "ask first", "new hip", "pregnan", "illness", "hernia", "blood thinner")
    folded = {(name, line) for name, made in stretches.items() for line in made.care
              if any(word in line.casefold() for word in who)}
    assert folded == set()
    assert sum(bool(made.contraindications) for made in stretches.values()) == 30


def test_what_is_named_is_there(stretches: Mapping[str, Stretch], guidance: Guidance) -> None:
    known = {each.id for each in guidance.disagreements}
    for name, made in stretches.items():
        ids = {other.stretch for other in (*made.easier, *made.further, *made.instead)} - {""}
        assert ids <= stretches.keys() - {name}, name
        assert not any(stretches[other].kind == "discouraged" for other in ids), name
        assert set(made.disagree) <= known, name


def test_the_two_that_are_discouraged_are_known_as_such(stretches: Mapping[str, Stretch]) -> None:
    bad = {name: made for name, made in stretches.items() if made.kind == "discouraged"}
    assert bad.keys() == {"discouraged-knees-hug", "discouraged-low-back-ball"}
    assert all(made.disagree and made.instead for made in bad.values())


def test_every_contradiction_guideline_caution_and_habit_is_there(catalogue: Path, guidance: Guidance) -> None:
    numbers = tomllib.loads(catalogue.read_text("utf-8"))["disagreements"]
    assert (list(numbers), set(numbers.values())) == (
        [f"C{number:02}" for number in range(1, 17)], {each.id for each in guidance.disagreements})
    assert (len(guidance.guidelines), len(guidance.cautions), len(guidance.habits)) == (35, 14, 9)
    assert all(each.choice and each.one and each.other for each in guidance.disagreements)


def test_advice_names_stretches_that_are_there(stretches: Mapping[str, Stretch], guidance: Guidance) -> None:
    for each in (*guidance.guidelines, *guidance.cautions):
        assert set(each.stretches) <= stretches.keys(), each.id
    assert {each.when for each in guidance.guidelines} == {"before", "stretch", "plan"}
    assert all(bool(each.stretches) == (each.when == "stretch") for each in guidance.guidelines)


def test_every_part_of_the_body_has_something(stretches: Mapping[str, Stretch]) -> None:
    assert {area for made in stretches.values() for area in made.area} == set(AREAS)


def test_whatever_is_avoided_something_takes_its_place(stretches: Mapping[str, Stretch]) -> None:
    """Each kind by itself, and all of them together; a check is left out, for there is nothing to do instead."""
    for name, made in stretches.items():
        kinds = kinds_of(made)
        instead = [kinds_of(stretches[other.stretch]) for other in made.instead]
        wanted = [frozenset({kind}) for kind in kinds] + [frozenset(AVOIDABLE)] * bool(kinds)
        missing = [avoided for avoided in wanted if all(avoided & other for other in instead)]
        assert made.kind == "check" or not missing, name


def test_what_is_not_in_the_house_has_something_instead(stretches: Mapping[str, Stretch]) -> None:
    """A mat, a chair and room to walk count as there."""
    for name, made in stretches.items():
        for need in set(made.needs) - {"mat", "chair", "room to walk", "knee pad or folded towel", "table"}:
            assert any(need not in stretches[other.stretch].needs for other in made.instead), (name, need)


THINGS = ("chair", "cushion", "towel", "strap", "belt", "table", "pillow", "blanket", "book")
PERHAPS = (" if ", "with sore", "can help")


def test_what_is_told_to_be_kept_at_hand_is_to_be_fetched(stretches: Mapping[str, Stretch]) -> None:
    """A thing that only some need is named with who needs it."""
    for name, made in stretches.items():
        for line in (*made.setup, *made.care):
            named = [thing for thing in THINGS if f" {thing} " in f" {line.lower().strip('.')} "]
            missing = [thing for thing in named if thing not in " ".join(made.needs)]
            assert not missing or any(word in line.lower() for word in PERHAPS), (name, line)


def test_every_dose_says_once_why_it_is_what_it_is(guidance: Guidance, stretches: Mapping[str, Stretch]) -> None:
    told = [name for each in guidance.evidence for name in each.stretches]
    assert sorted(told) == sorted(name for name, each in stretches.items() if each.kind != "discouraged")
    assert all(each.reference for each in guidance.evidence)

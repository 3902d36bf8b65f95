"""The routines that come with the program keep what they say of themselves."""

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest

from followalong.core.avoiding import kinds_of
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.filters import MINUTES, shortens
from followalong.core.lint import everything, lint
from followalong.core.parts import parts_of
from followalong.core.routine import Routine, Step, Stretch, steps_of
from followalong.core.shortening import fit
from followalong.core.shortest import shortest
from followalong.core.slots import options
from followalong.files.bundled import data
from followalong.files.entries import entry_of
from followalong.files.routine_yaml import read_routine
from followalong.files.stretch_folders import StretchFolders

NAMES = sorted(path.stem for path in data("routines").glob("*.yaml"))
DESK = tuple(name for name in NAMES if name.startswith("desk-break"))
each_routine = pytest.mark.parametrize("name", NAMES)


def moving(routine: Routine) -> list[tuple[Step, Stretch]]:
    return [(step, step.stretch) for step in steps_of(routine.steps) if step.stretch]


@each_routine
def test_nothing_is_to_be_said_about_it(name: str) -> None:
    folder = data("routines")
    loaded = read_routine(folder / f"{name}.yaml", StretchFolders((folder,)))
    assert loaded.value
    assert loaded.faults == ()
    assert lint(loaded.value, compile(loaded.value, everything(loaded.value))) == ()


@each_routine
def test_it_fits_its_promised_minutes(name: str, routines: Mapping[str, Routine]) -> None:
    promised = routines[name].minutes
    assert promised or name == "demo"
    assert promised is None or promised.least - 1 <= compile(routines[name]).seconds / 60 <= promised.most


@each_routine
def test_it_can_be_shortened_to_what_the_library_says(name: str, routines: Mapping[str, Routine]) -> None:
    routine, script = routines[name], compile(routines[name])
    ways = (part.way for part in parts_of(routine, script, lambda _: None, lambda _: 0.0))
    least = shortest(ways, script.seconds)
    entry = entry_of(Path(name), routine, (), script.seconds, least=least)
    assert not any(fit(routine, minutes, Choices()).over for minutes in MINUTES if shortens(minutes, entry))


@each_routine
def test_gentle_is_never_longer_and_full_never_shorter(name: str, routines: Mapping[str, Routine]) -> None:
    gentle, usual, full = (compile(routines[name], Choices(effort=effort)).seconds
                           for effort in ("gentle", "usual", "full"))  # type: ignore[arg-type]
    assert gentle <= usual <= full


@each_routine
def test_a_position_is_left_once(name: str, routines: Mapping[str, Routine]) -> None:
    """Only the four stretches keep to the order of their source."""
    places = [stretch.position for _, stretch in moving(routines[name])]
    runs = [place for place, after in pairwise([*places, ""]) if place != after]
    assert len(runs) == len(set(runs)) or name in ("four-stretches", "breathe-and-reset")


@each_routine
def test_every_movement_has_its_words(name: str, routines: Mapping[str, Routine]) -> None:
    doses = [(stretch.id, dose) for step, stretch in moving(routines[name]) for dose in options(step.dose)]
    assert [name for name, dose in doses if not dose.say] == []


@each_routine
def test_nothing_discouraged_is_in_it(name: str, routines: Mapping[str, Routine]) -> None:
    assert [stretch.id for _, stretch in moving(routines[name]) if stretch.kind == "discouraged"] == []


@each_routine
def test_when_time_is_short_something_is_kept_to_the_last(name: str, routines: Mapping[str, Routine]) -> None:
    steps = [step for step, _ in moving(routines[name])]
    assert len(steps) == 1 or any(step.priority == 1 and not step.optional for step in steps)
    assert all(step.priority == 3 for step in steps if step.optional)


@pytest.mark.parametrize("name", DESK)
def test_at_the_desk_a_chair_is_all_there_is(name: str, routines: Mapping[str, Routine]) -> None:
    found = [stretch for _, stretch in moving(routines[name])]
    assert {stretch.position for stretch in found} <= {"on a chair", "standing"}
    assert {need for stretch in found for need in stretch.needs} <= {"chair"}
    assert routines[name].places == ("desk",)


def test_each_keeps_clear_of_what_its_name_says(routines: Mapping[str, Routine]) -> None:
    kinds = {name: {kind for _, stretch in moving(made) for kind in kinds_of(stretch)}
             for name, made in routines.items()}
    assert "kneeling" not in kinds["knees-friendly"]
    assert not kinds["no-bending"] & {"bending", "head down"}
    assert "bending" not in kinds["morning"]
    assert {stretch.kind for name in ("breathing-3", "breathing-5", "breathing-10")
            for _, stretch in moving(routines[name])} == {"breathing"}


@pytest.mark.parametrize(("name", "ids"), [
    ("hips-and-hamstrings", ("half-kneeling-glute-pulse", "half-kneeling-wall", "supine-hamstring-strap",
                             "supine-hamstring-strap-toes")),
    ("breathe-and-reset", ("ninety-ninety-breathing", "asis-hip-flexor-release", "half-kneeling-overhead-reach",
                           "glute-activation-followup")),
    ("release-floss-stretch", ("deep-tissue-release-first", "floss-technique", "standing-hamstring-one-bent")),
    ("four-stretches", ("supine-knee-to-chest-straight", "seated-figure-four", "standing-hamstring-one-bent",
                        "knees-to-chest")),
])
def test_a_source_keeps_its_own_order(name: str, ids: tuple[str, ...], routines: Mapping[str, Routine]) -> None:
    found = [stretch.id for _, stretch in moving(routines[name])]
    assert [one for one in found if one in ids] == list(ids)

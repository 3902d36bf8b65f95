"""What was done of a session before it was left and continued, told together with what was done since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from followalong.core.account import Account, StepDone
from followalong.core.events import Left

Steps = tuple[StepDone, ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """Empty where a session began with its beginning."""

    seconds: float = 0.0
    steps: Steps = ()  # that were begun
    noted: bool = False  # whether the history has them
    left: tuple[Left, ...] = ()  # the movements of what was done in part


ANEW = Earlier()


def account(earlier: Earlier, eased: Iterable[str]) -> Account:
    """Of what is done from now on; `eased` are the steps that were eased off before, on a side not known any more."""
    made = Account(earlier.left)
    for key in eased:
        made.ease(key, "")
    for step in earlier.steps:
        if step.reason:
            made.give_reason(step.key, step.reason)
    return made


def begun(steps: Steps) -> Steps:
    return tuple(step for step in steps if step.why != "left out")


def whole(earlier: Earlier, since: Steps) -> Steps:
    """Each step with all that was done of it."""
    known = {(step.key, step.name): step for step in earlier.steps}  # the file may have changed since
    return tuple(_both(known.get((step.key, step.name)), step) for step in since)


def renamed(earlier: Earlier, names: Mapping[str, str]) -> Earlier:
    """The same steps, called otherwise: the routine is shown in another language."""
    return replace(earlier, steps=tuple(replace(step, name=names.get(step.name, step.name)) for step in earlier.steps))


def unnoted(earlier: Earlier, since: Steps) -> Steps:
    """What the history does not have yet: nothing of a step that was only done earlier."""
    if not earlier.noted:
        return whole(earlier, since)
    known = {(step.key, step.name) for step in earlier.steps}
    return tuple(step for step in since if step.why != "left out" or (step.key, step.name) not in known)


def _both(before: StepDone | None, since: StepDone) -> StepDone:
    if before is None or since.why == "left out":
        return before or since
    told = before if before.why in ("eased off", "done") else since
    return replace(told, seconds=before.seconds + since.seconds, counts=before.counts + since.counts,
                   reason=since.reason or before.reason)

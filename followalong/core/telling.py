"""What a person is told of a change of mind: a line to read, and a few words to hear."""

from __future__ import annotations

from dataclasses import replace

from followalong.core.choices import Choices
from followalong.core.events import Changed
from followalong.core.phrases import Phrases
from followalong.core.script import Script, Segment

USUAL_TEMPO = 1.0
HEARD = (
    "say_slower", "say_faster", "say_tempo_usual", "say_gentle", "say_usual", "say_full", "told_wait_on",
    "told_wait_off", "told_time_on", "told_time_off", "say_step_in", "say_step_out", "say_changed", "say_longer",
    "say_shorter", "say_least", "say_eased", "say_waiting", "say_pain",
)


def heard(phrases: Phrases) -> tuple[str, ...]:
    """All that may be said of a change, and that it waits, so that it can be rendered ahead of time."""
    return tuple(phrases.say(name) for name in HEARD)


def of_choices(before: Choices, after: Choices, script: Script, phrases: Phrases) -> Changed | None:
    """Of other choices, `script` being compiled with them; None if what is done is the same."""
    if replace(before, talk=after.talk, set_up=after.set_up, told=after.told) == after:  # that is heard at once
        return None
    steps = _of_steps(before, after, script, phrases)
    shown, said = _of_pace(before, after, phrases) or steps or (phrases.say("told_changed"), phrases.say("say_changed"))
    return Changed(shown, said)


def _of_pace(before: Choices, after: Choices, phrases: Phrases) -> tuple[str, str] | None:
    if after.tempo != before.tempo:
        return _of_tempo(before.tempo, after.tempo, phrases)
    if after.effort != before.effort:
        return phrases.say(f"told_{after.effort}"), phrases.say(f"say_{after.effort}")
    if after.wait_for_me is not before.wait_for_me:
        return _of_switch("wait", after.wait_for_me, phrases)
    if after.more_time is not before.more_time:
        return _of_switch("time", after.more_time, phrases)
    return None


def _of_switch(name: str, on: bool, phrases: Phrases) -> tuple[str, str]:
    words = phrases.say(f"told_{name}_{'on' if on else 'off'}")
    return words, words


def _of_tempo(before: float, after: float, phrases: Phrases) -> tuple[str, str]:
    if after == USUAL_TEMPO:
        words = phrases.say("say_tempo_usual")
        return words, words
    way = "faster" if after > before else "slower"
    return phrases.say(f"told_{way}", tempo=phrases.decimal(after)), phrases.say(f"say_{way}")


def _of_steps(before: Choices, after: Choices, script: Script, phrases: Phrases) -> tuple[str, str] | None:
    """The first step that is turned on or off, or done another way."""
    switched = (before.turned_on ^ after.turned_on) | (before.left_out ^ after.left_out)
    for line in script.steps:
        if line.key in switched:
            way = "in" if line.chosen else "out"
            return phrases.say(f"told_step_{way}", name=line.name), phrases.say(f"say_step_{way}")
        if line.options and after.options.get(line.key, 0) != before.options.get(line.key, 0):
            shown = phrases.say("told_option", name=line.name, option=line.options[line.option])
            return shown, phrases.say("say_changed")
    return None


def of_pain(phrases: Phrases) -> Changed:
    """To somebody who left a step because of it."""
    return Changed(phrases.say("told_pain"), phrases.say("say_pain"))


def of_length(before: Segment, after: Segment, phrases: Phrases, *, both: bool = False) -> Changed:
    """Of a stay that became longer or shorter: by counts where it is counted, else by seconds; `both` sides do."""
    counts, seconds = after.counts - before.counts, round(after.seconds - before.seconds)
    by = counts if after.counts else seconds
    if not by:
        return Changed(phrases.say("told_least"), phrases.say("say_least"), before.place.step)
    way = ("more" if by > 0 else "less") + ("_counts" if after.counts else "") + ("_each" if both else "")
    shown = phrases.say(f"told_{way}", count=abs(by), of=after.counts)
    return Changed(shown, phrases.say("say_longer" if by > 0 else "say_shorter"), before.place.step)

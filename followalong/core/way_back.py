"""Getting ready for a movement once more, for somebody who comes back to it from elsewhere."""

from __future__ import annotations

from followalong.core.choices import Choices
from followalong.core.fitting import Speech
from followalong.core.phrases import phrases
from followalong.core.routine import Routine
from followalong.core.script import Place, Script, Segment
from followalong.core.segments import get_ready
from followalong.core.setting import Around, Memo, Setting
from followalong.core.slots import slots

STANDING = Around(before=None, first=True, straight=False, again=False, next_straight="")


def way_back(routine: Routine, script: Script, place: Place, choices: Choices, speech: Speech) -> Segment:
    """Name, side and set-up of the stretch of that place, with all the time to get there from standing."""
    turn = next(turn for turn in script.turns if turn.key == place.step)
    made = Setting(turn, STANDING, choices, phrases(routine.language), speech, Memo())
    first = (place.side, place.option)
    every = slots(turn, choices, made.phrases)
    return get_ready(made, next(one for one in every if (one.place.side, one.place.option) == first))

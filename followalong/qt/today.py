"""The routine that is open: as it was written, as it is done today, and what is remembered of that."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.earlier import ANEW, Earlier
from followalong.core.fitting import Speech
from followalong.core.mark import Mark
from followalong.core.preparing import Prepared, again, prepare
from followalong.core.routine import Routine, Stretch
from followalong.core.script import Place, Script
from followalong.core.session import Session
from followalong.core.turns import turns
from followalong.core.wishes import Find, Wishes
from followalong.qt.as_set import first_choices, first_wishes
from followalong.qt.preferences import Preferences

# What only its page shows is imported with the page: a routine that starts at once does without.
if TYPE_CHECKING:
    from followalong.core.guidance import Guidance
    from followalong.qt.before_views import Day, Preview


class Today:
    """`prepared` is what was shown last, and is what starts. `speech` gives the lengths that are known by now."""

    def __init__(
        self, written: Routine, path: str, find: Find, preferences: Preferences, speech: Callable[[], Speech],
        wishes: Wishes | None = None,
    ) -> None:
        """`wishes` are for this once, beside those that are remembered."""
        self.written, self.path = written, path
        self._find, self._preferences, self._speech = find, preferences, speech
        self.choices = first_choices(preferences.now, preferences.options(written.id))
        self.wishes = first_wishes(preferences.now) | (wishes or Wishes())
        self.prepared = Prepared(written)

    def retell(self, written: Routine, find: Find) -> None:
        """The same in another language, adapted as it is now."""
        lines = self.prepared.adaptations
        self.written, self._find = written, find
        self.prepared = Prepared(again(written, lines, find), (), lines)

    def script(self, choices: Choices, wishes: Wishes) -> Script:
        """Adapt it anew, and compile what came out."""
        speech = self._speech()
        self.prepared = prepare(self.written, wishes, choices, self._find, speech)
        return compile(self.prepared.routine, choices, speech)

    def day(self, choices: Choices, wishes: Wishes) -> Day:
        """The same, with all that its page shows of it."""
        from followalong.qt import filling

        return filling.day(self.script(choices, wishes), self.prepared)

    def preview(self, guidance: Guidance) -> Preview:
        from followalong.qt import filling

        return filling.preview(self.written, self.choices, self.wishes, guidance)

    def place_of(self, step: str, choices: Choices) -> Place | None:
        """Where a step begins; None if nothing of it is done."""
        every = compile(self.prepared.routine, choices, self._speech()).segments
        return next((segment.place for segment in every if segment.place.step == step and segment.seconds), None)

    def stretch_of(self, step: str) -> Stretch | None:
        """What is done in a step today; None for a rest or a note."""
        return next((turn.step.stretch for turn in turns(self.prepared.routine) if turn.key == step), None)

    def session(
        self, choices: Choices, clock: Callable[[], float], at: Mark | Place | None = None,
        earlier: Earlier = ANEW,
    ) -> Session:
        made = self.prepared
        return Session(
            made.routine, choices, clock, self._speech(), at, adaptations=made.adaptations, earlier=earlier)

    def remember(self, choices: Choices) -> None:
        """What was chosen is where the next session begins."""
        self._preferences.change(
            effort=choices.effort, wait_for_me=choices.wait_for_me, more_time=choices.more_time,
            options=self._preferences.choose(self.written.id, dict(choices.options)),
        )

    def remember_wishes(self, wishes: Wishes) -> None:
        """What a person avoids and lacks holds for every routine; how much time there is, is asked anew."""
        self._preferences.change(avoid=tuple(sorted(wishes.avoid)), without=tuple(sorted(wishes.without)))

"""Whole sessions as they are heard: with pauses, skips and seeks at random, nothing stale is ever said."""

from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from followalong.audio.speaker import Ear, OwnWords, Speaker, silences
from followalong.audio.tones import Tones
from followalong.core.choices import Choices
from followalong.core.cues import AFTER_TONE, TABLE
from followalong.core.events import Due, LeadIn
from followalong.core.routine import Note
from followalong.core.session import Session
from tests.audio.recording import HandClock, RecordingOutput, clip_of
from tests.helpers import breathing, hold, pulses, reps, routine, stretch

SOUNDS = Tones(Path(__file__).parents[2] / "assets" / "sounds")
NUMBERS = ("one", "two", "three")
LUNGE = stretch(hold(30), "Lunge", "each", setup=("Kneel on the {side} knee.", "Grow tall."))
MADE = routine(LUNGE, Note("Fetch a chair.", confirm=True), pulses(6), stretch(reps(4), "Press", "alternating"),
               breathing(4), hold(12))
HURRIES = 200  # deeds in each of five sessions
LONG = {"Kneel on the left knee.": 2.5, "Kneel on the right knee.": 2.5, "Fetch a chair.": 1.4, "long breath out": 0.9}


class Heard:
    """A session, its speaker and an output that writes down; every event is held against what is heard."""

    def __init__(self, ahead=0.0, **choices):
        self.clock = HandClock()
        self.output = RecordingOutput(self.clock, dict(LONG))
        self.speaker = Speaker(self.output, SOUNDS, clip_of, self.clock, Ear(), OwnWords(NUMBERS))
        self.session = Session(MADE, Choices(**choices), self.clock)
        self.session.sound_ahead(ahead)
        self.asked, self.checked, self.silenced = 0, 0, 0.0
        self.latest = {}  # words -> when they were due, when they came, and what they are

    def take(self, events):
        for event in events:
            if silences(event):
                self.silenced = self.clock.now
                self.latest.clear()
            self._note(event)
        self.speaker.hear(events)
        self.check()

    def wait(self, seconds):
        """As a timer does: it may be late, but the word after a tone is not forgotten."""
        self.clock.now += seconds
        self.take(self.session.tick())
        self.speaker.poll()
        self.check()

    def check(self):
        """What was heard since: nothing too late, nothing from before a silence, and never two voices at once."""
        heard = self.output.heard
        for second, _, words in [one for one in heard[self.checked :] if one[1] == "speech"]:
            came, late, kind = self.latest[words]
            assert second - came + late <= TABLE[kind].grace + AFTER_TONE + 1e-9
            assert came >= self.silenced
        self.checked = len(heard)

    def _note(self, event):
        if isinstance(event, Due | LeadIn):
            self.asked += 1
        if isinstance(event, Due) and event.cue.spoken:
            self.latest[event.cue.spoken] = (self.clock.now, event.late, event.cue.kind)
        if isinstance(event, LeadIn):
            self.latest[NUMBERS[event.second - 1]] = (self.clock.now, event.late, "ready")

    @property
    def fates(self):
        return sum(self.speaker.fates.values()) + (self.speaker.next_due() is not None)


def hurry(heard, chance):
    """Something that a hurried person does; a session that is over begins again somewhere."""
    session = heard.session
    segments = [segment for segment in session.script.segments if segment.seconds]
    deed = chance.choice((session.toggle, session.space, session.next, session.next_step, session.again,
                          lambda: session.seek(chance.choice(segments).place), session.answer, session.slept))
    heard.take(deed())
    if session.state == "finished":
        heard.take(session.seek(segments[0].place))
    if session.state == "paused" and chance.random() < 0.8:
        heard.wait(chance.choice((0.2, 12.0)))
        heard.take(session.play())


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("ahead", [0.0, 0.2])
def test_nothing_stale_is_heard_in_a_thousand_pauses_skips_and_seeks(seed, ahead):
    chance = Random(seed)  # noqa: S311 - the same deeds each time
    heard = Heard(ahead, wait_for_me=seed % 2 == 1)
    heard.take(heard.session.play())
    for _ in range(HURRIES):
        hurry(heard, chance)
        for _ in range(chance.randrange(30)):
            heard.wait(chance.choice((0.02, 0.05, 0.1, 0.3, chance.uniform(0.1, 1.9))))
    assert heard.fates == heard.asked
    assert heard.speaker.fates["said"] > HURRIES / 4


def test_two_voices_are_never_heard_at_once():
    heard = Heard()
    heard.take(heard.session.play())
    while heard.session.state != "finished":
        heard.wait(0.05)
        heard.take(heard.session.answer() if heard.session.state == "waiting" else [])
    spoken = [(second, words) for second, channel, words in heard.output.heard if channel == "speech"]
    stops = {second for second, channel in heard.output.stopped if channel == "speech"}
    for (begin, words), (after, _) in pairwise(spoken):
        assert after >= begin + LONG.get(words, 0.1) or after in stops


@pytest.mark.parametrize("state", ["running", "paused", "lead-in", "waiting", "finished"])
def test_what_was_said_can_be_repeated_in_every_state(state):
    heard = Heard(wait_for_me=state == "waiting", talk="counts")
    session = heard.session
    heard.take(session.play())
    while state in ("waiting", "finished") and session.state != state:
        heard.wait(0.5)
        heard.take([] if state == "waiting" or session.state != "waiting" else session.answer())
    for _ in range(6 if state in ("running", "paused", "lead-in") else 0):
        heard.wait(0.5)
    if state in ("paused", "lead-in"):
        heard.take(session.pause())
        heard.wait(11.0)
        heard.take(session.play() if state == "lead-in" else [])
    last = session.repeat()
    assert session.state == state
    assert heard.speaker.repeat(last)
    assert heard.output.names("speech")[-1] == last.words

"""What the prompter passes on of a voice."""

from followalong.audio.news import GaveUp, Told
from followalong.audio.prompter import Prompter
from followalong.audio.voice import NullVoice
from tests.helpers import FakeClock, begin, hold, into, routine, stretch


class Wrong(NullVoice):
    """Two things go wrong in one moment."""

    def poll(self):
        return [Told("No folder."), GaveUp("No voice.")]


def test_everything_that_is_wrong_is_kept_until_it_is_tried_again():
    prompter = Prompter(Wrong())
    prompter.poll()
    assert prompter.sentences == ("No folder.", "No voice.")
    prompter.try_again()
    assert prompter.sentences == ()


class Asked(NullVoice):
    def want(self, lines):
        self.lines = list(lines)


def test_what_is_said_on_the_way_back_is_rendered_first():
    voice, clock = Asked(), FakeClock()
    session = begin(routine(stretch(hold(20), "Calf", "each", setup=("Bend your {side} knee.",))), clock)
    into(session, clock, "switch")
    into(session, clock, "stretch")
    Prompter(voice).want(session.script, session.moment().session_done, ("Faster.",), session.words_back())
    assert voice.lines[:3] == ["Calf.", "Right side.", "Bend your right knee."]
    assert voice.lines[-1] == "Faster."

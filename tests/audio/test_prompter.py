"""What the prompter passes on of a voice."""

from followalong.audio.news import GaveUp, Told
from followalong.audio.prompter import Prompter
from followalong.audio.voice import NullVoice


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

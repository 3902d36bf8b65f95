"""What a script will say, soonest first."""

from followalong.audio.lines import lines
from followalong.core.script import Cue, Phase, Place, Script, Segment


def segment(step, *spoken):
    cues = tuple(Cue(words, "say", float(at), words, words) for at, words in enumerate(spoken))
    return Segment(Place(step), phases=(Phase("stay", "", 10.0),), cues=cues)


SCRIPT = Script("", (segment("1", "a", "b"), segment("2", "c", "a"), segment("3", "d")), ())


def test_each_line_comes_once_in_order():
    assert lines(SCRIPT) == ("a", "b", "c", "d")


def test_what_lies_behind_comes_last():
    assert lines(SCRIPT, 10.0) == ("c", "a", "d", "b")


def test_whole_words_come_after_their_short_form():
    cue = Cue("out", "out", 0.0, words="long breath out", spoken="out")
    script = Script("", (Segment(Place("1"), phases=(Phase("out", "", 6.0),), cues=(cue,)),), ())
    assert lines(script) == ("out", "long breath out")


def test_what_is_only_shown_and_fits_later_is_rendered_too():
    cue = Cue("x", "say", 0.0, words="knee back", spoken="")
    script = Script("", (Segment(Place("1"), phases=(Phase("stay", "", 6.0),), cues=(cue,)),), ())
    assert lines(script) == ("knee back",)

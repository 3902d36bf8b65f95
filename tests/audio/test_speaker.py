"""What is played when: marks and words, who gives way to whom, and never anything stale."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followalong.audio.ducking import LOW
from followalong.audio.speaker import Ear, OwnWords, Speaker
from followalong.audio.tones import Tones
from followalong.core.cues import AFTER_TONE, TABLE
from followalong.core.events import Changed, Due, Eased, Entered, Finished, LeadIn, Left, Paused, Resumed, Waiting
from followalong.core.script import Cue, Place, Segment
from tests.audio.recording import HandClock, RecordingOutput, clip_of

SOUNDS = Tones(Path(__file__).parents[2] / "assets" / "sounds")
HERE = Segment(Place("1"))
SKIPPED, DONE = Left(HERE.place, 3.0, 0, "skipped"), Left(HERE.place, 3.0, 0, "done")
OWN = OwnWords(("one", "two", "three"), "Waiting for you.")


class Desk:
    """A speaker, its output, and hands on the clock."""

    def __init__(self, ear=None, **lengths):
        self.clock = HandClock()
        self.output = RecordingOutput(self.clock, lengths)
        self.speaker = Speaker(self.output, SOUNDS, clip_of, self.clock, ear or Ear(), OWN)

    def say(self, kind, words="", tone="", late=0.0):
        self.speaker.hear([due(kind, words, tone, late)])

    def wait(self, seconds):
        self.clock.now += seconds
        self.speaker.poll()

    @property
    def words(self):
        return self.output.names("speech")

    @property
    def tones(self):
        return self.output.names("tone")


def due(kind, words="", tone="", late=0.0):
    return Due(Cue(f"{kind} {words}", kind, 0.0, words, words, tone), late, HERE)


@pytest.fixture
def desk():
    return Desk()


def test_a_word_alone_is_said_at_once(desk):
    desk.say("say", "knee back")
    assert desk.output.heard == [(100.0, "speech", "knee back")]


def test_a_word_follows_its_tone(desk):
    desk.say("switch", "switch", "change")
    assert desk.speaker.next_due() == pytest.approx(AFTER_TONE)
    desk.wait(AFTER_TONE)
    assert desk.output.heard == [(100.0, "tone", "change"), (100.0 + AFTER_TONE, "speech", "switch")]
    assert desk.speaker.next_due() is None


def test_polling_early_says_nothing(desk):
    desk.say("switch", "switch", "change")
    desk.wait(AFTER_TONE / 2)
    assert desk.words == []


def test_a_stand_in_is_not_heard_beside_its_word(desk):
    desk.say("count", "two", "count")
    assert desk.tones == []
    assert desk.words == ["two"]


@pytest.mark.parametrize("kind", sorted(TABLE))
def test_what_is_later_than_its_grace_is_dropped(kind):
    desk = Desk()
    desk.say(kind, "word", TABLE[kind].tone, late=TABLE[kind].grace + 0.01)
    assert desk.output.heard == []
    assert desk.speaker.fates == {"late": 1}


@pytest.mark.parametrize("kind", sorted(TABLE))
def test_what_is_within_its_grace_is_said(kind):
    desk = Desk()
    desk.say(kind, "word", late=TABLE[kind].grace - 0.01)
    assert desk.words == ["word"]


@pytest.mark.parametrize("kind", ["count", "tick", "ready"])
def test_what_beats_time_is_stale_after_an_eighth_of_a_second(desk, kind):
    desk.say(kind, "two", late=0.125)
    assert desk.words == []
    desk.say(kind, "three", late=0.115)
    assert desk.words == ["three"]


def test_nothing_but_what_counts_as_much_cuts_the_countdown():
    desk = Desk(three=3.0)
    desk.say("ready", "three")
    for kind in ("setup", "move", "in", "count", "say", "halfway"):
        desk.say(kind, kind)
    assert desk.words == ["three"]
    desk.say("name", "calf")
    assert desk.words == ["three", "calf"]


def test_a_word_that_missed_its_place_after_the_tone_is_dropped(desk):
    desk.say("switch", "switch", "change")
    desk.wait(AFTER_TONE + TABLE["switch"].grace + 0.01)
    assert desk.words == []
    assert desk.speaker.fates == {"late": 1}


def test_without_a_clip_the_tone_of_its_kind_sounds(desk):
    desk.say("count", "?two")
    assert desk.tones == ["count"]
    assert desk.speaker.fates == {"toned": 1}


def test_a_clip_that_comes_later_is_not_said_then(desk):
    desk.say("switch", "?switch")
    desk.wait(1.0)
    assert desk.words == []


def test_higher_cuts_lower():
    desk = Desk(thigh=3.0)
    desk.say("next", "thigh")
    desk.wait(1.0)
    desk.say("count", "two")
    assert desk.words == ["thigh", "two"]
    assert (101.0, "speech") in desk.output.stopped


@pytest.mark.parametrize("kinds", [("count", "count"), ("switch", "ready"), ("name", "ready")])
def test_the_newer_of_two_that_count_as_much_replaces_the_older(kinds):
    desk = Desk(one=3.0)
    desk.say(kinds[0], "one")
    desk.wait(1.0)
    desk.say(kinds[1], "two")
    assert desk.words == ["one", "two"]


def test_lower_gives_way_to_higher():
    desk = Desk(switch=3.0)
    desk.say("switch", "switch")
    desk.wait(1.0)
    desk.say("halfway", "half")
    assert desk.words == ["switch"]
    assert desk.speaker.fates == {"said": 1, "gave way": 1}


def test_lower_gives_way_to_what_waits_for_its_tone(desk):
    desk.say("switch", "switch", "change")
    desk.say("in", "in", "in")
    desk.wait(AFTER_TONE)
    assert desk.words == ["switch"]
    assert desk.tones == ["change"]


def test_lower_is_said_once_the_higher_has_ended(desk):
    desk.say("switch", "switch")
    desk.wait(1.0)
    desk.say("halfway", "half")
    assert desk.words == ["switch", "half"]


@pytest.mark.parametrize("event", [SKIPPED, Paused(), Paused("slept"), Left(HERE.place, 3.0, 0, "moved")])
def test_a_pause_or_a_jump_silences_at_once(event):
    desk = Desk(thigh=3.0)
    desk.say("next", "thigh")
    desk.wait(0.5)
    desk.speaker.hear([event])
    assert {(100.5, "speech"), (100.5, "tone")} <= set(desk.output.stopped)


def test_a_pause_forgets_the_word_that_waits(desk):
    desk.say("switch", "switch", "change")
    desk.speaker.hear([Paused(), Resumed()])
    desk.wait(AFTER_TONE)
    assert desk.words == []
    assert desk.speaker.fates == {"hushed": 1}


def test_cues_before_a_jump_in_the_same_run_are_never_begun(desk):
    desk.speaker.hear([due("count", "two"), SKIPPED, Entered(HERE), due("ready", "three")])
    assert desk.words == ["three"]


def test_going_on_by_itself_cuts_nothing():
    desk = Desk(back=3.0)
    desk.speaker.hear([due("end", "back"), DONE, Entered(HERE)])
    assert desk.output.busy("speech")


def test_the_lead_in_counts_down(desk):
    for second in (3, 2, 1):
        desk.speaker.hear([LeadIn(second)])
        desk.wait(AFTER_TONE)
        desk.wait(1.0 - AFTER_TONE)
    assert desk.tones == ["tick", "tick", "tick"]
    assert desk.words == ["three", "two", "one"]


def test_the_end_adds_nothing_to_the_last_words_of_the_script(desk):
    desk.speaker.hear([DONE, Finished()])
    desk.wait(1.0)
    assert (desk.tones, desk.words) == ([], [])


def test_without_voice_tones_stand_in():
    desk = Desk(Ear(voice=False))
    desk.say("in", "in", "in")
    desk.say("say", "knee back")
    assert desk.words == []
    assert desk.tones == ["in", "word"]


@pytest.mark.parametrize(("words", "loud"), [("next: fold", 0.8 * LOW), ("?", 0.8)])
def test_a_breath_beside_a_word_that_is_said_is_as_low_as_music(words, loud):
    desk = Desk(Ear(sounds_volume=0.8), **{words: 3.0})
    desk.say("say", words)
    desk.say("out", "", "out")
    assert (desk.tones, desk.output.volumes["tone"]) == (["word", "out"] if words == "?" else ["out"], loud)


def test_a_stand_in_gives_way_to_a_mark_that_sounds():
    desk = Desk(Ear(voice=False), start=0.7)
    desk.say("start", "go", "start")
    desk.say("in", "in", "in")
    assert desk.tones == ["start"]


def test_without_sounds_only_words_are_heard():
    desk = Desk(Ear(sounds=False))
    desk.say("switch", "switch", "change")
    desk.say("count", "?two", "count")
    assert desk.output.heard == [(100.0, "speech", "switch")]


def test_without_ticks_the_last_seconds_are_quiet_but_not_the_countdown():
    desk = Desk(Ear(voice=False, ticks=False))
    desk.say("tick", "", "tick")
    desk.say("ready", "three", "tick")
    desk.say("change", "", "change")
    assert desk.tones == ["tick", "change"]


def test_voice_and_sounds_have_each_their_volume():
    desk = Desk(Ear(volume=0.3, sounds_volume=0.6))
    desk.say("say", "knee back")
    desk.say("change", "", "change")
    assert desk.output.volumes == {"speech": 0.3, "tone": 0.6}


def test_turning_the_voice_off_ends_it_in_mid_word():
    desk = Desk(thigh=3.0)
    desk.say("next", "thigh")
    desk.speaker.choose(Ear(voice=False))
    assert not desk.output.busy("speech")


def test_the_last_words_can_be_repeated(desk):
    assert not desk.speaker.repeat()
    desk.say("next", "thigh")
    desk.wait(2.0)
    assert desk.speaker.repeat()
    assert desk.words == ["thigh", "thigh"]


def test_what_is_said_short_or_not_at_all_is_repeated_in_full(desk):
    for cue in (Cue("side", "name", 0.0, "Left side: the knee below.", "Left side."), Cue("a", "say", 0.0, "Breathe.")):
        assert desk.speaker.repeat(cue)
    assert desk.words == ["Left side: the knee below.", "Breathe."]


def test_a_short_form_is_repeated_where_nothing_more_was_rendered(desk):
    assert desk.speaker.repeat(Cue("side", "name", 0.0, "?Left side: the knee below.", "Left side."))
    assert desk.words == ["Left side."]


def test_each_of_some_cues_at_once_has_one_fate(desk):
    desk.speaker.hear([due("count", "one", late=1.0), due("count", "two"), due("count", "three")])
    assert desk.speaker.fates == {"late": 1, "said": 2}


def test_clips_of_what_comes_are_prepared(desk):
    cues = (due("say", "knee back").cue, due("say", "?later").cue)
    desk.speaker.hear([Entered(Segment(Place("2"), cues=cues))])
    assert "knee back" in desk.output.prepared
    assert "?later" not in desk.output.prepared


def test_tones_are_prepared_where_they_will_sound(desk):
    cues = (due("say", "?later").cue, due("in", "breathe in", tone="in").cue, due("start", "go", tone="start").cue)
    desk.speaker.hear([Entered(Segment(Place("2"), cues=cues))])
    assert desk.output.prepared == ["tick", "word", "breathe in", "go", "start"]


CUES = st.builds(
    lambda kind, spoken, tone, late: (kind, spoken, TABLE[kind].tone if tone else "", late),
    st.sampled_from(sorted(TABLE)), st.sampled_from(["word", "?word", ""]), st.booleans(), st.floats(0, 2),
)
DEEDS = st.one_of(CUES, st.sampled_from([SKIPPED, Paused(), DONE]), st.floats(0, 1.5))


@settings(max_examples=300, deadline=None)
@given(st.lists(DEEDS, max_size=40), st.builds(Ear, st.booleans(), st.booleans()))
def test_nothing_stale_is_ever_heard(deeds, ear):
    desk, latest, asked, silenced = Desk(ear), {}, 0, 100.0
    for number, deed in enumerate(deeds):
        heard = len(desk.output.heard)
        if isinstance(deed, float):
            desk.wait(deed)
        elif isinstance(deed, tuple):
            kind, spoken, tone, late = deed
            words = f"{spoken} {number}" if spoken else ""
            latest[words] = (desk.clock.now, desk.clock.now - late + AFTER_TONE + TABLE[kind].grace)
            asked += 1
            desk.say(kind, words, tone, late)
        else:
            desk.speaker.hear([deed])
            silenced = silenced if deed is DONE else desk.clock.now
        for second, channel, name in desk.output.heard[heard:]:
            if channel == "speech":
                assert second <= latest[name][1] + 1e-9
                assert latest[name][0] >= silenced
    waiting = desk.speaker.next_due() is not None
    assert sum(desk.speaker.fates.values()) + waiting == asked


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(CUES, st.floats(0, 0.4)), max_size=30))
def test_a_lower_rank_never_cuts_a_higher_one(deeds):
    desk = Desk()
    ranks = {}
    for number, ((kind, _, tone, _), pause) in enumerate(deeds):
        ranks[f"word {number}"] = TABLE[kind].rank
        playing = desk.output.busy("speech") and desk.words[-1]
        desk.say(kind, f"word {number}", tone)
        if playing and not desk.output.busy("speech"):
            assert TABLE[kind].rank >= ranks[playing]
        if playing and desk.words[-1] != playing:
            assert ranks[desk.words[-1]] >= ranks[playing]
        desk.wait(pause)


CHANGE = Changed("Slower: 0.9", "slower")


def test_a_change_is_said_while_nothing_else_is(desk):
    desk.speaker.hear([CHANGE, Eased(HERE.place, less=True, said="eased off")])
    assert desk.words == ["slower", "eased off"]


def test_a_change_gives_way_to_whatever_is_being_said(desk):
    desk.say("say", "knee back")
    desk.speaker.hear([CHANGE])
    assert desk.words == ["knee back"]
    assert desk.tones == []


def test_without_the_voice_a_change_is_a_soft_tone():
    desk = Desk(Ear(voice=False))
    desk.speaker.hear([CHANGE])
    assert desk.tones == ["count"]


def test_a_change_is_not_what_is_said_again(desk):
    desk.say("say", "knee back")
    desk.wait(60.0)
    desk.speaker.hear([CHANGE])
    desk.speaker.repeat()
    assert desk.words[-1] == "knee back"


def test_that_it_waits_is_said_once_and_never_into_other_words():
    desk = Desk(**{"knee back": 2.0})
    desk.speaker.hear([Waiting(HERE)])
    assert desk.words == ["Waiting for you."]
    desk.wait(5.0)
    desk.say("setup", "knee back")
    desk.speaker.hear([Waiting(HERE)])
    assert desk.words == ["Waiting for you.", "knee back"]
    assert not desk.tones


def test_without_a_voice_a_tone_tells_that_it_waits():
    desk = Desk(Ear(voice=False))
    desk.speaker.hear([Waiting(HERE)])
    assert desk.tones == [TABLE["told"].tone]

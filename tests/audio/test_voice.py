"""The supervisor against a speech process that hangs, crashes, babbles or is not there."""

import sys
from pathlib import Path
from threading import Event

import pytest

from followalong.audio.cache import NOT_KEPT, ClipCache, Speech
from followalong.audio.child import worker_command
from followalong.audio.news import Failed, GaveUp, NamedVoice, Ready, Rendered, Told, Voices
from followalong.audio.voice import CHANGED, GAVE_UP, NO_ENGINE, NO_ROOM, Limits, NullVoice, Setup, Voice
from followalong.clock import elapsed

FAKE = str(Path(__file__).with_name("fake_worker.py"))
LINES = ["one", "two", "three", "four", "five"]


@pytest.fixture
def fake(tmp_path):
    """Makes a voice on a fake process with that fault; ends all of them."""
    made = []

    def make(*fault, cache=None, render=1.5, waits=(0.0, 0.01, 0.02)):
        command = [sys.executable, FAKE, *map(str, fault)]
        setup = Setup(limits=Limits(start=4.0, render=render, waits=waits))
        made.append(Voice(command, cache or ClipCache(tmp_path / "clips"), elapsed, setup))
        return made[-1]

    yield make
    for voice in made:
        voice.close()


def settled(voice, most=5.0):
    """Everything the voice tells until it has nothing more to do."""
    news, end = voice.poll(), elapsed() + most
    while voice.working and elapsed() < end:
        news += voice.poll()
        Event().wait(0.002)
    assert not voice.working
    return news


def words(news, kind):
    return [item.words for item in news if isinstance(item, kind)]


def test_lines_are_rendered_in_the_order_wanted(fake):
    voice = fake("none of these")
    voice.want(LINES)
    news = settled(voice)
    assert news[0] == Ready("fake", "1")
    assert words(news, Rendered) == LINES
    assert voice.seconds("  three ") == pytest.approx(0.1)
    assert voice.clip("six") is None


def test_what_is_wanted_later_comes_first(fake):
    voice = fake("none of these")
    voice.want(LINES)
    voice.want(["five", "six"])
    assert words(settled(voice), Rendered) == ["five", "six", "one", "two", "three", "four"]


def test_a_line_that_hangs_is_given_up_and_the_others_come(fake):
    voice = fake("hang", 3, render=0.4)
    voice.want(LINES)
    news = settled(voice)
    assert words(news, Failed) == ["three"]
    assert words(news, Rendered) == ["one", "two", "four", "five"]


def test_a_line_that_crashes_is_given_up_and_the_others_come(fake):
    voice = fake("crash", 3)
    voice.want(LINES)
    news = settled(voice)
    assert words(news, Failed) == ["three"]
    assert words(news, Rendered) == ["one", "two", "four", "five"]


def test_a_process_that_went_to_rest_is_started_again_for_the_next_line(fake):
    voice = fake("rest")
    voice.want([*LINES, "six"])
    news = settled(voice)
    assert words(news, Rendered) == [*LINES, "six"]
    assert sum(isinstance(item, Ready) for item in news) == 6


def test_a_line_that_crashed_is_not_tried_again(fake):
    voice = fake("crash", 1)
    voice.want(["one"])
    settled(voice)
    voice.want(["one"])
    assert not voice.working


def test_crash_after_crash_ends_in_one_sentence(fake):
    voice = fake("crash")
    voice.want(LINES)
    news = settled(voice)
    assert [item for item in news if isinstance(item, GaveUp)] == [GaveUp(GAVE_UP)]
    assert words(news, Failed) == LINES[:4]
    assert voice.poll() == []


def test_a_restart_waits_as_long_as_it_was_told(fake):
    voice = fake("crash", waits=(0.0, 0.2))
    voice.want(LINES)
    begin = elapsed()
    settled(voice)
    assert elapsed() - begin >= 0.2


def test_after_giving_up_it_can_be_tried_again(fake):
    voice = fake("crash")
    voice.want(LINES)
    settled(voice)
    voice.try_again()
    assert words(settled(voice), Failed) == ["five"]


def test_a_piper_voice_may_take_its_time(fake):
    voice = fake("slow", 0.4, render=0.1)
    voice.speak_as(Speech("piper:slow"))
    voice.want(["one"])
    assert words(settled(voice), Rendered) == ["one"]


def test_a_piper_voice_that_stops_again_and_again_gives_way_to_the_usual_one(fake):
    voice = fake("crash", waits=(0.0,))
    voice.speak_as(Speech("piper:broken"))
    voice.want(LINES)
    assert told(settled(voice)) == [CHANGED, GAVE_UP]


def test_noise_is_no_answer_and_goes_to_the_log(fake):
    voice = fake("noise")
    voice.want(LINES)
    assert words(settled(voice), Rendered) == LINES
    assert "Audio saved to somewhere" in voice.log
    assert "on standard error" in voice.log


def test_garbage_on_the_pipe_is_passed_over(fake):
    voice = fake("garbage")
    voice.want(LINES)
    assert words(settled(voice), Rendered) == LINES


def test_a_process_that_floods_its_pipe_is_ended_and_given_up(fake):
    voice = fake("flood", render=0.2)
    voice.want(LINES)
    news = settled(voice)
    assert [item for item in news if isinstance(item, GaveUp)] == [GaveUp(GAVE_UP)]


def told(news):
    return [item.sentence for item in news if isinstance(item, Told | GaveUp)]


def test_a_cache_that_cannot_be_written_is_told_once_and_all_is_said(fake, tmp_path):
    (tmp_path / "file").write_text("in the way")
    voice = fake("none of these", cache=ClipCache(tmp_path / "file" / "cues"))
    voice.want(LINES)
    news = settled(voice)
    assert (words(news, Rendered), told(news)) == (LINES, [NOT_KEPT])


def test_a_disk_that_fills_up_is_told_once_and_all_is_said(fake):
    voice = fake("full", 1)
    voice.want(LINES)
    news = settled(voice)
    assert (words(news, Rendered), told(news)) == (LINES, [NOT_KEPT])


def test_without_any_room_each_line_is_given_up_at_once_and_it_is_told_once(fake):
    voice = fake("full")
    voice.want(LINES)
    news = settled(voice)
    assert (words(news, Failed), told(news)) == (LINES, [NOT_KEPT, NO_ROOM])


def test_what_is_wrong_still_is_told_again_after_another_try(fake):
    voice = fake("full")
    voice.want(LINES)
    settled(voice)
    voice.try_again()
    voice.want(LINES)
    assert NO_ROOM in told(settled(voice))


def test_a_folder_that_lasts_as_long_as_the_program_goes_with_the_voice(fake):
    voice = fake("full", 1)
    voice.want(["one"])
    settled(voice)
    folder = voice.clip("one").path.parent
    voice.close()
    assert not folder.exists()


def test_without_an_engine_it_says_so_at_once_and_once(fake):
    voice = fake("none")
    voice.want(LINES)
    assert settled(voice) == [GaveUp(NO_ENGINE)]
    assert "no reason" in voice.log
    assert voice.poll() == []


def test_a_program_that_cannot_be_started_ends_in_a_sentence(tmp_path):
    voice = Voice([str(tmp_path / "nothing")], ClipCache(tmp_path), elapsed, Setup(limits=Limits(waits=(0.0,))))
    voice.want(LINES)
    assert settled(voice) == [GaveUp(GAVE_UP)]


def test_a_slow_voice_is_waited_for_within_its_limit(fake):
    voice = fake("slow", 0.05)
    voice.want(LINES[:2])
    assert words(settled(voice), Rendered) == LINES[:2]


def test_polling_does_not_wait_for_a_slow_voice(fake):
    voice = fake("slow", 0.4)
    voice.want(["one"])
    polls, news = 0, []
    while voice.working:
        polls, news = polls + 1, news + voice.poll()
    assert words(news, Rendered) == ["one"]
    assert polls > 10


def test_clips_of_yesterday_need_no_rendering(fake, tmp_path):
    cache = ClipCache(tmp_path / "clips")
    first = fake("none of these", cache=cache)
    first.want(LINES)
    settled(first)
    second = fake("crash", cache=cache)
    second.want(LINES)
    assert words(settled(second), Rendered) == LINES


def test_another_speed_forgets_the_clips(fake):
    voice = fake("none of these")
    voice.want(["one"])
    settled(voice)
    old = voice.clip("one")
    voice.speak_as(Speech(words_per_minute=120))
    assert voice.clip("one") is None
    voice.want(["one"])
    settled(voice)
    assert voice.clip("one").path != old.path


def test_the_list_of_voices_comes_when_asked_for(fake):
    voice = fake("none of these")
    voice.ask_voices()
    assert Voices((NamedVoice("en", "English", "en"),)) in settled(voice)


def test_closing_ends_the_process_in_the_middle_of_a_line(fake):
    voice = fake("slow", 60, render=60)
    voice.want(["one"])
    for _ in range(50):
        voice.poll()
        Event().wait(0.002)
    begin = elapsed()
    voice.close()
    assert elapsed() - begin < 1
    assert not voice.working


def test_a_voice_that_is_not_there_wants_nothing():
    voice = NullVoice()
    voice.want(LINES)
    assert voice.poll() == []
    assert voice.clip("one") is None
    assert not voice.working


def test_the_real_voice_says_three(tmp_path):
    pytest.importorskip("espeakng_loader")
    voice = Voice(worker_command(), ClipCache(tmp_path), elapsed)
    voice.want(["three", "a\x00b"])
    news = settled(voice, most=8.0)
    voice.close()
    assert words(news, Rendered) == ["three", "a b"]
    assert 0.2 < voice.seconds("three") < 0.6


def test_control_characters_never_reach_the_process(fake):
    voice = fake("none of these")
    voice.want(["three\x1b[2J", "\x07", "one\x00two"])
    assert words(settled(voice), Rendered) == ["three [2J", "one two"]
    assert voice.clip("three\x1b[2J") == voice.clip("three [2J") is not None

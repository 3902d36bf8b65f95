"""Clips that are kept: found again, checked, and never too many."""

import os
from array import array
from pathlib import Path

import pytest

from followalong.audio import waves
from followalong.audio.cache import NOT_KEPT, ClipCache, Speech, key, plain


@pytest.fixture
def cache(tmp_path):
    return ClipCache(tmp_path / "cues", most=10_000)


def add(cache, name, samples=2205, used=0):
    waves.write(cache.path(name), array("h", [1000] * samples))
    os.utime(cache.path(name), (used, used))


def test_a_clip_is_found_with_its_exact_length(cache):
    add(cache, "a")
    assert cache.load("a").seconds == pytest.approx(0.1)


def test_a_clip_that_is_not_there_is_none(cache):
    assert cache.load("a") is None


@pytest.mark.parametrize("content", [b"", b"RIFF", b"not a wave file at all", b"cut short"])
def test_a_broken_clip_is_removed(cache, content):
    add(cache, "a")
    whole = cache.path("a").read_bytes()
    cache.path("a").write_bytes(whole[:-500] if content == b"cut short" else content)
    assert cache.load("a") is None
    assert not cache.path("a").exists()


def test_the_cap_removes_what_was_not_used_for_longest(cache):
    for used, name in enumerate(("old", "middle", "new"), start=1):
        add(cache, name, used=used)
    cache.load("old")  # now it is the newest
    assert cache.trim() == 1
    assert [cache.path(name).exists() for name in ("old", "middle", "new")] == [True, False, True]


def test_half_made_files_of_a_stopped_process_go_too(cache):
    left = cache.path("x").with_suffix(".part")
    left.write_bytes(bytes(11_000))
    assert cache.trim() == 1
    assert not left.exists()


def test_under_the_cap_nothing_goes(cache):
    add(cache, "a")
    assert cache.trim() == 0


def test_a_folder_that_cannot_be_made_is_replaced_and_said(tmp_path):
    (tmp_path / "file").write_text("in the way")
    cache = ClipCache(tmp_path / "file" / "cues")
    add(cache, "a")
    assert cache.sentence == NOT_KEPT
    assert cache.load("a")
    cache.close()
    assert not cache.path("a").parent.exists()


def test_where_nothing_can_be_written_it_stays(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    (tmp_path / "file").write_text("in the way")
    cache = ClipCache(tmp_path / "file" / "cues")
    assert not cache.move()
    assert cache.load("a") is None


def test_a_folder_of_its_own_is_kept_and_nothing_said(cache):
    add(cache, "a")
    cache.close()
    assert cache.sentence == ""
    assert cache.load("a")


def test_the_key_tells_everything_apart_but_spaces():
    speech = Speech()
    same = key("pyttsx3", "1", speech, "switch sides")
    others = {
        key("other", "1", speech, "switch sides"), key("pyttsx3", "2", speech, "switch sides"),
        key("pyttsx3", "1", Speech(voice="en-us"), "switch sides"), key("pyttsx3", "1", speech, "switch"),
        key("pyttsx3", "1", Speech(words_per_minute=120), "switch sides"),
        key("pyttsx3", "1", Speech(language="de"), "switch sides"),
        key("pyttsx3", "1", Speech(pitch=40), "switch sides"),
    }
    assert key("pyttsx3", "1", speech, " switch  sides\n") == same
    assert len(others - {same}) == 7
    assert Path(same).name == same


@pytest.mark.parametrize(("words", "found"), [
    ("a\x00b", "a b"), ("three\x1b[2J", "three [2J"), ("two\n\tlines", "two lines"), ("a\ud800", "a"), ("\x07", ""),
    ("mañana, 吸气 — and hold", "mañana, 吸气 — and hold"),
])
def test_control_characters_are_never_words(words, found):
    assert plain(words) == found

"""The speech process's side of the protocol, with an engine that writes tones."""

import io
import json
import os
from array import array
from types import SimpleNamespace

import pytest

from followalong.audio import waves
from followalong.audio.worker import answer, asked, refused, serve


class Tones:
    """An engine; says nothing to "hush" and fails on "fail"."""

    name, version = "tones", "1"

    def voices(self):
        return (("en", "English"),)

    def render(self, words, _speech, path):
        if words == "fail":
            raise RuntimeError("no")
        waves.write(path, array("h", [0 if words == "hush" else 5000] * 44_100), 44_100)


def render(folder, text="three", **more):
    return answer(Tones(), {"op": "render", "id": 7, "text": text, "path": str(folder / "a.wav"), **more})


def test_a_line_becomes_a_file_of_the_length_it_tells(tmp_path):
    said = render(tmp_path)
    assert said["ev"] == "done"
    assert said["seconds"] == waves.seconds_of(tmp_path / "a.wav") == pytest.approx(1.0, abs=0.05)
    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


@pytest.mark.parametrize("text", ["a\x00b", "a\x1b[2J", "\ud800", " ", "", None, "a" * 3000])
def test_what_cannot_be_said_is_refused(tmp_path, text):
    assert render(tmp_path, text)["ev"] == "error"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["three", "inhale — and hold", "Dehnung für 30 Sekunden", "吸气"])
def test_words_of_any_language_are_not(text):
    assert refused(text) == ""


@pytest.mark.parametrize("text", ["fail", "hush"])
def test_an_engine_that_fails_leaves_no_file(tmp_path, text):
    assert render(tmp_path, text)["ev"] == "error"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_an_answer(tmp_path):
    assert render(tmp_path / "gone")["room"] is False


def test_a_full_disk_is_told_before_the_engine_meets_it(tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=1000))
    said = render(tmp_path)
    assert (said["ev"], said["room"]) == ("error", False)


def test_other_requests_have_their_answers():
    assert answer(Tones(), {"op": "ping", "id": 1}) == {"ev": "pong", "id": 1}
    assert answer(Tones(), {"op": "voices", "id": 2})["voices"] == (("en", "English"),)
    assert answer(Tones(), {"op": "sing", "id": 3})["ev"] == "error"


def test_bad_lines_are_answered_and_quit_ends():
    sent = []
    serve(Tones(), ["nonsense", "[1]", json.dumps({"op": "quit"}), json.dumps({"op": "ping", "id": 1})], sent.append)
    assert [message["ev"] for message in sent] == ["error", "error"]


def test_lines_are_passed_on_until_they_end():
    sent = []
    assert list(asked(io.BytesIO(b"one\ntwo\n"), sent.append)) == [b"one\n", b"two\n"]
    assert sent == []


def test_where_nobody_asks_the_process_goes_to_rest():
    sent, (read, write) = [], os.pipe()
    with os.fdopen(read, "rb") as stream:
        assert list(asked(stream, sent.append, 0.0)) == []
        os.close(write)
    assert sent == [{"ev": "rests"}]

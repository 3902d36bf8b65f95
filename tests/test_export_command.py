"""`export` as a person types it, and as the window orders it."""

import json
import subprocess
import sys
import wave

import pytest

from followalong.__main__ import main
from followalong.arguments import SOUND_WRITER, worker_command
from followalong.core.choices import Choices
from followalong.files.bookmark_form import plain_choices
from followalong.files.bundled import data

ROUTINES = data("routines")


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    """Settings, cache and clips of this test alone."""
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home"))


def settings(tmp_path, text):
    (tmp_path / "home" / "followalong").mkdir(parents=True)
    (tmp_path / "home" / "followalong" / "settings.toml").write_text(text)


def exported(what, routine, out, *more):
    return main(["export", what, routine, "-o", str(out), *more])


def test_a_routine_becomes_a_sound_file(tmp_path, capsys):
    assert exported("audio", "demo", tmp_path / "a.wav") == 0
    assert capsys.readouterr().out.startswith(f"Saved as {tmp_path / 'a.wav'}: 0:27")
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert round(file.getnframes() / file.getframerate()) == 27


def test_subtitles_come_in_the_language_that_is_typed(tmp_path):
    assert exported("subtitles", "demo", tmp_path / "a.srt", "--language", "es") == 0
    assert "\ntres\n" in (tmp_path / "a.srt").read_text(encoding="utf-8")


def test_an_exact_outline_has_the_seconds_of_the_file(tmp_path, capsys):
    exported("subtitles", "demo", tmp_path / "a.vtt")
    capsys.readouterr()
    main(["outline", "demo", "--exact"])
    begins = [float(line[6:12]) for line in (tmp_path / "a.vtt").read_text().splitlines() if "-->" in line]
    outline = capsys.readouterr().out
    assert len(begins) > 5
    assert all(f" 0:{begin:04.1f} " in outline for begin in begins)


def test_an_unknown_kind_of_file_is_a_usage_error(tmp_path, capsys):
    assert exported("audio", "demo", tmp_path / "a.srt") == 2
    assert capsys.readouterr().err == (
        '"a.srt" is none of the kinds of file that can be written: .wav, .flac, .mp3, .ogg.\n')


def test_a_file_that_cannot_be_written_ends_with_5(tmp_path, capsys):
    assert exported("subtitles", "demo", tmp_path / "no" / "a.vtt") == 5
    assert capsys.readouterr().err == f"There is no folder {tmp_path / 'no'}.\n"


def test_what_is_set_and_typed_changes_what_is_written(tmp_path, capsys):
    settings(tmp_path, 'avoid = ["kneeling"]\nvoice = false\n')
    words = ("--without", "wall", "--effort", "gentle", "--sides", "left", "--breath", "box", "--minutes", "9")
    assert exported("subtitles", "hips-and-hamstrings", tmp_path / "a.srt", *words) == 0
    assert "kneel" in capsys.readouterr().out
    text = (tmp_path / "a.srt").read_text(encoding="utf-8")
    assert "Left side" in text
    assert "Right side" not in text
    assert "Kneel" not in text


def test_without_anything_left_nothing_is_written(tmp_path):
    assert exported("audio", "breathing-10", tmp_path / "a.wav", "--avoid", "lying flat", "--without", "chair") == 2
    assert not (tmp_path / "a.wav").exists()


@pytest.mark.parametrize(("words", "code"), [(("audio", "demmo"), 2), (("audio", "demo", "--without", "wal"), 2)])
def test_a_slip_is_told_as_everywhere(tmp_path, words, code):
    what, routine, *more = words
    assert exported(what, routine, tmp_path / "a.wav", *more) == code


def order(out, routine="demo", **more):
    asked = {"path": str(ROUTINES / f"{routine}.yaml"), "language": "en", "adaptations": [],
             "choices": plain_choices(Choices()), "out": str(out), **more}
    return json.dumps(asked).encode() + b"\n"


def seconds(routine, *words):
    """As `outline` has them."""
    done = subprocess.run([sys.executable, "-m", "followalong", "outline", routine, *words], capture_output=True,
                          text=True, check=True)
    title = next(line for line in done.stdout.splitlines() if ", " in line and line.endswith(".0"))
    minutes, _, rest = title.rpartition(", ")[2].partition(":")
    return int(minutes) * 60 + round(float(rest))


def writer():
    pipe = subprocess.PIPE
    return subprocess.Popen(worker_command(SOUND_WRITER), stdin=pipe, stdout=pipe, stderr=sys.stderr)


def test_the_window_hears_how_far_it_is_and_how_it_ended(tmp_path):
    with writer() as child:
        child.stdin.write(order(tmp_path / "a.wav"))
        child.stdin.flush()
        news = [json.loads(line) for line in child.stdout]
    shares = [one["share"] for one in news[:-1]]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert (news[-1]["written"], (tmp_path / "a.wav").exists(), child.returncode) == (True, True, 0)


def test_the_window_gives_up_and_nothing_is_left(tmp_path):
    with writer() as child:
        child.stdin.write(order(tmp_path / "a.wav", "full-menu"))
        child.stdin.close()
        assert b"written" not in child.stdout.read()
    assert child.returncode == 0
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == []


def test_what_a_routine_became_before_the_start_is_in_the_file(tmp_path):
    with writer() as child:
        child.stdin.write(order(tmp_path / "a.wav", "desk-break-2", adaptations=["avoid twisting"]))
        child.stdin.flush()
        assert json.loads(child.stdout.readlines()[-1])["written"]
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert round(file.getnframes() / file.getframerate()) == seconds("desk-break-2", "--avoid", "twisting")


@pytest.mark.parametrize(("language", "sentence"), [
    ("en", "The routine's file cannot be read any more, so nothing was written."),
    ("es", "El archivo de la rutina ya no se puede leer, así que no se ha escrito nada."),
])
def test_a_routine_that_is_gone_is_told_in_the_language_of_the_window(tmp_path, language, sentence):
    with writer() as child:
        child.stdin.write(order(tmp_path / "a.wav", "gone", language=language))
        child.stdin.flush()
        told = json.loads(child.stdout.readlines()[-1])
    assert told == {"written": False, "sentence": sentence}

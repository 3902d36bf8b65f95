import pytest

from followalong.arguments import Arguments, parse
from followalong.core.routine import Breath


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ([], Arguments("window")),
        (["--gui"], Arguments("window", gui=True)),
        (["play", "desk"], Arguments("play", routine="desk")),
        (["play", "desk", "--terminal"], Arguments("play", routine="desk", terminal=True)),
        (["--gui", "play", "desk"], Arguments("play", routine="desk", gui=True)),
        (["my-own.yaml"], Arguments("play", routine="my-own.yaml")),
        (["a.yml", "--from", "3"], Arguments("play", routine="a.yml", from_step=3)),
        (["play", "a", "--speed", "10", "--from", "3"], Arguments("play", routine="a", speed=10, from_step=3)),
        (["play", "a", "--continue"], Arguments("play", routine="a", go_on=True)),
        (["outline", "desk"], Arguments("outline", routine="desk")),
        (["outline", "desk", "--exact"], Arguments("outline", routine="desk", exact=True)),
        (["play", "a", "--avoid", "bending", "--avoid", "head down", "--without", "wall", "--minutes", "10"],
         Arguments("play", routine="a", avoid=("bending", "head down"), without=("wall",), minutes=10)),
        (["outline", "a", "--avoid", "twisting"], Arguments("outline", routine="a", avoid=("twisting",))),
        (["check", "a.yaml", "b.yaml"], Arguments("check", files=("a.yaml", "b.yaml"))),
        (["list"], Arguments("list")),
        (["list", "--language", "es"], Arguments("list", language="es")),
        (["play", "a", "--language", "en"], Arguments("play", routine="a", language="en")),
        (["outline", "a", "--language", "es"], Arguments("outline", routine="a", language="es")),
        (["doctor"], Arguments("doctor")),
        (["export", "audio", "a", "-o", "a.mp3"], Arguments("export", routine="a", what="audio", out="a.mp3")),
        (["export", "subtitles", "a", "-o", "a.srt", "--effort", "full", "--sides", "left", "--breath", "4-2-6",
          "--minutes", "5"],
         Arguments("export", routine="a", what="subtitles", out="a.srt", effort="full", sides="left", minutes=5,
                   breath=Breath((("in", 4.0), ("pause", 2.0), ("out", 6.0))))),
    ],
)
def test_words_become_one_value(words: list[str], meaning: Arguments) -> None:
    assert parse(words) == meaning


@pytest.mark.parametrize(
    "line",
    [
        "dance", "play", "outline", "check", "play a --speed 0", "play a --speed -1", "play a --speed nan",
        "play a --speed inf", "play a --speed fast", "play a --from 0", "play a --from two",
        "play a --from 2 --continue", "list --gui",
        "play a --avoid bendng", "play a --language xx",
        "export audio a", "export video a -o a.mp4", "export audio a -o a.wav --effort hard",
        "export audio a -o a.wav --breath 4",
        "check a --language es", "play a --minutes 0", "play a --minutes 481", "check a --avoid bending",
    ],
)
def test_words_that_make_no_sense_end_with_2(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse(line.split())
    assert left.value.code == 2
    assert "followalong" in capsys.readouterr().err


def test_a_slip_in_what_to_avoid_gets_the_nearest_word(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["play", "desk", "--avoid", "bendng"])
    assert 'There is no "bendng" to avoid. Did you mean "bending"?' in capsys.readouterr().err


def test_a_slip_in_a_breath_gets_the_nearest_name(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["export", "audio", "a", "-o", "a.wav", "--breath", "boxx"])
    assert '"boxx" is not a breath. Did you mean "box"?' in capsys.readouterr().err

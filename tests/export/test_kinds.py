"""Every kind of sound file holds the same sound, title and chapters. ffprobe and ffmpeg are asked where they are."""

import importlib.util
import json
import shutil
import subprocess
import sys
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import pytest

from followalong.export.chapters import Chapter
from followalong.export.kinds import AUDIO, SUBTITLES, unknown
from followalong.export.tags import Tags

RATE = 22_050
SECONDS = 10
CLICK = array("h", [20_000 if index // 10 % 2 else -20_000 for index in range(400)])
AT = 1000  # sample of each second
CHAPTERS = (Chapter(0.0, "1. Hüfte — left"), Chapter(3.5, "2. Calf"), Chapter(7.25, "3. Arm"))
TAGS = Tags("Hips — a title", CHAPTERS, "en", float(SECONDS))
needs_ffprobe = pytest.mark.skipif(not shutil.which("ffprobe"), reason="ffprobe is not here")
needs_ffmpeg = pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg is not here")


def second() -> array:
    return array("h", bytes(2 * AT)) + CLICK + array("h", bytes(2 * (RATE - AT - len(CLICK))))


@pytest.fixture(params=AUDIO)
def made(request, tmp_path) -> Path:
    path = tmp_path / f"a{request.param}"
    AUDIO[request.param](path, (second() for _ in range(SECONDS)), RATE, TAGS)
    return path


def probed(path: Path) -> dict:
    words = ["ffprobe", "-v", "error", "-of", "json", "-show_chapters", "-show_format", "-show_streams", str(path)]
    return json.loads(subprocess.run(words, capture_output=True, text=True, check=True).stdout)


def decoded(path: Path) -> array:
    words = ["ffmpeg", "-v", "error", "-i", str(path), "-f", "s16le", "-ac", "1", "-"]
    return array("h", subprocess.run(words, capture_output=True, check=True).stdout)


@needs_ffprobe
def test_ffprobe_reads_length_and_title(made: Path) -> None:
    found = probed(made)
    titles = {**found["format"].get("tags", {}), **found["streams"][0].get("tags", {})}
    assert float(found["format"]["duration"]) == pytest.approx(SECONDS, abs=0.1 if made.suffix == ".mp3" else 0.001)
    assert {name.lower(): value for name, value in titles.items()}["title"] == TAGS.title


@needs_ffprobe
def test_ffprobe_reads_the_chapters_in_order(made: Path) -> None:
    found = probed(made)["chapters"]
    if made.suffix == ".wav" and not found:
        pytest.skip("this ffprobe knows no chapters of WAV files")
    assert [one["tags"]["title"] for one in found] == [chapter.name for chapter in CHAPTERS]
    assert [float(one["start_time"]) for one in found] == pytest.approx([at for at, _ in CHAPTERS], abs=0.001)


@needs_ffmpeg
def test_every_sound_is_where_it_was_put(made: Path) -> None:
    """LAME and Vorbis blur a click a little, and none of it may move by a millisecond."""
    samples = decoded(made)
    assert len(samples) == SECONDS * RATE
    for number in range(SECONDS):
        here = samples[number * RATE : (number + 1) * RATE]
        assert next(index for index, one in enumerate(here) if abs(one) > 6000) == pytest.approx(AT, abs=RATE // 1000)


def test_a_wav_file_holds_the_very_samples(tmp_path) -> None:
    AUDIO[".wav"](tmp_path / "a.wav", (second() for _ in range(2)), RATE, TAGS)
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        assert array("h", file.readframes(file.getnframes())) == second() + second()


def test_a_wav_file_says_its_own_length_and_names_its_cues(tmp_path) -> None:
    path = tmp_path / "a.wav"
    AUDIO[".wav"](path, [second()], RATE, TAGS)
    data = path.read_bytes()
    assert int.from_bytes(data[4:8], "little") == len(data) - 8
    for (at, name), after in pairwise([*CHAPTERS, None]):
        assert round(at * RATE).to_bytes(4, "little") in data
        assert name.encode() in data, after


@pytest.mark.parametrize("suffix", [".mp3", ".flac", ".ogg"])
def test_a_library_that_is_missing_is_named(tmp_path, monkeypatch, suffix) -> None:
    monkeypatch.setitem(sys.modules, "lameenc", None)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr("followalong.export.sndfile.find_spec", lambda _: None)
    monkeypatch.setattr("ctypes.util.find_library", lambda _: None)
    with pytest.raises(ImportError) as missing:
        AUDIO[suffix](tmp_path / "a", [second()], RATE, TAGS)
    assert missing.value.name == ("lameenc" if suffix == ".mp3" else "soundfile")


@pytest.mark.parametrize("suffix", AUDIO)
def test_a_full_disk_is_an_error_of_the_system(tmp_path, suffix) -> None:
    resource = pytest.importorskip("resource")
    code = ("import resource, sys; from pathlib import Path; from array import array\n"
            "from followalong.export.kinds import AUDIO; from followalong.export.tags import Tags\n"
            "import random; noise = array('h', (random.randrange(-9000, 9000) for _ in range(22050)))\n"
            f"resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, {resource.RLIM_INFINITY}))\n"
            f"try: AUDIO[{suffix!r}](Path(sys.argv[1]), [noise] * 60, 22050, Tags('', (), 'en', 60.0))\n"
            "except OSError as fault: print(fault.errno)")
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "a")], capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), done.stderr) == ("27", "")


def test_a_name_that_ends_in_nothing_known_is_told() -> None:
    assert not unknown(Path("a.MP3"), AUDIO)
    assert not unknown(Path("b.vtt"), SUBTITLES)
    assert str(unknown(Path("x/a.aac"), AUDIO)) == (
        '"a.aac" is none of the kinds of file that can be written: .wav, .flac, .mp3, .ogg.')

"""Which engine is found, and what is asked of it."""

import subprocess
import sys
import wave
from pathlib import Path
from types import SimpleNamespace

import pytest

from followalong.audio import waves
from followalong.audio.cache import Speech
from followalong.audio.engines import Pyttsx3, labelled, language_of, open_engine, wheel_library


class FakeEngine:
    """What pyttsx3 gives, with a driver other than espeak."""

    driver_name = "sapi5"
    content = b""

    def __init__(self):
        self.asked = []

    def connect(self, topic, _callback):
        self.asked.append(topic)

    def getProperty(self, _name):
        voices = (("Z", "Zira", "en-US"), ("H", "Hedda", "de"))
        return [SimpleNamespace(id=key, name=name, languages=[spoken]) for key, name, spoken in voices]

    def setProperty(self, name, value):
        self.asked.append((name, value))

    def save_to_file(self, _words, path):
        self.path = path

    def runAndWait(self):
        with wave.open(self.path, "wb") as file:
            file.setparams((1, 2, 22_050, 0, "NONE", ""))
        if self.content:
            Path(self.path).write_bytes(self.content)


@pytest.fixture
def fake(monkeypatch):
    engine = FakeEngine()
    monkeypatch.setitem(sys.modules, "pyttsx3", SimpleNamespace(init=lambda: engine))
    return engine


def test_without_any_engine_the_reasons_are_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "espeakng_loader", None)
    monkeypatch.setitem(sys.modules, "pyttsx3", None)
    engine, why = open_engine()
    assert engine is None
    assert "pyttsx3" in why[-1]


def test_a_wheel_without_its_data_is_not_loaded(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "espeakng_loader", SimpleNamespace(get_data_path=lambda: str(tmp_path)))
    with pytest.raises(OSError, match="no data"):
        wheel_library()


def test_a_voice_of_the_language_is_taken(fake, tmp_path):
    Pyttsx3(lambda: "").render("drei", Speech(language="de"), tmp_path / "a.wav")
    assert ("voice", "H") in fake.asked


@pytest.mark.parametrize(("chosen", "language", "voice"), [
    ("Z", "en", "Z"),  # of the language
    ("Z", "de", "H"),  # of another one
    ("Z", "fr", "Z"),  # nothing speaks it
    ("X", "de", "X"),  # not among those that are listed
    ("Z", "", "Z"),
])
def test_a_voice_by_name_comes_first_if_it_speaks_the_language(fake, tmp_path, chosen, language, voice):
    Pyttsx3(lambda: "").render("drei", Speech(chosen, language=language), tmp_path / "a.wav")
    assert ("voice", voice) in fake.asked


FROM_WHEEL = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="espeak-ng comes from a wheel on Linux")


def said(folder, words, **speeches):
    """Files, each said so; in a process of its own, for the library stays loaded."""
    code = (
        "import sys; from pathlib import Path; from followalong.audio.cache import Speech\n"
        "from followalong.audio.engines import open_engine\n"
        "engine, _ = open_engine()\n"
        f"for name, speech in {speeches!r}.items():\n"
        f"    engine.render({words!r}, speech, Path(sys.argv[1], name + '.wav'))\n"
    )
    subprocess.run([sys.executable, "-c", code, str(folder)], check=True, capture_output=True)
    return [folder / f"{name}.wav" for name in speeches]


@FROM_WHEEL
def test_espeak_speaks_spanish_whatever_voice_is_set(tmp_path):
    """A number is longer in Spanish."""
    made = said(tmp_path, "3535353", en=Speech(), es=Speech(language="es"), put=Speech("gmw/en", language="es"))
    english, spanish, put = map(waves.seconds_of, made)
    assert spanish == pytest.approx(put, abs=0.02)
    assert spanish - english > 0.1


def period(path):
    """Samples until the wave of a vowel comes again: the shift at which it differs least from itself."""
    samples, _ = waves.read(path)
    middle = samples[len(samples) // 3 :][:2048]
    differs = {shift: sum(abs(a - b) for a, b in zip(middle, middle[shift:], strict=False)) / (2048 - shift)
               for shift in range(140, 400)}
    return min(differs, key=differs.__getitem__)


@FROM_WHEEL
def test_a_higher_pitch_is_higher_and_none_at_all_is_another(tmp_path):
    usual, high, none = said(tmp_path, "aah", usual=Speech(), high=Speech(pitch=100), none=Speech(pitch=0))
    assert period(usual) > 1.5 * period(high)
    assert usual.read_bytes() != none.read_bytes()


def test_other_drivers_are_not_asked_for_a_pitch(fake, tmp_path):
    Pyttsx3(lambda: "").render("three", Speech(pitch=80), tmp_path / "a.wav")
    assert not [each for each in fake.asked if each[0] == "pitch"]


def test_settings_are_given_once(fake, tmp_path):
    engine = Pyttsx3(lambda: "")
    for speed in (160, 160, 120):
        engine.render("three", Speech("Z", speed), tmp_path / "a.wav")
    assert fake.asked == ["finished-utterance", ("voice", "Z"), ("rate", 160), ("rate", 120)]


@pytest.mark.parametrize(("platform", "zira"), [("win32", "Zira (Windows)"), ("darwin", "Zira (macOS)")])
def test_the_name_of_a_voice_tells_whose_it_is(fake, monkeypatch, platform, zira):
    monkeypatch.setattr(sys, "platform", platform)
    assert Pyttsx3(lambda: "").voices()[0][1] == zira


@pytest.mark.parametrize(("name", "maker", "shown"), [
    ("English (America)", "eSpeak", "English (America, eSpeak)"), ("Alex", "macOS", "Alex (macOS)"),
    ("Alex", "", "Alex"),
])
def test_it_is_told_within_what_stands_behind_the_name(name, maker, shown):
    assert labelled(name, maker) == shown


def test_voices_have_names(fake):
    assert fake.driver_name in Pyttsx3(lambda: "").version
    assert Pyttsx3(lambda: "").voices() == (("Z", "Zira", "en"), ("H", "Hedda", "de"))


@pytest.mark.parametrize(("told", "language"), [
    (["en-gb"], "en"), (["es_ES"], "es"), ([b"\x05fr"], "fr"), (["409"], "en"), (["40a"], "es"), (["cmn"], "cmn"),
    ([], ""), (None, ""), (["12345"], ""), (["fff"], "fff"),
])
def test_the_language_of_a_voice_is_told_in_many_ways(told, language):
    assert language_of(told) == language


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has a converter")
def test_a_file_of_another_kind_is_refused(fake, tmp_path):
    fake.content = b"FORM....AIFF"
    with pytest.raises(ValueError, match="not a wave file"):
        Pyttsx3(lambda: "").render("three", Speech(), tmp_path / "a.wav")

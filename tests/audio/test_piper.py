"""Piper voices in a folder: found with their licences, and spoken, by the package itself where it is installed."""

import json
import sys
from importlib.util import find_spec
from types import SimpleNamespace

import pytest

from followalong.audio import engines, waves
from followalong.audio.cache import ClipCache, Speech
from followalong.audio.child import worker_command
from followalong.audio.engines import WithPiper
from followalong.audio.news import NamedVoice, Rendered, Told, Voices
from followalong.audio.own_voices import NOT_INSTALLED
from followalong.audio.piper import Piper, found
from followalong.audio.voice import CHANGED, Limits, Setup, Voice
from followalong.clock import elapsed
from tests.audio import tiny_voice
from tests.audio.test_voice import LINES, settled, told, words

TINY = "piper:en_GB-tiny"
REAL = pytest.mark.skipif(find_spec("piper") is None, reason="piper-tts is an extra")


class Usual:
    """The machine's own engine."""

    name, version, stamp = "usual", "1", ""

    def __init__(self):
        self.asked = []

    def voices(self):
        return (("en", "English", "en"),)

    def render(self, _words, speech, _path):
        self.asked.append((speech.voice, speech.language))


def names(folder):
    return [voice.name for voice in found(folder)]


def test_a_pair_is_found_with_its_language_and_its_licence(tmp_path):
    model = tiny_voice.write(tmp_path)
    (voice,) = found(tmp_path)
    assert (voice.id, voice.language, voice.model) == (TINY, "en", model)
    assert voice.licence == tmp_path / "MODEL_CARD"
    assert voice.label == "en_GB-tiny (Piper, MODEL_CARD)"


@pytest.mark.parametrize("name", ["LICENSE", "licence.txt", "MODEL_CARD.md", "en_GB-tiny.MODEL_CARD", "COPYING"])
def test_a_licence_has_many_names(tmp_path, name):
    tiny_voice.write(tmp_path, licence=name)
    assert found(tmp_path)[0].licence.name == name


def test_the_licence_of_a_voice_comes_before_that_of_the_folder(tmp_path):
    tiny_voice.write(tmp_path)
    tiny_voice.write(tmp_path, "es_ES-tiny", "es_ES", "es_ES-tiny-LICENSE.txt")
    assert [voice.licence.name for voice in found(tmp_path)] == ["MODEL_CARD", "es_ES-tiny-LICENSE.txt"]


def test_a_voice_without_a_licence_says_so(tmp_path):
    tiny_voice.write(tmp_path, licence="")
    assert found(tmp_path)[0].label.endswith("(Piper, no licence file)")


def test_folders_of_the_folder_are_looked_into_and_no_folder_has_none(tmp_path):
    tiny_voice.write(tmp_path / "en" / "tiny")
    assert names(tmp_path) == ["en_GB-tiny"]
    assert names(tmp_path / "gone") == []


@pytest.mark.parametrize("facts", ["", "[]", "{}", '{"espeak": 3}', '{"espeak": {"voice": "en"}}'])
def test_a_broken_pair_is_passed_over(tmp_path, facts):
    model = tiny_voice.write(tmp_path)
    model.with_name("en_GB-tiny.onnx.json").write_text(facts)
    assert names(tmp_path) == []


def test_a_voice_for_which_more_would_be_fetched_is_passed_over(tmp_path):
    tiny_voice.write(tmp_path, "zh_CN-tiny", "zh_CN", phoneme_type="pinyin")
    assert names(tmp_path) == []


def test_the_list_has_both_kinds_of_voices(tmp_path):
    tiny_voice.write(tmp_path)
    both = WithPiper(Usual(), Piper(tmp_path)).voices()
    assert [row[0] for row in both] == [TINY, "en"]
    assert both[0][3] == str(tmp_path / "MODEL_CARD")


@pytest.mark.parametrize(("voice", "language"), [("gmw/en", "en"), ("", "en"), ("piper:gone", "en"), (TINY, "es")])
def test_the_usual_engine_speaks_what_is_not_for_piper(tmp_path, voice, language):
    tiny_voice.write(tmp_path)
    usual = Usual()
    WithPiper(usual, Piper(tmp_path)).render("three", Speech(voice, language=language), tmp_path / "a.wav")
    assert usual.asked == [("" if voice.startswith("piper:") else voice, language)]


def stand_in(monkeypatch):
    """What the package offers, as far as it is used."""
    asked = []

    class PiperVoice:
        config = SimpleNamespace(length_scale=1.1, sample_rate=16_000)

        @staticmethod
        def load(model):
            asked.append(model.name)
            return PiperVoice()

        def synthesize_wav(self, said, file, syn_config):
            asked.append((said, syn_config.length_scale))
            file.writeframes(bytes(32_000))

    module = SimpleNamespace(PiperVoice=PiperVoice, SynthesisConfig=lambda length_scale: SimpleNamespace(
        length_scale=length_scale))
    monkeypatch.setitem(sys.modules, "piper", module)
    monkeypatch.setattr("os.nice", lambda _: 0)
    return asked


def test_the_chosen_voice_is_loaded_once_and_speaks_at_the_speed_that_is_set(tmp_path, monkeypatch):
    tiny_voice.write(tmp_path)
    asked = stand_in(monkeypatch)
    engine = WithPiper(Usual(), Piper(tmp_path))
    for speed in (160, 80):
        engine.render("three", Speech(TINY, speed), tmp_path / "a.wav")
    assert asked == ["en_GB-tiny.onnx", ("three", 1.1), ("three", 2.2)]
    assert waves.seconds_of(tmp_path / "a.wav") == 1.0


def test_where_there_is_no_other_engine_a_voice_of_the_language_speaks(tmp_path, monkeypatch):
    tiny_voice.write(tmp_path)
    stand_in(monkeypatch)
    engine = WithPiper(None, Piper(tmp_path))
    engine.render("three", Speech(), tmp_path / "a.wav")
    with pytest.raises(ValueError, match="no voice speaks es"):
        engine.render("tres", Speech(language="es"), tmp_path / "a.wav")


def test_another_voice_under_the_same_name_makes_its_own_clips(tmp_path):
    model = tiny_voice.write(tmp_path)
    before = Piper(tmp_path).stamp
    model.write_bytes(model.read_bytes() + b"more")
    assert Piper(tmp_path).stamp != before


def test_without_the_package_the_usual_engine_is_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(engines, "piper_installed", lambda: False)
    monkeypatch.setattr(engines, "open_usual", lambda: (Usual(), ()))
    assert isinstance(engines.open_engine(tmp_path)[0], Usual)


def test_with_the_package_it_has_piper_beside_it_or_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(engines, "piper_installed", lambda: True)
    monkeypatch.setattr(engines, "open_usual", lambda: (None, ("no library",)))
    assert engines.open_engine(tmp_path) == (None, ("no library",))
    tiny_voice.write(tmp_path)
    assert engines.open_engine(tmp_path)[0].name == "piper"


def of(folder, voice=TINY, limits=None):
    setup = Setup(Speech(voice), limits or Limits(start=20.0, piper=20.0, waits=(0.0, 0.01)))
    return Voice([*worker_command(), str(folder)], ClipCache(folder / "clips"), elapsed, setup)


@pytest.mark.skipif(find_spec("piper") is not None, reason="piper-tts is installed")
def test_without_the_package_voices_that_lie_there_are_told_of(tmp_path):
    tiny_voice.write(tmp_path)
    voice = of(tmp_path)
    voice.ask_voices()
    assert told(settled(voice, most=20.0)) == [NOT_INSTALLED]
    voice.close()


@REAL
def test_a_real_model_speaks_in_the_process(tmp_path):
    tiny_voice.write(tmp_path)
    voice = of(tmp_path)
    voice.ask_voices()
    voice.want(["three", "three, two"])
    news = settled(voice, most=60.0)
    voice.close()
    (voices,) = [item.voices for item in news if isinstance(item, Voices)]
    assert NamedVoice(TINY, "en_GB-tiny (Piper, MODEL_CARD)", "en", str(tmp_path / "MODEL_CARD")) in voices
    seconds = [item.clip.seconds for item in news if isinstance(item, Rendered)]
    assert seconds == [pytest.approx(0.78, abs=0.06), pytest.approx(1.38, abs=0.06)]


@REAL
def test_a_real_model_and_the_usual_voice_share_the_process(tmp_path):
    """Both bring an espeak-ng of their own."""
    tiny_voice.write(tmp_path, "en_US-tiny", "en_US", phoneme_type="espeak")
    voice = of(tmp_path, "")
    for name in ("", "piper:en_US-tiny", ""):
        voice.speak_as(Speech(name))
        voice.want(["three"])
        assert words(settled(voice, most=60.0), Rendered) == ["three"]
    voice.close()


@REAL
def test_a_model_that_cannot_be_loaded_gives_way_to_the_usual_voice(tmp_path):
    tiny_voice.write(tmp_path).write_bytes(b"nothing of the kind")
    voice = of(tmp_path)
    voice.want(LINES)
    news = settled(voice, most=60.0)
    voice.close()
    assert set(words(news, Rendered)) == set(LINES)
    assert [item.sentence for item in news if isinstance(item, Told)] == [CHANGED]


def test_what_is_told_of_a_voice_is_json(tmp_path):
    tiny_voice.write(tmp_path)
    assert json.loads(json.dumps(WithPiper(None, Piper(tmp_path)).voices()))[0][0] == TINY

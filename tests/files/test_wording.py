from followalong.files.bundled import data
from followalong.files.wording import wording


def test_a_language_has_its_words_and_the_rest_stays(tmp_path):
    (tmp_path / "xx.json").write_text('{"Use spaces.": "Usa espacios."}', encoding="utf-8")
    said = wording("xx", tmp_path)
    assert [said("Use spaces."), said("Use tabs.")] == ["Usa espacios.", "Use tabs."]


def test_english_is_as_it_is_written():
    assert wording("en")("Use spaces.") == "Use spaces."


def test_the_programs_own_words_are_beside_those_of_the_window():
    assert (data("assets") / "translations" / "es.json").is_file()
    assert wording("es")("Use spaces.") == "Usa espacios."

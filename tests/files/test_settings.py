"""Settings: a bad line costs one setting, a bad file costs nothing."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from followalong.files import atomic
from followalong.files.settings import Settings, SettingsFile

NOON = datetime(2026, 11, 21, 12, 0, 5, tzinfo=UTC)
CHANGED = Settings(theme="dark", text_size=150, volume=0.5, favourites=("a", "b"), options={"r/3": 1}, voice=False)


@pytest.fixture
def file(tmp_path):
    return SettingsFile(tmp_path / "settings.toml", lambda: NOON)


def told(file):
    """What is read, with the sentences in English."""
    settings, sentences = file.read()
    return settings, tuple(map(str, sentences))


def test_without_a_file_everything_is_as_usual(file):
    assert file.read() == (Settings(), ())


def test_what_is_written_is_read_back(file):
    file.write(CHANGED)
    assert file.read() == (CHANGED, ())


@pytest.mark.parametrize(("line", "words"), [
    ('theme = "drak"',
     'The setting "theme" must be one of: system, light, dark, high contrast. The usual one is used.'),
    ("text_size = 101", 'The setting "text_size" must be one of: 100, 125, 150, 200. The usual one is used.'),
    ("voice = 1", 'The setting "voice" must be true or false. The usual one is used.'),
    ("volume = 2", 'The setting "volume" must be a number from 0 to 1. The usual one is used.'),
    ("volume = true", 'The setting "volume" must be a number from 0 to 1. The usual one is used.'),
    ("words_per_minute = 9", 'The setting "words_per_minute" must be a number from 80 to 300. The usual one is used.'),
    ('talk = "loud"', 'The setting "talk" must be one of: full, short, counts. The usual one is used.'),
    ('set_up = "once"',
     'The setting "set_up" must be one of: every time, first time, never. The usual one is used.'),
    ("audio_offset = 501", 'The setting "audio_offset" must be a number from 0 to 500. The usual one is used.'),
    ("pitch = 101", 'The setting "pitch" must be a number from 0 to 100. The usual one is used.'),
    ('other_sound = "mute"', 'The setting "other_sound" must be one of: leave, lower. The usual one is used.'),
    ("voices = 1", 'The setting "voices" must be languages with names of voices. The usual one is used.'),
    ("voices = {en = 1}", 'The setting "voices" must be languages with names of voices. The usual one is used.'),
    ('language = "xx"', 'The setting "language" must be one of: system, en, es. The usual one is used.'),
    ("folders = 1", 'The setting "folders" must be a list of folders. The usual one is used.'),
    ("sounds_volume = 2", 'The setting "sounds_volume" must be a number from 0 to 1. The usual one is used.'),
    ("recent = [1]", 'The setting "recent" must be a list of names. The usual one is used.'),
    ("opened = [1]", 'The setting "opened" must be a list of files. The usual one is used.'),
    ("favourites = 1", 'The setting "favourites" must be a list of names. The usual one is used.'),
    ("avoid = 1", 'The setting "avoid" must be a list of movements. The usual one is used.'),
    ('avoid = ["bendng"]', 'There is no "bendng" to avoid. Did you mean "bending"?'),
    ("without = [1]", 'The setting "without" must be a list of things. The usual one is used.'),
    ('options = {a = "b"}', 'The setting "options" must be names with numbers. The usual one is used.'),
    ("options = 1", 'The setting "options" must be names with numbers. The usual one is used.'),
    ("volum = 1", 'There is no setting "volum". Did you mean "volume"?'),
])
def test_a_bad_setting_falls_back_alone(file, line, words):
    file.path.write_text(f'motion = "reduced"\n{line}\n')
    assert told(file) == (Settings(motion="reduced"), (words,))


def test_a_slip_in_what_to_avoid_does_not_take_the_rest_with_it(file):
    file.path.write_text('avoid = ["kneelin", "bending", "twisting"]\n')
    settings, sentences = file.read()
    assert (settings.avoid, len(sentences)) == (("bending", "twisting"), 1)


def test_only_what_was_set_is_written(file):
    file.write(replace(Settings(), theme="dark"), only=("theme",))
    assert file.path.read_text() == 'theme = "dark"\n'


def test_what_somebody_wrote_meanwhile_stays(file):
    file.path.write_text('theme = "light"\n')
    settings, _ = file.read()
    file.path.write_text('theme = "dark"\nmotion = "reduced"\ntext_size = 101\n')
    file.write(replace(settings, voice=False), only=("voice",))
    assert file.path.read_text() == 'theme = "dark"\nmotion = "reduced"\ntext_size = 101\nvoice = false\n'


def test_if_the_file_became_unreadable_meanwhile_nothing_that_was_set_is_lost(file):
    file.path.write_bytes(b"theme = ")
    file.write(CHANGED, only=("voice",))
    assert file.read() == (CHANGED, ())


def test_what_is_set_anew_is_told_no_more(file):
    file.path.write_text('theme = "drak"\ntext_size = 101\n')
    file.read()
    assert file.wrong == {"theme", "text_size"}
    file.write(Settings(theme="dark"), only=("theme",))
    (sentence,) = map(str, file.sentences)
    assert sentence == 'The setting "text_size" must be one of: 100, 125, 150, 200. The usual one is used.'


def test_settings_of_a_newer_program_are_kept(file):
    file.path.write_text('brand_new = "x"\n')
    file.read()
    file.write(CHANGED)
    assert 'brand_new = "x"' in file.path.read_text()


@pytest.mark.parametrize(("bad", "why"), [
    (b"theme = ", "Invalid value (at end of document)"), (b"\xff", "it is no text"),
    (b"a = " + b"[" * 5000, "nested too deep"),
])
def test_an_unreadable_file_is_moved_aside_and_the_last_good_one_used(file, bad, why):
    file.write(CHANGED)
    file.write(Settings())
    file.path.write_bytes(bad)
    aside = file.path.parent / "settings.bad-20261121-120005.toml"
    sentence = f"The settings could not be read: {why}. The file is kept as {aside}."
    assert told(file) == (CHANGED, (sentence, "The last good copy is used."))
    assert aside.read_bytes() == bad


def test_an_unreadable_file_that_cannot_be_moved_stays(file, monkeypatch):
    def refused(*_):
        raise PermissionError

    monkeypatch.setattr(atomic, "set_aside", refused)
    file.path.write_text("theme =")
    settings, sentences = file.read()
    assert settings == Settings()
    assert str(sentences[0]).endswith(f"The file is {file.path}.")


@pytest.mark.parametrize(("text", "language"), [(b'language = "es"', "es"), (b"theme =", "system"), (None, "system")])
def test_a_glance_moves_nothing(file, text, language):
    if text:
        file.path.write_bytes(text)
    assert file.glance().language == language
    assert file.path.is_file() == bool(text)


@pytest.mark.parametrize("backup", [None, b"= bad"])
def test_without_a_good_copy_the_usual_settings_are_used(file, backup):
    file.path.write_text("theme =")
    if backup:
        file.backup.write_bytes(backup)
    assert file.read()[0] == Settings()
    assert file.read() == (Settings(), ())


@pytest.mark.parametrize("bad", [b"theme =", b"a = " + b"[" * 5000])
def test_a_bad_file_is_never_the_last_good_copy(file, bad):
    file.write(CHANGED)
    file.write(Settings())
    file.path.write_bytes(bad)
    file.write(Settings(theme="light"))
    assert b"dark" in file.backup.read_bytes()


def test_a_file_that_has_not_changed_is_not_written(file):
    file.write(CHANGED)
    before = file.path.stat()
    file.write(CHANGED)
    after = file.path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert not file.backup.exists()


def test_a_folder_in_its_place_is_told(file):
    file.path.mkdir()
    settings, sentences = file.read()
    assert settings == Settings()
    assert str(sentences[0]).startswith("The settings cannot be read (")

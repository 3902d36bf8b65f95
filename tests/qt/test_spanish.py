"""The interface in Spanish: nothing English is left on any page."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import translate
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from followalong.core.avoiding import AVOIDABLE
from followalong.core.choices import Choices
from followalong.core.filters import Wanted
from followalong.core.phrases import phrases
from followalong.files.bundled import data
from followalong.files.settings import SettingsFile
from followalong.qt import opening
from followalong.qt.cards_words import found_without
from followalong.qt.filter_words import label
from followalong.qt.preferences import Preferences
from followalong.qt.settings import languages
from followalong.qt.tr import decimal, grouped, listed, many, movement, span, term, tr
from tests.qt.desk import Desk

HIPS = str(data("routines") / "hips-and-hamstrings.yaml")
WORD = re.compile(r"[^\W\d_]{2,}")
# Paths, titles, and what is called so in any language.
NAMES = re.compile(r"/\S*|«[^»]*»|Coach's Corner|Español|English|Ctrl|followalong")
KEY = re.compile(r"#.*|[\w-]+(?::| =)")  # and what is said about a file


def texts(window: QWidget) -> set[str]:
    """All that can be seen, hovered over or heard in it."""
    found = {window.windowTitle(), *(action.text() for action in window.findChildren(QAction))}
    for one in (window, *window.findChildren(QWidget)):
        found |= {getattr(one, "text", str)(), one.accessibleName(), one.accessibleDescription(), one.toolTip()}
        if isinstance(one, QLineEdit):
            found.add(one.placeholderText())
    return found


def words(texts: set[str]) -> set[str]:
    return {word.casefold() for text in texts for word in WORD.findall(NAMES.sub("", text))}


def spanish_words() -> set[str]:
    """Every word of the translated files, phrases and interface."""
    files = (path for folder in ("routines", "assets") for path in (data(folder) / "es").rglob("*.*"))
    table, said = phrases("es"), translate.translated(data("assets") / "translations" / "es.ts").values()
    ours = (*table.terms.values(), *table.words.values(), *table.numbers, *(form for one in said for form in one))
    return words({*ours, *(KEY.sub("", path.read_text(encoding="utf-8")) for path in files)})


@pytest.fixture
def walked(qtbot: QtBot, tmp_path: Path, warm: Path, qapp: QApplication) -> Iterator[Callable[[str], set[str]]]:
    """Through every page with a real routine, in a language: what is on each."""

    def walk(language: str) -> set[str]:
        (tmp_path / language).mkdir()
        desk = Desk(qtbot, tmp_path / language, warm, language=language, safety_seen=True, motion="reduced")
        program, window = desk.program, desk.program.window
        desk.caught_up()
        found = texts(window)
        for place in ("Settings", "When to stop", "Stretches"):
            window.go(place)
            found |= texts(window)
        desk.page.opened.emit(desk.page.routines[0].id)
        found |= texts(window)
        program.open(HIPS)
        found |= texts(window)
        program.start(Choices())
        found |= texts(window)
        desk.run(40.0)
        desk.page.ask_to_leave()
        desk.page.act("answer")
        found |= texts(window)
        desk.leave()
        return found

    yield walk
    opening.speak(qapp, data("assets"), "en")


def test_no_word_of_the_english_window_is_in_the_spanish_one(walked: Callable[[str], set[str]]) -> None:
    spanish, english = walked("es"), walked("en")
    assert "Antes de dormir" in spanish
    sources = {message.text for message in translate.messages()}
    only_english = (words(english) | words(sources)) - spanish_words()
    assert {text for text in spanish if words({text}) & only_english} == set()


@pytest.mark.usefixtures("spanish")
def test_numbers_have_their_forms() -> None:
    assert [many("1 step swapped", "%n steps swapped", count) for count in (1, 2)] == [
        "1 paso cambiado", "2 pasos cambiados"]
    assert grouped(10_000) == "10.000"
    assert [decimal(number) for number in (0.8, 1.0, 1.25)] == ["0,8", "1", "1,25"]
    assert span(3720) == "1 hora y 2 minutos"


def test_without_a_translation_it_is_english() -> None:
    assert [many("1 step", "%n steps", count) for count in (1, 2)] == ["1 step", "2 steps"]
    assert tr("Step {step}", step="{1}") == "Step {1}"
    assert (grouped(10_000), decimal(0.8), term("low back"), movement("kneeling"), span(60)) == (
        "10,000", "0.8", "low back", "kneeling", "1 minute")


@pytest.mark.usefixtures("spanish")
def test_the_words_of_the_format_are_those_of_the_phrases() -> None:
    assert listed(("low back", "my rope")) == "espalda baja, my rope"
    assert (term("kneeling"), movement("kneeling"), movement("twisting"), movement("mat")) == (
        "de rodillas", "arrodillarse", "girar la espalda", "esterilla")


@pytest.mark.usefixtures("spanish")
def test_what_is_avoided_is_said_as_something_one_does() -> None:
    assert [label("avoid", Wanted(avoid=frozenset({kind}))) for kind in AVOIDABLE] == [
        "Evitar doblar la espalda", "Evitar girar la espalda", "Evitar arquear la espalda", "Evitar arrodillarse",
        "Evitar bajar la cabeza", "Evitar tumbarse"]
    assert found_without("kneeling").startswith("Encontrado sin arrodillarse.")


@pytest.mark.usefixtures("spanish")
def test_a_language_is_named_in_the_language_of_the_window() -> None:
    assert [languages.word_of(language) for language in ("en", "es", "fr")] == ["inglés", "español", "Français"]
    assert languages.choices()[1:] == (("en", "English"), ("es", "Español"))


@pytest.mark.usefixtures("spanish")
def test_the_buttons_of_qt_speak_it_too(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancelar"


@pytest.mark.usefixtures("spanish")
def test_what_is_wrong_with_the_settings_is_told_in_it(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("text_size = 101\n")
    assert Preferences(SettingsFile(tmp_path / "settings.toml")).sentences == (
        "El ajuste «text_size» tiene que ser una de estas opciones: 100, 125, 150, 200. Se usa el habitual.",)


@pytest.mark.parametrize("language", ["", "en", "xx"])
def test_a_language_that_is_not_there_is_english(language: str, qapp: QApplication) -> None:
    opening.speak(qapp, data("assets"), "es")
    opening.speak(qapp, data("assets"), language)
    assert tr("Library") == "Library"

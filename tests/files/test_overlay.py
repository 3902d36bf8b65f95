"""Words of a translation take the place of the original's; whatever does not fit is told with its place."""

from pathlib import Path

import pytest

from followalong.core.routine import At, Beat, Items, Note, Pulses, Routine, Step, Stretch
from followalong.files.routine_yaml import read_routine, read_stretch
from followalong.files.stretch_folders import StretchFolders
from followalong.files.translations import check_translation

ORIGINAL = """followalong: 1
stretch: s
language: en
name: Hip pulses
position: standing
sides: each
side: the back leg
works: [hip, thigh]
setup:
  - "Step your {side} foot back."
  - Grow tall.
dose:
  pulses: 4
  phases:
    - {word: push, for: 2s, say: Press on., depth: 1}
    - rock back 2s
easier: [other, {name: Only two, dose: {pulses: 2}}]
contraindications: Not with a new hip.
care: Go slowly.
source: [a-book]
"""
HEAD = "followalong: 1\ntranslation: s\nlanguage: es\n"
SPANISH = """name: Impulsos
side: la pierna de atrás
works: [cadera, muslo]
setup:
  - "Lleva el pie {side} atrás, y la pierna {side:f}."
  - Crece.
dose:
  phases:
    - {word: empuja, say: Aprieta.}
    - vuelve
easier: {name: Solo dos}
contraindications: No con una prótesis.
care: Ve despacio.
"""

EVERYWHERE = """source: {title: A book}
steps:
  - stretch: s
    setup: [Stand.]
  - rest: 10s
  - rounds: 2
    steps:
      - note: Hello.
      - name: Toes
        position: standing
        dose: {items: [big, small], dose: {hold: 20s, at: {50%: More, 80%: {say: Less, depth: 0.5}}, every: {15s: On}}}
  - name: Ways
    position: standing
    dose: {either: [{hold: 20s}, {name: Moving, flow: 4, inhale: Up, exhale: {say: Down, depth: 1}}]}
"""
IN_SPANISH = """title: U
steps:
  - setup: [De pie.]
  - steps:
      - note: Hola.
      - name: Dedos
        dose: {items: [gordo, chico], dose: {at: {50%: Más, 80%: {say: Menos}}, every: {15s: Sigue}}}
  - name: Maneras
    dose: {either: [{name: Con aire, inhale: Arriba, exhale: {say: Abajo}}]}
"""


@pytest.fixture
def original(tmp_path: Path) -> Path:
    (tmp_path / "es" / "stretches").mkdir(parents=True)
    (tmp_path / "stretches").mkdir()
    path = tmp_path / "stretches" / "s.yaml"
    path.write_text(ORIGINAL, "utf-8")
    return path


@pytest.fixture
def spanish(original: Path, tmp_path: Path) -> Path:
    assert original.is_file()
    path = tmp_path / "es" / "stretches" / "s.yaml"
    path.write_text(HEAD + SPANISH, "utf-8")
    return path


def faults(path: Path, text: str) -> list[str]:
    path.write_text(text, "utf-8")
    return [str(fault).removeprefix(str(path)) for fault in check_translation(path)]


def changed(old: str, new: str) -> str:
    assert old in SPANISH
    return HEAD + SPANISH.replace(old, new)


def routine(folder: Path, text: str, words: str, language: str = "es") -> Routine:
    (folder / "r.yaml").write_text(f"followalong: 1\nroutine: r\ntitle: T\n{text}", "utf-8")
    (folder / "es" / "r.yaml").write_text(f"followalong: 1\ntranslation: r\nlanguage: es\n{words}", "utf-8")
    assert check_translation(folder / "es" / "r.yaml") == ()
    made = read_routine(folder / "r.yaml", StretchFolders((folder,)), language).value
    assert made
    return made


@pytest.mark.usefixtures("spanish")
def test_the_words_are_those_of_the_translation_and_the_rest_is_the_original(original: Path) -> None:
    made, plain = read_stretch(original, language="es").value, read_stretch(original).value
    assert isinstance(made, Stretch)
    assert isinstance(plain, Stretch)
    assert (made.name, made.language, made.works) == ("Impulsos", "es", ("cadera", "muslo"))
    assert made.cautions == ("No con una prótesis.", "Ve despacio.")
    assert made.setup[0] == "Lleva el pie {side} atrás, y la pierna {side:f}."
    assert isinstance(made.dose.kind, Pulses)
    assert made.dose.kind.beats == (Beat("empuja", 2.0, 1.0, "Aprieta."), Beat("vuelve", 2.0))
    assert [(other.stretch, other.name) for other in made.easier] == [("other", ""), ("", "Solo dos")]
    assert (plain.name, plain.language, plain.id, made.id) == ("Hip pulses", "en", "s", "s")


def test_a_good_translation_has_no_faults(spanish: Path) -> None:
    assert check_translation(spanish) == ()


@pytest.mark.parametrize(("old", "new", "told"), [
    ("side: la pierna de atrás\n", "", ':1:1 "side" is not translated. Write its words.'),
    ("care: Ve despacio.\n", "feel: x\ncare: Ve despacio.\n", ':16:1 "feel" has no words in the original.'),
    ("contraindications: No con una prótesis.\n", "", '"contraindications" is not translated.'),
    ("dose:\n", "dose:\n  pulses: 5\n", ':11:3 "pulses" has no words in the original. Take it out.'),
    ("care: Ve", "cares: Ve", 'Did you mean "care"?'),
    ("  - Crece.\n", "", '"setup" has 1 with words here and 2 in the original.'),
    ("[cadera, muslo]", "cadera", '"works" has 1 with words here and 2 in the original.'),
    ("[cadera, muslo]", "[muslo, muslo]", "One of these names is here twice."),
    ("pie {side}", "pie", ""),
    ("Crece.", "Crece {count}.", '{count} is not in the original. It says "Grow tall."'),
    ("Crece.", "Crece {sid}.", '"{sid}" is not a placeholder. Did you mean "{side}"?'),
    ("Ve despacio.", "[Ve despacio]", "There is a list where words are needed."),
    ("{name: Solo dos}", "Solo dos", "The original has keys here. Write these, with their words: name."),
    ("  - Crece.\n", "  - {a: b}\n", "A colon and a space inside words"),
    ("Crece.", "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis",
     "warning: This sentence has more than 15 words."),
])
def test_what_does_not_fit_is_told(spanish: Path, old: str, new: str, told: str) -> None:
    found = faults(spanish, changed(old, new))
    assert told in " ".join(found)
    assert bool(told) == bool(found)


def test_a_gap_that_is_gone_is_told(spanish: Path) -> None:
    (told,) = faults(spanish, changed('"Lleva el pie {side} atrás, y la pierna {side:f}."', "Un pie atrás."))
    assert told == ':8:5 {side} is missing in these words. The original says "Step your {side} foot back."'


def test_a_list_torn_by_a_comma_is_told(spanish: Path) -> None:
    torn = "setup: [Lleva el pie, atrás]\n"
    text = HEAD + SPANISH[: SPANISH.index("setup")] + torn + SPANISH[SPANISH.index("dose"):]
    assert "A comma inside brackets makes two lines of one." in " ".join(faults(spanish, text))


@pytest.mark.parametrize(("text", "told"), [
    ("followalong: 1\nlanguage: es\n", '"translation" is missing in a translation.'),
    ("followalong: 1\ntranslation: t\nlanguage: es\n", 'This file is called "s", not "t".'),
    ("followalong: 1\ntranslation: s\nlanguage: fr\n", 'This file lies in the folder "es", not "fr".'),
    ("followalong: 2\ntranslation: s\nlanguage: es\n", "This file is in format 2"),
    ("words", "This file has no keys. Begin with followalong: 1 and translation: ID."),
    ("a: [", "There is a comma or a bracket too many here."),
    ("\t", "There is a tab here."),
    ("\n".join("\t" for _ in range(101)), "more than 100 errors"),
])
def test_the_head_says_whose_words_they_are(spanish: Path, text: str, told: str) -> None:
    assert told in " ".join(faults(spanish, text))


def test_a_translation_of_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "es").mkdir()
    assert 'there is no "../x.yaml"' in faults(tmp_path / "es" / "x.yaml", HEAD)[0]


@pytest.mark.parametrize("text", ["a: [", "words", "\n".join("\t" for _ in range(101))])
def test_a_broken_original_is_mended_first(spanish: Path, original: Path, text: str) -> None:
    original.write_text(text, "utf-8")
    assert 'Its original has errors. Mend "../../stretches/s.yaml" first.' in str(check_translation(spanish)[0])


def test_until_it_fits_the_original_is_played(spanish: Path, original: Path) -> None:
    spanish.write_text(HEAD, "utf-8")
    loaded = read_stretch(original, language="es")
    assert loaded.value
    assert loaded.value.name == "Hip pulses"
    assert [str(fault) for fault in loaded.faults] == [
        f'{original} warning: Its words in "es" have faults. Check {spanish}.']


@pytest.mark.usefixtures("spanish")
def test_an_original_with_errors_keeps_its_own(original: Path) -> None:
    original.write_text(ORIGINAL.replace("standing", "flying"), "utf-8")
    loaded = read_stretch(original, language="es")
    assert [fault.line for fault in loaded.faults] == [5]
    original.write_text("words", "utf-8")
    assert "This file has no keys." in str(read_stretch(original, language="es").faults[0])


@pytest.mark.usefixtures("spanish")
def test_what_is_written_in_the_language_needs_no_translation(original: Path) -> None:
    original.write_text(ORIGINAL.replace("language: en", "language: es"), "utf-8")
    made = read_stretch(original, language="es").value
    assert made
    assert made.name == "Hip pulses"


def test_every_place_of_words_can_be_translated(tmp_path: Path, original: Path) -> None:
    assert original.is_file()
    made = routine(tmp_path, EVERYWHERE, IN_SPANISH)
    first, _, rounds, _ = made.steps
    assert isinstance(first, Step)
    assert first.stretch
    assert first.stretch.setup == ("De pie.",)
    note, toes = rounds.steps  # type: ignore[union-attr]
    assert note.dose.kind == Note("Hola.", 8.0)
    assert isinstance(toes.dose.kind, Items)
    assert toes.dose.kind.names == ("gordo", "chico")
    assert toes.dose.kind.dose.kind.at[1] == At("Menos", share=0.8, depth=0.5)
    assert made.source
    assert made.source.title == "A book"


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(("language", "names"), [("es", ["Impulsos", "es"]), ("fr", ["Hip pulses", "en"])])
def test_the_stretches_of_a_routine_are_in_its_language(tmp_path: Path, language: str, names: list[str]) -> None:
    made = routine(tmp_path, "steps:\n  - stretch: s\n", "title: U\n", language)
    (step,) = made.steps
    assert isinstance(step, Step)
    assert step.stretch
    assert [step.name, made.language] == names


@pytest.mark.usefixtures("spanish")
def test_the_stretches_of_a_routine_without_a_translation_stay_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text("followalong: 1\nroutine: r\ntitle: T\nsteps:\n  - stretch: s\n", "utf-8")
    for language, name in (("en", "Hip pulses"), ("es", "Impulsos")):
        text = (tmp_path / "r.yaml").read_text("utf-8").partition("steps")[2]
        head = f"followalong: 1\nroutine: r\nlanguage: {language}\ntitle: T\n"
        (tmp_path / "r.yaml").write_text(f"{head}steps{text}", "utf-8")
        made = read_routine(tmp_path / "r.yaml", StretchFolders((tmp_path,)), "es").value
        assert made
        assert [step.name for step in made.steps if isinstance(step, Step)] == [name]


def test_a_translation_is_not_played_itself(spanish: Path) -> None:
    assert "This file holds a translation." in str(read_stretch(spanish).faults[0])

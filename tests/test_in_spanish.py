"""What is typed is answered in the language of the person, and what programs read stays as it is."""

import json
import re

import pytest

from followalong.__main__ import main
from followalong.command_line import parser
from followalong.core.sentence import told
from followalong.files.bundled import data
from followalong.files.wording import wording

BAD = """followalong: 1
routine: bad
title: Bad
for: [hom]
steps:
  - name: X
    position: standing
    dose: {hold: 30x}
  - rest: 20s
    dose: {hold: 30s}
"""
KNOWN = set(json.loads((data("assets") / "translations" / "es.json").read_bytes()))
PLACES = re.compile(r"\{\w+\}")
HELP = [[], *([name] for name in ("play", "outline", "export", "check", "list", "doctor"))]
WRONG = (
    "dance", "play", "play a --speed 0", "play a --speed fast", "play a --from 0", "play a --from",
    "play a --from 2 --continue", "list --gui", "play a --avoid bendng", "play a --minutes 0", "play a --terminal=1",
    "export video a -o a.mp4", "export audio a", "export audio a -o a.wav --breath boxx", "play a --m",
)


@pytest.fixture
def spanish(tmp_path, monkeypatch):
    """The language of the system, with nothing set."""
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path))
    monkeypatch.delenv("LC_ALL")
    monkeypatch.setenv("LANG", "es_ES.UTF-8")


@pytest.fixture
def bad(tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_text(BAD, encoding="utf-8")
    return path


def test_the_faults_of_a_file_are_told_in_spanish(spanish, bad, capsys):
    assert main(["check", str(bad)]) == 4
    assert capsys.readouterr().out.splitlines() == [
        f"{bad}:4:7 «hom» no es un lugar. ¿Querías decir «home»?",
        f"{bad}:8:18 paso 1 «X»: «30x» no es un tiempo. Escríbelo como 30, 30s, 1:30, 2min o 2min 30s.",
        f"{bad}:10:5 paso 2: «dose» no es una clave de un descanso. Estos valen: rest.",
        "1 archivo: 3 errores, ningún aviso.",
    ]


def test_what_is_set_goes_before_the_language_of_the_system(spanish, bad, tmp_path, capsys):
    (tmp_path / "followalong").mkdir()
    (tmp_path / "followalong" / "settings.toml").write_text('language = "en"\n')
    assert main(["check", str(bad)]) == 4
    assert "3 mistakes, no warnings." in capsys.readouterr().out


def test_a_good_file_and_its_warnings_are_told_in_spanish(spanish, capsys):
    assert main(["check", str(data("routines") / "demo.yaml")]) == 0
    assert re.search(r"demo: voz el \d+% .*\n1 archivo: ningún error, ningún aviso.", capsys.readouterr().out)


def test_what_some_advise_against_is_told_in_spanish(spanish, tmp_path, capsys):
    step = "followalong: 1\nroutine: r\ntitle: R\nsteps: [{stretch: discouraged-knees-hug}]\n"
    (tmp_path / "r.yaml").write_text(step, encoding="utf-8")
    assert main(["check", str(tmp_path / "r.yaml")]) == 0
    (warning,) = [line for line in capsys.readouterr().out.splitlines() if " aviso: " in line]
    assert re.search(r"paso 1 «.*»: Hay quien desaconseja este. [A-Z].* rodillas .* En su lugar: ", warning)


def test_the_library_is_listed_in_spanish(spanish, bad, tmp_path, capsys):
    (tmp_path / "followalong" / "routines").mkdir(parents=True)
    bad.rename(tmp_path / "followalong" / "routines" / "bad.yaml")
    assert main(["list"]) == 0
    assert "con error  bad\n" in capsys.readouterr().out
    assert main(["list", "--stretches"]) == 0
    assert "boca arriba" in capsys.readouterr().out


def test_the_doctor_speaks_spanish(spanish, tmp_path, capsys):
    assert main(["doctor"]) == 0
    assert f"rutinas      sí   Las tuyas van en {tmp_path / 'followalong' / 'routines'}\n" in capsys.readouterr().out


@pytest.mark.parametrize(("words", "answer", "code"), [
    ("export subtitles demo -o a.txt", "«a.txt» no es de un tipo que se pueda escribir: .srt, .vtt.", 2),
    ("export subtitles demo -o /nowhere/a.srt", "No hay ninguna carpeta", 5),
    ("play demmo --terminal", "No hay ninguna rutina «demmo». ¿Querías decir «demo»?", 2),
    ("outline demo --without wal", "No hay ninguna cosa que se llame «wal». ¿Querías decir «wall»?", 2),
    ("play demo --speed 0", "argumento --speed: 0 no es una velocidad; usa un número mayor que 0, hasta 1000", 2),
])
def test_what_cannot_be_done_is_told_in_spanish(spanish, capsys, words, answer, code):
    assert main(words.split()) == code
    assert answer in capsys.readouterr().err


@pytest.mark.parametrize("words", [*(f"{' '.join(name)} --help".strip() for name in HELP), *WRONG])
def test_no_word_of_the_command_line_stays_english(words, capsys):
    asked = set()
    spanish = wording("es")

    def noted(text):
        asked.add(text)
        return spanish(text)

    with pytest.raises(SystemExit):
        parser(lambda sentence: told(sentence, noted)).parse_args(words.split())
    parser()  # it speaks English to the next
    capsys.readouterr()
    assert len(asked) > 20
    assert {text for text in asked - KNOWN if re.search("[a-z]{2}", PLACES.sub("", text))} == set()

"""The commands on real files, as a person types them."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from followalong import app
from followalong.__main__ import main
from followalong.core.choices import Choices
from followalong.core.script import Place
from followalong.core.session import Session
from followalong.files.bundled import data

ROUTINES = data("routines")


def run(*words, **more):
    """A child with a pipe, as in `followalong ... | cat`; no screen."""
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "followalong", *words], capture_output=True, text=True, timeout=60, check=False,
        stdin=subprocess.DEVNULL, env={**environment, **more},
    )


def test_play_in_a_pipe_ends_with_0_and_says_every_cue():
    done = run("play", "hips-and-hamstrings", "--terminal", "--speed", "900")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Switch sides: right." in done.stdout
    assert done.stdout.rstrip().splitlines()[-1].startswith("  Toe by toe with the strap")


def test_without_a_screen_play_uses_the_terminal_and_says_so_in_one_line():
    done = run("play", "demo", "--speed", "100")
    assert done.returncode == 0
    assert done.stdout.splitlines()[0].startswith("No screen was found (")
    assert "That is all for today." in done.stdout


def test_a_session_in_a_terminal_is_kept_in_the_history(tmp_path):
    folders = {f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "DATA", "CACHE")}
    run("play", "demo", "--terminal", "--speed", "100", **folders)
    assert (tmp_path / "followalong" / "history.sqlite").exists()


@pytest.mark.parametrize(("more", "said"), [
    ((), "You left this routine at step 4 of 4, Toe by toe with the strap. With --continue it goes on there."),
    (("--continue",), "Happy hips and hamstrings — 4 steps"),
    (("--from", "3"), "Happy hips and hamstrings — 2 steps"),
])
def test_in_a_pipe_a_session_that_was_left_is_told_or_goes_on(tmp_path, monkeypatch, more, said):
    folders = {f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "DATA", "CACHE")}
    for name, value in folders.items():
        monkeypatch.setenv(name, value)
    path = ROUTINES / "hips-and-hamstrings.yaml"
    session = Session(app.library(app.own_folders()).open(path).value, Choices(), lambda: 0.0)
    session.seek(Place("4", "right", part=2))
    app.shelf(app.own_folders()).bookmarks.write(session.bookmark(str(path)), app.clock.wall())
    done = run("play", "hips-and-hamstrings", "--terminal", "--speed", "900", *more, **folders)
    assert done.stdout.startswith(said)
    assert ("Hip pulses, hands on the buttocks: left out" in done.stdout) == ("--continue" in more)


def environment(tmp_path, **more):
    return {**os.environ, **{f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "DATA", "CACHE")}, **more}


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is not there on Windows")
@pytest.mark.parametrize(("leave", "code"), [
    (lambda _, typist: os.write(typist, b"q"), 0), (lambda child, _: child.send_signal(signal.SIGINT), 130),
], ids=("q", "ctrl-c"))
def test_to_leave_with_q_is_a_normal_end_and_ctrl_c_is_not(tmp_path, leave, code):
    import pty

    master, slave = pty.openpty()
    words = [sys.executable, "-m", "followalong", "play", "demo", "--terminal", "--speed", "0.5"]
    with subprocess.Popen(words, stdin=slave, stdout=slave, stderr=slave, env=environment(tmp_path)) as child:
        os.close(slave)
        said = b""
        while b"0:00" not in said:
            said += os.read(master, 1000)
        leave(child, master)
        assert child.wait(20) == code
    os.close(master)


def test_a_pipe_hears_that_the_routine_plays_in_a_window(tmp_path):
    words = [sys.executable, "-m", "followalong", "play", "demo"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                          env=environment(tmp_path, QT_QPA_PLATFORM="offscreen")) as child:
        assert child.stdout.readline() == "The routine plays in a window. With --terminal it plays here.\n"
        child.kill()


@pytest.fixture
def opened(monkeypatch, tmp_path):
    """A broken file, what it is asked with, and the windows that were opened with it."""
    paths, broken = [], tmp_path / "broken.yaml"
    broken.write_text("title: Broken\n")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("followalong.qt.run.run", lambda _, path, *__, **___: paths.append(path) or 0)
    return ["play", str(broken)], paths


@pytest.mark.parametrize("terminal", [False, True])
def test_a_broken_file_opens_the_window_where_nobody_would_see_what_is_printed(opened, monkeypatch, capsys, terminal):
    words, paths = opened
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    assert main(words) == 4
    assert paths == ([] if terminal else [words[1]])
    assert capsys.readouterr().out == ""


def test_a_later_step_can_be_the_first():
    done = run("play", "hips-and-hamstrings", "--terminal", "--speed", "900", "--from", "4")
    assert "— Get ready — Toe by toe with the strap — left side" in done.stdout
    assert "Hip pulses, hands on the buttocks" not in done.stdout  # it is none of today's


def test_a_step_that_is_not_there_is_a_usage_error(capsys):
    assert main(["play", "demo", "--terminal", "--from", "9"]) == 2
    assert "has no step 9" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["play"], ["outline"], ["export", "subtitles", "-o", "a.srt"]])
@pytest.mark.parametrize("name", ["hips-and-hamstring", "hips"])
def test_a_routine_that_is_not_there_is_a_usage_error_with_a_hint(capsys, command, name):
    assert main([*command, name]) == 2
    assert 'Did you mean "hips-and-hamstrings"?' in capsys.readouterr().err


def test_the_terminal_with_its_voice_never_imports_qt():
    code = "import sys, followalong.app, followalong.terminal.play; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_check_finds_nothing_in_what_comes_with_the_program(capsys):
    assert main(["check", str(ROUTINES)]) == 0
    assert capsys.readouterr().out.endswith("no mistakes, no warnings.\n")


def test_check_prints_every_mistake_and_ends_with_4(tmp_path, capsys):
    path = tmp_path / "bad.yaml"
    step = "  - stretch: half-kneeling-wal\n    optinal: true\n"
    path.write_text(f"followalong: 1\nroutine: bad\ntitle: Bad\nsteps:\n{step}")
    assert main(["check", str(path)]) == 4
    out = capsys.readouterr().out
    assert 'Did you mean "half-kneeling-wall"?' in out
    assert 'Did you mean "optional"?' in out


def test_list_names_every_routine_with_its_minutes(capsys):
    assert main(["list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == sorted(path.stem for path in ROUTINES.glob("*.yaml"))
    assert "14.7 min" in next(line for line in lines if line.startswith("hips"))


def test_list_names_every_stretch_with_its_position(capsys):
    assert main(["list", "--stretches"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert {line.split()[0] for line in lines} == {path.stem for path in (ROUTINES / "stretches").glob("*.yaml")}
    assert next(line for line in lines if line.startswith("sphinx")).endswith("  lying on the front")


def test_outline_prints_the_script(capsys):
    assert main(["outline", "demo"]) == 0
    assert "Stand with your feet hip-width apart." in capsys.readouterr().out


def test_a_language_can_be_typed_or_set(tmp_path):
    folders = {f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "DATA", "CACHE")}
    typed = run("play", "demo", "--terminal", "--speed", "100", "--language", "es", **folders)
    assert "0:08  tres" in typed.stdout
    assert typed.stdout.splitlines()[0].startswith("Una prueba de medio minuto — 1 paso, ")
    (tmp_path / "followalong").mkdir(exist_ok=True)
    (tmp_path / "followalong" / "settings.toml").write_text('language = "es"\n')
    assert "Una prueba de medio minuto" in run("outline", "demo", **folders).stdout
    assert "El menú completo" in run("list", **folders).stdout
    assert "Eso es todo por hoy." in run("play", "demo", "--terminal", "--speed", "100", **folders).stdout
    assert "The full menu" in run("list", "--language", "en", **folders).stdout


def test_the_demo_takes_half_a_minute_at_most(capsys):
    minutes = {entry.id: entry.minutes for entry in app.library(app.own_folders()).entries()}
    assert minutes["demo"] <= 0.5


@pytest.mark.parametrize("path", sorted(ROUTINES.rglob("*.yaml")), ids=lambda path: Path(path).stem)
def test_every_file_tells_an_editor_where_its_schema_is(path):
    up = "../" * (len(path.relative_to(ROUTINES).parts) - 1)
    assert path.read_text(encoding="utf-8").splitlines()[0] == f"# yaml-language-server: $schema={up}schema.json"




def test_what_is_avoided_is_exchanged_before_the_outline(capsys):
    assert main(["outline", "hips-and-hamstrings", "--avoid", "lying flat"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Hamstring stretch with a strap is swapped for ")
    assert "lying" not in out.split("\n\n", 1)[1].split("Hamstring stretch with a strap")[0]


def test_a_routine_is_made_to_fit_before_it_plays(tmp_path):
    folders = {f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "DATA", "CACHE")}
    words = ("play", "hips-and-hamstrings", "--terminal", "--speed", "900", "--minutes", "5", "--without", "wall")
    done = run(*words, **folders)
    told = done.stdout.splitlines()
    assert "Hip and thigh stretch, foot on the wall is swapped for Kneeling hip stretch: you have no wall." in told
    assert "Toe by toe with the strap is left out: you have 5 minutes." in told
    assert done.returncode == 0


def test_what_is_set_to_be_avoided_holds_in_the_terminal(tmp_path):
    (tmp_path / "followalong").mkdir()
    (tmp_path / "followalong" / "settings.toml").write_text('without = ["bench, box or chair seat"]\n')
    folders = {f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "DATA", "CACHE")}
    done = run("play", "breathe-and-reset", "--terminal", "--speed", "900", **folders)
    assert "you have no bench, box or chair seat." in done.stdout.splitlines()[0]


def test_if_nothing_is_left_nothing_starts(capsys):
    assert main(["play", "breathing-10", "--terminal", "--avoid", "lying flat", "--without", "chair"]) == 2
    out = capsys.readouterr().out
    assert out.endswith("Nothing of this routine is left for you today.\n")
    assert "Get ready" not in out


def test_a_thing_that_nobody_knows_gets_the_nearest_word(capsys):
    for command in (["outline", "demo"], ["play", "demo", "--terminal"]):
        assert main([*command, "--without", "wal"]) == 2
        assert 'There is no thing called "wal". Did you mean "wall"?' in capsys.readouterr().err


def test_routines_in_folders_that_are_set_are_found_by_name(tmp_path):
    (tmp_path / "followalong").mkdir()
    (tmp_path / "followalong" / "settings.toml").write_text(f"folders = ['{tmp_path}']\n")
    (tmp_path / "mine.yaml").write_text((ROUTINES / "demo.yaml").read_text().replace("routine: demo", "routine: mine"))
    done = run("list", XDG_CONFIG_HOME=str(tmp_path), XDG_CACHE_HOME=str(tmp_path))
    assert "\nmine " in done.stdout

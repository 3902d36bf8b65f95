#!/usr/bin/env python3
"""Set up followalong and start it: python3 packaging/go.py run|test|doctor|bench|proof [arguments]."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SETUP_FAILED, USAGE, INTERRUPTED = 3, 2, 130
HELP = """python3 packaging/go.py COMMAND [arguments]

  run [arguments]      set up once, then start followalong (arguments go to it; try: run --help)
  test [arguments]     style, types, import rules and tests (arguments go to pytest)
  doctor               what works on this computer
  bench [NAME...]      measure; one line a figure (--json for programs)
  proof schema         try routines/schema.json in a real editor's language server (needs npm)
  proof sound [ROUTINE] [SECONDS] [--minutes N] [--keep FOLDER]
                       record a session and lay what was heard beside what was due (needs PulseAudio)
  proof music           a session beside another program's sound, which is to be lowered under each word
  proof faults [WORD...]
                       make each fault of voice, sound and disk while a session plays (needs PulseAudio; Linux)
  proof screen-reader [ROUTINE]
                       find, start, pause and end a routine by AT-SPI alone (needs AT-SPI, a screen and a bus)

The environment is made in .venv; the variable FOLLOWALONG_VENV names another folder."""


def main(words: list[str]) -> int:
    """The exit code: 0 done, 2 usage, 3 set-up failed, 130 Ctrl-C, otherwise that of what was started."""
    if sys.version_info < (3, 11):
        return failed(f"followalong needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    command, *arguments = words or ["run"]
    if command in {"-h", "--help", "help"}:
        print(HELP)
        return 0
    if command not in {"run", "test", "doctor", "bench", "proof"}:
        print(f'"{command}" is not a command.\n\n{HELP}', file=sys.stderr)
        return USAGE
    return prove_schema() if [command, *arguments] == ["proof", "schema"] else set_up_and(command, arguments)


def set_up_and(command: str, arguments: list[str]) -> int:
    """Make the environment, find Qt's libraries, then start the command."""
    # Imported here: an old Python must reach the sentence above first.
    from go_environment import SetupError, ready_python
    from go_libraries import window_possible

    try:
        python = ready_python(ROOT)
    except SetupError as error:
        return failed(str(error))
    qt = window_possible(python)
    if command == "test":
        from go_checks import check

        return check(python, ROOT, arguments, qt=qt)
    if command == "proof":
        return prove(python, arguments)
    module = ["tests.bench"] if command == "bench" else ["followalong"]
    first = ["doctor"] if command == "doctor" else []
    return become([python, "-P", "-m", *module, *first, *arguments])


def become(words: list[str]) -> int:
    """Run in place of this process where the system can, so that every signal reaches the right one."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    if os.name == "posix":
        os.execve(words[0], words, environment)
    return subprocess.run(words, env=environment, check=False).returncode


def prove_schema() -> int:
    from proof_schema import prove

    return prove(ROOT)


def prove(python: str, arguments: list[str]) -> int:
    if arguments[:1] not in (["sound"], ["music"], ["faults"], ["screen-reader"]):
        print("Usage: python3 packaging/go.py proof schema|sound|music|faults|screen-reader", file=sys.stderr)
        return USAGE
    script = f"proof_{arguments[0].replace('-', '_')}.py"
    return become([python, "-P", str(ROOT / "packaging" / script), *arguments[1:]])


def failed(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return SETUP_FAILED


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)

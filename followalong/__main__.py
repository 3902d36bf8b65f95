"""Where the program starts: words in, exit code out."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from followalong.arguments import FILE_READER, OTHER_SOUND, SOUND_WRITER, SPEECH_WORKER, Arguments, parse

INTERRUPTED = 130


def main(words: Sequence[str] | None = None) -> int:
    """Answer the exit code; Ctrl-C and a reader that left early are ordinary ends."""
    try:
        code = answer(sys.argv[1:] if words is None else words)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The interpreter flushes once more at its end and would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def answer(words: Sequence[str]) -> int:
    # The voice runs this program again as its worker, also where there is no Python to start (a frozen build).
    if list(words[:1]) == [SPEECH_WORKER]:
        from followalong.audio import worker

        return worker.main(*words[1:2])
    if list(words[:1]) == [FILE_READER]:
        from followalong.files import reader

        return reader.main(language="".join(words[1:2]))
    if list(words[:1]) == [OTHER_SOUND]:
        from followalong.audio import ducker

        return ducker.main(*words[1:2])
    if list(words[:1]) == [SOUND_WRITER]:
        from followalong import commands

        return commands.write_sound()
    try:
        arguments = parse(words)
    except SystemExit as left:
        return int(left.code or 0)
    return command(arguments)(arguments)


def command(arguments: Arguments) -> Callable[[Arguments], int]:
    # Imported late, so that --help costs nothing.
    if arguments.command in ("window", "play"):
        from followalong import app

        return app.window if arguments.command == "window" else app.play
    from followalong import commands

    return {
        "outline": commands.outline,
        "export": commands.export,
        "check": commands.check,
        "list": commands.list_library,
        "doctor": commands.doctor,
    }[arguments.command]


if __name__ == "__main__":
    sys.exit(main())

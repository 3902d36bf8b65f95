"""What is known is shown at once, and what has changed is read behind the window."""

import pytest

from followalong.clock import elapsed
from followalong.core.compiler import compile
from followalong.files.library import Library
from followalong.qt.catching_up import CatchingUp
from tests.files.conftest import HEAD, STEP

ROUTINE = f"{HEAD}{STEP}    dose: {{hold: 30s}}\n"


class Round:
    """One library with some files, and what was heard of it."""

    def __init__(self, qtbot, folder, reader):
        self.qtbot, self.folder = qtbot, folder
        self.library = Library((folder,), folder.parent / "index.sqlite", compile, reader)
        self.catching_up = CatchingUp(self.library, elapsed, None)
        self.known, self.read, self.gone, self.told = [], [], [], []
        self.catching_up.known.connect(self._know)
        self.catching_up.learnt.connect(self._learn)
        self.catching_up.progressed.connect(self._tell)

    def _know(self, entries):
        self.known += [entry.id for entry in entries]

    def _learn(self, entries, gone):
        self.read += [entry.id for entry in entries]
        self.gone += gone

    def _tell(self, read, of):
        self.told.append((read, of))

    def go(self):
        with self.qtbot.waitSignal(self.catching_up.ended, timeout=20_000):
            self.catching_up.start()


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "routines"
    made.mkdir()
    for name in ("a", "b"):
        (made / f"{name}.yaml").write_text(ROUTINE.replace("routine: r", f"routine: {name}"))
    return made


@pytest.fixture
def reader():
    from followalong.arguments import FILE_READER, worker_command

    return worker_command(FILE_READER)


def test_files_are_read_by_a_process_and_known_the_next_time(qtbot, folder, reader):
    first = Round(qtbot, folder, reader)
    first.go()
    assert (first.known, first.read, first.told[-1]) == ([], ["a", "b"], (2, 2))
    again = Round(qtbot, folder, reader)
    again.go()
    assert (again.known, again.read, again.told) == (["a", "b"], [], [])


def test_only_what_changed_is_read_and_what_is_gone_is_told(qtbot, folder, reader):
    made = Round(qtbot, folder, reader)
    made.go()
    (folder / "a.yaml").unlink()
    (folder / "b.yaml").write_text(ROUTINE.replace("routine: r", "routine: other"))
    made.go()
    assert (made.read[2:], made.gone) == (["other"], [str(folder / "a.yaml")])


def test_without_a_process_the_files_are_read_all_the_same(qtbot, folder):
    made = Round(qtbot, folder, ["no-such-program"])
    made.go()
    assert sorted(made.read) == ["a", "b"]


def test_asked_again_meanwhile_it_looks_again_afterwards(qtbot, folder, reader):
    made = Round(qtbot, folder, reader)
    made.catching_up.start()
    (folder / "c.yaml").write_text(ROUTINE.replace("routine: r", "routine: c"))
    made.go()
    qtbot.waitUntil(lambda: not made.catching_up.going, timeout=20_000)
    assert sorted(set(made.read)) == ["a", "b", "c"]


def test_it_stops_at_once(qtbot, folder, reader):
    made = Round(qtbot, folder, reader)
    made.catching_up.start()
    made.catching_up.stop()
    assert not made.catching_up.going

"""A session that was left, and where it goes on."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from followalong.core.account import StepDone
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.earlier import Earlier
from followalong.core.mark import Mark
from followalong.core.preparing import again
from followalong.core.script import Place
from followalong.core.session import Session, digest
from followalong.files.bookmark import Bookmarks
from followalong.files.left import left
from followalong.files.library import Library
from followalong.files.lock import FileLock
from followalong.files.shelf import Shelf

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
HEAD = "followalong: 1\nroutine: mine\ntitle: Mine\nsteps:\n"
HOLD = "  - {name: Calf, position: standing, dose: {hold: 20s}}\n"
LEVELS = "  - {name: Hip, position: standing, sides: each, dose: {levels: 3, dose: {hold: %s}}}\n"
SPANISH = ("followalong: 1\ntranslation: mine\nlanguage: es\ntitle: Mía\nsteps:\n"
           "  - name: Pantorrilla\n  - name: Cadera\n")


class Home:
    """A routine of two steps, left in its second at the second level of the right side."""

    def __init__(self, folder):
        self.path = folder / "mine.yaml"
        self.path.write_text(HEAD + HOLD + LEVELS % "9s")
        self.library = Library((folder,), folder / "index", compile)
        self.shelf = Shelf(Bookmarks(folder / "marks", lambda: NOON), lambda: None, FileLock(folder / "lock"))
        self.keep()

    def keep(self, **changes):
        session = Session(self.library.open(self.path).value, Choices(), lambda: 0.0)
        session.seek(Place("2", "right", part=2))
        self.shelf.bookmarks.write(replace(session.bookmark(str(self.path)), **changes), NOON)

    @property
    def left(self):
        return left(self.shelf, self.library)


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path)


def test_it_goes_on_where_it_was(home):
    found = home.left
    assert (found.routine.id, found.path, found.changed) == ("mine", str(home.path), False)
    assert found.mark.place == Place("2", "right", part=2, role="ready")


def test_it_is_known_how_long_ago_that_was(home):
    kept = home.shelf.bookmarks.read(str(home.path))
    home.shelf.bookmarks.write(kept.bookmark, NOON - timedelta(minutes=12))
    assert home.left.away == 720.0


def test_in_a_file_that_has_changed_it_goes_on_from_the_start_of_its_step(home):
    home.path.write_text(HEAD + HOLD + LEVELS % "12s")
    assert home.left.changed
    assert home.left.mark == Mark(Place("2", "left", part=1, role="ready"))


def test_where_its_step_is_gone_nothing_goes_on(home):
    home.path.write_text(HEAD + HOLD)
    assert home.left is None


@pytest.mark.parametrize(("place", "offered"), [
    (Place("1", role="ready"), False), (Place("9"), False), (Place("1"), True),
    (Place("2", "left", part=1, role="ready"), True),
])
def test_what_has_not_begun_is_not_offered(home, place, offered):
    home.keep(place=place)
    assert (home.left is not None) == offered


def test_nothing_goes_on_without_a_whole_file(home):
    home.path.write_text(HEAD)
    assert home.left is None
    home.shelf.bookmarks.clear(str(home.path))
    assert home.left is None


def test_a_routine_goes_on_though_another_one_was_left_since(home, tmp_path):
    other = tmp_path / "other.yaml"
    other.write_text(home.path.read_text())
    home.keep(path=str(other))
    home.shelf.bookmarks.write(home.shelf.bookmarks.read(str(home.path)).bookmark, NOON - timedelta(days=6))
    assert (home.left.path, left(home.shelf, home.library, str(home.path)).path) == (str(other), str(home.path))
    assert left(home.shelf, home.library, str(tmp_path / "third.yaml")) is None


def test_what_cannot_go_on_stands_in_nobodys_way(home, tmp_path):
    other = tmp_path / "other.yaml"
    other.write_text(home.path.read_text())
    home.keep(path=str(other), place=Place("1", role="ready"))
    home.shelf.bookmarks.write(home.shelf.bookmarks.read(str(home.path)).bookmark, NOON - timedelta(minutes=1))
    assert home.left.path == str(home.path)


def test_what_was_done_before_goes_on_with_it(home):
    home.keep(earlier=Earlier(12.0))
    assert home.left.earlier == Earlier(12.0)


def test_a_session_that_was_left_in_its_last_words_is_over(home):
    home.keep(place=Place("end", role="end"))
    assert home.left is None


def test_what_another_program_plays_is_not_offered(home):
    other = FileLock(home.path.parent / "lock")
    other.take()
    assert home.left is None
    other.release()
    assert home.left is not None


def test_what_was_left_out_then_is_left_out_again(home):
    made = again(home.library.open(home.path).value, ("out 1",), lambda _: None)
    home.keep(adaptations=("out 1",), digest=digest(made))
    assert (home.left.routine, home.left.adaptations, home.left.changed) == (made, ("out 1",), False)


def test_where_nothing_would_be_left_nothing_goes_on(home):
    home.keep(adaptations=("out 1", "out 2"))
    assert home.left is None


def test_in_another_language_it_goes_on_at_its_place(home, tmp_path):
    (tmp_path / "es").mkdir()
    (tmp_path / "es" / "mine.yaml").write_text(SPANISH)
    home.keep(earlier=Earlier(12.0, (StepDone("1", "Calf", "done", "Hold 20 s", 20.0),)))
    home.library.speak("es")
    found = home.left
    assert (found.routine.title, found.changed, found.mark.place.step) == ("Mía", False, "2")
    assert [step.name for step in found.earlier.steps] == ["Pantorrilla"]

"""Where the window was: a line that may be missing or spoilt."""

from pathlib import Path

import pytest

from followalong.files.frame import Frame, FrameFile

SCREEN = Frame(0, 0, 1366, 768)


@pytest.fixture
def file(tmp_path: Path) -> FrameFile:
    return FrameFile(tmp_path / "state" / "window")


@pytest.mark.parametrize("frame", [Frame(-1200, 40, 1100, 720), Frame(0, 0, 480, 360, full=True)])
def test_a_frame_is_kept(file: FrameFile, frame: Frame) -> None:
    file.write(frame)
    assert file.read() == frame


@pytest.mark.parametrize("line", ["", "1 2 3", "a b c d", "1 2 0 4", "1 2 3 -4", "\xff"])
def test_a_spoilt_line_is_no_frame(file: FrameFile, tmp_path: Path, line: str) -> None:
    file.write(SCREEN)
    (tmp_path / "state" / "window").write_text(line, encoding="latin-1")
    assert file.read() is None


def test_what_cannot_be_read_or_written_is_left_alone(file: FrameFile, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("not a folder")
    file.write(SCREEN)
    assert file.read() is None


@pytest.mark.parametrize(
    ("x", "y", "shared"),
    [(100, 20, (1100, 720)), (1300, 700, (66, 68)), (-1037, 20, (63, 720)), (1400, 20, (-34, 720))],
)
def test_a_frame_knows_how_much_of_it_lies_on_a_screen(x: int, y: int, shared: tuple[int, int]) -> None:
    assert Frame(x, y, 1100, 720).shared(SCREEN) == shared


@pytest.mark.parametrize(
    ("frame", "inside"),
    [
        (Frame(100, 20, 1100, 720), Frame(100, 20, 1100, 720)),
        (Frame(1300, 700, 500, 400), Frame(866, 368, 500, 400)),
        (Frame(-300, -50, 500, 400, full=True), Frame(0, 30, 500, 400, full=True)),
        (Frame(20, 20, 5000, 4000), Frame(0, 30, 1366, 738)),
    ],
)
def test_a_frame_is_moved_into_a_room_with_place_for_its_head(frame: Frame, inside: Frame) -> None:
    assert frame.within(SCREEN, head=30) == inside

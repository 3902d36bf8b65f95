import os

import pytest

from followalong.desktop.display import why_no_screen
from followalong.desktop.idle import NullIdle, X11Idle, open_idle


@pytest.mark.parametrize(
    ("environment", "system", "words"),
    [
        ({}, "darwin", "on this system"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "linux", "Under Wayland"),
        ({}, "linux", "no screen"),
    ],
)
def test_where_it_cannot_be_known_a_sentence_says_why(environment: dict[str, str], system: str, words: str) -> None:
    idle = open_idle(environment, system)
    assert words in str(idle.why)
    assert str(idle.why).endswith(".")
    assert idle.seconds() is None


def test_a_dead_x_server_is_a_sentence_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7655")
    assert isinstance(open_idle({"DISPLAY": ":7655"}, "linux"), NullIdle)


@pytest.mark.skipif(bool(why_no_screen({"DISPLAY": os.environ.get("DISPLAY", "")}, "linux")), reason="needs X11")
def test_an_x_server_tells_the_seconds() -> None:
    seconds = X11Idle().seconds()
    assert seconds is not None
    assert seconds >= 0

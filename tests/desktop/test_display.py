import socket
from pathlib import Path
from threading import Thread

import pytest

from followalong.desktop.display import loadable, why_no_screen


def why(environment: dict[str, str], system: str) -> str:
    return str(why_no_screen(environment, system))


def listening(path: Path) -> socket.socket:
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(path))
    server.listen()
    return server


def test_without_a_named_display_the_reason_names_both_variables() -> None:
    assert why({}, "linux") == "neither WAYLAND_DISPLAY nor DISPLAY is set"


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_mac_always_have_a_screen(system: str) -> None:
    assert why({}, system) == ""


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:configfile=/screens.json", "vnc;xcb"])
def test_a_platform_that_needs_no_screen_can_open_a_window(platform: str) -> None:
    assert why({"QT_QPA_PLATFORM": platform}, "linux") == ""


def test_a_wayland_server_that_answers_is_a_screen(tmp_path: Path) -> None:
    with listening(tmp_path / "wayland-7"):
        assert why({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}, "linux") == ""


def test_a_wayland_name_that_is_a_path_needs_no_folder(tmp_path: Path) -> None:
    with listening(tmp_path / "own"):
        assert why({"WAYLAND_DISPLAY": str(tmp_path / "own")}, "linux") == ""


def test_a_wayland_server_does_not_help_when_x11_is_forced(tmp_path: Path) -> None:
    with listening(tmp_path / "own"):
        reason = why({"WAYLAND_DISPLAY": str(tmp_path / "own"), "QT_QPA_PLATFORM": "xcb"}, "linux")
    assert reason == "neither WAYLAND_DISPLAY nor DISPLAY is set"


def test_a_dead_wayland_socket_is_named(tmp_path: Path) -> None:
    gone = str(tmp_path / "gone")
    assert why({"WAYLAND_DISPLAY": gone}, "linux") == f"no Wayland server answers at {gone}"


@pytest.mark.parametrize("display", [":7655", "unix:7655", ":7655.0", "127.0.0.1:59000", "127.0.0.1:7655"])
def test_a_dead_display_is_recognised(display: str) -> None:
    assert why({"DISPLAY": display}, "linux") == f"no X server answers at {display}"


@pytest.mark.parametrize("display", ["nonsense", "host:", ":x", ":-1"])
def test_a_display_that_names_no_screen_is_said_so(display: str) -> None:
    assert why({"DISPLAY": display}, "linux") == f'DISPLAY is "{display}", which names no screen'


@pytest.mark.skipif(not loadable("libX11.so.6"), reason="needs libX11")
def test_a_server_that_turns_us_away_is_no_screen() -> None:
    def turn_away() -> None:
        for _ in range(2):
            server.accept()[0].close()

    with socket.create_server(("127.0.0.1", 0)) as server:
        display = f"127.0.0.1:{server.getsockname()[1] - 6000}"
        guard = Thread(target=turn_away)
        guard.start()
        reason = why({"DISPLAY": display}, "linux")
        guard.join()
    assert reason == f"the X server at {display} does not let this program in"

import platform

import pytest

from followalong.desktop.memory import give_back


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library")
def test_what_was_freed_under_something_that_stays_goes_back() -> None:
    blocks = [bytes(8192) for _ in range(2000)]
    stays = blocks[-1]
    del blocks
    assert give_back()
    assert len(stays) == 8192


def test_elsewhere_nothing_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    assert not give_back()


def test_a_c_library_without_it_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_library: int, name: str) -> int:
        raise OSError(f"undefined symbol: {name}")

    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("_ctypes.dlsym", missing)
    assert not give_back()

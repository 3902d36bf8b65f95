import pytest

from followalong.desktop.awake import NullAwake, WakepyAwake, open_awake


@pytest.fixture
def agreeing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")


@pytest.mark.usefixtures("agreeing")
def test_the_screen_is_held_until_it_is_released() -> None:
    awake = WakepyAwake()
    awake.hold()
    assert awake.held
    awake.release()
    assert not awake.held


@pytest.mark.usefixtures("agreeing")
def test_holding_twice_needs_one_release() -> None:
    awake = WakepyAwake()
    awake.hold()
    awake.hold()
    awake.release()
    assert not awake.held


@pytest.mark.usefixtures("agreeing")
def test_the_screen_can_be_held_again_after_a_release() -> None:
    awake = WakepyAwake()
    for _ in range(2):
        awake.hold()
        assert awake.held
        awake.release()


def test_a_system_that_refuses_is_no_error_and_is_visible(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAKEPY_FORCE_FAILURE", "yes")
    awake = WakepyAwake()
    awake.hold()
    assert not awake.held
    awake.release()


def test_a_release_without_a_hold_does_nothing() -> None:
    WakepyAwake().release()


def test_nothing_is_held_where_wakepy_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("followalong.desktop.awake.find_spec", {}.get)
    assert isinstance(open_awake(), NullAwake)


def test_the_null_holds_nothing() -> None:
    awake = NullAwake()
    awake.hold()
    assert not awake.held
    awake.release()

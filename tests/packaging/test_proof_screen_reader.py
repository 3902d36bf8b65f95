"""Where a screen reader's parts are not installed, one plain sentence says which."""

import proof_screen_reader
import pytest


def test_without_its_parts_it_ends_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PATH", "")
    assert proof_screen_reader.prove([]) == proof_screen_reader.MISSING
    assert capsys.readouterr().err == f"{proof_screen_reader.NEEDS}\n"

"""The sheets and the blind pictures that a reader of the figures is shown."""

import json
from pathlib import Path

import blind_pictures
import contact_sheet
import pytest
from PySide6.QtGui import QImage

pytestmark = pytest.mark.usefixtures("qapp")


def test_each_sheet_that_is_named_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert contact_sheet.main([str(tmp_path / "new"), "--only", "seated", "--theme", "high contrast"]) == 0
    named = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert sorted(named) == sorted((tmp_path / "new").iterdir())
    columns = 3 + 1  # the depths, and the left side
    assert {QImage(str(path)).width() for path in named} == {columns * contact_sheet.WIDE}


def test_a_way_between_two_positions_is_a_sheet_of_its_own(tmp_path: Path) -> None:
    contact_sheet.save_ways(tmp_path, "light", 1)
    assert (tmp_path / "way-standing-kneeling.png").exists()
    assert (tmp_path / "way-kneeling-standing.png").exists()


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Only some stretches; their names."""
    some = blind_pictures.stretches()[:5]
    monkeypatch.setattr(blind_pictures, "stretches", lambda: some)
    return [stretch.name for stretch in some]


def key(folder: Path, seed: int) -> dict[str, dict[str, str]]:
    assert blind_pictures.main([str(folder), "--seed", str(seed)]) == 0
    return json.loads((folder / "key.json").read_text(encoding="utf-8"))


def test_the_key_knows_every_picture_and_the_list_every_name(tmp_path: Path, few: list[str]) -> None:
    found = key(tmp_path, 1)
    assert found.keys() == {path.stem for path in (tmp_path / "pictures").iterdir()}
    assert sorted(each["name"] for each in found.values()) == sorted(few)
    assert sorted((tmp_path / "list.txt").read_text(encoding="utf-8").splitlines()) == sorted(few)
    assert QImage(str(tmp_path / "pictures" / "01.png")).width() == 3 * blind_pictures.WIDE


@pytest.mark.usefixtures("few")
def test_chance_decides_which_number_a_picture_gets(tmp_path: Path) -> None:
    orders = {tuple(each["name"] for each in key(tmp_path / str(seed), seed).values()) for seed in range(4)}
    assert len(orders) > 1
    assert key(tmp_path / "again", 1) == key(tmp_path / "1", 1)

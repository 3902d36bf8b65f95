import importlib
import sys
import types
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def hook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The build hook over a small checkout; hatchling itself is only there while a wheel is built."""
    interface = types.SimpleNamespace(BuildHookInterface=types.SimpleNamespace)
    monkeypatch.setitem(sys.modules, "hatchling.builders.hooks.plugin.interface", interface)
    monkeypatch.delitem(sys.modules, "hatch_build", raising=False)
    for name in ("assets/icons", "assets/screenshots", "routines/stretches"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "routines" / "demo.yaml").touch()
    return importlib.import_module("hatch_build").DataHook(root=str(tmp_path))


def included(hook: Any, version: str) -> dict[str, str]:
    data: dict[str, Any] = {"force_include": {}}
    hook.initialize(version, data)
    return {str(Path(here).relative_to(hook.root)): there for here, there in data["force_include"].items()}


def test_a_wheel_holds_assets_and_routines_without_the_pictures_of_the_readme(hook: Any) -> None:
    assert included(hook, "standard") == {
        "assets/icons": "followalong/_data/assets/icons",
        "routines/stretches": "followalong/_data/routines/stretches",
        "routines/demo.yaml": "followalong/_data/routines/demo.yaml",
    }


def test_an_editable_install_copies_nothing(hook: Any) -> None:
    assert included(hook, "editable") == {}

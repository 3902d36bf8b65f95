"""Put assets/ and routines/ inside a wheel; an editable install reads them from the checkout."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA = ("assets", "routines")


class DataHook(BuildHookInterface):  # type: ignore[type-arg]
    """Copies nothing into an editable install, where the copy would go stale."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the folders that go to followalong/_data."""
        if version == "editable":
            return
        for name in DATA:
            if (Path(self.root) / name).is_dir():
                build_data["force_include"][f"{self.root}/{name}"] = f"followalong/_data/{name}"

"""Put assets/ and routines/ inside a wheel; an editable install reads them from the checkout."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA = ("assets", "routines")
NOT_SHIPPED = {"screenshots"}  # only the README shows them


class DataHook(BuildHookInterface):  # type: ignore[type-arg]
    """Copies nothing into an editable install, where the copy would go stale."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name what goes to followalong/_data."""
        if version == "editable":
            return
        for path in (path for name in DATA for path in Path(self.root, name).iterdir() if path.name not in NOT_SHIPPED):
            build_data["force_include"][str(path)] = f"followalong/_data/{path.parent.name}/{path.name}"

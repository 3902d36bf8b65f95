"""Makes the parts of "When to stop" from its data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from followalong.qt.views import Advice


def advice_of(data: Mapping[str, Any]) -> tuple[Advice, ...]:
    """`data` is assets/safety.toml as read by tomllib."""
    return tuple(
        Advice(part["title"], part["lead"], tuple(part["points"]), part["tone"]) for part in data["advice"]
    )

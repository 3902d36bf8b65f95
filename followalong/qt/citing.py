"""How a source is named: its title, who wrote it and when, or that it does not say."""

from __future__ import annotations


def cited(title: str, by: str, year: object) -> str:
    """One line."""
    return f"“{title}”, {f'by {by}' if by else 'no author given'}, {year or 'no year given'}"

"""How a source is named: its title, who wrote it and when, or that it does not say."""

from __future__ import annotations

from followalong.qt.tr import tr


def cited(title: str, by: str, year: object) -> str:
    """One line."""
    author = tr("by {by}", by=by) if by else tr("no author given")
    return tr("“{title}”, {author}, {year}", title=title, author=author, year=year or tr("no year given"))

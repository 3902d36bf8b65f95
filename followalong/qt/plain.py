"""Keeps words from files plain where Qt would guess that they are rich text."""

from __future__ import annotations


def plain(words: str) -> str:
    """For tooltips: a title such as "<b>Hips</b>" is shown as it is written, and loads nothing."""
    if "<" not in words:
        return words
    from html import escape  # its list of letters is large, and hardly ever needed

    lines = escape(words).replace("\n", "<br>")
    return f"<qt>{lines}</qt>"

"""Keeps words from files plain where Qt would guess that they are rich text."""

from __future__ import annotations

from html import escape


def plain(words: str) -> str:
    """For tooltips: a title such as "<b>Hips</b>" is shown as it is written, and loads nothing."""
    return f"<qt>{escape(words)}</qt>" if "<" in words else words

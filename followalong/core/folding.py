"""Words as they are compared: however they were typed."""

from __future__ import annotations


def folded(text: str) -> str:
    """Without case and accents, with plain apostrophes."""
    if text.isascii():
        return text.lower()
    from unicodedata import combining, normalize  # 100 KB that plain English never needs

    plain = text.replace("’", "'").replace("‘", "'")
    return "".join(sign for sign in normalize("NFKD", plain.casefold()) if not combining(sign))

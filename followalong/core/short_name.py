"""A short name for a text, by which it is known again."""

from __future__ import annotations

from binascii import crc32, crc_hqx


def short_name(text: str) -> str:
    """Sixteen digits; another text has others, but for one in 10¹⁴. No protection from anybody who means harm."""
    # The digests of hashlib bring a library of 2 MB with them.
    data = text.encode()
    return f"{crc32(data):08x}{crc_hqx(data, 0):04x}{len(data) & 0xFFFF:04x}"

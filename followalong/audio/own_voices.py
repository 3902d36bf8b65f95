"""How voices that a person has added are told from the system's, for those who speak with neither."""

from __future__ import annotations

PREFIX = "piper:"
NOT_INSTALLED = 'Piper voices lie in the folder for voices. To hear them: pip install "followalong[piper]".'

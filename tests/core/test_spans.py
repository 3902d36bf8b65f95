"""Lengths of time in words."""

import pytest

from followalong.core.phrases import phrases
from followalong.core.spans import in_words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "1 second"), (2.4, "2 seconds"), (59.9, "59 seconds"), (60, "1 minute"), (754, "12 minutes"),
        (3600, "1 hour"), (3660, "1 hour and 1 minute"), (7500, "2 hours and 5 minutes"), (86400, "1 day"),
        (200_000, "2 days"),
    ],
)
def test_a_length_is_told_as_a_person_would(seconds: float, words: str) -> None:
    assert in_words(seconds) == words


@pytest.mark.parametrize(("seconds", "words"), [(1.0, "1 segundo"), (7500, "2 horas y 5 minutos"), (86400, "1 día")])
def test_a_length_is_told_in_the_language_of_the_routine(seconds: float, words: str) -> None:
    assert in_words(seconds, phrases("es")) == words

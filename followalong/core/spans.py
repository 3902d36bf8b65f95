"""A length of time as a person would say it."""

from __future__ import annotations

from followalong.core.phrases import Phrases, phrases

MINUTE, HOUR, DAY = 60, 3600, 86400


def in_words(seconds: float, words: Phrases | None = None) -> str:
    """"4 seconds", "12 minutes", "1 hour and 5 minutes", "2 days"; what has not passed in full is not told."""
    words = words or phrases("en")
    whole = max(1, int(seconds))
    if whole < MINUTE:
        return words.many("span_second", whole)
    if whole < HOUR:
        return words.many("span_minute", whole // MINUTE)
    if whole >= DAY:
        return words.many("span_day", whole // DAY)
    hours, minutes = words.many("span_hour", whole // HOUR), whole % HOUR // MINUTE
    return words.say("span_both", hours=hours, minutes=words.many("span_minute", minutes)) if minutes else hours

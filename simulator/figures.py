"""How times and numbers are written and read, on every screen and on the command line."""

from __future__ import annotations

import math
import re

SPOKEN_WORDS_A_MINUTE = 150
"""The pace of unhurried speech, to say how long a typed answer would take aloud."""

SHORTEST_TYPING = 5.0
"""Seconds of typing below which a pace would only jump about."""

MAX_TIME_LIMIT = 4 * 60 * 60
"""The longest time limit that makes sense, in seconds."""

_TIME = re.compile(r"(?:(?P<hours>\d{1,5})h)?(?:(?P<minutes>\d{1,5})m)?(?:(?P<seconds>\d{1,5})s?)?", re.ASCII)


def read_time(written: str) -> int:
    """Return the seconds of a time limit: `5m`, `90s`, `1m30s`, or a number of seconds.

    Raises:
        ValueError: When it is none of these, or out of bounds.
    """
    found = _TIME.fullmatch(written.replace(" ", ""))
    if found is None or not any(found.groups()):
        raise ValueError("is not a time limit")
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    total = hours * 3600 + minutes * 60 + seconds
    if not 1 <= total <= MAX_TIME_LIMIT:
        raise ValueError("is not between one second and four hours")
    return total


def minutes(seconds: float) -> str:
    """Return a duration as `m:ss`, rounded down."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def minutes_left(seconds: float) -> str:
    """Return the time left as `m:ss`, rounded up, so that 0:00 is shown when nothing is left."""
    return minutes(math.ceil(seconds))


def in_words(seconds: float) -> str:
    """Return a duration as it is said: `1 minute 30 seconds`, rounded to the second."""
    whole = max(0, round(seconds))
    parts = [(whole // 3600, "hour"), (whole // 60 % 60, "minute"), (whole % 60, "second")]
    return " ".join(count(number, noun) for number, noun in parts if number) or "0 seconds"


def spoken(words: int) -> str:
    """Return how long the words take aloud, as `m:ss`."""
    return minutes(words * 60 / SPOKEN_WORDS_A_MINUTE)


def count(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun: `1 word`, `2 words`, `1,500 words`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def pace(words: int, typing: float) -> str:
    """Return the words a minute over the seconds typed so far; empty while that says nothing yet."""
    return f"{words * 60 / typing:.0f} words a minute" if typing >= SHORTEST_TYPING and words else ""


def long_time(seconds: float) -> str:
    """Return a duration over many sessions: `45 s`, `12 min`, `3 h 05 min`, rounded down."""
    whole = max(0, int(seconds))
    if whole < 60:  # noqa: PLR2004 - seconds in a minute
        return f"{whole} s"
    hours, rest = divmod(whole // 60, 60)
    return f"{hours} h {rest:02d} min" if hours else f"{rest} min"


def percent(share: float | None) -> str:
    """Return a share 0..1 as whole percent; a dash for none."""
    return "–" if share is None else f"{share:.0%}"  # noqa: RUF001 - a dash, not a minus

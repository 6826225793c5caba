"""How practice goes beside coverage: pace, thinking, overtime, and how regular it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from statistics import median

from simulator.figures import SHORTEST_TYPING
from simulator.sessions.tally import AttemptTally, Tally


@dataclass(frozen=True, slots=True)
class Pace:
    """How answers were given in one session, or in all.

    Attributes:
        when: When the session began; for all of them, the latest.
        words_a_minute: Of typing; the median over answers; None without any.
        words: In an answer; the median.
        thinking: Seconds to the first keystroke; the median.
        overtime: Share of answers that went beyond their limit, 0..1.
        overtime_seconds: Seconds beyond the limit, all together.
    """

    when: datetime
    words_a_minute: float | None
    words: float
    thinking: float | None
    overtime: float
    overtime_seconds: float


@dataclass(frozen=True, slots=True)
class Streak:
    """Days in a row with practice.

    Attributes:
        current: Up to today, or to yesterday when today has none yet.
        longest: Ever.
        days: Days with practice, all together.
    """

    current: int
    longest: int
    days: int


def pace_of(tallies: Sequence[Tally]) -> Pace | None:
    """Return how the answers in these sessions were given; None when there is none."""
    answers = [one for tally in tallies for one in tally.attempts if one.answered and one.written]
    if not answers:
        return None
    paces = [pace for one in answers if (pace := _words_a_minute(one)) is not None]
    thinking = [one.thinking for one in answers if one.thinking is not None]
    return Pace(
        when=max(tally.when for tally in tallies),
        words_a_minute=median(paces) if paces else None,
        words=median(one.words for one in answers),
        thinking=median(thinking) if thinking else None,
        overtime=sum(one.overtime > 0 for one in answers) / len(answers),
        overtime_seconds=sum(one.overtime for one in answers),
    )


def paces(tallies: Iterable[Tally]) -> tuple[Pace, ...]:
    """Return the pace of each session that has answers, the oldest first."""
    in_order = sorted(tallies, key=lambda one: one.when)
    return tuple(pace for one in in_order if (pace := pace_of([one])) is not None)


def practised(tallies: Iterable[Tally]) -> float:
    """Return the seconds on the clock in all sessions."""
    return sum(attempt.clock for tally in tallies for attempt in tally.attempts)


def streak(tallies: Iterable[Tally], today: date, zone: tzinfo | None = None) -> Streak:
    """Count days in a row on the candidate's calendar; a session without an answer does not count.

    Args:
        tallies: Those of all sessions.
        today: The candidate's date.
        zone: Where they are; None for this machine's own zone.
    """
    days = {
        tally.when.astimezone(zone).date()
        for tally in tallies
        if any(attempt.written for attempt in tally.attempts)
    }
    longest = max((_run(day, days) for day in days if day + timedelta(1) not in days), default=0)
    last = today if today in days else today - timedelta(1)
    return Streak(current=_run(last, days), longest=longest, days=len(days))


def _run(last: date, days: set[date]) -> int:
    """Count the days in a row that end on `last`."""
    count = 0
    while last - timedelta(count) in days:
        count += 1
    return count


def _words_a_minute(attempt: AttemptTally) -> float | None:
    return attempt.words * 60 / attempt.typing if attempt.typing >= SHORTEST_TYPING else None

"""What progress says, in the same words on screens and on the command line."""

from __future__ import annotations

from datetime import date, datetime

from simulator.figures import count, percent
from simulator.progress.coverage import Trend
from simulator.progress.habits import Streak

_STEADY = 0.03
"""Less than this is no change worth a word."""
_LONG_AGO = 60
"""Days after which a date says more than their number."""


def got_better(trend: Trend) -> str:
    """Say whether it got better."""
    by = trend.latest - trend.first
    word = "About the same" if abs(by) < _STEADY else "Better" if by > 0 else "Lower"
    if trend.sessions == 1:
        return f"{word}: {percent(trend.latest)} in the latest session, {percent(trend.first)} in the first"
    return (
        f"{word}: {percent(trend.latest)} in the latest {trend.sessions} sessions, "
        f"{percent(trend.first)} in the first {trend.sessions}"
    )


def in_a_row(streak: Streak) -> str:
    """Say how regular practice is."""
    return (
        f"{count(streak.current, 'day')} in a row, {streak.longest} at most; "
        f"practice on {count(streak.days, 'day')}"
    )


def days_ago(when: datetime | None, today: date) -> str:
    """Say when something was last covered: `today`, `3 days ago`, `4 March 2026`, `never yet`."""
    if when is None:
        return "never yet"
    day = when.astimezone().date()
    days = (today - day).days
    if days > _LONG_AGO:
        return f"{day.day} {day:%B %Y}"
    return "today" if days <= 0 else "yesterday" if days == 1 else f"{days} days ago"

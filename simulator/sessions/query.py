"""What a candidate types to find sessions, read as what is looked for."""

from __future__ import annotations

import re
from calendar import monthrange
from contextlib import suppress
from dataclasses import replace
from datetime import date

from simulator.sessions.card import Wanted

HELP = "words or “several words” · bank:metrics · element:cadence · 2026-03 or 2026-03-14 · since: · until:"
"""What can be typed, in a line."""

_TERM = re.compile(
    r'(?:(?P<name>bank|element|date|since|until):)?(?:["“](?P<phrase>[^"”]*)["”]?|(?P<word>\S+))|\S+'
)
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)


def wanted(typed: str) -> Wanted:
    """Return what is looked for; never refuses, because it is read at every key.

    A month or a day is a date, a year alone is a word unless it stands behind `date:`, `since:` or `until:`. What
    is begun and cannot be understood yet, such as `since:20`, does not count.
    """
    found = Wanted()
    for term in _TERM.finditer(typed):
        name, value = term["name"] or "", (term["phrase"] or term["word"] or "").strip()
        if name == "bank":
            found = replace(found, bank=value.casefold())
        elif name == "element":
            found = replace(found, element=value.casefold())
        elif name or (value.count("-") and _DATE.fullmatch(value)):
            found = _on_days(found, name, value)
        elif value and not _is_begun(value):
            found = replace(found, words=(*found.words, value))
    return found


def _is_begun(value: str) -> bool:
    """Whether this is a name with nothing behind it yet."""
    return value.rstrip(":") in ("bank", "element", "date", "since", "until") and value.endswith(":")


def _on_days(found: Wanted, name: str, value: str) -> Wanted:
    days = _days(value)
    if days is None:
        return found
    since = found.since if name == "until" else days[0]
    until = found.until if name == "since" else days[1]
    return replace(found, since=since, until=until)


def _days(value: str) -> tuple[date, date] | None:
    """Return the first and the last day of a year, a month or a day; None for anything else."""
    parts = _DATE.fullmatch(value)
    if parts is None:
        return None
    year, month, day = (int(part) if part else None for part in parts.groups())
    assert year is not None
    with suppress(ValueError):
        first = date(year, month or 1, day or 1)
        return first, date(year, month or 12, day or monthrange(year, month or 12)[1])
    return None

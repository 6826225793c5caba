"""Everything that progress shows, put together from past sessions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from pathlib import Path

from simulator.progress.coverage import (
    ElementProgress,
    Point,
    Trend,
    by_bank,
    by_element,
    by_session,
    most_left_out,
    trend,
)
from simulator.progress.habits import Pace, Streak, pace_of, paces, practised, streak
from simulator.sessions.index import each
from simulator.sessions.listing import Unreadable
from simulator.sessions.parts import Parts
from simulator.sessions.tally import Tally


@dataclass(frozen=True, slots=True)
class Report:
    """What many sessions say together.

    Attributes:
        sessions: How many there are.
        answers: How many answers were handed in, probes among them.
        practised: Seconds on the clock.
        streak: Days in a row.
        overall: The coverage of each session, the oldest first.
        trend: Whether it got better; None while there are not two sessions.
        banks: For each bank, its coverage in each session, the oldest first.
        elements: For each element, how often it was covered.
        left_out: The elements left out most often, the worst first.
        pace: How answers were given, all together; None without any.
        paces: The same session by session, the oldest first.
        unreadable: Files that could not be read, and why.
    """

    sessions: int
    answers: int
    practised: float
    streak: Streak
    overall: tuple[Point, ...]
    trend: Trend | None
    banks: dict[str, tuple[Point, ...]]
    elements: tuple[ElementProgress, ...]
    left_out: tuple[ElementProgress, ...]
    pace: Pace | None
    paces: tuple[Pace, ...]
    unreadable: tuple[Unreadable, ...] = ()


def report(
    tallies: Sequence[Tally],
    today: date,
    *,
    zone: tzinfo | None = None,
    unreadable: tuple[Unreadable, ...] = (),
) -> Report:
    """Put together what the sessions say; the order they come in does not matter."""
    elements = by_element(tallies)
    overall = by_session(tallies)
    return Report(
        sessions=len(tallies),
        answers=sum(attempt.answered for tally in tallies for attempt in tally.attempts),
        practised=practised(tallies),
        streak=streak(tallies, today, zone),
        overall=overall,
        trend=trend(overall),
        banks=by_bank(tallies),
        elements=elements,
        left_out=most_left_out(elements),
        pace=pace_of(tallies),
        paces=paces(tallies),
        unreadable=unreadable,
    )


def read_report(folder: Path, today: date, cache: Path | None = None) -> Report:
    """Put together what the sessions in a folder say; one that cannot be read hides no other.

    Args:
        folder: That of the sessions.
        today: The candidate's date.
        cache: Where the index of the folder is kept; without it every journal is read.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    return report_of(read_each(folder, cache), today)


def read_each(folder: Path, cache: Path | None = None) -> Iterator[Tally | Unreadable]:
    """Yield the sessions in a folder in figures, each read when it is asked for.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    return each(folder, Parts.tally, cache)


def report_of(found: Iterable[Tally | Unreadable], today: date) -> Report:
    """Put together what sessions say, apart from those that cannot be read."""
    tallies: list[Tally] = []
    unreadable: list[Unreadable] = []
    for one in found:
        if isinstance(one, Tally):
            tallies.append(one)
        else:
            unreadable.append(one)
    return report(tallies, today, unreadable=tuple(unreadable))

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
from simulator.sessions.listing import Unreadable, journals
from simulator.sessions.reading import Session, UnreadableSessionError, skim


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
    sessions: Sequence[Session],
    today: date,
    *,
    zone: tzinfo | None = None,
    unreadable: tuple[Unreadable, ...] = (),
) -> Report:
    """Put together what the sessions say; the order they come in does not matter."""
    elements = by_element(sessions)
    overall = by_session(sessions)
    return Report(
        sessions=len(sessions),
        answers=sum(attempt.answered for session in sessions for attempt in session.all_attempts),
        practised=practised(sessions),
        streak=streak(sessions, today, zone),
        overall=overall,
        trend=trend(overall),
        banks=by_bank(sessions),
        elements=elements,
        left_out=most_left_out(elements),
        pace=pace_of(sessions),
        paces=paces(sessions),
        unreadable=unreadable,
    )


def read_report(folder: Path, today: date) -> Report:
    """Put together what the sessions in a folder say; one that cannot be read hides no other.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    return report_of(read_each(folder), today)


def read_each(folder: Path) -> Iterator[Session | Unreadable]:
    """Yield the sessions in a folder, each read when it is asked for.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    return (_read(path) for path in journals(folder))


def report_of(found: Iterable[Session | Unreadable], today: date) -> Report:
    """Put together what sessions say, apart from those that cannot be read."""
    sessions: list[Session] = []
    unreadable: list[Unreadable] = []
    for one in found:
        if isinstance(one, Session):
            sessions.append(one)
        else:
            unreadable.append(one)
    return report(sessions, today, unreadable=tuple(unreadable))


def _read(path: Path) -> Session | Unreadable:
    try:
        return skim(path)
    except UnreadableSessionError as error:
        return Unreadable(path.stem, path, error.reason)

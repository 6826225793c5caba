"""Sessions in one line each, and what was asked lately, read from their journals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from simulator.interview.attempt import Attempt, asked
from simulator.sessions.files import UnreadableSessionError
from simulator.sessions.listing import Summary, Unreadable, newest
from simulator.sessions.reading import Session, skim

_NEWEST = 60
"""Sessions looked at for what was asked lately: with five questions each, many times what the shipped banks hold."""


def iterate(folder: Path) -> Iterator[Summary | Unreadable]:
    """Yield the sessions newest first, each read when it is asked for.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    return (summarise_file(path) for path in newest(folder))


def summarise_file(path: Path) -> Summary | Unreadable:
    """Read one journal for its summary."""
    try:
        return summarise(skim(path))
    except UnreadableSessionError as error:
        return Unreadable(path.stem, path, error.reason)


def summarise(session: Session) -> Summary:
    """Return a session in one line."""
    latest = asked(session.all_attempts)
    header = session.header
    return Summary(
        id=session.id,
        folder=session.path.parent,
        started=header.started,
        banks=header.settings.banks,
        questions=len(header.questions),
        answered=sum(attempt.answered for attempt in latest),
        coverage=mean_coverage(latest),
        practised=sum(attempt.clock for attempt in session.all_attempts),
        exam=header.settings.exam,
        ended=session.ended,
        problems=session.problems,
    )


def mean_coverage(attempts: Iterable[Attempt]) -> float | None:
    """Return the mean coverage of those that were assessed, 0..1; None when none was."""
    shares = [attempt.assessment.coverage for attempt in attempts if attempt.assessment is not None]
    return sum(shares) / len(shares) if shares else None


def last_asked(folder: Path) -> dict[str, str]:
    """Return by question id when it was last shown, ISO 8601, from the newest sessions.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    asked_at: dict[str, str] = {}
    for path in islice(newest(folder), _NEWEST):
        try:
            session = skim(path)
        except UnreadableSessionError:
            continue
        for attempt in session.all_attempts:
            asked_at.setdefault(attempt.shown.question, session.header.started)
    return asked_at

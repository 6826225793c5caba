"""Sessions that were broken off: finding them, going on with one, or closing it as it is."""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from simulator.interview.clock import Clock
from simulator.interview.course import Plan
from simulator.interview.events import Ended, Event
from simulator.interview.reasons import Reason
from simulator.sessions import locks
from simulator.sessions.files import UnreadableSessionError
from simulator.sessions.journal import Journal, append
from simulator.sessions.listing import Summary, newest
from simulator.sessions.reading import Session, read, skim
from simulator.sessions.summaries import summarise

LOOKED_AT = 20
"""The newest sessions among which one that was broken off is looked for."""


@dataclass(frozen=True, slots=True)
class BrokenOff:
    """A session taken up again: what `Interview.restore` needs, and the journal to go on with.

    Attributes:
        journal: Held; close it.
        plan: The questions as they were asked, without cues: look each up by id in today's banks.
        events: Everything that happened so far.
    """

    journal: Journal
    plan: Plan
    events: tuple[Event, ...]


def unfinished(folder: Path) -> list[Summary]:
    """Return the late sessions that can be gone on with, newest first: begun, not ended, held by nobody.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    found = []
    for path in islice(newest(folder), LOOKED_AT):
        try:
            session = skim(path)
        except UnreadableSessionError:
            continue
        if _can_go_on(session) and not locks.held_by_another(path):
            found.append(summarise(session))
    return found


def resume(path: Path, *, clock: Clock = time.monotonic) -> BrokenOff:
    """Hold a journal again and read what it has.

    Raises:
        SessionInUseError: When another program holds it.
        SessionsFolderError: When it cannot be opened for writing.
        UnreadableSessionError: When it cannot be read, or shows a question that it does not have.
    """
    journal = Journal.reopen(path, clock=clock)
    try:
        session = _read_unfinished(path)
    except UnreadableSessionError:
        journal.close()
        raise
    return BrokenOff(journal, session.header.plan, tuple(session.events))


def close_as_it_is(path: Path) -> None:
    """End a session where it was broken off; its words stay.

    Raises:
        SessionInUseError: When another program holds it.
        SessionsFolderError: When it cannot be written.
    """
    append(path, [Ended(Reason.CLOSED)])


def _read_unfinished(path: Path) -> Session:
    session = read(path)
    if not _can_go_on(session):
        raise UnreadableSessionError(path, "it has ended, or there is nothing in it to go on with")
    return session


def _can_go_on(session: Session) -> bool:
    attempts = session.all_attempts
    return session.ended is None and bool(attempts) and all(session.question(one) for one in attempts)

"""Reading a session back: whatever can be read is, and what cannot is said."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from simulator.interview.attempt import Attempt, Attempts
from simulator.interview.events import Edited, Ended, Event, Shown
from simulator.interview.reasons import Reason
from simulator.questions import Question
from simulator.sessions.codec import LineError, UnknownEvent, decode, from_line
from simulator.sessions.files import LONGEST_LINE, UnreadableSessionError, beginning, lines, open_regular
from simulator.sessions.header import Header, NewerFormatError

MOST_WORK = 500_000
"""Lines read from one journal, one counted the more often the longer the answer it edits: three days of typing."""
_EDIT_WORK = 10_000
"""Code points of an answer that make an edit of it count once more."""
_PROBLEMS_NAMED = 5
_SKIMMED = 2**20
"""Bytes; a journal that is longer is read whole."""
_TYPING = b'{"event":"edited",'
"""How an edit's line begins."""


@dataclass(slots=True)
class Session:
    """A session as its journal has it.

    Attributes:
        path: The journal.
        header: What was asked, and how.
        events: Everything that happened and could be read, in order.
        attempts: Folded from the events.
        ended: Why it ended; None for one that was broken off.
        problems: What could not be read, for people.
    """

    path: Path
    header: Header
    events: list[Event] = field(default_factory=list)
    attempts: Attempts = field(default_factory=Attempts)
    ended: Reason | None = None
    problems: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Its name, which is its file's: a header may say anything."""
        return self.path.stem

    @property
    def all_attempts(self) -> tuple[Attempt, ...]:
        """The attempts in the order they were shown."""
        return tuple(self.attempts.by_number.values())

    def question(self, attempt: Attempt) -> Question | None:
        """Return the question that an attempt answers, as it was asked."""
        return self.header.question(attempt.shown.question)


def read(path: Path) -> Session:
    """Read a journal, torn or strange as it may be.

    Raises:
        UnreadableSessionError: When it has no header that can be read, or is of a newer format.
    """
    try:
        with open_regular(path) as file:
            session = Session(path, read_header(path, file))
            session.problems = _read_events(session, lines(file))
    except OSError as error:
        raise UnreadableSessionError(path, (error.strerror or str(error)).lower()) from error
    return session


def skim(path: Path) -> Session:
    """Read a journal without most of its typing: for lists and sums, not for replay or for where time was up.

    Answers, times, verdicts and marks are as `read` has them, at a fraction of its cost. A journal with an answer
    that was not handed in, or with anything that cannot be read, is read whole.

    Raises:
        UnreadableSessionError: As `read`.
    """
    try:
        with open_regular(path) as file:
            session = Session(path, read_header(path, file))
            rest = beginning(file, _SKIMMED)
    except OSError as error:
        raise UnreadableSessionError(path, (error.strerror or str(error)).lower()) from error
    session.problems = _read_events(session, _without_typing(rest))
    handed_in = all(attempt.answered for attempt in session.all_attempts)
    return session if handed_in and not session.problems and len(rest) < _SKIMMED else read(path)


def _without_typing(data: bytes) -> Iterator[bytes]:
    """Yield the lines, of a run of edits only the first: it tells the thinking time, the answer handed in the rest."""
    before = False
    for line in io.BytesIO(data):
        typing = line.startswith(_TYPING) and line.endswith(b"\n")
        if not (typing and before):
            yield line
        before = typing


def read_header(path: Path, file: BinaryIO) -> Header:
    """Read the first line of an open journal.

    Raises:
        UnreadableSessionError: When it is not a header.
    """
    line = file.readline(LONGEST_LINE)
    if not line:
        raise UnreadableSessionError(path, "it is empty")
    try:
        return Header.from_json(from_line(line))
    except NewerFormatError as error:
        raise UnreadableSessionError(path, f"{error}; update mock-interview") from error
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        whole = (
            "is not a session's header" if line.endswith(b"\n") else "was cut off or is none of a session's"
        )
        raise UnreadableSessionError(path, f"its first line {whole}") from error


def _read_events(session: Session, found: Iterable[bytes]) -> tuple[str, ...]:
    """Read all events into the session; return what could not be read."""
    bad: list[int] = []
    unknown: Counter[str] = Counter()
    torn, work, read_so_far = False, 0, 0
    for number, line in enumerate(found, start=2):
        if work >= MOST_WORK:
            read_so_far = number - 1
            break
        work += 1
        if not line.strip():
            continue
        try:
            event = decode(line)
        except LineError:
            torn = not line.endswith(b"\n")
            bad += [] if torn else [number]
            continue
        if isinstance(event, UnknownEvent):
            unknown[event.name] += 1
        else:
            work += _take(session, event)
    return tuple(_problems(bad, unknown, torn=torn, read_so_far=read_so_far))


def _take(session: Session, event: Event) -> int:
    """Add an event to the session; return how much work it was beyond that of any line."""
    session.events.append(event)
    if isinstance(event, Ended):
        session.ended = event.reason
    elif isinstance(event, Shown) and session.ended is Reason.CLOSED:
        session.ended = None
    session.attempts.apply(event)
    edited = session.attempts.by_number.get(event.attempt) if isinstance(event, Edited) else None
    return len(edited.text) // _EDIT_WORK if edited else 0


def _problems(bad: list[int], unknown: Counter[str], *, torn: bool, read_so_far: int) -> Iterator[str]:
    if bad:
        named = ", ".join(str(number) for number in bad[:_PROBLEMS_NAMED])
        rest = f" and {len(bad) - _PROBLEMS_NAMED} more" if len(bad) > _PROBLEMS_NAMED else ""
        yield f"not readable: line{'s' if len(bad) > 1 else ''} {named}{rest}"
    if torn:
        yield "the last line was cut off while it was written"
    if unknown:
        names = ", ".join(sorted(name[:40] for name in list(unknown)[:_PROBLEMS_NAMED]))
        total = unknown.total()
        yield f"{total} event{'s' if total > 1 else ''} of a kind that this version does not know: {names}"
    if read_so_far:
        yield f"it is too long: only its first {read_so_far:,} lines were read"

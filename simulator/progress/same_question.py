"""All attempts at one question, over all sessions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from simulator.interview.events import Purpose
from simulator.sessions.files import UnreadableSessionError
from simulator.sessions.listing import journals
from simulator.sessions.reading import Session, skim
from simulator.sessions.search import may_ask
from simulator.sessions.transcript import Entry, transcript


@dataclass(frozen=True, slots=True)
class Answer:
    """An attempt with the session that it was made in.

    Attributes:
        path: The session's journal.
        when: When the session began.
        entry: The attempt.
    """

    path: Path
    when: datetime
    entry: Entry


def attempts_at(folder: Path, question: str) -> Iterator[Answer]:
    """Yield every attempt at a question that has words, the newest first, without its follow-ups.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    for path in journals(folder):
        if may_ask(path, question):
            try:
                session = skim(path)
            except UnreadableSessionError:
                continue
            yield from reversed(list(answers(session, question)))


def answers(session: Session, question: str) -> Iterable[Answer]:
    """Yield the attempts at a question in one session, in order."""
    for entry in transcript(session).entries:
        wanted = entry.question == question and entry.purpose is not Purpose.PROBE
        if wanted and entry.answer.strip():
            yield Answer(session.path, session.header.when, entry)

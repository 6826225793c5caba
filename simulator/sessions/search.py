"""Finding sessions by words, bank, element and date, quickly enough to answer as one types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from simulator.sessions.listing import Summary, Unreadable, journals, summarise
from simulator.sessions.reading import Session, UnreadableSessionError, open_regular, skim

_SIFTED = 4 * 2**20
"""Bytes of a file that are looked at before it is parsed; a longer one is parsed in any case."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; everything given must fit, and nothing given fits all.

    Attributes:
        words: Each must stand in one prompt, answer, note or probe of the session, in any case, in any order.
        bank: Id of a bank that was drawn from.
        element: Id of an element that was asked for.
        since: The first day.
        until: The last day.
    """

    words: tuple[str, ...] = ()
    bank: str = ""
    element: str = ""
    since: date | None = None
    until: date | None = None


def search(folder: Path, wanted: Wanted) -> Iterator[Summary | Unreadable]:
    """Yield the sessions that fit, newest first, each read when it is asked for.

    Files whose bytes cannot hold what is wanted are not parsed, so one that cannot be read is yielded only when
    its bytes hold it, or nothing in particular is wanted.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    for path in journals(folder):
        if not _may_hold(path, wanted):
            continue
        try:
            session = skim(path)
        except UnreadableSessionError as error:
            yield Unreadable(path.stem, path, error.reason)
            continue
        if fits(session, wanted):
            yield summarise(session)


def fits(session: Session, wanted: Wanted) -> bool:
    """Return whether a session is what is looked for."""
    day = session.header.when.astimezone().date()
    if (wanted.since and day < wanted.since) or (wanted.until and day > wanted.until):
        return False
    if wanted.bank and wanted.bank not in _banks(session):
        return False
    if wanted.element and wanted.element not in _elements(session):
        return False
    text = _text(session)
    return all(word.casefold() in text for word in wanted.words)


def _banks(session: Session) -> set[str]:
    return {*session.header.settings.banks, *(question.bank for question in session.header.questions)}


def _elements(session: Session) -> set[str]:
    return {element.id for question in session.header.questions for element in question.elements}


def _text(session: Session) -> str:
    parts = [part for one in session.all_attempts for part in (one.shown.prompt, one.text, one.note)]
    return "\n".join(parts).casefold()


def _may_hold(path: Path, wanted: Wanted) -> bool:
    """Return whether the bytes of a file could hold what is wanted, far sooner than parsing would tell."""
    names = [name for name in (wanted.bank, wanted.element) if name]
    plain = [word for word in (*wanted.words, *names) if word.isascii() and word.isalnum()]
    if not plain:
        return True
    try:
        with open_regular(path) as file:
            data = file.read(_SIFTED)
    except (OSError, UnreadableSessionError):
        return True
    small = data.lower()
    if all(word.lower().encode() in small for word in plain):
        return True
    # An answer that was never handed in stands in the file only in the pieces in which it was typed.
    in_pieces = data.count(b'"event":"shown"') > data.count(b'"event":"answered"')
    return in_pieces or len(data) == _SIFTED

"""Finding sessions by words, bank, element and date, quickly enough to answer as one types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from simulator.interview.attempt import Attempt
from simulator.sessions.listing import Summary, Unreadable, newest, summarise
from simulator.sessions.reading import Session, UnreadableSessionError, beginning, open_regular, skim

_SIFTED = 4 * 2**20
"""Bytes of a file that are looked at before it is parsed; a longer one is parsed in any case."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; everything given must fit, and nothing given fits all.

    Attributes:
        words: Each must stand in one prompt, answer, note or probe of the session, in any case, in any order.
        bank: Id of a bank that was drawn from, or its beginning.
        element: Id of an element that was asked for, or its beginning.
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
    for path in newest(folder):
        if not _may_hold(path, wanted):
            continue
        try:
            session = skim(path)
        except UnreadableSessionError as error:
            yield Unreadable(path.stem, path, error.reason)
            continue
        if wanted == Wanted() or fits(session, wanted):
            yield summarise(session)


@dataclass(frozen=True, slots=True)
class Card:
    """What is kept of a session in memory, to list it and to find it without reading it again.

    Attributes:
        summary: The session in one line.
        day: When it began, on this machine's calendar.
        banks: Ids of the banks that were drawn from.
        elements: Ids of the elements that were asked for.
        text: Prompts, answers and notes, made alike for comparing.
    """

    summary: Summary
    day: date
    banks: frozenset[str]
    elements: frozenset[str]
    text: str

    def fits(self, wanted: Wanted) -> bool:
        """Return whether the session is what is looked for."""
        if (wanted.since and self.day < wanted.since) or (wanted.until and self.day > wanted.until):
            return False
        if not (_begins(wanted.bank, self.banks) and _begins(wanted.element, self.elements)):
            return False
        return all(word.casefold() in self.text for word in wanted.words)


def cards(folder: Path) -> Iterator[Card | Unreadable]:
    """Yield the sessions newest first, each read when it is asked for.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    return (card_of_file(path) for path in newest(folder))


def card_of_file(path: Path) -> Card | Unreadable:
    """Read one journal for its card."""
    try:
        return card(skim(path))
    except UnreadableSessionError as error:
        return Unreadable(path.stem, path, error.reason)


def card(session: Session) -> Card:
    """Return what is kept of a session."""
    questions = session.header.questions
    return Card(
        summary=summarise(session),
        day=session.header.when.astimezone().date(),
        banks=frozenset((*session.header.settings.banks, *(one.bank for one in questions))),
        elements=frozenset(element.id for one in questions for element in one.elements),
        text="\n".join(map(_text, session.all_attempts)),
    )


def fits(session: Session, wanted: Wanted) -> bool:
    """Return whether a session is what is looked for."""
    return card(session).fits(wanted)


def may_ask(path: Path, question: str) -> bool:
    """Return whether a journal could hold a question, by its bytes; far sooner than parsing would tell."""
    try:
        with open_regular(path) as file:
            data = beginning(file, _SIFTED)
    except (OSError, UnreadableSessionError):
        return False
    return question.encode("utf-8", "replace") in data or len(data) == _SIFTED


def best(attempts: Sequence[Attempt], words: Sequence[str]) -> Attempt | None:
    """Return the attempt that holds most of the words, of several the one best covered; None without any."""

    def worth(attempt: Attempt) -> tuple[int, bool, float]:
        found = sum(word.casefold() in _text(attempt) for word in words)
        answered = sum(word.casefold() in attempt.text.casefold() for word in words)
        return found, bool(answered), attempt.assessment.coverage if attempt.assessment else 0.0

    found = max(attempts, key=worth, default=None)
    return found if found is not None and worth(found)[0] else None


def _begins(beginning: str, names: frozenset[str]) -> bool:
    return not beginning or any(name.startswith(beginning) for name in names)


def _text(attempt: Attempt) -> str:
    return f"{attempt.shown.prompt}\n{attempt.text}\n{attempt.note}".casefold()


def _may_hold(path: Path, wanted: Wanted) -> bool:
    """Return whether the bytes of a file could hold what is wanted, far sooner than parsing would tell."""
    names = [name for name in (wanted.bank, wanted.element) if name]
    plain = [word for word in (*wanted.words, *names) if word.isascii() and word.isalnum()]
    if not plain:
        return True
    try:
        with open_regular(path) as file:
            data = beginning(file, _SIFTED)
    except (OSError, UnreadableSessionError):
        return True
    small = data.lower()
    if all(word.lower().encode() in small for word in plain):
        return True
    # An answer that was never handed in stands in the file only in the pieces in which it was typed.
    in_pieces = data.count(b'"event":"shown"') > data.count(b'"event":"answered"')
    return in_pieces or len(data) == _SIFTED

"""Finding sessions by words, bank, element and date, quickly enough to answer as one types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.sessions.card import Card, Wanted, searched
from simulator.sessions.files import UnreadableSessionError, beginning, open_regular
from simulator.sessions.index import each
from simulator.sessions.listing import Summary, Unreadable
from simulator.sessions.parts import Parts, read_parts

if TYPE_CHECKING:
    from simulator.interview.attempt import Attempt

_SIFTED = 4 * 2**20
"""Bytes of a file that are looked at; a longer one may hold anything."""


def search(folder: Path, wanted: Wanted, cache: Path | None = None) -> Iterator[Summary | Unreadable]:
    """Yield the sessions that fit, newest first, each read when it is asked for.

    A file that cannot be read is yielded only when its bytes hold what is wanted, or nothing in particular is.

    Args:
        folder: That of the sessions.
        wanted: What is looked for.
        cache: Where the index of the folder is kept; without it every journal is read.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    for one in cards(folder, cache):
        if isinstance(one, Card):
            if one.fits(wanted):
                yield one.summary
        elif _may_hold(one.path, wanted):
            yield one


def cards(folder: Path, cache: Path | None = None) -> Iterator[Card | Unreadable]:
    """Yield the sessions newest first, each read when it is asked for.

    Args:
        folder: That of the sessions.
        cache: Where the index of the folder is kept; without it every journal is read.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    return each(folder, Parts.card, cache)


def card_of_file(path: Path) -> Card | Unreadable:
    """Read one journal for its card."""
    try:
        return read_parts(path).card(path.stem, path.parent)
    except UnreadableSessionError as error:
        return Unreadable(path.stem, path, error.reason)


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
        found = sum(word.casefold() in searched(attempt).casefold() for word in words)
        answered = sum(word.casefold() in attempt.text.casefold() for word in words)
        return found, bool(answered), attempt.assessment.coverage if attempt.assessment else 0.0

    found = max(attempts, key=worth, default=None)
    return found if found is not None and worth(found)[0] else None


def _may_hold(path: Path, wanted: Wanted) -> bool:
    """Return whether the bytes of a file could hold what is wanted."""
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
    return all(word.lower().encode() in small for word in plain) or len(data) == _SIFTED

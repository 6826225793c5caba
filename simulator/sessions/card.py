"""A session as lists show it and as it is found: in one line, with its words packed; and what can be looked for."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from simulator.interview.reasons import Reason
from simulator.sessions.listing import Summary
from simulator.sessions.moments import moment

if TYPE_CHECKING:
    from simulator.interview.attempt import Attempt
    from simulator.sessions.reading import Session

_QUICKLY = 1
"""How hard texts are packed: ten thousand answers take three times their room otherwise, and are unpacked at every key."""


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


@dataclass(frozen=True, slots=True)
class Card:
    """What is kept of a session in memory, to list it and to find it without reading it again.

    Attributes:
        summary: The session in one line.
        banks: Ids of the banks that were drawn from.
        elements: Ids of the elements that were asked for.
        packed: Prompts, answers and notes, made alike for comparing, as `packed_text` packs them.
    """

    summary: Summary
    banks: tuple[str, ...]
    elements: tuple[str, ...]
    packed: bytes

    @property
    def day(self) -> date:
        """When it began, on this machine's calendar."""
        return moment(self.summary.started).astimezone().date()

    def fits(self, wanted: Wanted) -> bool:
        """Return whether the session is what is looked for."""
        if not (_begins(wanted.bank, self.banks) and _begins(wanted.element, self.elements)):
            return False
        if (wanted.since and self.day < wanted.since) or (wanted.until and self.day > wanted.until):
            return False
        return not wanted.words or self._holds([_alike(word) for word in wanted.words])

    def _holds(self, words: list[bytes]) -> bool:
        try:
            text = zlib.decompress(self.packed)
        except zlib.error:  # only a forged index has such a text
            return False
        return all(word in text for word in words)


def card_to_json(session: Session) -> list[Any]:
    """Return a session's card as JSON-ready values, without its words and where its journal is."""
    from simulator.sessions.summaries import summarise

    one, questions = summarise(session), session.header.questions
    banks = sorted({*one.banks, *(question.bank for question in questions)})
    elements = sorted({element.id for question in questions for element in question.elements})
    figures = [one.questions, one.answered, one.coverage, one.practised, one.exam, one.ended]
    return [one.started, one.banks, *figures, one.problems, banks, elements]


def card_from_json(name: str, folder: Path, data: list[Any], packed: bytes) -> Card:
    """Read what `card_to_json` wrote.

    Raises:
        TypeError, ValueError: When a value is absent or of another kind.
    """
    started, banks, questions, answered, coverage, practised, exam, ended, problems, *found = data
    drawn_from, asked_for = found
    moment(started)
    summary = Summary(
        id=name,
        folder=folder,
        started=started,
        banks=_names(*banks),
        questions=int(questions),
        answered=int(answered),
        coverage=None if coverage is None else _share(coverage),
        practised=float(practised),
        exam=bool(exam),
        ended=None if ended is None else Reason(ended),
        problems=tuple(map(str, problems)),
    )
    return Card(summary, _names(*drawn_from), _names(*asked_for), packed)


def packed_text(session: Session) -> bytes:
    """Return what is looked for words in: prompts, answers and notes, packed."""
    return zlib.compress(_alike("\n".join(map(searched, session.all_attempts))), _QUICKLY)


def searched(attempt: Attempt) -> str:
    """Return what is looked for words in, of one attempt."""
    return f"{attempt.shown.prompt}\n{attempt.text}\n{attempt.note}"


def _alike(text: str) -> bytes:
    """Return a text so that another can be looked for in it whatever its case."""
    return text.casefold().encode("utf-8", "surrogatepass")


def _share(value: float) -> float:
    if not 0 <= value <= 1:
        raise ValueError(f"{value!r} is no share")
    return float(value)


def _begins(beginning: str, names: tuple[str, ...]) -> bool:
    return not beginning or any(name.startswith(beginning) for name in names)


@lru_cache(maxsize=1000)
def _names(*names: str) -> tuple[str, ...]:
    """Return the names, of equal ones always the same: most sessions ask for the same few."""
    return tuple(map(str, names))

"""A session in figures: what progress sums up of it, without a word of the answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

from simulator.interview.attempt import Attempt
from simulator.interview.events import Purpose
from simulator.sessions.moments import moment
from simulator.sessions.own_word import covered_with_marks
from simulator.sessions.reading import Session


@dataclass(frozen=True, slots=True)
class Asking:
    """One required element of one assessed attempt.

    Attributes:
        element: The element's id.
        name: Its name, as it was then.
        covered: Whether the program found it.
        own_covered: Whether it counts by the candidate's marks.
    """

    element: str
    name: str
    covered: bool
    own_covered: bool


@dataclass(frozen=True, slots=True)
class AttemptTally:
    """An attempt in figures.

    Attributes:
        bank: The question's bank; empty when the journal does not have the question.
        answered: Whether the answer was handed in.
        words: In the answer.
        written: Whether there is more than space in it.
        clock: Seconds on its stopwatch.
        thinking: Seconds to the first keystroke; None before it.
        overtime: Seconds beyond the limit.
        askings: What was required of it; nothing before an assessment, and nothing of a probe.
    """

    bank: str
    answered: bool
    words: int
    written: bool
    clock: float
    thinking: float | None
    overtime: float
    askings: tuple[Asking, ...]

    @property
    def typing(self) -> float:
        """Seconds from the first keystroke on."""
        return 0.0 if self.thinking is None else self.clock - self.thinking


@dataclass(frozen=True, slots=True)
class Tally:
    """A session in figures.

    Attributes:
        when: When it began.
        attempts: In the order they were shown.
    """

    when: datetime
    attempts: tuple[AttemptTally, ...]

    def to_json(self) -> list[Any]:
        """Return it as JSON-ready values, without the names of fields: of ten thousand they would be most of it."""
        return [self.when.isoformat(), [_attempt_to_json(one) for one in self.attempts]]

    @classmethod
    def from_json(cls, data: list[Any]) -> Self:
        """Read what `to_json` wrote.

        Raises:
            TypeError, ValueError: When a value is absent or of another kind.
        """
        when, attempts = data
        return cls(moment(when), tuple([_attempt_from_json(*one) for one in attempts]))


def tally(session: Session) -> Tally:
    """Return a session in figures."""
    return Tally(session.header.when, tuple(_attempt(session, one) for one in session.all_attempts))


def _attempt(session: Session, attempt: Attempt) -> AttemptTally:
    question = session.question(attempt)
    words = attempt.assessment.words if attempt.assessment else len(attempt.text.split())
    return AttemptTally(
        bank=question.bank if question else "",
        answered=attempt.answered,
        words=words,
        written=bool(attempt.text.strip()),
        clock=attempt.clock,
        thinking=attempt.thinking,
        overtime=attempt.overtime,
        askings=_askings(session, attempt),
    )


def _askings(session: Session, attempt: Attempt) -> tuple[Asking, ...]:
    if attempt.assessment is None or attempt.shown.purpose is Purpose.PROBE:
        return ()
    question = session.question(attempt)
    names = {one.id: one.name for one in question.elements} if question else {}
    return tuple(
        Asking(
            element=finding.element,
            name=names.get(finding.element, finding.element),
            covered=finding.covered,
            own_covered=covered_with_marks(attempt, finding),
        )
        for finding in attempt.assessment.required
    )


def _attempt_to_json(one: AttemptTally) -> list[Any]:
    askings = [[each.element, each.name, each.covered, each.own_covered] for each in one.askings]
    return [one.bank, one.answered, one.words, one.written, one.clock, one.thinking, one.overtime, askings]


def _attempt_from_json(  # noqa: PLR0913, PLR0917 - one parameter a value
    bank: str,
    answered: bool,  # noqa: FBT001 - JSON
    words: int,
    written: bool,  # noqa: FBT001 - JSON
    clock: float,
    thinking: float | None,
    overtime: float,
    askings: list[Any],
) -> AttemptTally:
    return AttemptTally(
        str(bank),
        bool(answered),
        int(words),
        bool(written),
        float(clock),
        None if thinking is None else float(thinking),
        float(overtime),
        tuple([Asking(str(a), str(name), bool(c), bool(own)) for a, name, c, own in askings]),
    )

"""What a regrade of several sessions would change, in words and as JSON, and keeping it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from simulator.errors import UnknownNameError
from simulator.feedback.assessment import Verdict
from simulator.figures import percent
from simulator.interview.events import Assessed
from simulator.places import Places
from simulator.questions import Question
from simulator.sessions.journal import append
from simulator.sessions.reading import Session, read
from simulator.sessions.regrading import Change, Regrade, regrade, taken_back
from simulator.visible import visible_line

_NONE = "not asked for"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one session would get.

    Attributes:
        session: The session.
        regrades: What differs; none when a regrade is taken back.
        events: What its journal would get.
    """

    session: Session
    regrades: tuple[Regrade, ...]
    events: tuple[Assessed, ...]


class Regrading:
    """Regrades of several sessions, worked out and not kept yet."""

    def __init__(self, places: Places, paths: list[Path], *, undo: bool) -> None:
        """Work out what would change.

        Raises:
            UnreadableSessionError: When one of the sessions cannot be read.
        """
        found = (_undone(read(path)) for path in paths) if undo else _regraded(places, paths)
        self.outcomes = [one for one in found if one.events]

    @property
    def count(self) -> int:
        """How many new assessments there are to keep."""
        return sum(len(one.events) for one in self.outcomes)

    def lines(self) -> Iterator[str]:
        """Say what would change, verdict by verdict."""
        if not self.outcomes:
            yield "nothing would change"
        for one in self.outcomes:
            yield visible_line(one.session.id)
            for event, graded in zip(one.events, one.regrades or (None,) * len(one.events), strict=True):
                yield visible_line(_attempt(event, graded))
                yield from (visible_line(_change(each)) for each in (graded.changes if graded else ()))

    def as_json(self) -> list[dict[str, Any]]:
        """Return what would change as JSON-ready values."""
        return [
            {
                "id": one.session.id,
                "attempts": [
                    {
                        "attempt": event.attempt,
                        "program": event.program,
                        "assessment": event.assessment.to_json(),
                    }
                    for event in one.events
                ],
                "changes": [
                    {"attempt": graded.attempt, "element": each.element, "old": each.old, "new": each.new}
                    for graded in one.regrades
                    for each in graded.changes
                ],
            }
            for one in self.outcomes
        ]

    def keep(self) -> None:
        """Add the new assessments to the journals.

        Raises:
            SessionInUseError, SessionsFolderError: When one cannot be written; those before it are kept.
        """
        for one in self.outcomes:
            append(one.session.path, one.events)


def _regraded(places: Places, paths: list[Path]) -> Iterator[Outcome]:
    from simulator.banks.catalogue import load
    from simulator.feedback.assess import assess

    catalogue = load(places)

    def todays(question_id: str) -> Question | None:
        try:
            return catalogue.ready(catalogue.question(question_id))
        except UnknownNameError:
            return None

    for path in paths:
        session = read(path)
        differing = tuple(one for one in regrade(session, todays, assess) if one.differs)
        yield Outcome(session, differing, tuple(one.event for one in differing))


def _undone(session: Session) -> Outcome:
    return Outcome(session, (), tuple(taken_back(session)))


def _attempt(event: Assessed, graded: Regrade | None) -> str:
    old = graded.old.coverage if graded and graded.old else None
    before = f"{percent(old)} → " if graded else "back to "
    return f"  {event.attempt}. {event.assessment.question}: coverage {before}{percent(event.assessment.coverage)}"


def _change(change: Change) -> str:
    return f"     {change.element}: {_verdict(change.old)} → {_verdict(change.new)}"


def _verdict(verdict: Verdict | None) -> str:
    return _NONE if verdict is None else verdict.value

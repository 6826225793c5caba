"""How much was covered over time: by bank and by element, by the program's word and by the candidate's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from simulator.interview.attempt import Attempt
from simulator.interview.events import Purpose
from simulator.sessions.own_word import covered_with_marks
from simulator.sessions.reading import Session

MOST_LEFT_OUT = 5
MOST_COMPARED = 5
"""Sessions at either end that are held against each other to tell whether it got better."""


@dataclass(frozen=True, slots=True)
class Point:
    """A coverage at a moment.

    Attributes:
        when: When the session began.
        coverage: The program's, 0..1.
        own_coverage: With the candidate's marks.
    """

    when: datetime
    coverage: float
    own_coverage: float


@dataclass(frozen=True, slots=True)
class Trend:
    """Whether it got better: the first sessions against the latest.

    Attributes:
        first: Mean coverage of the first sessions, by the candidate's marks, 0..1.
        latest: That of the latest.
        sessions: How many there are at either end.
    """

    first: float
    latest: float
    sessions: int


@dataclass(frozen=True, slots=True)
class ElementProgress:
    """How often one required element was covered.

    Attributes:
        element: Its id.
        name: Its name, as it was asked last.
        asked: How often an assessed question required it.
        covered: How often it was found.
        own_covered: How often it was, when the candidate's marks have the last word.
        last_covered: When it was last found or marked; None when it never was.
        points: Each time it was asked: 1 when it was covered, else 0.
    """

    element: str
    name: str
    asked: int
    covered: int
    own_covered: int
    last_covered: datetime | None
    points: tuple[Point, ...]

    @property
    def left_out(self) -> int:
        """How often it was not covered, by the candidate's marks."""
        return self.asked - self.own_covered

    @property
    def coverage(self) -> float:
        """The program's, 0..1."""
        return self.covered / self.asked

    @property
    def own_coverage(self) -> float:
        """With the candidate's marks, 0..1."""
        return self.own_covered / self.asked


@dataclass(frozen=True, slots=True)
class Asking:
    """One required element of one assessed attempt.

    Attributes:
        when: When the session began.
        bank: The question's bank.
        element: The element's id.
        name: Its name, as it was then.
        covered: Whether the program found it.
        own_covered: Whether it counts by the candidate's marks.
    """

    when: datetime
    bank: str
    element: str
    name: str
    covered: bool
    own_covered: bool


@dataclass(slots=True)
class _Shares:
    """Coverages of one session that are to be averaged."""

    program: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)

    def add(self, found: list[Asking]) -> None:
        """Take in one attempt, if anything was asked for."""
        if found:
            self.program.append(sum(one.covered for one in found) / len(found))
            self.own.append(sum(one.own_covered for one in found) / len(found))

    def point(self, when: datetime) -> Point:
        """Return the averages."""
        return Point(when, _mean(self.program), _mean(self.own))


def askings(sessions: Iterable[Session]) -> Iterator[Asking]:
    """Yield every required element of every assessed attempt at a question; probes are left out."""
    for session in sessions:
        for attempt in session.all_attempts:
            yield from _askings_of(session, attempt)


def by_session(sessions: Iterable[Session]) -> tuple[Point, ...]:
    """Return the mean coverage of each session that has an assessed answer, the oldest first."""
    points = []
    for session in sorted(sessions, key=lambda one: one.header.when):
        kept = _Shares()
        for attempt in session.all_attempts:
            kept.add(list(_askings_of(session, attempt)))
        if kept.program:
            points.append(kept.point(session.header.when))
    return tuple(points)


def trend(points: Sequence[Point], most: int = MOST_COMPARED) -> Trend | None:
    """Hold the first sessions against the latest; None while there are not two."""
    ends = min(most, len(points) // 2)
    if not ends:
        return None
    return Trend(
        first=_mean([one.own_coverage for one in points[:ends]]),
        latest=_mean([one.own_coverage for one in points[-ends:]]),
        sessions=ends,
    )


def by_bank(sessions: Iterable[Session]) -> dict[str, tuple[Point, ...]]:
    """Return for each bank its mean coverage in each session that asked it, the oldest first."""
    points: dict[str, list[Point]] = {}
    for session in sorted(sessions, key=lambda one: one.header.when):
        shares: dict[str, _Shares] = {}
        for attempt in session.all_attempts:
            found = list(_askings_of(session, attempt))
            if found:
                shares.setdefault(found[0].bank, _Shares()).add(found)
        for bank, kept in shares.items():
            points.setdefault(bank, []).append(kept.point(session.header.when))
    return {bank: tuple(points[bank]) for bank in sorted(points)}


def by_element(sessions: Iterable[Session]) -> tuple[ElementProgress, ...]:
    """Return for each element how often it was covered, in the order of its id."""
    asked: dict[str, list[Asking]] = {}
    for one in sorted(askings(sessions), key=lambda each: each.when):
        asked.setdefault(one.element, []).append(one)
    return tuple(_element(asked[element]) for element in sorted(asked))


def most_left_out(
    elements: Sequence[ElementProgress], most: int = MOST_LEFT_OUT
) -> tuple[ElementProgress, ...]:
    """Return the elements left out most often, by the candidate's marks; those at least once."""
    left_out = [one for one in elements if one.left_out]
    return tuple(sorted(left_out, key=lambda one: (-one.left_out, one.own_coverage, one.element))[:most])


def _askings_of(session: Session, attempt: Attempt) -> Iterator[Asking]:
    if attempt.assessment is None or attempt.shown.purpose is Purpose.PROBE:
        return
    question = session.question(attempt)
    names = {one.id: one.name for one in question.elements} if question else {}
    for finding in attempt.assessment.required:
        yield Asking(
            when=session.header.when,
            bank=question.bank if question else "",
            element=finding.element,
            name=names.get(finding.element, finding.element),
            covered=finding.covered,
            own_covered=covered_with_marks(attempt, finding),
        )


def _element(asked: list[Asking]) -> ElementProgress:
    found = [one.when for one in asked if one.own_covered]
    return ElementProgress(
        element=asked[-1].element,
        name=asked[-1].name,
        asked=len(asked),
        covered=sum(one.covered for one in asked),
        own_covered=sum(one.own_covered for one in asked),
        last_covered=max(found, default=None),
        points=tuple(Point(one.when, float(one.covered), float(one.own_covered)) for one in asked),
    )


def _mean(shares: list[float]) -> float:
    return sum(shares) / len(shares)

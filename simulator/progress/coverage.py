"""How much was covered over time: by bank and by element, by the program's word and by the candidate's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from simulator.sessions.tally import Asking, Tally

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


@dataclass(slots=True)
class _Shares:
    """Coverages of one session that are to be averaged."""

    program: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)

    def add(self, found: Sequence[Asking]) -> None:
        """Take in one attempt, if anything was asked for."""
        if found:
            self.program.append(sum(one.covered for one in found) / len(found))
            self.own.append(sum(one.own_covered for one in found) / len(found))

    def point(self, when: datetime) -> Point:
        """Return the averages."""
        return Point(when, _mean(self.program), _mean(self.own))


def by_session(tallies: Iterable[Tally]) -> tuple[Point, ...]:
    """Return the mean coverage of each session that has an assessed answer, the oldest first."""
    points = []
    for tally in sorted(tallies, key=lambda one: one.when):
        kept = _Shares()
        for attempt in tally.attempts:
            kept.add(attempt.askings)
        if kept.program:
            points.append(kept.point(tally.when))
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


def by_bank(tallies: Iterable[Tally]) -> dict[str, tuple[Point, ...]]:
    """Return for each bank its mean coverage in each session that asked it, the oldest first."""
    points: dict[str, list[Point]] = {}
    for tally in sorted(tallies, key=lambda one: one.when):
        shares: dict[str, _Shares] = {}
        for attempt in tally.attempts:
            if attempt.askings:
                shares.setdefault(attempt.bank, _Shares()).add(attempt.askings)
        for bank, kept in shares.items():
            points.setdefault(bank, []).append(kept.point(tally.when))
    return {bank: tuple(points[bank]) for bank in sorted(points)}


def by_element(tallies: Iterable[Tally]) -> tuple[ElementProgress, ...]:
    """Return for each element how often it was covered, in the order of its id."""
    asked: dict[str, list[tuple[datetime, Asking]]] = {}
    for tally in sorted(tallies, key=lambda one: one.when):
        for attempt in tally.attempts:
            for one in attempt.askings:
                asked.setdefault(one.element, []).append((tally.when, one))
    return tuple(_element(asked[element]) for element in sorted(asked))


def most_left_out(
    elements: Sequence[ElementProgress], most: int = MOST_LEFT_OUT
) -> tuple[ElementProgress, ...]:
    """Return the elements left out most often, by the candidate's marks; those at least once."""
    left_out = [one for one in elements if one.left_out]
    return tuple(sorted(left_out, key=lambda one: (-one.left_out, one.own_coverage, one.element))[:most])


def _element(asked: list[tuple[datetime, Asking]]) -> ElementProgress:
    found = [when for when, one in asked if one.own_covered]
    _, last = asked[-1]
    return ElementProgress(
        element=last.element,
        name=last.name,
        asked=len(asked),
        covered=sum(one.covered for _, one in asked),
        own_covered=len(found),
        last_covered=max(found, default=None),
        points=tuple(Point(when, float(one.covered), float(one.own_covered)) for when, one in asked),
    )


def _mean(shares: list[float]) -> float:
    return sum(shares) / len(shares)

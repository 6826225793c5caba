"""What to look at beside agreement: each kind of evidence by itself, the kinds of absence, and how sure to be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from simulator.feedback.agreement import Case, Judged, judge
from simulator.questions import Element

SURENESS = (0.0, 0.6, 0.75, 0.9, 0.97)
"""Where the bins of confidence begin."""


class Way(StrEnum):
    """A kind of evidence taken by itself."""

    CUES = "cues alone"
    LEARNT = "learnt alone"


@dataclass(frozen=True, slots=True)
class Kind:
    """What became of one kind of absence.

    Attributes:
        name: As the labels have it, e.g. `near_miss`.
        verdicts: How many were labelled so.
        accepted: How many of them were found all the same.
    """

    name: str
    verdicts: int
    accepted: int


@dataclass(frozen=True, slots=True)
class Bin:
    """The verdicts that were given with about the same confidence.

    Attributes:
        least: The confidence from which on, 0..1; to where the next bin begins.
        verdicts: How many.
        right: How many of them agree with the reader.
        confidence: Their mean confidence, 0..1.
    """

    least: float
    verdicts: int
    right: int
    confidence: float


def alone(cases: Iterable[Case], way: Way) -> list[Judged]:
    """Judge cases by one kind of evidence."""
    return [judged for case in cases for judged in judge(_with_only(case, way))]


def learns(cases: Iterable[Case]) -> bool:
    """Tell whether anything was learnt of an element that is judged."""
    return any(element.weights is not None for case in cases for element in case.elements)


def by_kind(judged: Iterable[Judged]) -> list[Kind]:
    """Count what was found though it is absent, by the kind of absence where the labels say it."""
    verdicts: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    for one in judged:
        kind = dict(one.case.absent).get(one.finding.element, "")
        if kind and not one.expected:
            verdicts[kind] += 1
            accepted[kind] += one.finding.covered
    return [Kind(name, number, accepted[name]) for name, number in sorted(verdicts.items())]


def calibration(judged: Sequence[Judged]) -> list[Bin]:
    """Sort verdicts by their confidence and count how many are right; bins without any are left out."""
    bins = []
    for least, most in zip(SURENESS, (*SURENESS[1:], 2.0), strict=True):
        within = [one for one in judged if least <= one.finding.confidence < most]
        if within:
            mean = sum(one.finding.confidence for one in within) / len(within)
            bins.append(Bin(least, len(within), sum(one.right for one in within), mean))
    return bins


def _with_only(case: Case, way: Way) -> Case:
    question = case.question
    required = tuple(_only(element, way) for element in question.required)
    optional = tuple(_only(element, way) for element in question.optional)
    return replace(case, question=replace(question, required=required, optional=optional))


def _only(element: Element, way: Way) -> Element:
    if way is Way.CUES:
        return replace(element, weights=None)
    return replace(element, cues=(), personal_cues=())

"""What a session comes to: each question's result, what was left out most, what to practise next."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from simulator.feedback.assessment import Assessment
from simulator.interview.attempt import Attempt, asked
from simulator.interview.course import Interview
from simulator.questions import Element, Question

MOST_NAMED = 3
"""Elements named as left out: more would be a list to forget."""


@dataclass(frozen=True, slots=True)
class Result:
    """A question with the latest attempt at it; None when it was not reached."""

    question: Question
    attempt: Attempt | None

    @property
    def assessment(self) -> Assessment | None:
        """What was found in the answer."""
        return self.attempt.assessment if self.attempt else None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An element that was looked for and not detected.

    Attributes:
        element: The element.
        times: In how many answers it was not detected.
        chances: How many answers were to have it.
    """

    element: Element
    times: int
    chances: int


def results(interview: Interview) -> list[Result]:
    """Return every question of the session in order, with the latest attempt at it."""
    latest = {one.shown.question: one for one in asked(interview.attempts.by_number.values())}
    return [Result(question, latest.get(question.id)) for question in interview.plan.questions]


def left_out(found: list[Result]) -> list[LeftOut]:
    """Return the required elements that were not detected, those left out most often first."""
    elements: dict[str, Element] = {}
    times: Counter[str] = Counter()
    chances: Counter[str] = Counter()
    for result in found:
        if result.assessment is None:
            continue
        elements |= {one.id: one for one in result.question.required}
        chances.update(one.element for one in result.assessment.required)
        times.update(one.element for one in result.assessment.required if not one.covered)
    order = sorted(times, key=lambda name: (-times[name], chances[name], list(elements).index(name)))
    return [LeftOut(elements[name], times[name], chances[name]) for name in order if name in elements]


def coverage(found: list[Result]) -> tuple[int, int]:
    """Return how many required elements were covered in all, of how many."""
    seen = [one.assessment for one in found if one.assessment]
    return sum(one.covered_count for one in seen), sum(len(one.required) for one in seen)

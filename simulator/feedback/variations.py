"""A labelled answer said differently: denied, as a bare list of names, with typos. What changes in the verdicts?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.feedback.agreement import Case
from simulator.feedback.assess import assess
from simulator.feedback.text import take_apart

TYPO_EVERY = 4
"""Of the words that are long enough, one in so many gets a slip."""
LONG_ENOUGH = 6
"""Letters; a shorter word is left alone."""


@dataclass(frozen=True, slots=True)
class Change:
    """A verdict that did not come out as the variation should have it.

    Attributes:
        variation: `negated`, `names` or `typos`.
        case: The case.
        element: The element's id.
        covered: The verdict on the varied answer.
        text: The varied words.
    """

    variation: str
    case: Case
    element: str
    covered: bool
    text: str


def changes(cases: Iterable[Case]) -> Iterator[Change]:
    """Try each variation on each case, and yield the verdicts that come out wrong."""
    for case in cases:
        if case.covered:
            yield from _negated(case)
            yield from _typos(case)
        yield from _names(case)


def negate(words: str) -> str:
    """Return some words of an answer, on one line, with a denial in front of them."""
    return f"It is not true that {' '.join(words.split())}"


def names_only(case: Case) -> str:
    """Return the names of a question's elements, and nothing said of any."""
    return ", ".join(element.name for element in case.question.required) + "."


def with_typos(answer: str) -> str:
    """Return an answer with two letters swapped in the middle of every few long words."""
    pieces: list[str] = []
    at = seen = 0
    for token in take_apart(answer).tokens:
        if not token.surface.isalpha() or len(token.surface) < LONG_ENOUGH:
            continue
        seen += 1
        if seen % TYPO_EVERY == 0:
            middle = token.start + len(token.surface) // 2
            pieces += (answer[at:middle], answer[middle + 1], answer[middle])
            at = middle + 2
    return "".join([*pieces, answer[at:]])


def _negated(case: Case) -> Iterator[Change]:
    """Deny the words that earned each element, each on its own."""
    for finding in assess(case.question, case.answer).findings:
        if not finding.covered or not finding.evidence:
            continue
        denied = negate(finding.evidence[0].text)
        after = {one.element: one for one in assess(case.question, denied).findings}[finding.element]
        if after.covered:
            yield Change("negated", case, finding.element, covered=True, text=denied)


def _names(case: Case) -> Iterator[Change]:
    names = names_only(case)
    for finding in assess(case.question, names).required:
        if finding.covered:
            yield Change("names", case, finding.element, covered=True, text=names)


def _typos(case: Case) -> Iterator[Change]:
    before = assess(case.question, case.answer).findings
    slips = with_typos(case.answer)
    for one, other in zip(before, assess(case.question, slips).findings, strict=True):
        if one.covered != other.covered:
            words = (one.evidence or other.evidence)[0].text
            yield Change("typos", case, one.element, covered=other.covered, text=words)

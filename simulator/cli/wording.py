"""An assessment in words, line by line, for anything that prints plain text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import count as counting
from typing import TYPE_CHECKING

from simulator.feedback.assessment import Assessment, Evidence, Finding
from simulator.figures import count, in_words, spoken
from simulator.questions import Element, Question
from simulator.visible import visible, visible_line

if TYPE_CHECKING:
    from simulator.interview.attempt import Attempt

LONGEST_CUE = 60
"""Letters of a cue that are said; a pattern may be far longer than the words that it found."""


def feedback(question: Question, assessment: Assessment) -> Iterator[str]:
    """Say which elements were found and by which words, and help with those that were not.

    Evidence is numbered through the answer. An optional element is mentioned only when it was found.
    """
    yield covered(assessment)
    numbers = counting(1)
    for finding in assessment.findings:
        if finding.required or finding.covered:
            yield from _finding(question.element(finding.element), finding, numbers)
    yield from (f"Remark: {visible_line(remark)}" for remark in assessment.remarks)


def covered(assessment: Assessment) -> str:
    """Say how many of the required elements were covered."""
    return f"{assessment.covered_count} of {count(len(assessment.required), 'required element')} covered."


def times(attempt: Attempt, words: int) -> str:
    """Say how long an attempt took, and how long it would take aloud."""
    parts = [f"Took {in_words(attempt.clock)}"]
    if attempt.thinking is not None:
        parts.append(f"{in_words(attempt.thinking)} before the first words")
    if attempt.overtime:
        parts.append(f"{in_words(attempt.overtime)} over the limit")
    return f"{', '.join(parts)}. {count(words, 'word')}, about {spoken(words)} spoken."


def summary(attempts: Iterable[Attempt]) -> Iterator[str]:
    """Say how each question went, and what was left out most."""
    from simulator.interview.attempt import asked

    left_out: Counter[str] = Counter()
    for attempt in asked(attempts):
        if attempt.assessment is None:
            yield f"{visible_line(attempt.shown.question)}: {'skipped' if attempt.skipped else 'not answered'}."
            continue
        yield f"{visible_line(attempt.shown.question)}: {covered(attempt.assessment)}"
        left_out.update(one.element for one in attempt.assessment.required if not one.covered)
    often = [f"{visible_line(name)} ({number})" for name, number in left_out.most_common(3) if number > 1]
    if often:
        yield f"Not detected most often: {', '.join(often)}."


def _finding(element: Element, finding: Finding, numbers: Iterator[int]) -> Iterator[str]:
    perhaps = "perhaps " if finding.doubtful else ""
    optional = "" if finding.required else " (optional)"
    yield f"{visible_line(element.name)}{optional}: {perhaps}{finding.verdict.said}"
    for one in finding.evidence:
        yield f"    [{next(numbers)}] {_quoted(one)}"
    if finding.near:
        yield f"    perhaps said here: {_quoted(finding.near)}"
    if not finding.covered:
        yield from _help(element)


def _quoted(evidence: Evidence) -> str:
    cue = visible_line(evidence.cue)
    cue = cue if len(cue) <= LONGEST_CUE else f"{cue[:LONGEST_CUE]}…"
    kind = "your own cue" if evidence.personal else "learnt from" if evidence.learnt else "cue"
    return f'"{visible_line(evidence.text)}" ({kind}: {cue})'


def _help(element: Element) -> Iterator[str]:
    if element.hint:
        yield f"    Hint: {visible(element.hint)}"
    if element.probe:
        yield f"    An interviewer might ask: {visible(element.probe)}"

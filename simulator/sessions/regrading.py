"""Assessing old answers with today's banks and cues; the old assessments stay."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from simulator import __version__
from simulator.feedback.assessment import Assessment, Verdict
from simulator.interview.attempt import Attempt
from simulator.interview.course import Assess
from simulator.interview.events import Assessed, Purpose
from simulator.questions import Question
from simulator.sessions.reading import Session

FindQuestion = Callable[[str], Question | None]
"""Gives today's question of an id, ready to be assessed by; None when no bank has it any more."""


@dataclass(frozen=True, slots=True)
class Change:
    """A verdict that is another one now.

    Attributes:
        element: The element's id.
        old: The verdict before; None for an element that the question did not have.
        new: The verdict now; None for one that it has no longer.
    """

    element: str
    old: Verdict | None
    new: Verdict | None


@dataclass(frozen=True, slots=True)
class Regrade:
    """A new assessment of an old answer.

    Attributes:
        attempt: The attempt's number.
        question: The question's id.
        old: The assessment that stood until now; None when there was none.
        new: Today's.
        changes: The verdicts that differ.
    """

    attempt: int
    question: str
    old: Assessment | None
    new: Assessment
    changes: tuple[Change, ...]

    @property
    def differs(self) -> bool:
        """Whether anything is said anew: a verdict, its words or what found them."""
        return self.old is None or self.old.to_json() != self.new.to_json()

    @property
    def event(self) -> Assessed:
        """What the journal gets."""
        return Assessed(self.attempt, self.new, __version__)


def regrade(session: Session, find: FindQuestion, assess: Assess) -> list[Regrade]:
    """Assess every answer that was handed in, where its question is still in a bank."""
    graded = []
    for attempt in session.all_attempts:
        target = _target(attempt, find(attempt.shown.question)) if attempt.answered else None
        if target is not None:
            new = assess(target, attempt.text)
            old = attempt.assessment
            graded.append(Regrade(attempt.number, target.id, old, new, _changes(old, new)))
    return graded


def taken_back(session: Session) -> list[Assessed]:
    """Return the events that let the assessments before the latest regrade stand again.

    Journals only grow: to take a regrade back is to say the earlier assessment once more.
    """
    return [attempt.assessments[-2] for attempt in session.all_attempts if len(attempt.assessments) > 1]


def _target(attempt: Attempt, question: Question | None) -> Question | None:
    """Return what an attempt is held against: the question, or for a probe its one element."""
    if question is None or attempt.shown.purpose is not Purpose.PROBE:
        return question
    element = next((one for one in question.elements if one.id == attempt.shown.element), None)
    if element is None:
        return None
    return replace(question, prompt=attempt.shown.prompt, required=(element,), optional=())


def _changes(old: Assessment | None, new: Assessment) -> tuple[Change, ...]:
    before = _verdicts(old) if old else {}
    after = _verdicts(new)
    return tuple(
        Change(element, before.get(element), after.get(element))
        for element in _in_order([*after, *before])
        if before.get(element) is not after.get(element)
    )


def _verdicts(assessment: Assessment) -> dict[str, Verdict]:
    return {finding.element: finding.verdict for finding in assessment.findings}


def _in_order(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))

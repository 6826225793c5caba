"""What the feedback shows of an attempt, gathered from the interview."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.feedback.assessment import Assessment, Finding
from simulator.interview.attempt import Attempt
from simulator.interview.course import Interview
from simulator.interview.events import Opinion, Purpose
from simulator.questions import Question
from simulator.tui.widgets.evidence import numbers
from simulator.tui.widgets.verdicts import Item


@dataclass(frozen=True, slots=True)
class View:
    """An attempt at a question, with its follow-ups.

    Attributes:
        question: What was asked.
        attempt: The answer.
        assessment: What was found in it.
        probes: The answers to follow-ups, in order.
        earlier: Earlier attempts at the same question, in order.
    """

    question: Question
    attempt: Attempt
    assessment: Assessment
    probes: tuple[Attempt, ...] = ()
    earlier: tuple[Attempt, ...] = ()

    @property
    def items(self) -> list[Item]:
        """A row for every required element, and for the optional ones that were found."""
        number = numbers(self.assessment)
        shown = [one for one in self.assessment.findings if one.required or one.covered]
        return [self._item(finding, number.get(finding.element)) for finding in shown]

    @property
    def open_items(self) -> list[Item]:
        """The required elements that neither the answer nor a follow-up has: those that a probe can ask for."""
        return [item for item in self.items if item.finding.required and not _settled(item)]

    def _item(self, finding: Finding, number: int | None) -> Item:
        element = next(one for one in self.question.elements if one.id == finding.element)
        mark = self.attempt.marks.get(finding.element)
        probed = [one.assessment for one in self.probes if one.shown.element == finding.element]
        return Item(
            element,
            finding,
            number,
            opinion=mark.opinion if mark else None,
            said=self.attempt.text[mark.start : mark.end] if mark else "",
            probed=next((one.findings[0] for one in reversed(probed) if one), None),
        )


def _settled(item: Item) -> bool:
    in_follow_up = item.probed is not None and item.probed.covered
    return item.finding.covered or in_follow_up or item.opinion is Opinion.COVERED


def view_of(interview: Interview) -> View:
    """Return what there is to show of the attempt that the interview's feedback is about.

    Raises:
        ValueError: When it has not been assessed.
    """
    attempt = interview.main_attempt
    if attempt.assessment is None:
        raise ValueError(f"attempt {attempt.number} has not been assessed")
    others = [
        one for one in interview.attempts.by_number.values() if one.shown.question == attempt.shown.question
    ]
    return View(
        interview.question,
        attempt,
        attempt.assessment,
        probes=tuple(
            one for one in others if one.shown.of == attempt.number and one.shown.purpose is Purpose.PROBE
        ),
        earlier=tuple(
            one for one in others if one.number < attempt.number and one.shown.purpose is not Purpose.PROBE
        ),
    )

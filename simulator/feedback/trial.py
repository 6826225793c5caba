"""An answer tried against a question while its cues are being written: every verdict with how it came about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.feedback.assess import assess
from simulator.feedback.assessment import Assessment
from simulator.feedback.explain import Explanation, explain
from simulator.questions import Question


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of an answer.

    Attributes:
        assessment: The verdicts, as a candidate would get them.
        explanations: By element id, which cues were found and which came close.
    """

    assessment: Assessment
    explanations: Mapping[str, Explanation]


def try_answer(question: Question, answer: str) -> Trial:
    """Hold an answer against a question and explain each verdict.

    Raises:
        CueError: When a cue cannot be understood; `Catalogue.ready` leaves those out.
    """
    explanations = {one.id: explain(question, one, answer) for one in question.elements}
    return Trial(assess(question, answer), explanations)

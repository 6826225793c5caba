"""The candidate's own word beside the program's verdicts: coverage both ways."""

from __future__ import annotations

from simulator.feedback.assessment import Finding
from simulator.interview.attempt import Attempt
from simulator.interview.events import Opinion


def covered_with_marks(attempt: Attempt, finding: Finding) -> bool:
    """Return whether an element counts as covered when the candidate's marks have the last word."""
    mark = attempt.marks.get(finding.element)
    return finding.covered if mark is None else mark.opinion is Opinion.COVERED


def coverage_with_marks(attempt: Attempt) -> float | None:
    """Return the share of required elements covered by the candidate's marks, 0..1; None before an assessment."""
    if attempt.assessment is None:
        return None
    required = attempt.assessment.required
    if not required:
        return 1.0
    return sum(covered_with_marks(attempt, finding) for finding in required) / len(required)

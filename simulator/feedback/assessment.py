"""The outcome of holding an answer against a question: verdicts with their evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

SURE = 0.9
"""The confidence from which a verdict is given without a "perhaps"; of the labelled answers' verdicts a third lies below."""


class Verdict(StrEnum):
    """What was found of one element."""

    COVERED = "covered"
    DENIED = "denied"
    """Said, but negated, hypothetical, wished for or somebody else's."""
    NOT_DETECTED = "not detected"

    @property
    def said(self) -> str:
        """How it is said to the candidate."""
        return "said, but denied" if self is Verdict.DENIED else self.value


@dataclass(frozen=True, slots=True)
class Evidence:
    """The span of an answer that carries an element.

    Attributes:
        start: Offset of its first code point in the answer.
        end: Offset behind its last code point; `answer[start:end] == text`.
        text: The words themselves.
        cue: What found it: a cue as its author wrote it, or the learnt words that weighed most.
        learnt: Whether it was found by learnt evidence and not by a cue.
        personal: Whether the cue is one of the candidate's own.
    """

    start: int
    end: int
    text: str
    cue: str
    learnt: bool = False
    personal: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready values; the two flags only where they are set."""
        flags = {name: True for name in ("learnt", "personal") if getattr(self, name)}
        return {"start": self.start, "end": self.end, "text": self.text, "cue": self.cue} | flags

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_json` wrote.

        Raises:
            KeyError, TypeError, ValueError: When a field is absent or of another kind.
        """
        return cls(
            start=int(data["start"]),
            end=int(data["end"]),
            text=str(data["text"]),
            cue=str(data["cue"]),
            learnt=bool(data.get("learnt", False)),
            personal=bool(data.get("personal", False)),
        )


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on one element, with what it rests on.

    Attributes:
        element: The element's id.
        required: Whether coverage counts it.
        verdict: What was found.
        evidence: For `covered` the words that earned it, strongest first; for `denied` the words that deny it.
        confidence: How sure the program is of its verdict, 0..1; 0.9 means that nine such verdicts in ten are right.
        near: For a doubtful `not detected` the words that came nearest to it.
    """

    element: str
    required: bool
    verdict: Verdict
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0
    near: Evidence | None = None

    @property
    def covered(self) -> bool:
        """Whether the element was found."""
        return self.verdict is Verdict.COVERED

    @property
    def doubtful(self) -> bool:
        """Whether a verdict that rests on words is to be given with a "perhaps"."""
        return bool(self.evidence) and self.confidence < SURE

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready values."""
        return {
            "id": self.element,
            "required": self.required,
            "covered": self.covered,
            "verdict": self.verdict.value,
            "confidence": round(self.confidence, 3),
            "evidence": [one.to_json() for one in self.evidence],
        } | ({"near": self.near.to_json()} if self.near else {})

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_json` wrote.

        Raises:
            KeyError, TypeError, ValueError: When a field is absent or of another kind.
        """
        return cls(
            element=str(data["id"]),
            required=bool(data["required"]),
            verdict=Verdict(data["verdict"]),
            evidence=tuple(Evidence.from_json(one) for one in data["evidence"]),
            confidence=float(data.get("confidence", 1.0)),
            near=Evidence.from_json(data["near"]) if data.get("near") else None,
        )


@dataclass(frozen=True, slots=True)
class Assessment:
    """What was found in one answer.

    Attributes:
        question: The question's id.
        findings: One for each element, in the question's order, the required ones first.
        words: Words in the answer.
        remarks: What the candidate should be told beside the verdicts, e.g. that a list of names covers nothing.
    """

    question: str
    findings: tuple[Finding, ...]
    words: int
    remarks: tuple[str, ...] = ()

    @property
    def required(self) -> tuple[Finding, ...]:
        """The findings that coverage counts."""
        return tuple(finding for finding in self.findings if finding.required)

    @property
    def covered_count(self) -> int:
        """How many of the required elements were found."""
        return sum(finding.covered for finding in self.required)

    @property
    def coverage(self) -> float:
        """Share of the required elements that were found, 0..1; 1 when none is required."""
        return self.covered_count / len(self.required) if self.required else 1.0

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready values, as `grade --json` prints and the journal keeps them."""
        data: dict[str, Any] = {
            "question": self.question,
            "coverage": round(self.coverage, 3),
            "words": self.words,
            "elements": [finding.to_json() for finding in self.findings],
        }
        return data | ({"remarks": list(self.remarks)} if self.remarks else {})

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_json` wrote.

        Raises:
            KeyError, TypeError, ValueError: When a field is absent or of another kind.
        """
        return cls(
            question=str(data["question"]),
            findings=tuple(Finding.from_json(one) for one in data["elements"]),
            words=int(data["words"]),
            remarks=tuple(str(one) for one in data.get("remarks", ())),
        )

"""What is asked: banks, questions and the elements that a good answer contains.

Plain frozen values that every room shares. How they are written in YAML is the business of
`simulator.banks`; how an answer is held against them that of `simulator.feedback`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

DEFAULT_TIME_LIMIT = 300
"""Seconds for a question whose bank names no time limit: two minutes spoken, typed at a brisk pace."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A short text labelled for one element, to learn evidence from.

    Attributes:
        text: What a candidate might type; one or a few sentences.
        present: Whether a careful reader finds the element in it.
        kind: How it is said or what is tempting about it (`plain`, `hasty`, `denied`, `near miss`, ...).
        also: Ids of other elements that the text carries as well.
        annotated: Whether anybody looked for others; without it, an empty `also` says nothing.
    """

    text: str
    present: bool
    kind: str = ""
    also: tuple[str, ...] = ()
    annotated: bool = False


@dataclass(frozen=True, slots=True)
class Weights:
    """Evidence learnt from passages for one element: a linear score over the features of a stretch of text.

    Attributes:
        bias: The score of a stretch without any known feature, in log-odds.
        features: Weight of each feature, in log-odds (see `simulator.feedback.features` for their spelling).
        cue: Log-odds that a cue adds where it is found and holds.
        denied: Log-odds that cues add where every mention is denied.
        threshold: Log-odds from which on the element counts as covered.
    """

    bias: float
    features: Mapping[str, float]
    cue: float = 2.0
    denied: float = -1.0
    threshold: float = 0.0


@dataclass(frozen=True, slots=True)
class Element:
    """One thing that a good answer contains; an item of the rubric.

    Attributes:
        id: Lower-case name used in banks and journals, e.g. `escalation`.
        name: The name shown to the candidate.
        looks_for: What counts, in a sentence.
        not_enough: What is near it and does not count.
        why: Why interviewers look for it.
        hint: One line of help, shown on request before the answer and when it was not detected after it.
        probe: The follow-up question that an interviewer asks when it is not there.
        cues: Phrases and patterns whose presence in a clause is evidence (see `simulator.feedback.cues`).
        personal_cues: The candidate's own words for it, kept from marks; the same language as `cues`.
        weights: Evidence learnt from passages, where the bank has any.
    """

    id: str
    name: str
    looks_for: str = ""
    not_enough: str = ""
    why: str = ""
    hint: str = ""
    probe: str = ""
    cues: tuple[str, ...] = ()
    personal_cues: tuple[str, ...] = ()
    weights: Weights | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Example:
    """An answer with the verdicts that a careful reader gives: `banks test` runs it.

    Attributes:
        answer: The whole answer.
        covered: Ids of the elements found in it; every other element that the question requires is not.
    """

    answer: str
    covered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A prompt with what a good answer to it contains.

    Attributes:
        id: Unique over all banks, e.g. `gov-escalation`.
        bank: Id of the bank it belongs to.
        prompt: What the interviewer says.
        required: The elements that coverage counts.
        optional: Elements that are shown when found, and never held against an answer.
        time_limit: Seconds.
        difficulty: 1 (warm-up) to 3 (hard).
        tags: Words to choose by.
        probes: Follow-ups that an interviewer may ask.
        sample_answer: One good answer, in a candidate's voice; empty when the bank gives none.
        examples: Labelled answers that test the bank.
    """

    id: str
    bank: str
    prompt: str
    required: tuple[Element, ...]
    optional: tuple[Element, ...] = ()
    time_limit: int = DEFAULT_TIME_LIMIT
    difficulty: int = 2
    tags: tuple[str, ...] = ()
    probes: tuple[str, ...] = ()
    sample_answer: str = ""
    examples: tuple[Example, ...] = ()

    @property
    def elements(self) -> tuple[Element, ...]:
        """All elements that an answer is read for, the required ones first."""
        return self.required + self.optional

    def element(self, element_id: str) -> Element:
        """Return its element of that id.

        Raises:
            KeyError: When it has none.
        """
        found = next((one for one in self.elements if one.id == element_id), None)
        if found is None:
            raise KeyError(element_id)
        return found


@dataclass(frozen=True, slots=True)
class Bank:
    """A file of questions, and of elements of its own if it has any.

    Attributes:
        id: Unique over all banks, e.g. `governance`.
        title: The name shown to the candidate.
        description: One line on what it asks about.
        source: The file it was read from.
        elements: Elements that the file itself defines, by id.
        questions: In the file's order; empty for a file that only defines elements.
    """

    id: str
    title: str
    description: str
    source: Path
    elements: Mapping[str, Element]
    questions: tuple[Question, ...]

    def __iter__(self) -> Iterator[Question]:
        """Yield the questions in the file's order."""
        return iter(self.questions)

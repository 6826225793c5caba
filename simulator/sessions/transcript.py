"""A session as it is read: what the command line prints and every export holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.feedback.assessment import Verdict
from simulator.interview.attempt import Attempt, asked
from simulator.interview.events import Marked, Opinion, Purpose
from simulator.interview.reasons import Reason
from simulator.questions import Element
from simulator.sessions.own_word import coverage_with_marks
from simulator.sessions.reading import Session


@dataclass(frozen=True, slots=True)
class Span:
    """Words of an answer: `answer[start:end]`.

    Attributes:
        start: Offset of the first code point.
        end: Offset behind the last.
        cue: What found them; empty for words that the candidate chose.
        learnt: Whether learnt evidence found them.
        personal: Whether one of the candidate's own cues did.
    """

    start: int
    end: int
    cue: str = ""
    learnt: bool = False
    personal: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """What was found of one element.

    Attributes:
        element: Its id.
        name: Its name, as it was then.
        required: Whether coverage counts it.
        verdict: The program's.
        number: Of its words in the answer, from 1; 0 when it has none.
        spans: Those words, strongest first.
        confidence: How sure the program was, 0..1.
        hint: The element's hint.
        probe: The follow-up that asks for it.
        opinion: The candidate's own verdict; None without a mark.
        own_words: What they chose from the answer to show it.
    """

    element: str
    name: str
    required: bool
    verdict: Verdict
    number: int = 0
    spans: tuple[Span, ...] = ()
    confidence: float = 1.0
    hint: str = ""
    probe: str = ""
    opinion: Opinion | None = None
    own_words: Span | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One attempt.

    Attributes:
        number: Its number in the session, from 1.
        of: For a retry or a probe, the number of the attempt that it follows; else 0.
        purpose: Why its prompt was shown.
        question: The question's id.
        bank: The bank's id; empty when the journal does not say.
        probed: For a probe, the name of the element that it asks for.
        prompt: The words on the screen.
        limit: Seconds.
        answer: What was typed.
        time_up: Offset in the answer of where it stood when time was up; None when it never was.
        answered: Whether it was handed in.
        skipped: Whether the candidate went on without it.
        thinking: Seconds to the first keystroke; None without one.
        total: Seconds on the clock.
        overtime: Seconds beyond the limit.
        words: In the answer.
        rows: One for each element; none before an assessment.
        coverage: The program's, 0..1; None before an assessment.
        own_coverage: With the candidate's marks.
        program: Version that gave the verdicts.
        assessments: How many were made of it; more than one after a regrade.
        remarks: What the program had to say beside the verdicts.
        hints: Names of the elements whose hints were shown.
        note: The candidate's.
        rating: The candidate's, 1..5; 0 for none.
    """

    number: int
    of: int
    purpose: Purpose
    question: str
    bank: str
    probed: str
    prompt: str
    limit: float
    answer: str
    time_up: int | None
    answered: bool
    skipped: bool
    thinking: float | None
    total: float
    overtime: float
    words: int
    rows: tuple[Row, ...]
    coverage: float | None
    own_coverage: float | None
    program: str
    assessments: int
    remarks: tuple[str, ...]
    hints: tuple[str, ...]
    note: str
    rating: int

    @property
    def typing(self) -> float:
        """Seconds from the first keystroke on."""
        return 0.0 if self.thinking is None else self.total - self.thinking


@dataclass(frozen=True, slots=True)
class Transcript:
    """A whole session.

    Attributes:
        id: The session's name.
        started: When it began, ISO 8601 in UTC.
        program: Version of the program that held it.
        banks: Ids of the banks it was drawn from.
        exam: Whether it was held as an exam.
        seed: What the draw was seeded with.
        planned: Questions that were drawn.
        ended: Why it ended; None when it was broken off.
        entries: The attempts in order.
        coverage: Mean over the latest attempt at each question, 0..1; None when none was assessed.
        own_coverage: The same with the candidate's marks.
        practised: Seconds on the clock.
        problems: What could not be read.
    """

    id: str
    started: str
    program: str
    banks: tuple[str, ...]
    exam: bool
    seed: int
    planned: int
    ended: Reason | None
    entries: tuple[Entry, ...]
    coverage: float | None
    own_coverage: float | None
    practised: float
    problems: tuple[str, ...]


def transcript(session: Session) -> Transcript:
    """Lay a session out for reading."""
    header, attempts = session.header, session.all_attempts
    latest = asked(attempts)
    return Transcript(
        id=session.id,
        started=header.started,
        program=header.program,
        banks=header.settings.banks,
        exam=header.settings.exam,
        seed=header.settings.seed,
        planned=len(header.questions),
        ended=session.ended,
        entries=tuple(_entry(session, attempt) for attempt in attempts),
        coverage=mean(one.assessment.coverage if one.assessment else None for one in latest),
        own_coverage=mean(coverage_with_marks(one) for one in latest),
        practised=sum(attempt.clock for attempt in attempts),
        problems=session.problems,
    )


def mean(shares: Iterable[float | None]) -> float | None:
    """Return the mean of those that are there; None when none is."""
    there = [share for share in shares if share is not None]
    return sum(there) / len(there) if there else None


def _entry(session: Session, attempt: Attempt) -> Entry:
    shown, assessment = attempt.shown, attempt.assessment
    question = session.question(attempt)
    elements = {one.id: one for one in question.elements} if question else {}
    return Entry(
        number=attempt.number,
        of=shown.of,
        purpose=shown.purpose,
        question=shown.question,
        bank=question.bank if question else "",
        probed=_name(elements, shown.element),
        prompt=shown.prompt,
        limit=shown.limit,
        answer=attempt.text,
        time_up=_time_up(attempt),
        answered=attempt.answered,
        skipped=attempt.skipped,
        thinking=attempt.thinking,
        total=attempt.clock,
        overtime=attempt.overtime,
        words=assessment.words if assessment else len(attempt.text.split()),
        rows=_rows(attempt, elements),
        coverage=assessment.coverage if assessment else None,
        own_coverage=coverage_with_marks(attempt),
        program=attempt.assessments[-1].program if attempt.assessments else "",
        assessments=len(attempt.assessments),
        remarks=assessment.remarks if assessment else (),
        hints=tuple(_name(elements, one) for one in attempt.hints),
        note=attempt.note,
        rating=attempt.rating,
    )


def _name(elements: dict[str, Element], element_id: str) -> str:
    return elements[element_id].name if element_id in elements else element_id


def _rows(attempt: Attempt, elements: dict[str, Element]) -> tuple[Row, ...]:
    if attempt.assessment is None:
        return ()
    rows, number = [], 0
    for finding in attempt.assessment.findings:
        element = elements.get(finding.element) or Element(finding.element, finding.element)
        spans = tuple(
            Span(one.start, one.end, one.cue, one.learnt, one.personal)
            for one in finding.evidence
            if 0 <= one.start < one.end <= len(attempt.text)
        )
        number += bool(spans)
        mark = attempt.marks.get(finding.element)
        rows.append(
            Row(
                element=finding.element,
                name=element.name,
                required=finding.required,
                verdict=finding.verdict,
                number=number if spans else 0,
                spans=spans,
                confidence=finding.confidence,
                hint=element.hint,
                probe=element.probe,
                opinion=mark.opinion if mark else None,
                own_words=_chosen(mark, attempt.text),
            )
        )
    return tuple(rows)


def _chosen(mark: Marked | None, answer: str) -> Span | None:
    if mark is None or not mark.start < mark.end <= len(answer):
        return None
    return Span(mark.start, mark.end)


def _time_up(attempt: Attempt) -> int | None:
    """Return where the answer's end at time up has come to lie after the edits that followed."""
    if attempt.at_time_up is None:
        return None
    at = len(attempt.at_time_up)
    for edit in attempt.edits:
        if edit.clock > attempt.shown.limit and edit.start < at:
            at = max(edit.start, at + len(edit.text) - (edit.end - edit.start))
    return min(at, len(attempt.text))

"""What is said about an attempt, in the same words on the command line and in every export."""

from __future__ import annotations

from simulator.feedback.assessment import Verdict
from simulator.figures import count, minutes, pace, percent, spoken
from simulator.interview.events import Opinion, Purpose
from simulator.interview.reasons import Reason
from simulator.sessions.transcript import Entry, Row, Span, Transcript

TIME_UP = "time was up here"
NO_ANSWER = "(no answer)"

SIGNS = {Verdict.COVERED: "✓", Verdict.DENIED: "~", Verdict.NOT_DETECTED: "·"}
OPINIONS = {
    Opinion.COVERED: "you marked it as covered",
    Opinion.NOT_COVERED: "you marked it as not covered",
}
_ENDS = {
    Reason.FINISHED: "finished",
    Reason.LEFT: "left before its end",
    Reason.CLOSED: "broken off and closed",
    None: "unfinished",
}


def ending(ended: Reason | None) -> str:
    """Say how a session ended."""
    return _ENDS[ended]


def heading(entry: Entry) -> str:
    """Name an attempt: `1. gov-escalation`, `2. again: gov-escalation`, `3. probe: Cadence`."""
    kinds = {Purpose.QUESTION: entry.question, Purpose.RETRY: f"again: {entry.question}"}
    return f"{entry.number}. {kinds.get(entry.purpose, f'probe: {entry.probed}')}"


def facts(session: Transcript) -> str:
    """Say what a session was, in a line."""
    parts = [
        ", ".join(session.banks),
        count(session.planned, "question"),
        "exam" if session.exam else "practice",
        f"{minutes(session.practised)} on the clock",
        coverages(session.coverage, session.own_coverage),
        ending(session.ended),
    ]
    return " · ".join(part for part in parts if part)


def coverages(program: float | None, own: float | None) -> str:
    """Say a coverage, both ways where the candidate's marks make a difference; empty when nothing was assessed."""
    return "" if program is None else f"coverage {percent(program)}{_with_marks(program, own)}"


def times(entry: Entry) -> str:
    """Say how long an attempt took, and how much was said, in a line."""
    thinking = "nothing typed" if entry.thinking is None else f"thinking {minutes(entry.thinking)}"
    parts = [
        f"{minutes(entry.total)} of {minutes(entry.limit)}",
        thinking,
        f"overtime {minutes(entry.overtime)}" if entry.overtime >= 1 else "",
        f"{count(entry.words, 'word')}, about {spoken(entry.words)} spoken" if entry.words else "",
        pace(entry.words, entry.typing),
        f"hints: {', '.join(entry.hints)}" if entry.hints else "",
    ]
    return " · ".join(part for part in parts if part)


def outcome(entry: Entry) -> str:
    """Say what came of an attempt, in a line."""
    if entry.coverage is None:
        return "skipped" if entry.skipped else "not handed in"
    required = [row for row in entry.rows if row.required]
    covered = sum(row.verdict is Verdict.COVERED for row in required)
    return f"{covered} of {len(required)} covered{_with_marks(entry.coverage, entry.own_coverage)}"


def _with_marks(program: float | None, own: float | None) -> str:
    return "" if program == own else f" ({percent(own)} with your marks)"


def verdict(row: Row) -> str:
    """Say the program's verdict, and the candidate's where it was given."""
    said = row.verdict.said + ("" if row.required else ", optional")
    return said if row.opinion is None else f"{said}; {OPINIONS[row.opinion]}"


def why(row: Row, entry: Entry) -> str:
    """Say what a verdict rests on, or how to do better; empty when there is nothing to say."""
    if not row.spans:
        asked_already = row.probe == entry.prompt
        return (row.hint if asked_already else row.probe or row.hint) if row.required else ""
    best = row.spans[0]
    return f"“{_quoted(best, entry)}”{_found_by(best)}"


def own_words(row: Row, entry: Entry) -> str:
    """Return the words that the candidate chose for an element; empty without any."""
    return _quoted(row.own_words, entry) if row.own_words else ""


def _quoted(span: Span, entry: Entry) -> str:
    return " ".join(entry.answer[span.start : span.end].split())


def _found_by(span: Span) -> str:
    if span.personal:
        return " (by a cue of your own)"
    return " (by learnt evidence)" if span.learnt else ""

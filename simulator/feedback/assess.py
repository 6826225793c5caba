"""One answer held against one question: a verdict for each element, with the words that earned it."""

from __future__ import annotations

from simulator.feedback.asides import bare_names, said_again
from simulator.feedback.assessment import Assessment, Evidence, Finding, Verdict
from simulator.feedback.mentions import Mention, find_mentions, rubric
from simulator.feedback.reading import Reading, read
from simulator.feedback.text import Break
from simulator.questions import Question

MOST_EVIDENCE = 3
"""Spans of evidence that a finding keeps."""
WHOLE_CLAUSE = 12
"""Tokens; a clause up to this long is shown whole as evidence."""
AROUND = 3
"""Tokens shown on each side of the words found in a longer one."""
BARE_LIST = "A list of names says nothing of what was done with them: one clause about each is enough."
_CONFIDENCE = {Verdict.COVERED: 0.9, Verdict.DENIED: 0.85, Verdict.NOT_DETECTED: 0.7}


def assess(question: Question, answer: str) -> Assessment:
    """Find what an answer contains of what a question asks for.

    Raises:
        CueError: When a cue of the question cannot be understood; a bank that passed its check holds none.
    """
    compiled = rubric(question.elements)
    reading = read(answer)
    matcher = compiled.matcher(reading)
    bare = bare_names(reading, compiled.names)
    aside = bare.tokens | said_again(reading, question.prompt)
    findings = []
    for place, element in enumerate(compiled.elements):
        mentions = list(find_mentions(element, reading, matcher, aside))
        findings.append(_finding(element.id, mentions, reading, required=place < len(question.required)))
    remarks = (BARE_LIST,) if bare.listed else ()
    return Assessment(question.id, tuple(findings), len(reading.tokens), remarks)


def _finding(element: str, mentions: list[Mention], reading: Reading, *, required: bool) -> Finding:
    """Let the best mention decide."""
    holding = [mention for mention in mentions if mention.status.holds]
    if holding:
        verdict, evidence = Verdict.COVERED, _evidence(holding, reading)
    elif mentions:
        verdict, evidence = Verdict.DENIED, _evidence(mentions, reading)
    else:
        verdict, evidence = Verdict.NOT_DETECTED, ()
    return Finding(element, required, verdict, evidence, _CONFIDENCE[verdict])


def _evidence(mentions: list[Mention], reading: Reading) -> tuple[Evidence, ...]:
    """Quote the mentions, those whose cue says most first, none overlapping another."""
    kept: list[Evidence] = []
    for mention in sorted(mentions, key=lambda one: (-len(one.cue.stems), one.span.start)):
        start, end = reading.text.offsets(quotable(mention, reading))
        if all(end <= other.start or other.end <= start for other in kept):
            text = reading.text.answer[start:end]
            kept.append(Evidence(start, end, text, mention.cue.text, personal=mention.personal))
        if len(kept) == MOST_EVIDENCE:
            break
    return tuple(kept)


def quotable(mention: Mention, reading: Reading) -> range:
    """Return a mention's tokens with as much around them as a reader needs to judge it."""
    because = mention.status.because
    span = mention.span
    if because:
        span = range(min(span.start, because.start), max(span.stop, because.stop))
    start, stop = span.start, span.stop
    while start > 0 and reading.text.breaks[start] < Break.COMMA:
        start -= 1
    breaks = reading.text.breaks
    while stop < len(breaks) and breaks[stop] < Break.COMMA:
        stop += 1
    if stop - start > WHOLE_CLAUSE:
        start, stop = max(start, span.start - AROUND), min(stop, span.stop + AROUND)
    return range(start, stop)

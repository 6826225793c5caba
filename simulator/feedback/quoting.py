"""Which words of an answer are shown as evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simulator.feedback.assessment import Evidence
from simulator.feedback.features import Feature
from simulator.feedback.mentions import Mention
from simulator.feedback.reading import Reading
from simulator.feedback.text import Break

MOST_EVIDENCE = 3
"""Spans of evidence that a finding keeps."""
WHOLE_CLAUSE = 12
"""Tokens; a clause up to this long is shown whole as evidence."""
AROUND = 3
"""Tokens shown on each side of the words found in a longer one."""


def by_cues(mentions: Iterable[Mention], reading: Reading) -> list[Evidence]:
    """Quote the mentions, those whose cue says most first."""
    ordered = sorted(mentions, key=lambda one: (-len(one.cue.stems), one.span.start))
    return [_quoted(quotable(one, reading), reading, one.cue.text, personal=one.personal) for one in ordered]


def by_learnt(told: Sequence[Feature], reading: Reading) -> list[Evidence]:
    """Quote the words of a window that weighed most, within the sentence of the heaviest."""
    if not told:
        return []
    sentence = reading.text.sentence_of(told[0].first)
    near = [one for one in told if one.first in sentence]
    span = range(min(one.first for one in near), max(one.last for one in near) + 1)
    words = dict.fromkeys(reading.text.quote(range(one.first, one.last + 1)) for one in near)
    return [_quoted(widened(span, reading), reading, ", ".join(words), learnt=True)]


def apart(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Keep the first few that do not overlap one before them."""
    kept: list[Evidence] = []
    for one in evidence:
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return tuple(kept[:MOST_EVIDENCE])


def quotable(mention: Mention, reading: Reading) -> range:
    """Return a mention's tokens with as much around them as a reader needs to judge it."""
    because = mention.status.because
    span = mention.span
    if because:
        span = range(min(span.start, because.start), max(span.stop, because.stop))
    return widened(span, reading)


def widened(span: range, reading: Reading) -> range:
    """Return a span with its clause, or with the words next to it when the clause is long."""
    start, stop = span.start, span.stop
    breaks = reading.text.breaks
    while start > 0 and breaks[start] < Break.COMMA:
        start -= 1
    while stop < len(breaks) and breaks[stop] < Break.COMMA:
        stop += 1
    if stop - start > WHOLE_CLAUSE:
        start, stop = max(start, span.start - AROUND), min(stop, span.stop + AROUND)
    return range(start, stop)


def _quoted(
    span: range, reading: Reading, cue: str, *, learnt: bool = False, personal: bool = False
) -> Evidence:
    start, end = reading.text.offsets(span)
    return Evidence(start, end, reading.text.answer[start:end], cue, learnt=learnt, personal=personal)

"""An answer cut where its evidence begins and ends, so that it can be drawn piece by piece."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from simulator.feedback.assessment import Verdict
from simulator.sessions.transcript import Entry, Row

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

MOST_SPANS = 500
"""Spans that are drawn; no honest assessment of one answer holds more."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of an answer that are drawn alike.

    Attributes:
        text: The words.
        verdict: What they are evidence of being; None for plain words. Denied only when nothing is covered there.
        closing: Numbers of the elements whose words end here.
        time_up: Whether time was up right before them.
    """

    text: str
    verdict: Verdict | None = None
    closing: tuple[int, ...] = ()
    time_up: bool = False


def pieces(entry: Entry) -> Iterator[Piece]:
    """Cut an answer; when time was up at its very end an empty piece tells it."""
    found = ((span.start, span.end, row) for row in entry.rows for span in row.spans)
    spans = list(islice(found, MOST_SPANS))
    edges = {0, len(entry.answer), *(edge for start, end, _ in spans for edge in (start, end))}
    if entry.time_up is not None:
        edges.add(entry.time_up)
    cuts = sorted(edges)
    for start, end in pairwise(cuts):
        there = [row for first, last, row in spans if first <= start and end <= last]
        ending = {row.number for _, last, row in spans if last == end}
        yield Piece(entry.answer[start:end], _verdict(there), tuple(sorted(ending)), start == entry.time_up)
    if entry.time_up == len(entry.answer):
        yield Piece("", time_up=True)


def raised(numbers: tuple[int, ...]) -> str:
    """Return numbers in raised digits, which need no colour."""
    return " ".join(str(number) for number in numbers).translate(_SUPERSCRIPT)


def _verdict(there: list[Row]) -> Verdict | None:
    if not there:
        return None
    covered = any(row.verdict is Verdict.COVERED for row in there)
    return Verdict.COVERED if covered else Verdict.DENIED

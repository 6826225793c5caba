"""One page of a transcript: an attempt with its follow-ups, in the terms of the screens."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.feedback.assessment import Finding
from simulator.interview.attempt import Attempt
from simulator.interview.events import Purpose
from simulator.questions import Element
from simulator.sessions.reading import Session
from simulator.sessions.transcript import Entry, Row, Transcript, transcript
from simulator.tui.widgets.verdicts import Item


@dataclass(frozen=True, slots=True)
class Probe:
    """A follow-up with its answer."""

    attempt: Attempt
    entry: Entry


@dataclass(frozen=True, slots=True)
class Leaf:
    """An attempt at a question.

    Attributes:
        attempt: The attempt.
        entry: The same, laid out for reading.
        probes: Its follow-ups, in order.
    """

    attempt: Attempt
    entry: Entry
    probes: tuple[Probe, ...] = ()

    @property
    def items(self) -> list[Item]:
        """A row for every required element, and for the optional ones that were found or marked."""
        assessment = self.attempt.assessment
        findings = assessment.findings if assessment else ()
        pairs = zip(self.entry.rows, findings, strict=True)
        return [self._item(row, one) for row, one in pairs if row.required or one.covered or row.opinion]

    def _item(self, row: Row, finding: Finding) -> Item:
        said = row.own_words
        probed = [one.attempt.assessment for one in self.probes if one.attempt.shown.element == row.element]
        return Item(
            Element(row.element, row.name, hint=row.hint, probe=row.probe),
            finding,
            row.number or None,
            opinion=row.opinion,
            said=self.entry.answer[said.start : said.end] if said else "",
            probed=next((one.findings[0] for one in reversed(probed) if one and one.findings), None),
        )


@dataclass(frozen=True, slots=True)
class Book:
    """A session cut into pages: one for each attempt that is not a follow-up."""

    session: Session
    transcript: Transcript
    leaves: tuple[Leaf, ...]


def book(session: Session) -> Book:
    """Lay a session out page by page; a follow-up without its question has a page of its own."""
    laid_out = transcript(session)
    pairs = [Probe(*one) for one in zip(session.all_attempts, laid_out.entries, strict=True)]
    main = {one.entry.number for one in pairs if one.entry.purpose is not Purpose.PROBE}
    leaves = [
        Leaf(
            one.attempt,
            one.entry,
            tuple(each for each in pairs if each.entry.of == one.entry.number and _is_probe(each)),
        )
        for one in pairs
        if not (_is_probe(one) and one.entry.of in main)
    ]
    return Book(session, laid_out, tuple(leaves))


def _is_probe(one: Probe) -> bool:
    return one.entry.purpose is Purpose.PROBE

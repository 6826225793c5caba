"""Taking numbers, money and given names out of a transcript before it is passed on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from simulator.sessions.transcript import Entry, Row, Span, Transcript

_AMOUNT = r"(?<!\w)[^\W\d]*+\d(?:[.,:'/]?\w)*+"  # possessive: no text makes it try twice
_WRITTEN = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?)"
)
_SCALE = r"(?:\s?(?:hundred|thousand|million|billion|trillion|bn|mn|m|k)\b)?"
_CURRENCY = r"[$€£¥₹₩₽]|\b(?:USD|EUR|GBP|CHF|JPY|INR|CAD|AUD)"
_COIN = (
    r"(?:dollars?|euros?|pounds?|francs?|yen|rupees?|cents?|pence|USD|EUR|GBP|CHF|JPY|INR|CAD|AUD)\b|[€$£¥]"
)
_NUMBER = rf"(?:{_AMOUNT}|\b{_WRITTEN}(?:[\s-]+(?:and\s+)?{_WRITTEN})*\b){_SCALE}"
_FOUND = re.compile(
    rf"(?P<money>(?:{_CURRENCY})\s?{_AMOUNT}{_SCALE}|{_NUMBER}\s?(?:{_COIN}))"
    rf"|(?P<number>{_NUMBER}(?:\s?%|\s+per\s?cent\b)?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text without what was to be taken out, and where its offsets have gone.

    Attributes:
        text: What is left.
        cuts: Start and end in the old text of each thing taken out, and what stands for it.
    """

    text: str
    cuts: tuple[tuple[int, int, str], ...]

    def moved(self, at: int, *, end: bool = False) -> int:
        """Return where an offset of the old text lies; within a cut, at its start or `end`."""
        shift = 0
        for start, stop, instead in self.cuts:
            if at <= start:
                break
            if at < stop:
                return start + shift + (len(instead) if end else 0)
            shift += len(instead) - (stop - start)
        return at + shift


class Redactor:
    """Replaces numbers, money and names in all that the candidate wrote."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        """Take the names to replace, in any case; a possessive or a plural ending stays."""
        wanted = sorted({name.strip() for name in names if name.strip()}, key=len, reverse=True)
        joined = "|".join(r"\s+".join(map(re.escape, name.split())) for name in wanted)
        self._names = re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE) if wanted else None

    def redact(self, text: str) -> Redacted:
        """Take everything out of one text."""
        cuts = (
            [(one.start(), one.end(), "[name]") for one in self._names.finditer(text)] if self._names else []
        )
        cuts += [
            (one.start(), one.end(), f"[{one.lastgroup}]")
            for one in _FOUND.finditer(text)
            if not any(start < one.end() and one.start() < end for start, end, _ in cuts)
        ]
        cuts.sort()
        parts, done = [], 0
        for start, end, instead in cuts:
            parts += [text[done:start], instead]
            done = end
        return Redacted("".join([*parts, text[done:]]), tuple(cuts))

    def transcript(self, session: Transcript) -> Transcript:
        """Take everything out of a session; its questions are the bank's and stay."""
        return replace(session, entries=tuple(self._entry(one) for one in session.entries))

    def _entry(self, entry: Entry) -> Entry:
        answer = self.redact(entry.answer)
        return replace(
            entry,
            answer=answer.text,
            time_up=None if entry.time_up is None else answer.moved(entry.time_up, end=True),
            rows=tuple(self._row(row, answer) for row in entry.rows),
            remarks=tuple(self.redact(one).text for one in entry.remarks),
            note=self.redact(entry.note).text,
        )

    def _row(self, row: Row, answer: Redacted) -> Row:
        own = row.own_words
        spans = tuple(self._span(one, answer) for one in row.spans)
        return replace(row, spans=spans, own_words=self._span(own, answer) if own else None)

    def _span(self, span: Span, answer: Redacted) -> Span:
        start, end = answer.moved(span.start), answer.moved(span.end, end=True)
        return replace(span, start=start, end=end, cue=self.redact(span.cue).text)

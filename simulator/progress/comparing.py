"""Two attempts at the same question side by side: words added and dropped, verdicts that changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from simulator.feedback.assessment import Verdict
from simulator.sessions.transcript import Entry, Row

_WORD = re.compile(r"\s*\S+|\s+")
_MOST_WORDS = 4_000
"""Words of an answer that are compared; what is beyond them is shown as it is."""


class Fate(Enum):
    """What became of words."""

    KEPT = "kept"
    DROPPED = "dropped"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of an answer that have the same fate, with the spaces before them."""

    text: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class Change:
    """One element in both attempts.

    Attributes:
        name: The element's name.
        old: The earlier verdict; None for an element that was not looked for then.
        new: The later verdict.
    """

    name: str
    old: Verdict | None
    new: Verdict | None

    @property
    def changed(self) -> bool:
        """Whether the verdicts differ."""
        return self.old is not self.new


@dataclass(frozen=True, slots=True)
class Comparison:
    """An earlier and a later attempt.

    Attributes:
        old: The earlier answer, cut where words were dropped.
        new: The later answer, cut where words were added.
        verdicts: Every element of either; those that changed first.
    """

    old: tuple[Run, ...]
    new: tuple[Run, ...]
    verdicts: tuple[Change, ...]

    @property
    def dropped(self) -> int:
        """How many words of the earlier answer are not in the later one."""
        return _count(self.old, Fate.DROPPED)

    @property
    def added(self) -> int:
        """How many words of the later answer are new."""
        return _count(self.new, Fate.ADDED)


def compare(old: Entry, new: Entry) -> Comparison:
    """Hold an earlier attempt against a later one."""
    before, after = words(old.answer, new.answer)
    return Comparison(before, after, tuple(sorted(_verdicts(old, new), key=lambda one: not one.changed)))


def words(old: str, new: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Return both texts cut into what they share and what only one of them has; case and spaces do not count."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    matcher = SequenceMatcher(None, _plain(before), _plain(after))
    left: list[Run] = []
    right: list[Run] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        left += _run(before[i1:i2], Fate.KEPT if tag == "equal" else Fate.DROPPED)
        right += _run(after[j1:j2], Fate.KEPT if tag == "equal" else Fate.ADDED)
    left += _run(before[_MOST_WORDS:], Fate.KEPT)
    right += _run(after[_MOST_WORDS:], Fate.KEPT)
    return tuple(left), tuple(right)


def _plain(found: list[str]) -> list[str]:
    return [word.strip().strip(".,;:!?()“”\"'").casefold() for word in found[:_MOST_WORDS]]


def _run(found: list[str], fate: Fate) -> list[Run]:
    return [Run("".join(found), fate)] if found else []


def _verdicts(old: Entry, new: Entry) -> Iterator[Change]:
    before, after = _rows(old), _rows(new)
    for element in {**after, **before}:
        row = after.get(element) or before[element]
        yield Change(row.name, _verdict(before.get(element)), _verdict(after.get(element)))


def _rows(entry: Entry) -> dict[str, Row]:
    return {row.element: row for row in entry.rows if row.required or row.verdict is Verdict.COVERED}


def _verdict(row: Row | None) -> Verdict | None:
    return row.verdict if row else None


def _count(runs: tuple[Run, ...], fate: Fate) -> int:
    return sum(len(run.text.split()) for run in runs if run.fate is fate)

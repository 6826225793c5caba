"""What there is, in rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from simulator.banks.catalogue import Catalogue
from simulator.questions import Bank


@dataclass(frozen=True, slots=True)
class Row:
    """A bank in the list.

    Attributes:
        id: Its id, or its file's name when it cannot be used and does not tell.
        title: The name shown to the candidate; empty when it cannot be used.
        questions: How many.
        elements: How many its questions ask for; for a file without questions, how many it defines.
        path: Its file.
        why: What made the program look there.
        problems: Errors in it; with any, it cannot be used.
    """

    id: str
    title: str
    questions: int
    elements: int
    path: Path
    why: str
    problems: int = 0


def rows(catalogue: Catalogue) -> Iterator[Row]:
    """Yield banks, then the files of shared elements, then what cannot be used."""
    for bank in (*catalogue.banks, *catalogue.rubrics):
        why = catalogue.origins[bank.id].why
        yield Row(bank.id, bank.title, len(bank.questions), _elements(bank), bank.source, why)
    for name, path in catalogue.broken.items():
        problems = sum(one.path == path for one in catalogue.problems)
        yield Row(name, "", 0, 0, path, "", problems)


def _elements(bank: Bank) -> int:
    if not bank.questions:
        return len(bank.elements)
    return len({element.id for question in bank for element in question.elements})

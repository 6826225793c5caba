"""What there is, in rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.banks.catalogue import Catalogue
from simulator.banks.problems import Problem, Severity
from simulator.questions import Bank

if TYPE_CHECKING:
    from simulator.banks.checking import Checked


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


@dataclass(frozen=True, slots=True)
class Entry:
    """A bank in the list, with all that is known of it.

    Attributes:
        row: Its row.
        bank: The bank; None when it cannot be used.
        problems: Errors, and warnings once it was checked, by line.
        lines: The lines of its file, to show a problem in its place; empty while there is nothing to show.
    """

    row: Row
    bank: Bank | None
    problems: tuple[Problem, ...] = ()
    lines: Sequence[str] = ()

    @property
    def errors(self) -> int:
        """How many of the problems are errors."""
        return sum(one.severity is Severity.ERROR for one in self.problems)

    @property
    def warnings(self) -> int:
        """How many of the problems are warnings."""
        return len(self.problems) - self.errors


def rows(catalogue: Catalogue) -> Iterator[Row]:
    """Yield banks, then the files of shared elements, then what cannot be used."""
    for bank in (*catalogue.banks, *catalogue.rubrics):
        why = catalogue.places[bank.source].why
        yield Row(bank.id, bank.title, len(bank.questions), _elements(bank), bank.source, why)
    for name, path in catalogue.broken.items():
        problems = sum(one.path == path for one in catalogue.problems)
        yield Row(name, "", 0, 0, path, catalogue.places[path].why, problems)


def entries(catalogue: Catalogue, checked: Sequence[Checked] = ()) -> tuple[Entry, ...]:
    """Return every row with its bank and its problems, those that have one place in common together.

    Args:
        catalogue: The banks.
        checked: What a check of them found; without it, only the errors that keep banks from being used are known.
    """
    banks = {bank.source: bank for bank in (*catalogue.banks, *catalogue.rubrics)}
    known = {one.path: one for one in checked}
    order = {place.why: number for number, place in enumerate(catalogue.places.values())}
    found = []
    for row in sorted(rows(catalogue), key=lambda row: order[row.why]):
        check = known.get(row.path)
        problems = check.problems if check else _problems(catalogue, row.path)
        lines = check.lines if check else _lines(row.path) if problems else ()
        found.append(Entry(row, banks.get(row.path), problems, lines))
    return tuple(found)


def _problems(catalogue: Catalogue, path: Path) -> tuple[Problem, ...]:
    return tuple(sorted(one for one in catalogue.problems if one.path == path))


def _lines(path: Path) -> Sequence[str]:
    from simulator.banks.files import UnreadableFileError, read_bytes
    from simulator.banks.yaml_errors import lines_of

    try:
        return lines_of(read_bytes(path).decode("utf-8-sig", "replace"))
    except UnreadableFileError:
        return ()


def _elements(bank: Bank) -> int:
    if not bank.questions:
        return len(bank.elements)
    return len({element.id for question in bank for element in question.elements})

"""Everything that can be said of a bank without practising with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from simulator.banks.advice import advice
from simulator.banks.cue_checks import cue_problems, cut_off, echoes
from simulator.banks.problems import Problem, Severity
from simulator.banks.reading import Reading
from simulator.banks.shelf import Shelf
from simulator.banks.sources import Source, bank_files, sources
from simulator.errors import UsageError
from simulator.places import Place, Places
from simulator.questions import Element


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found in one file.

    Attributes:
        path: The file.
        id: The bank's id, or the file's name when it does not tell.
        questions: How many it has.
        elements: How many it defines itself.
        problems: Errors and warnings, by line.
        lines: The file's lines, to show a problem in its place.
        twin: An earlier file with the very same content, which was looked at instead.
    """

    path: Path
    id: str
    questions: int
    elements: int
    problems: tuple[Problem, ...]
    lines: Sequence[str]
    twin: Path | None = None

    @property
    def errors(self) -> int:
        """How many of the problems keep the bank from being used."""
        return sum(one.severity is Severity.ERROR for one in self.problems)


def check(places: Places, paths: Sequence[Path] = ()) -> tuple[Checked, ...]:
    """Check every bank in use, or only the files and folders named, beside all others.

    Of the banks that ship only what keeps them from being used is told, unless they are named or lie in the
    workspace: whoever checks a bank of their own can do nothing about the others.

    Args:
        places: Where banks are.
        paths: What to check; empty for everything.

    Raises:
        UsageError: When a path leads to no bank.
    """
    named = tuple(Place(path.absolute(), "named on the command line") for path in paths)
    found = list(sources(replace(places, banks=places.banks + named)))
    shelf = Shelf()
    shelf.add_all(found)
    chosen = _files(named)
    own = chosen or {path.resolve() for place in places.banks for path in bank_files(place.path)}
    return tuple(
        _check(source, shelf, wholly=source.path.resolve() in own)
        for source in found
        if not chosen or source.path.resolve() in chosen
    )


def _files(named: Sequence[Place]) -> set[Path]:
    chosen: set[Path] = set()
    for place in named:
        files = bank_files(place.path)
        if not files:
            raise UsageError(
                f"there is no bank in {place.path}", "name a YAML file, or a folder that holds some"
            )
        chosen.update(path.resolve() for path in files)
    return chosen


def _check(source: Source, shelf: Shelf, *, wholly: bool) -> Checked:
    reading = source.reading()
    problems = {one for one in shelf.problems if one.path == source.path}
    if wholly and source.twin is None:
        problems.update(_problems(reading, shelf.elements))
    draft = source.draft
    return Checked(
        path=source.path,
        id=source.id,
        questions=len(draft.questions) if draft else 0,
        elements=len(draft.elements) if draft else 0,
        problems=tuple(sorted(problems)),
        lines=reading.lines,
        twin=source.twin,
    )


def _problems(reading: Reading, shared: Mapping[str, Element]) -> Iterator[Problem]:
    if reading.document is not None:
        yield from cut_off(reading)
        yield from cue_problems(reading, reading.salvaged.elements)
    if reading.draft is not None:
        others = {name: one for name, one in shared.items() if name not in reading.draft.elements}
        flaws = (
            advice(reading, reading.draft, others),
            echoes(reading.draft, {**others, **reading.draft.elements}),
        )
        yield from map(reading.problem, chain.from_iterable(flaws))

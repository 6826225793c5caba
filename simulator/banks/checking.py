"""Everything that can be said of a bank without practising with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from simulator.banks.advice import advice
from simulator.banks.beside import Folder, check_beside, weights_flaws
from simulator.banks.cue_checks import cue_problems, cut_off, echoes
from simulator.banks.problems import Problem, Severity
from simulator.banks.reading import Reading, read
from simulator.banks.shelf import Shelf
from simulator.banks.sources import Source, bank_files, sources
from simulator.banks.yaml_errors import lines_of
from simulator.errors import UsageError
from simulator.places import Place, Places
from simulator.questions import Element, Passage


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found in one file.

    Attributes:
        path: The file.
        id: The bank's id, or the file's name when it does not tell; empty for a file to learn from beside a bank.
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
    return tuple(each(places, paths))


def each(places: Places, paths: Sequence[Path] = ()) -> Iterator[Checked]:
    """Check as `check` does, file by file, so that whoever has seen enough can stop."""
    named = tuple(Place(path.absolute(), "named on the command line") for path in paths)
    found = list(sources(replace(places, banks=places.banks + named)))
    shelf = Shelf()
    shelf.add_all(found)
    chosen = _files(named)
    own = chosen or {path.resolve() for place in places.banks for path in bank_files(place.path)}
    wholly = [source for source in found if source.path.resolve() in own and source.twin is None]
    for source in found:
        if not chosen or source.path.resolve() in chosen:
            yield _check(source, shelf, wholly=source in wholly)
    yield from _beside(wholly, found, shelf)


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
    if wholly:
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


def _beside(wholly: Sequence[Source], found: Sequence[Source], shelf: Shelf) -> Iterator[Checked]:
    """Check what evidence is learnt from, beside the banks that are checked wholly."""
    for path in dict.fromkeys(source.path.parent for source in wholly):
        here = [source for source in wholly if source.path.parent == path]
        if any(source.reading().salvaged.elements for source in here):
            folder = Folder(path, _defined(path, found), dict(chain.from_iterable(map(_inline, here))))
            for file, problems in check_beside(folder, shelf.elements):
                lines = lines_of(file.read_text("utf-8-sig", "replace")) if problems else ()
                yield Checked(file, "", 0, 0, problems, lines)


def _inline(source: Source) -> Iterator[tuple[str, tuple[Passage, ...]]]:
    reading = source.reading()
    for name in reading.salvaged.elements:
        yield name, reading.passages.get(name, ())


def _defined(folder: Path, found: Sequence[Source]) -> set[str]:
    """Return the ids of the elements that the banks of a folder define, whether they are checked or not."""
    known = {source.path: source for source in found}
    drafts = [
        source.draft or source.reading().salvaged if (source := known.get(path)) else read(path).salvaged
        for path in bank_files(folder)
    ]
    return {name for draft in drafts for name in draft.elements}


def _problems(reading: Reading, shared: Mapping[str, Element]) -> Iterator[Problem]:
    if reading.document is not None:
        yield from cut_off(reading)
        yield from cue_problems(reading, reading.salvaged.elements)
    if reading.draft is not None:
        others = {name: one for name, one in shared.items() if name not in reading.draft.elements}
        flaws = (
            advice(reading, reading.draft, others),
            echoes(reading.draft, {**others, **reading.draft.elements}),
            weights_flaws(reading),
        )
        yield from map(reading.problem, chain.from_iterable(flaws))

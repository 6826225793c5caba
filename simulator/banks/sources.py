"""The files that banks may stand in, with what each says by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.banks.cache import Cache
from simulator.banks.draft import Draft
from simulator.banks.files import UnreadableFileError, read_bytes
from simulator.banks.problems import Problem
from simulator.places import Place, Places

if TYPE_CHECKING:
    from simulator.banks.reading import Reading

SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Source:
    """A file of a bank.

    Attributes:
        path: The file.
        place: The file or folder that led to it, and why that is in use.
        shipped: Whether it comes with the program.
        data: Its bytes.
        draft: What it says; None when it does not validate.
        problems: What is wrong with it by itself.
        twin: An earlier file with the very same content, which stands for this one too.
        known: What came of reading it, unless it was kept from an earlier run.
    """

    path: Path
    place: Place
    shipped: bool
    data: bytes = b""
    draft: Draft | None = None
    problems: tuple[Problem, ...] = ()
    twin: Path | None = None
    known: Reading | None = None

    @property
    def id(self) -> str:
        """The bank's id, or what stands for it as long as the file cannot be understood."""
        return self.draft.id if self.draft else self.path.stem

    def reading(self) -> Reading:
        """Return the file with its lines and columns, read again if need be."""
        from simulator.banks.reading import read_text

        return self.known or read_text(self.path, self.data)


def sources(places: Places) -> Iterator[Source]:
    """Yield every file once, those that ship first."""
    cache = Cache(places.cache.path)
    paths: set[Path] = set()
    contents: dict[bytes, Path] = {}
    for place in (places.shipped, *places.banks):
        for path in bank_files(place.path):
            if (real := path.resolve()) in paths:
                continue
            paths.add(real)
            source = _source(path, place, cache, shipped=place is places.shipped)
            twin = contents.setdefault(source.data, path) if source.data else path
            yield source if twin == path else replace(source, twin=twin)


def bank_files(path: Path) -> list[Path]:
    """Return the banks' files that a path stands for: itself, or those directly in the folder, by name."""
    if not path.is_dir():
        return [path] if path.exists() else []
    return sorted(one for one in path.iterdir() if one.suffix in SUFFIXES and not one.name.startswith("."))


def _source(path: Path, place: Place, cache: Cache, *, shipped: bool) -> Source:
    try:
        data = read_bytes(path)
    except UnreadableFileError as error:
        return Source(path, place, shipped, problems=(Problem(path, 1, 1, error.message, error.remedy),))
    if draft := cache.get(data):
        return Source(path, place, shipped, data, draft)
    from simulator.banks.reading import read_text

    reading = read_text(path, data)
    if reading.draft and not reading.problems:
        cache.put(data, reading.draft)
    return Source(path, place, shipped, data, reading.draft, reading.problems, known=reading)

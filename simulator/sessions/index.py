"""An index of the folder of the sessions, so that only the journals that changed are parsed.

It lies in the cache and can be made anew at any time: one that is damaged, stale or unwritable costs time and
nothing else.
"""

from __future__ import annotations

import json
import os
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, TypeVar

from simulator import __version__
from simulator.sessions.files import LONGEST_LINE, UnreadableSessionError, lines, open_regular
from simulator.sessions.folder import SUFFIX
from simulator.sessions.listing import Unreadable, names
from simulator.sessions.parts import Parts, read_parts

View = TypeVar("View")

_SHAPE = 1
"""To be raised whenever what is kept changes within a version of the program."""
_SETTLED = 3 * 10**9
"""Nanoseconds: a journal that changed later than that could change again and show it by neither time nor size."""
_FIELDS = 4
"""Fields of a line behind its checksum: the stamp, and the parts."""
_KEPT = 10
"""Indexes at most, one a folder; the oldest go first."""


def each(
    folder: Path, view: Callable[[Parts, str, Path], View], cache: Path | None
) -> Iterator[View | Unreadable]:
    """Yield a view of each session, newest first; only what changed since the index was written is parsed.

    Once all were seen, the index is written anew if it was not as the folder is.

    Args:
        folder: That of the sessions.
        view: What is wanted of a session, made from its parts, its id and its folder.
        cache: Where the index is; without it every journal is parsed.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    index = _Index(folder, cache)
    try:
        for name in names(folder):
            yield _see(folder, name, view, index)
        index.write()
    finally:
        index.close()


def path_in(cache: Path, folder: Path) -> Path:
    """Return where in the cache the index of a folder is."""
    return cache / f"sessions-{zlib.crc32(os.fsencode(folder.absolute())):08x}.index"


@dataclass(slots=True)
class _Kept:
    """A line of an index: what it looks like, the stamp that it was made at, and its parts."""

    line: bytes
    stamp: bytes
    parts: Parts

    @property
    def name(self) -> str:
        """The journal that it is about."""
        with suppress(ValueError, IndexError, RecursionError):
            return str(json.loads(self.stamp.split(b" ", 2)[2]))
        return ""


class _Index:
    """The index of a folder, read alongside it from the newest session on; a new one is begun where they differ."""

    def __init__(self, folder: Path, cache: Path | None) -> None:
        self._head = _head(folder)
        self._path = path_in(cache, folder) if cache else None
        self._old = _open(self._path, self._head)
        self._same = len(self._head)
        self._new: BytesIO | None = None
        self._lines = self._read()
        self._next = next(self._lines, None)

    def find(self, name: str, stamp: bytes) -> Parts | None:
        """Return what is kept of a journal as it is now; names come in falling order, those passed over are gone."""
        while self._next is not None and self._next.stamp != stamp:
            if self._next.name < name:
                return None
            self._drop()
        return self._next.parts if self._next is not None else None

    def hold(self) -> None:
        """Keep what was found as it is."""
        assert self._next is not None
        if self._new is None:
            self._same += len(self._next.line)
        else:
            self._new.write(self._next.line)
        self._next = next(self._lines, None)

    def add(self, stamp: bytes, parts: Parts) -> None:
        """Keep what was read of a journal; one so long that its line could not be read back is read each time."""
        line = _line(stamp, parts)
        if self._path and len(line) <= LONGEST_LINE:
            self._begin_anew().write(line)

    def write(self) -> None:
        """Write the index, if anything in it is new or gone."""
        while self._next is not None:
            self._drop()
        self.close()
        if self._new is not None and self._path is not None:
            from simulator.banks.files import write_atomically

            with suppress(OSError):
                write_atomically(self._path, self._new.getvalue())
                _forget_oldest(self._path.parent)

    def close(self) -> None:
        """Let go of the file."""
        self._old.close()

    def _read(self) -> Iterator[_Kept]:
        for line in lines(self._old):
            kept = _kept(line)
            if kept is None:
                self._begin_anew()
            else:
                yield kept

    def _drop(self) -> None:
        self._begin_anew()
        self._next = next(self._lines, None)

    def _begin_anew(self) -> BytesIO:
        """Begin another index with what was the same so far."""
        if self._new is None:
            at = self._old.tell()
            self._old.seek(0)
            self._new = BytesIO()
            self._new.write(self._old.read(self._same) or self._head)
            self._old.seek(at)
        return self._new


def _see(
    folder: Path, name: str, view: Callable[[Parts, str, Path], View], index: _Index
) -> View | Unreadable:
    now = time.time_ns()
    session = name.removesuffix(SUFFIX)
    changed, stamp = _stamp(folder, name)
    kept = index.find(name, stamp)
    if kept is not None:
        with suppress(ValueError):
            seen = view(kept, session, folder)
            index.hold()
            return seen
    path = folder / name
    try:
        parts = read_parts(path)
    except UnreadableSessionError as error:
        return Unreadable(session, path, error.reason)
    if changed < now - _SETTLED:
        index.add(stamp, parts)
    return view(parts, session, folder)


def _stamp(folder: Path, name: str) -> tuple[int, bytes]:
    """Return when a journal changed, in nanoseconds, and what tells whether it is still the same."""
    try:
        found = os.stat(f"{folder}{os.sep}{name}")  # noqa: PTH116 - ten thousand paths take time
    except OSError:
        return time.time_ns(), b""
    return found.st_mtime_ns, f"{found.st_size} {found.st_mtime_ns} {json.dumps(name)}".encode()


def _head(folder: Path) -> bytes:
    """Return the first line: whose index it is, and by which rules it was made."""
    python = ".".join(map(str, sys.version_info[:2]))
    made_by = f"mock-interview {__version__}, {_SHAPE}, Python {python}"
    return json.dumps([made_by, os.fspath(folder.absolute())]).encode() + b"\n"


def _open(path: Path | None, head: bytes) -> BinaryIO:
    """Open an index behind its head; nothing is read where there is none, or one by other rules."""
    with suppress(OSError, UnreadableSessionError):
        if path is not None:
            file = open_regular(path)
            if file.readline(LONGEST_LINE) == head:
                return file
            file.close()
    return BytesIO()


def _line(stamp: bytes, parts: Parts) -> bytes:
    body = b"\t".join((stamp, parts.line, parts.figures, parts.words)) + b"\n"
    return _seal(body) + b"\t" + body


def _kept(line: bytes) -> _Kept | None:
    """Read what `_line` wrote; None for anything else."""
    seal, _, body = line.partition(b"\t")
    fields = body[:-1].split(b"\t")
    if seal != _seal(body) or len(fields) != _FIELDS:
        return None
    stamp, *parts = fields
    return _Kept(line, stamp, Parts(*parts))


def _seal(body: bytes) -> bytes:
    return b"%08x" % zlib.crc32(body)


def _forget_oldest(cache: Path) -> None:
    found = sorted(cache.glob("sessions-*.index"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in found[_KEPT:]:
        path.unlink(missing_ok=True)

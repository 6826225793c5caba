"""The file of an index: a head that says whose it is, and a line for each journal, sealed with a checksum."""

from __future__ import annotations

import json
import os
import sys
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from simulator import __version__
from simulator.sessions.files import LONGEST_LINE, UnreadableSessionError, lines, open_regular
from simulator.sessions.parts import Parts

_SHAPE = 1
"""To be raised whenever what is kept changes within a version of the program."""
_FIELDS = 4
"""Fields of a line behind its checksum: the stamp, and the parts."""
KEPT = 10
"""Indexes at most, one a folder; the oldest go first."""


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


class IndexFile:
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
        line = line_of(stamp, parts)
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
        with suppress(OSError):
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


def path_in(cache: Path, folder: Path) -> Path:
    """Return where in the cache the index of a folder is."""
    return cache / f"sessions-{zlib.crc32(os.fsencode(folder.absolute())):08x}.index"


def stamp_of(name: str, size: int, changed: int) -> bytes:
    """Return what tells whether a journal is still the same: its bytes, when it changed in nanoseconds, its name."""
    return f"{size} {changed} {json.dumps(name)}".encode()


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


def line_of(stamp: bytes, parts: Parts) -> bytes:
    """Return what is kept of a journal as a line, its end included."""
    body = b"\t".join((stamp, parts.line, parts.figures, parts.words)) + b"\n"
    return _seal(body) + b"\t" + body


def _kept(line: bytes) -> _Kept | None:
    """Read what `line_of` wrote; None for anything else."""
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
    for path in found[KEPT:]:
        path.unlink(missing_ok=True)

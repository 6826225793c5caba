"""Opening and reading files of a folder that anything may lie in."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from simulator.errors import MockInterviewError

LONGEST_LINE = 8 * 2**20
"""Bytes; an answer of that length is no answer."""


class UnreadableSessionError(MockInterviewError):
    """A file in the sessions folder that cannot be read as a session.

    Attributes:
        path: The file.
        reason: Why not.
    """

    def __init__(self, path: Path, reason: str) -> None:
        """Say which file, and why."""
        super().__init__(f"{path} cannot be read as a session: {reason}")
        self.path = path
        self.reason = reason


def open_regular(path: Path) -> BinaryIO:
    """Open a file for reading, and nothing that is not one: a pipe would wait for ever.

    Raises:
        OSError: When it cannot be opened.
        UnreadableSessionError: When it is no regular file.
    """
    fd = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    file = os.fdopen(fd, "rb") if stat.S_ISREG(os.fstat(fd).st_mode) else None
    if file is None:
        os.close(fd)
        raise UnreadableSessionError(path, "it is not a regular file")
    return file


def beginning(file: BinaryIO, most: int) -> bytes:
    """Return what is left of an open file, but not more than so many bytes; room is made only for what there is."""
    return file.read(min(most, os.fstat(file.fileno()).st_size))


def lines(file: BinaryIO) -> Iterator[bytes]:
    """Yield what is left of an open journal line by line, a line beyond `LONGEST_LINE` in pieces."""
    return iter(lambda: file.readline(LONGEST_LINE), b"")

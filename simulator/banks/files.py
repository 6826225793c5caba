"""Reading and writing the files of banks."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from simulator.errors import MockInterviewError

MAX_BYTES = 10_000_000
"""A bank's file at most; 10,000 questions with sample answers fill about as much."""


class UnreadableFileError(MockInterviewError):
    """A file that is not there, or that may not be read."""


def read_bytes(path: Path) -> bytes:
    """Return what a file holds, or one byte more than a bank may hold.

    Raises:
        UnreadableFileError: When it cannot be read, or is no ordinary file.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableFileError(f"{path} is not a file", "name a YAML file")
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UnreadableFileError(
            f"{path} cannot be read: {error.strerror}", "check its name and who may read it"
        ) from None


def write_new(path: Path, text: str) -> None:
    """Write a file that does not exist yet, with the folders that it needs.

    Raises:
        UnreadableFileError: When there is such a file already, or it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise UnreadableFileError(
            f"{path} exists already", "choose another name; nothing is overwritten"
        ) from None
    except OSError as error:
        raise UnreadableFileError(
            f"{path} cannot be written: {error.strerror}", "choose another folder"
        ) from None


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, readable by its owner only.

    Raises:
        OSError: When it cannot be written.
    """
    import tempfile

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise

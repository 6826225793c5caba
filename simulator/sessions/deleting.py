"""Deleting a session: it goes to a trash folder first, and can be taken back from there."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from simulator.errors import MockInterviewError
from simulator.sessions import locks
from simulator.sessions.folder import make_folder
from simulator.sessions.journal import SessionInUseError

TRASH = ".trash"
"""The folder below that of the sessions."""


def delete(path: Path) -> Path:
    """Move a journal to the trash and return where it is now.

    Raises:
        SessionInUseError: When a program holds it.
        MockInterviewError: When it cannot be moved.
    """
    if locks.held_by_another(path):
        raise SessionInUseError(f"{path} is open in another window", "close it there first")
    return _move(path, path.parent / TRASH)


def restore(trashed: Path) -> Path:
    """Move a journal from the trash back to where it was, and return its path.

    Raises:
        MockInterviewError: When it cannot be moved.
    """
    return _move(trashed, trashed.parent.parent)


def _move(path: Path, folder: Path) -> Path:
    try:
        make_folder(folder)
        target = _free(folder, path)
        path.rename(target)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise MockInterviewError(f"{path} cannot be moved to {folder}: {reason}") from error
    return target


def _free(folder: Path, path: Path) -> Path:
    """Return a path of that name, or with a number where the name is taken."""
    names = (folder / f"{path.stem}{f'-{number}' if number > 1 else ''}{path.suffix}" for number in count(1))
    return next(name for name in names if not name.exists())

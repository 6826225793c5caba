"""Writing a session as it happens, so that nothing typed is lost.

Every event is handed to the operating system at once, so a kill costs nothing that was recorded, and brought to
the disk every few seconds, so a power cut costs little. What cannot be written stays in memory and is tried again.
"""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterable
from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path
from typing import Self

from simulator.errors import MockInterviewError
from simulator.interview.clock import Clock
from simulator.interview.course import Plan
from simulator.interview.events import Answered, Assessed, Ended, Event
from simulator.sessions import locks
from simulator.sessions.codec import encode, to_line
from simulator.sessions.folder import (
    SUFFIX,
    SessionsFolderError,
    journal_id,
    make_folder,
    sync_folder,
    unwritable,
)
from simulator.sessions.header import Header

SYNC_EVERY = 3.0
"""Seconds of typing that a power cut may cost at most."""

_OPEN = os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_CREATE = _OPEN | os.O_CREAT | os.O_EXCL


class SessionInUseError(MockInterviewError):
    """Another program holds the journal."""


class Journal:
    """An open journal; nobody else can write to it until it is closed.

    Attributes:
        path: Its file.
        trouble: Why what was recorded last is not on the disk yet; None when all is well.
    """

    def __init__(self, path: Path, fd: int, contents: bytes, *, clock: Clock) -> None:
        """Hold an open, locked file that has just these contents; use `create` or `reopen`."""
        self.path = path
        self.trouble: str | None = None
        self._fd: int | None = fd
        self._contents = bytearray(contents)
        self._written = len(contents)
        self._clock = clock
        self._synced_at = clock()
        self._synced = True

    @classmethod
    def create(
        cls, folder: Path, plan: Plan, *, now: datetime, token: str, clock: Clock = time.monotonic
    ) -> Self:
        """Begin a journal with its header, on the disk before this returns.

        Args:
            folder: Where sessions are kept; created for its owner alone if it is not there.
            plan: What will be asked.
            now: When the session begins.
            token: Four hexadecimal digits that tell sessions of the same second apart.
            clock: Monotonic seconds, for deciding when to bring edits to the disk.

        Raises:
            SessionsFolderError: When it cannot be written, or the name is taken.
        """
        name = journal_id(now, plan.settings.banks, token)
        path = folder / f"{name}{SUFFIX}"
        contents = to_line(Header.of(plan, id=name, now=now).to_json())
        try:
            make_folder(folder)
            fd = _create_whole(path, contents)
        except OSError as error:
            raise unwritable(folder, error) from error
        return cls(path, fd, contents, clock=clock)

    @classmethod
    def reopen(cls, path: Path, *, clock: Clock = time.monotonic) -> Self:
        """Go on with a journal; a line torn at its end is closed off, so that the next one stands alone.

        Raises:
            SessionInUseError: When another program holds it.
            SessionsFolderError: When it cannot be opened for writing.
        """
        try:
            fd = _open_locked(path)
            with os.fdopen(os.dup(fd), "rb") as file:
                file.seek(0)
                journal = cls(path, fd, file.read(), clock=clock)
        except OSError as error:
            raise unwritable(path, error) from error
        if not journal._contents.endswith(b"\n"):
            journal._contents += b"\n"
            journal._save(sync=True)
        return journal

    @property
    def contents(self) -> bytes:
        """Everything recorded, also what could not be written."""
        return bytes(self._contents)

    def record(self, event: Event) -> None:
        """Append an event. Never raises for a failing disk: see `trouble`."""
        self._contents += encode(event)
        self._synced = False
        self._save(sync=isinstance(event, Answered | Assessed | Ended) or self._due())

    def tick(self) -> None:
        """Let time pass: every few seconds bring what is not there to the disk, and try again after trouble.

        A file that was taken away is noticed here also while nobody types.
        """
        waits = self._due() and not (self._synced and self.trouble is None)
        if waits or (self._fd is not None and self._lost(self._fd)):
            self._save(sync=True)

    def retry(self) -> bool:
        """Try now to bring everything to the disk; return whether it is there."""
        self._save(sync=True)
        return self.trouble is None

    def move_to(self, folder: Path) -> None:
        """Write the whole journal to another folder and go on there; the old file stays as it is.

        Raises:
            SessionsFolderError: When that cannot be written either; then nothing has changed.
        """
        path = folder / self.path.name
        try:
            make_folder(folder)
            fd = _create_whole(path, self.contents)
        except OSError as error:
            raise unwritable(folder, error) from error
        self._close_file()
        self.path = path
        self._settle(fd)
        self.trouble = None

    def close(self) -> None:
        """Bring everything to the disk and let go of the file; `trouble` says if that was not possible."""
        if self._fd is not None or self.trouble is not None:
            self._save(sync=True)
        self._close_file()

    # the mechanism

    def _due(self) -> bool:
        return self._clock() - self._synced_at >= SYNC_EVERY

    def _save(self, *, sync: bool) -> None:
        try:
            if self._fd is None or self._lost(self._fd):
                self._write_anew()
            else:
                self._append(self._fd)
                if sync:
                    self._sync(self._fd)
        except (OSError, SessionInUseError) as error:
            self._synced_at = self._clock()
            reason = error.strerror if isinstance(error, OSError) else str(error)
            self.trouble = f"{self.path} cannot be written: {(reason or str(error)).lower()}"
        else:
            self.trouble = None

    def _append(self, fd: int) -> None:
        """Write what the file does not have; after a short write this begins in the midst of a line."""
        while self._written < len(self._contents):
            self._written += _write(fd, bytes(self._contents[self._written :]))

    def _sync(self, fd: int) -> None:
        try:
            os.fsync(fd)
        except OSError:
            # After a failed fsync nobody knows which pages reached the disk: the next try writes a new file.
            self._close_file()
            raise
        self._synced, self._synced_at = True, self._clock()

    def _lost(self, fd: int) -> bool:
        """Whether the file that is open is no longer the one in the folder, or was cut short."""
        try:
            there = os.stat(self.path)  # noqa: PTH116 - beside fstat
        except (FileNotFoundError, NotADirectoryError):
            return True
        except PermissionError:
            return False  # the folder was closed to us, but the open file is still good
        return not os.path.samestat(there, os.fstat(fd)) or there.st_size < self._written

    def _write_anew(self) -> None:
        """Put a whole copy in the file's place; an old copy stays until the new one is on the disk."""
        copy = self.path.with_name(self.path.name + ".new")
        make_folder(self.path.parent)
        copy.unlink(missing_ok=True)
        try:
            os.close(_create_whole(copy, self.contents))
            self._close_file()
            copy.replace(self.path)
        finally:
            with suppress(OSError):
                copy.unlink(missing_ok=True)
        sync_folder(self.path.parent)
        self._settle(_open_locked(self.path))

    def _settle(self, fd: int) -> None:
        self._fd, self._written = fd, len(self._contents)
        self._synced, self._synced_at = True, self._clock()

    def _close_file(self) -> None:
        if self._fd is not None:
            fd, self._fd = self._fd, None
            with suppress(OSError):
                os.close(fd)


def append(path: Path, events: Iterable[Event]) -> None:
    """Add events to a session that nobody is in: the candidate's own word, a new assessment, an end.

    Raises:
        SessionInUseError: When another program holds it.
        SessionsFolderError: When it cannot be written.
    """
    journal = Journal.reopen(path)
    try:
        for event in events:
            journal.record(event)
    finally:
        journal.close()
    if journal.trouble is not None:
        raise SessionsFolderError(journal.trouble, "nothing is lost but what was to be added; try again")


def _open_locked(path: Path) -> int:
    """Open an existing journal and hold it.

    Raises:
        OSError: When it cannot be opened.
        SessionInUseError: When another program holds it.
    """
    fd = os.open(path, _OPEN)
    if not locks.take(fd):
        os.close(fd)
        raise SessionInUseError(f"{path} is open in another window", "close it there, or wait for its end")
    return fd


def _write(fd: int, data: bytes) -> int:
    """Write as much as the system takes in one go, which is at least something.

    Raises:
        OSError: When it takes nothing.
    """
    count = os.write(fd, data)
    if count == 0:
        raise OSError(errno.EIO, "nothing could be written")
    return count


def _create_whole(path: Path, contents: bytes) -> int:
    """Create a file that must not exist, hold it, and bring contents and name to the disk.

    Raises:
        OSError: When it cannot be done; then no file is left behind.
    """
    fd = os.open(path, _CREATE, 0o600)
    with ExitStack() as undone:
        undone.callback(_unlink, path)
        undone.callback(os.close, fd)
        locks.take(fd)
        rest = contents
        while rest:
            rest = rest[_write(fd, rest) :]
        os.fsync(fd)
        sync_folder(path.parent)
        undone.pop_all()
    return fd


def _unlink(path: Path) -> None:
    with suppress(OSError):
        path.unlink()

"""The folder of the journals: making it, naming files in it, and telling in time that it cannot be written."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from simulator.errors import MockInterviewError

SUFFIX = ".jsonl"
_PROBE_SIZE = 16_384
"""Bytes that a folder must take before an interview starts: a header and the first minutes of typing."""
_NAMED, _LONGEST_BANKS = 2, 40


class SessionsFolderError(MockInterviewError):
    """The folder of the sessions cannot be written."""


def journal_id(now: datetime, banks: Sequence[str], token: str) -> str:
    """Return the name of a session: it sorts by time, names its banks, and is a safe file name everywhere."""
    stamp = now.astimezone(UTC).strftime("%Y-%m-%dT%H%M%SZ")
    some = [*banks[:_NAMED], f"and-{len(banks) - _NAMED}-more"] if len(banks) > _NAMED else banks
    named = re.sub(r"[^a-z0-9_]+", "-", "-".join(some).lower())[:_LONGEST_BANKS].strip("-") or "session"
    return f"{stamp}-{named}-{token}"


def make_folder(folder: Path) -> None:
    """Create the folder where there is none, for its owner alone; one that exists keeps its permissions.

    Raises:
        OSError: When it cannot be created.
    """
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system can.

    Raises:
        OSError: When the disk fails.
    """
    if sys.platform != "win32":
        fd = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def check_writable(folder: Path) -> None:
    """Make sure, before the first question, that a session can be kept in the folder; it is created if need be.

    Raises:
        SessionsFolderError: When it cannot, with what to do.
    """
    probe = folder / f".probe-{os.getpid()}"
    try:
        make_folder(folder)
        try:
            probe.write_bytes(b"\n" * _PROBE_SIZE)
        finally:
            probe.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error


def unwritable(folder: Path, error: OSError) -> SessionsFolderError:
    """Say what is wrong with the folder, and what to do."""
    return SessionsFolderError(
        f"sessions cannot be kept in {folder}: {(error.strerror or str(error)).lower()}",
        "free some space or mend its permissions, or name another folder with --sessions DIR",
    )

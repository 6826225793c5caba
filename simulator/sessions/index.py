"""An index of the folder of the sessions, so that only the journals that changed are parsed.

It lies in the cache and can be made anew at any time: one that is damaged, stale or unwritable costs time and
nothing else.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from simulator.sessions.files import UnreadableSessionError
from simulator.sessions.folder import SUFFIX
from simulator.sessions.index_file import IndexFile, stamp_of
from simulator.sessions.listing import Unreadable, names
from simulator.sessions.parts import Parts, read_parts

View = TypeVar("View")

_SETTLED = 3 * 10**9
"""Nanoseconds: a journal that changed later than that could change again and show it by neither time nor size."""


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
    index = IndexFile(folder, cache)
    try:
        for name in names(folder):
            yield _see(folder, name, view, index)
        index.write()
    finally:
        index.close()


def _see(
    folder: Path, name: str, view: Callable[[Parts, str, Path], View], index: IndexFile
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
    return found.st_mtime_ns, stamp_of(name, found.st_size, found.st_mtime_ns)

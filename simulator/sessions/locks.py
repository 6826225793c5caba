"""Holding a journal, so that two programs never write to one."""

from __future__ import annotations

import errno
import os
import sys

_TAKEN = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})

if sys.platform == "win32":
    import msvcrt

    _FAR = 2**30
    """The byte that stands for the file: Windows keeps others from reading what is locked, and no one reads here."""

    def take(fd: int) -> bool:
        """Hold an open file until it is closed; return whether it could be had."""
        os.lseek(fd, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            return error.errno not in _TAKEN
        return True

else:
    import fcntl

    def take(fd: int) -> bool:
        """Hold an open file until it is closed; return whether it could be had.

        A file system without locks lets everyone have it: better unguarded than not at all.
        """
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno not in _TAKEN
        return True


def held_by_another(path: os.PathLike[str]) -> bool:
    """Return whether some program holds the file; False when it cannot be opened."""
    try:
        fd = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return False
    try:
        return not take(fd)
    finally:
        os.close(fd)

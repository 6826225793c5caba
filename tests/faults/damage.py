"""What happens to a program in mid-answer: its end, or something done to the disk that it writes on."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class End(StrEnum):
    """How a run ends."""

    KILL = "kill -9"
    TERM = "SIGTERM"
    HANGUP = "SIGHUP"
    INTERRUPT = "SIGINT"
    CLOSED = "terminal closed"
    LEFT = "left by its keys"


class Damage(StrEnum):
    """What is done to the disk before that."""

    NONE = "no damage"
    FULL = "disk full"
    LIMITED = "no write to any file"
    GONE = "folder removed"
    REPLACED = "a file in the folder's place"


class Remedy(StrEnum):
    """What comes of the damage before the end."""

    NONE = "not mended"
    MENDED = "mended"
    MOVED = "moved to another folder"


SIGNALS = {
    End.KILL: signal.SIGKILL,
    End.TERM: signal.SIGTERM,
    End.HANGUP: signal.SIGHUP,
    End.INTERRUPT: signal.SIGINT,
}


class Disk(Protocol):
    """A folder that damage is done to, and that can be mended."""

    def prepare(self) -> None:
        """Before the program starts."""

    def spoil(self, pid: int) -> None:
        """Do the damage."""

    def mend(self, pid: int) -> None:
        """Undo it."""

    def clear(self) -> None:
        """After everything was read back."""


class Sound:
    """A disk that nothing happens to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def prepare(self) -> None: ...

    def spoil(self, pid: int) -> None: ...

    def mend(self, pid: int) -> None: ...

    def clear(self) -> None: ...


class Full(Sound):
    """A small disk of its own, filled to the last byte."""

    def prepare(self) -> None:
        self.folder.mkdir(parents=True)
        mount = ["mount", "-t", "tmpfs", "-o", "size=256k,mode=700", "tmpfs", str(self.folder)]
        subprocess.run(mount, check=True, capture_output=True)

    def spoil(self, pid: int) -> None:
        filler = os.open(self.folder / "filler", os.O_WRONLY | os.O_CREAT)
        try:
            for size in (4096, 1):
                while True:
                    try:
                        os.write(filler, b"x" * size)
                    except OSError:
                        break
        finally:
            os.close(filler)

    def mend(self, pid: int) -> None:
        (self.folder / "filler").unlink()

    def clear(self) -> None:
        subprocess.run(["umount", str(self.folder)], check=True, capture_output=True)


class Limited(Sound):
    """A limit on the size of any file that the program writes, also of a temporary one."""

    def spoil(self, pid: int) -> None:
        size = max(path.stat().st_size for path in self.folder.glob("*.jsonl"))
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    def mend(self, pid: int) -> None:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


class Gone(Sound):
    """A folder that is removed, with the journal in it."""

    def spoil(self, pid: int) -> None:
        shutil.rmtree(self.folder)


class Replaced(Sound):
    """A folder that is removed, and cannot be made again because of a file of its name."""

    def spoil(self, pid: int) -> None:
        shutil.rmtree(self.folder)
        self.folder.write_text("in the way")

    def mend(self, pid: int) -> None:
        self.folder.unlink()


DISKS: dict[Damage, Callable[[Path], Disk]] = {
    Damage.NONE: Sound,
    Damage.FULL: Full,
    Damage.LIMITED: Limited,
    Damage.GONE: Gone,
    Damage.REPLACED: Replaced,
}


def possible() -> list[Damage]:
    """Return what can be done here: a disk of its own needs root, a limit on another process Linux."""
    return [
        one
        for one in Damage
        if (one is not Damage.FULL or can_mount()) and (one is not Damage.LIMITED or sys.platform == "linux")
    ]


def can_mount() -> bool:
    """Whether a small disk can be had here."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    trial = ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(trial, capture_output=True, check=False).returncode == 0

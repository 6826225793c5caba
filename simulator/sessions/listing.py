"""The sessions in a folder, newest first, and finding one by what it is called."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from simulator.errors import MockInterviewError, UnknownNameError
from simulator.interview.reasons import Reason
from simulator.sessions.folder import SUFFIX

LAST = "last"
"""What names the newest session."""


class NoSuchSessionError(UnknownNameError):
    """No session, or more than one, goes by the name given."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class Summary:
    """A session in one line.

    Attributes:
        id: Its name.
        folder: Where its journal is; of very many sessions each would have a path of its own.
        started: When it began, ISO 8601 in UTC.
        banks: Ids of the banks it was drawn from.
        questions: Questions that were planned.
        answered: Questions that were answered.
        coverage: Mean coverage of the questions that were assessed, 0..1; None when none was.
        practised: Seconds on the clock, pauses left out.
        exam: Whether it was held as an exam.
        ended: Why it ended; None when it was broken off.
        problems: What could not be read.
    """

    id: str
    folder: Path
    started: str
    banks: tuple[str, ...]
    questions: int
    answered: int
    coverage: float | None
    practised: float
    exam: bool = False
    ended: Reason | None = None
    problems: tuple[str, ...] = ()

    @property
    def path(self) -> Path:
        """Its journal."""
        return self.folder / f"{self.id}{SUFFIX}"

    @property
    def finished(self) -> bool:
        """Whether it came to its end and was not broken off."""
        return self.ended is not None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file in the folder that cannot be read as a session.

    Attributes:
        id: Its name.
        path: The file.
        reason: Why not.
    """

    id: str
    path: Path
    reason: str


def journals(folder: Path) -> list[Path]:
    """Return the files of the sessions in a folder, newest first; none when there is no folder.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    return list(newest(folder))


def newest(folder: Path) -> Iterator[Path]:
    """Yield what `journals` returns; the first few of very many are there at once.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    return (folder / name for name in names(folder))


def names(folder: Path) -> list[str]:
    """Return the names of the files that `journals` returns; a suffix alone is the name of none.

    Raises:
        MockInterviewError: When the folder cannot be read.
    """
    try:
        found = [name for name in os.listdir(folder) if name.endswith(SUFFIX) and name != SUFFIX]  # noqa: PTH208 - ten thousand paths take time
    except FileNotFoundError:
        return []
    except OSError as error:
        raise MockInterviewError(
            f"the sessions in {folder} cannot be listed: {(error.strerror or str(error)).lower()}",
            "mend its permissions, or name another folder with --sessions DIR",
        ) from error
    return sorted(found, reverse=True)


def find(folder: Path, ref: str) -> Path:
    """Return the journal that `last`, an id or a prefix of just one id names.

    Raises:
        NoSuchSessionError: When there is none, or the prefix fits several.
    """
    known = {path.stem: path for path in journals(folder)}
    if ref == LAST and known:
        return next(iter(known.values()))
    if ref in known:
        return known[ref]
    fitting = [name for name in known if ref and name.startswith(ref)]
    if len(fitting) == 1:
        return known[fitting[0]]
    if fitting:
        raise NoSuchSessionError(
            "one session", ref, fitting, f"{len(fitting)} ids begin so; give more of one"
        )
    raise NoSuchSessionError(
        "session",
        ref,
        known,
        "see `mock-interview sessions list`" if known else f"there is none yet in {folder}",
    )

"""Letting go of a session whose folder fails: what was typed is kept elsewhere, and the candidate is told where."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from simulator.errors import MockInterviewError
from simulator.interview.attempt import Attempt
from simulator.places import APP
from simulator.sessions.journal import Journal


@dataclass(frozen=True, slots=True)
class Parting:
    """What is left to say of a session that was let go.

    Attributes:
        told: Where the log is, when it is not where it should be; empty when all is well.
        words: What was typed, when it could not be written anywhere: the candidate's last copy.
    """

    told: str = ""
    words: str = ""


def let_go(journal: Journal, attempts: Iterable[Attempt]) -> Parting:
    """Close a journal; one that its own folder does not take is written to a temporary file."""
    journal.close()
    trouble = journal.trouble
    if trouble is None:
        return Parting()
    try:
        journal.move_to(Path(tempfile.mkdtemp(prefix=f"{APP}-")))
    except (MockInterviewError, OSError) as error:
        return Parting(f"{trouble}; nor can a temporary file: {error}", as_text(attempts))
    journal.close()
    folder = journal.path.parent
    read = f"read it with: {APP} --sessions {folder} sessions show last"
    return Parting(f"{trouble}. Everything you typed is in {journal.path}; {read}")


def as_text(attempts: Iterable[Attempt]) -> str:
    """Return prompts and answers as plain text, to be copied."""
    return "\n\n".join(f"{one.shown.prompt.strip()}\n\n{one.text}" for one in attempts if one.text) + "\n"

"""The program's own errors: each says what is wrong, where, and how to mend it, and is never a traceback."""

from __future__ import annotations

from collections.abc import Iterable

INTERRUPTED = 130
"""Exit code after Ctrl+C, as shells have it."""


class MockInterviewError(Exception):
    """Something that the candidate or a bank's author can mend.

    Attributes:
        message: What is wrong, and where.
        remedy: How to mend it; empty when the message says so itself.
        exit_code: 1 when a problem was found, 2 for wrong usage.
    """

    exit_code = 1

    def __init__(self, message: str, remedy: str = "") -> None:
        """Hold the message and its remedy."""
        super().__init__(f"{message}; {remedy}" if remedy else message)
        self.message = message
        self.remedy = remedy


class UsageError(MockInterviewError):
    """A command or a setting that cannot be understood."""

    exit_code = 2


class UnknownNameError(UsageError):
    """A bank, a question or an element that does not exist."""

    def __init__(self, kind: str, name: str, known: Iterable[str], remedy: str = "") -> None:
        """Name the nearest known ones.

        Args:
            kind: What was looked for, e.g. `bank`.
            name: The name that does not exist.
            known: All names that do.
            remedy: Where to see them all, when none is near.
        """
        near = nearest(name, known)
        hint = f"did you mean {' or '.join(near)}?" if near else remedy
        super().__init__(f"there is no {kind} named {name!r}", hint)


def nearest(name: str, known: Iterable[str], *, most: int = 3) -> list[str]:
    """Return the known names that look most like the given one, the nearest first."""
    import difflib

    return difflib.get_close_matches(name, list(known), n=most, cutoff=0.6)

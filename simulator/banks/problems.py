"""What is wrong in a bank: first by its path through the file, then by line and column."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

Loc = tuple[str | int, ...]
"""A way through a file, e.g. `("questions", 2, "required", 0)`; a last `"[key]"` means the name itself."""

KEY = "[key]"


class Severity(StrEnum):
    """How much a problem weighs."""

    ERROR = "error"
    """The bank cannot be used until it is mended."""
    WARNING = "warning"
    """Legal, and probably not what its author wants."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """A problem before its line is looked up.

    Attributes:
        loc: Where it is.
        message: What is wrong.
        remedy: How to mend it.
        severity: How much it weighs.
        other: A second place that has to do with it, such as the first of two equal ids.
    """

    loc: Loc
    message: str
    remedy: str = ""
    severity: Severity = Severity.ERROR
    other: Loc | None = None


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something to mend in a file.

    Attributes:
        path: The file.
        line: Counted from 1.
        column: Counted from 1, in code points.
        message: What is wrong.
        remedy: How to mend it.
        severity: How much it weighs.
    """

    path: Path
    line: int
    column: int
    message: str
    remedy: str = ""
    severity: Severity = Severity.ERROR

    @property
    def place(self) -> str:
        """The file, line and column, as editors and terminals understand them."""
        return f"{self.path}:{self.line}:{self.column}"

    @property
    def text(self) -> str:
        """What is wrong and how to mend it, in one line."""
        return f"{self.message}; {self.remedy}" if self.remedy else self.message

    def __str__(self) -> str:
        label = "warning: " if self.severity is Severity.WARNING else ""
        return f"{self.place}: {label}{self.text}"

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready values."""
        return {
            "path": str(self.path),
            "line": self.line,
            "column": self.column,
            "severity": self.severity.value,
            "message": self.message,
            "remedy": self.remedy,
        }

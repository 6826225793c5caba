"""A problem in its place: the line that it stands in, with its column found again in what is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.banks.problems import Problem
from simulator.visible import visible_line


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line of a file as it can be shown.

    Attributes:
        number: The line's number, counted from 1.
        before: What is shown before the problem's column; a caret goes below its end.
        after: What is shown from the column on.
    """

    number: int
    before: str
    after: str


def excerpt(problem: Problem, lines: Sequence[str], room: int) -> Excerpt:
    """Return the problem's line, cut on both sides to the room there is.

    Args:
        problem: What to show.
        lines: The lines of its file.
        room: Code points of the line that are shown.
    """
    line = lines[problem.line - 1] if problem.line <= len(lines) else ""
    start = max(problem.column - 1 - room // 2, 0) if len(line) > room else 0
    column = problem.column - 1
    return Excerpt(problem.line, visible_line(line[start:column]), visible_line(line[column : start + room]))

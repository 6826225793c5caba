"""Coverage over time as columns, one a session."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from textual.content import Content
from textual.widget import Widget

from simulator.progress.coverage import Point
from simulator.progress.sparks import LEVELS

_AXIS = 6
_OWN = "░"
_COLUMN = {True: (2, 1), False: (1, 0)}
"""Width of a column and of the gap behind it, with and without room."""


class CoverageChart(Widget):
    """The latest sessions that there is room for; what only the candidate's marks cover is drawn in another pattern."""

    DEFAULT_CSS = "CoverageChart { height: 6; }"

    def __init__(self, points: Sequence[Point]) -> None:
        """Hold a coverage for each session."""
        super().__init__()
        self._points = points

    def render(self) -> Content:
        """Draw it in the room there is."""
        return Content("\n").join(chart(self._points, self.size.width, self.size.height))


def chart(points: Sequence[Point], width: int, height: int) -> list[Content]:
    """Return the lines of a chart, with the axis at the left and the days below."""
    room, rows = max(1, width - _AXIS), max(1, height - 1)
    column, gap = _COLUMN[len(points) * sum(_COLUMN[True]) <= room]
    shown = points[-(room // (column + gap)) :]
    drawn = len(shown) * (column + gap) - gap
    lines = [
        Content.assemble(
            (_label(row, rows), "$muted"), *(_cell(one, row, rows, column, gap) for one in shown)
        )
        for row in reversed(range(rows))
    ]
    return [*lines, Content.styled(" " * _AXIS + _days(shown, max(drawn, room // 3)), "$muted")]


def _label(row: int, rows: int) -> str:
    share = {rows - 1: "100%", rows // 2: "50%", 0: "0%"}.get(row, "") if rows > 2 else ""  # noqa: PLR2004 - too low for words
    return f"{share:>4}  "


def _cell(point: Point, row: int, rows: int, column: int, gap: int) -> tuple[str, str]:
    """Return one column's part in one row; even nothing at all leaves a line at the foot."""
    steps = len(LEVELS)
    filled = round(point.coverage * rows * steps) - row * steps
    own = round(point.own_coverage * rows * steps) - row * steps
    if filled <= 0:
        if own > 0:
            return _OWN * column + " " * gap, "$accent"
        foot = LEVELS[0] if row == 0 else " "
        return foot * column + " " * gap, "$faint"
    return LEVELS[min(filled, steps) - 1] * column + " " * gap, "$accent"


def _days(points: Sequence[Point], width: int) -> str:
    """Return the first and the last day, at either end."""
    if not points:
        return ""
    first, last = _day(points[0].when), _day(points[-1].when)
    if first == last:
        return last
    return first + " " * max(2, width - len(first) - len(last)) + last


def _day(when: datetime) -> str:
    local: datetime = when.astimezone()
    return f"{local.day} {local:%b}"

"""The list of sessions as lines of text: rich would take longer to draw them than they take to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from simulator.figures import minutes, percent
from simulator.interview.reasons import Reason
from simulator.sessions.listing import Summary, Unreadable
from simulator.visible import visible_line

HEADER = ("session", "done", "coverage", "time", "")
_STATES = {Reason.FINISHED: "", Reason.LEFT: "left", Reason.CLOSED: "closed", None: "unfinished"}
_GAP = "  "


def session_lines(found: Iterable[Summary | Unreadable]) -> Iterator[str]:
    """Yield a header and a line for each session, in columns."""
    rows = [HEADER, *map(_cells, found)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADER))]
    return (_line(row, widths) for row in rows)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    name, *figures, state = row
    cells = [figure.rjust(width) for figure, width in zip(figures, widths[1:-1], strict=True)]
    return _GAP.join((name.ljust(widths[0]), *cells, state)).rstrip()


def _cells(one: Summary | Unreadable) -> tuple[str, ...]:
    if isinstance(one, Unreadable):
        return visible_line(one.id), "", "", "", f"! {visible_line(one.reason)}"
    notes = (
        "exam" if one.exam else "",
        _STATES[one.ended],
        "! not all of it could be read" if one.problems else "",
    )
    return (
        visible_line(one.id),
        f"{one.answered}/{one.questions}",
        percent(one.coverage),
        minutes(one.practised),
        " · ".join(note for note in notes if note),
    )

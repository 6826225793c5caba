"""One line for each session."""

from __future__ import annotations

from datetime import date, datetime

from textual.content import Content

from simulator.figures import minutes, percent
from simulator.interview.reasons import Reason
from simulator.sessions.card import Card
from simulator.sessions.listing import Summary, Unreadable
from simulator.sessions.moments import moment
from simulator.tui.widgets.clock import bar
from simulator.visible import visible_line

Line = Card | Unreadable
"""What a line stands for."""

_DATE, _ANSWERED, _COVERED, _TIME, _MARK = 14, 9, 15, 8, 12
_BAR, _LONG_BAR = 8, 20
_WIDE = 100
_MARKS = {None: "unfinished", Reason.LEFT: "left early", Reason.CLOSED: "broken off", Reason.FINISHED: ""}
_NARROWEST = 12


def titles(width: int) -> Content:
    """Return the line above all others."""
    names = ("date", "answers", "covered", "time", "")
    return _line(width, Content("banks"), *(Content(name) for name in names)).stylize("$muted")


def row(line: Line, width: int, today: date) -> Content:
    """Return a session in one line of so many cells."""
    if isinstance(line, Unreadable):
        reason = visible_line(f"{line.id}: {line.reason}")
        return Content.assemble(("not readable".ljust(_DATE), "$warning"), (reason, "$muted")).truncate(
            width, ellipsis=True, pad=True
        )
    one = line.summary
    return _line(
        width,
        Content(visible_line(", ".join(one.banks))),
        Content(on_day(one, today)),
        Content(f"{one.answered} of {one.questions}"),
        Content("")
        if one.coverage is None
        else bar(one.coverage, _bar(width)) + f"{percent(one.coverage):>5}",
        Content(minutes(one.practised)),
        Content.styled(mark(one), "$warning" if one.ended is None else "$muted"),
    )


def mark(one: Summary) -> str:
    """Return what is particular about a session in a word or two; empty for most."""
    return _MARKS[one.ended] or ("torn" if one.problems else "exam" if one.exam else "")


def on_day(one: Summary, today: date) -> str:
    """Return when a session was, short: `24 Nov 18:02`, and with its year in another year."""
    when: datetime = moment(one.started).astimezone()
    if when.year == today.year:
        return f"{when.day:>2} {when:%b %H:%M}"
    return f"{when.day:>2} {when:%b %Y}"


def _line(  # noqa: PLR0913, PLR0917 - one parameter a column
    width: int,
    banks: Content,
    day: Content,
    answered: Content,
    covered: Content,
    time: Content,
    said: Content,
) -> Content:
    shares = _COVERED + _bar(width) - _BAR
    rest = max(_NARROWEST, width - _DATE - _ANSWERED - shares - _TIME - _MARK)
    cells = [
        (day, _DATE),
        (banks, rest),
        (answered, _ANSWERED),
        (covered, shares),
        (time, _TIME),
        (said, _MARK),
    ]
    return Content("").join(
        cell.truncate(room - 2, ellipsis=True).pad_right(room - min(cell.cell_length, room - 2))
        for cell, room in cells
    )


def _bar(width: int) -> int:
    return _LONG_BAR if width >= _WIDE else _BAR

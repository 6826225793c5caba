"""What the progress screen says, part by part, each a heading with lines below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from textual.content import Content
from textual.widgets import Static

from simulator.figures import count, long_time, minutes, percent
from simulator.progress.coverage import ElementProgress, Point
from simulator.progress.report import Report
from simulator.progress.sparks import hits, relative, spark
from simulator.progress.wording import days_ago, in_a_row
from simulator.tui.widgets.clock import bar
from simulator.visible import visible_line

_NAME = 30
_BAR = 8
_SPARK = 20
_TRIES = 16


class Part(Static):
    """A heading and lines; nothing when there are no lines."""

    DEFAULT_CSS = "Part { height: auto; margin-bottom: 1; text-wrap: nowrap; text-overflow: ellipsis; }"

    def __init__(self, heading: str, lines: Iterable[Content]) -> None:
        """Hold both."""
        found = list(lines)
        text = Content("\n").join([Content.styled(heading, "bold $accent"), *found]) if found else Content("")
        super().__init__(text, markup=False)
        self.display = bool(found)


def left_out(report: Report, today: date) -> Iterator[Content]:
    """Yield the elements left out most often: how often, and when each was covered last."""
    for one in report.left_out:
        often = f"{one.left_out} of {one.asked}"
        yield Content.assemble(
            (_name(one.name), "bold"),
            bar(one.left_out / one.asked, _BAR, style="$warning"),
            f"  {often:<10}",
            (_last(one, today), "$muted"),
        )


def banks(report: Report) -> Iterator[Content]:
    """Yield each bank's coverage over time."""
    for bank, points in report.banks.items():
        line = spark([one.own_coverage for one in points], _SPARK)
        yield Content.assemble(
            _name(bank),
            (f"{line:<{_SPARK}}", "$accent"),
            f"  {_both(points[-1])}",
            (" the last time", "$muted"),
        )


def elements(report: Report, today: date) -> Iterator[Content]:
    """Yield every element, the least covered first: each time that it was asked for, and its share."""
    for one in sorted(report.elements, key=lambda each: (each.own_coverage, each.element)):
        tries = hits([point.own_coverage for point in one.points], _TRIES)
        yield Content.assemble(
            _name(one.name),
            (f"{tries:<{_TRIES}}", "$accent"),
            f"  {percent(one.own_coverage):>4} of {one.asked:<4}",
            (days_ago(one.last_covered, today), "$muted"),
        )


def habits(report: Report) -> Iterator[Content]:
    """Yield pace, thinking and overtime, each with how it went over time."""
    pace = report.pace
    if pace is None:
        return
    over = report.paces
    yield _habit("words an answer", f"{pace.words:.0f}", [one.words for one in over])
    if pace.words_a_minute is not None:
        figures = [one.words_a_minute for one in over if one.words_a_minute is not None]
        yield _habit("words a minute", f"{pace.words_a_minute:.0f}", figures)
    if pace.thinking is not None:
        figures = [one.thinking for one in over if one.thinking is not None]
        yield _habit("thinking before typing", minutes(pace.thinking), figures)
    said = f"{percent(pace.overtime)}, {long_time(pace.overtime_seconds)} in all"
    yield _habit("answers over their limit", said, [one.overtime for one in over])


def practice(report: Report) -> Iterator[Content]:
    """Yield how much and how regularly was practised."""
    if report.sessions:
        yield Content(f"{count(report.answers, 'answer')}, {long_time(report.practised)} on the clock")
        yield Content(in_a_row(report.streak))


def unreadable(report: Report) -> Iterator[Content]:
    """Yield the sessions that could not be read."""
    for one in report.unreadable:
        yield Content.styled(visible_line(f"{one.id}: {one.reason}"), "$muted")


def _habit(name: str, figure: str, over: list[float]) -> Content:
    line = relative(over, _SPARK)
    return Content.assemble(_name(name), (f"{line:<{_SPARK}}", "$accent"), f"  {figure}")


def _name(name: str) -> str:
    line = visible_line(name)
    return (line if len(line) < _NAME else line[: _NAME - 3] + "…").ljust(_NAME)


def _both(point: Point) -> str:
    own = point.own_coverage
    return percent(point.coverage) + ("" if point.coverage == own else f" ({percent(own)} with your marks)")


def _last(one: ElementProgress, today: date) -> str:
    said = days_ago(one.last_covered, today)
    return said if one.last_covered is None else f"covered {said}"

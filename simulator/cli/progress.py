"""`mock-interview progress`: what has been covered and left out, over time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from simulator.cli.options import with_places
from simulator.figures import count, long_time, minutes, percent
from simulator.places import Places
from simulator.progress.coverage import ElementProgress, Point
from simulator.progress.report import Report, read_report
from simulator.progress.sparks import SHOWN, spark
from simulator.progress.wording import got_better, in_a_row
from simulator.visible import visible_json, visible_line


@click.command()
@click.option("--all", "all_elements", is_flag=True, help="Also list every element that was ever asked for.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@with_places
@click.pass_context
def progress(context: click.Context, places: Places, *, all_elements: bool, as_json: bool) -> None:
    """Say what has been covered and left out, and how you answer, over all past sessions.

    Ends with 1 when one of them cannot be read.
    """
    found = read_report(places.sessions.path, _today(), places.cache.path)
    for one in found.unreadable:
        click.echo(visible_line(f"left out: {one.path}: {one.reason}"), err=True)
    if as_json:
        click.echo(visible_json(_json(found)))
    elif not found.sessions:
        click.echo(visible_line(f"no sessions yet in {places.sessions.path}"), err=True)
    else:
        for line in _lines(found, all_elements=all_elements):
            click.echo(visible_line(line))
    context.exit(1 if found.unreadable else 0)


def _lines(found: Report, *, all_elements: bool) -> Iterator[str]:
    yield f"{count(found.sessions, 'session')}, {count(found.answers, 'answer')}, {long_time(found.practised)} on the clock"
    yield in_a_row(found.streak)
    yield ""
    if found.trend is not None:
        yield got_better(found.trend)
        yield ""
    yield "Coverage by bank, the latest at the right"
    yield from (_bank(bank, points) for bank, points in found.banks.items())
    if found.left_out:
        yield ""
        yield "Left out most often: how often, coverage, when it was covered last"
        yield from (_element(one) for one in found.left_out)
    if all_elements:
        yield ""
        yield "Every element: how often it was left out, coverage, when it was covered last"
        yield from (_element(one) for one in found.elements)
    yield from _habits(found)


def _bank(bank: str, points: tuple[Point, ...]) -> str:
    last = points[-1]
    both = _both(last.coverage, last.own_coverage)
    return f"  {bank:<24} {spark([one.coverage for one in points]):<{SHOWN}}  {both}"


def _element(one: ElementProgress) -> str:
    last = f"last {_day(one.last_covered)}" if one.last_covered else "never yet"
    both = _both(one.coverage, one.own_coverage)
    return f"  {one.name:<29} {f'{one.left_out} of {one.asked}':<9} {both:<22} {last}"


def _both(program: float, own: float) -> str:
    return percent(program) if program == own else f"{percent(program)} ({percent(own)} with your marks)"


def _habits(found: Report) -> Iterator[str]:
    pace = found.pace
    if pace is None:
        return
    yield ""
    yield "How you answer, in the median"
    if pace.words_a_minute is not None:
        yield f"  {pace.words:.0f} words an answer, {pace.words_a_minute:.0f} words a minute"
    if pace.thinking is not None:
        yield f"  {minutes(pace.thinking)} of thinking before the first word"
    yield f"  {percent(pace.overtime)} of answers over their limit, {long_time(pace.overtime_seconds)} in all"


def _json(found: Report) -> Any:  # noqa: ANN401 - JSON
    elements = [
        asdict(one) | {"left_out": one.left_out, "coverage": one.coverage, "own_coverage": one.own_coverage}
        for one in found.elements
    ]
    return _plain(asdict(found) | {"elements": elements, "left_out": [one.element for one in found.left_out]})


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Return a value as JSON has it: times in ISO 8601, numbers to three places."""
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, float):
        return round(value, 3)
    return str(value) if isinstance(value, Path) else value


def _day(when: datetime) -> str:
    return when.astimezone().date().isoformat()


def _today() -> date:
    return datetime.now().astimezone().date()

"""The lines of the list: banks, and below the one that is unfolded what stands in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from textual.content import Content

from simulator.banks.listing import Entry
from simulator.banks.problems import Problem, Severity
from simulator.figures import count
from simulator.questions import Element, Question
from simulator.visible import visible_line

PROBLEM_STYLES = {Severity.ERROR: "$error", Severity.WARNING: "$warning"}
PROBLEM_SIGNS = {Severity.ERROR: "✗", Severity.WARNING: "!"}


@dataclass(frozen=True, slots=True)
class Item:
    """A line that can be chosen.

    Attributes:
        key: Tells it from all others, and stays the same when the files are read again.
        entry: The bank that it is, or stands in.
        part: The problem, question or element that it is; None for the bank itself.
        number: The number of a question in its bank, from 1.
    """

    key: str
    entry: Entry
    part: Problem | Question | Element | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class Heading:
    """What made the program look where the banks below it are."""

    text: str


def items(entries: Iterable[Entry], unfolded: Path | None) -> Iterator[Heading | Item]:
    """Yield the lines, grouped by where the banks come from."""
    for why, group in groupby(entries, key=lambda entry: entry.row.why):
        yield Heading(why[:1].upper() + why[1:] if why[:1].islower() else why)
        for entry in group:
            yield Item(f"bank {entry.row.path}", entry)
            if entry.row.path == unfolded:
                yield from _parts(entry)


def _parts(entry: Entry) -> Iterator[Item]:
    name = str(entry.row.path)
    for number, problem in enumerate(entry.problems):
        yield Item(f"problem {number} {name}", entry, problem)
    if entry.bank is None:
        return
    for number, question in enumerate(entry.bank, 1):
        yield Item(f"question {question.id} {name}", entry, question, number)
    for element in entry.bank.elements.values():
        yield Item(f"element {element.id} {name}", entry, element)


def line(item: Item, *, unfolded: bool, wide: bool) -> Content:
    """Return an item as it is shown."""
    part = item.part
    if isinstance(part, Problem):
        sign, style = PROBLEM_SIGNS[part.severity], PROBLEM_STYLES[part.severity]
        return Content.assemble((f"    {sign} {part.line}:{part.column} ", style), visible_line(part.message))
    if isinstance(part, Question):
        prompt = f"   {visible_line(part.prompt)}" if wide else ""
        return Content.assemble((f"{item.number:>5} ", "$muted"), visible_line(part.id), (prompt, "$muted"))
    if isinstance(part, Element):
        return Content.assemble(("    · ", "$muted"), visible_line(part.name))
    fold = "▾ " if unfolded else "▸ "
    title = visible_line(item.entry.row.title or item.entry.row.id)
    return Content.assemble((fold, "$muted"), title, "  ", *_state(item.entry, wide=wide))


def _state(entry: Entry, *, wide: bool) -> list[tuple[str, str]]:
    """Return how many questions there are, or what is wrong; in a wide list both, and the elements."""
    row = entry.row
    inside = [
        count(number, noun)
        for number, noun in ((row.questions, "question"), (row.elements, "element"))
        if number
    ]
    wrong = [
        (count(number, noun), PROBLEM_STYLES[severity])
        for number, noun, severity in (
            (entry.errors, "error", Severity.ERROR),
            (entry.warnings, "warning", Severity.WARNING),
        )
        if number
    ]
    if wide:
        return [
            *((f"{text}  ", "$muted") for text in inside),
            *((f"{text}  ", style) for text, style in wrong),
        ]
    return wrong[:1] or [(text, "$muted") for text in inside[:1]]

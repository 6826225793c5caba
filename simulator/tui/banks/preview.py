"""What is shown of the item that is marked in the list."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from simulator.banks.guide import Kind, Paragraph, element_page, question_page
from simulator.banks.listing import Entry
from simulator.banks.problems import Problem
from simulator.figures import count
from simulator.questions import Bank, Question
from simulator.tui.banks.items import Item
from simulator.tui.banks.leaf import Block, InPlace
from simulator.tui.debrief.screen import short

MOST_QUESTIONS = 40
MOST_PROBLEMS = 40
"""What one page holds; the list has them all."""


def blocks(item: Item) -> Iterator[Block]:
    """Yield what there is to read about an item."""
    part = item.part
    if part is None:
        yield from _bank(item.entry)
    elif isinstance(part, Problem):
        yield InPlace(part, item.entry.lines)
    elif isinstance(part, Question):
        yield from question_page(item.number, part)
    else:
        yield from element_page(part)


def _bank(entry: Entry) -> Iterator[Block]:
    row = entry.row
    yield Paragraph(Kind.TITLE, row.title or row.id)
    counts = [count(n, noun) for n, noun in ((row.questions, "question"), (row.elements, "element")) if n]
    yield Paragraph(
        Kind.TEXT,
        "\n".join([short(row.path, Path.cwd(), Path.home()), *([", ".join(counts)] if counts else [])]),
    )
    if entry.bank is not None and entry.bank.description:
        yield Paragraph(Kind.TEXT, entry.bank.description)
    yield from _problems(entry)
    if entry.bank is not None:
        yield from _guide(entry.bank)


def _problems(entry: Entry) -> Iterator[Block]:
    if entry.bank is None:
        yield Paragraph(Kind.TEXT, "It cannot be used before this is mended:")
    yield from (InPlace(one, entry.lines) for one in entry.problems[:MOST_PROBLEMS])
    if (rest := len(entry.problems) - MOST_PROBLEMS) > 0:
        yield Paragraph(Kind.TEXT, f"And {count(rest, 'more problem')}: unfold the bank to see each.")


def _guide(bank: Bank) -> Iterator[Block]:
    for number, question in islice(enumerate(bank, 1), MOST_QUESTIONS):
        yield from question_page(number, question)
    if (rest := len(bank.questions) - MOST_QUESTIONS) > 0:
        yield Paragraph(Kind.TEXT, f"And {count(rest, 'more question')}: unfold the bank to read each.")
    if not bank.questions:
        for element in bank.elements.values():
            yield Paragraph(Kind.ITEM, element.looks_for, element.name)

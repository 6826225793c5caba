"""`mock-interview banks list` and `banks show`."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from simulator.banks.guide import Kind, Paragraph, glossary, markdown, study_guide
from simulator.banks.listing import Row
from simulator.cli.options import with_places
from simulator.figures import count
from simulator.places import Places
from simulator.visible import visible, visible_json, visible_line

if TYPE_CHECKING:
    from rich.text import Text

MAX_WIDTH = 100
"""Columns; longer lines are hard to read."""

_INDENTS = {Kind.ITEM: ("  - ", "    "), Kind.QUOTE: ("    ", "    ")}
_STYLES = {Kind.TITLE: "bold underline", Kind.HEADING: "bold", Kind.LABEL: "italic"}


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON array.")
@with_places
@click.pass_context
def list_banks(context: click.Context, places: Places, *, as_json: bool) -> None:
    """List every bank: where it comes from, what is in it, and what is wrong with it.

    Ends with 1 when a bank cannot be used.
    """
    from simulator.banks.catalogue import load
    from simulator.banks.listing import rows

    catalogue = load(places)
    found = list(rows(catalogue))
    if as_json:
        click.echo(visible_json([_json(row) for row in found]))
    else:
        for row in found:
            click.echo(_line(row))
    for problem in catalogue.problems:
        click.echo(visible_line(str(problem)), err=True)
    context.exit(1 if catalogue.problems else 0)


def _line(row: Row) -> str:
    where = visible_line(str(row.path))
    if row.problems:
        return f"{row.id:<16}cannot be used: {count(row.problems, 'problem')}\n{'':<16}{where}"
    inside = ", ".join(
        count(n, word) for n, word in ((row.questions, "question"), (row.elements, "element")) if n
    )
    return f"{row.id:<16}{visible_line(row.title)}: {inside}\n{'':<16}{where} ({row.why})"


def _json(row: Row) -> dict[str, object]:
    return {
        "id": row.id,
        "title": row.title,
        "questions": row.questions,
        "elements": row.elements,
        "path": str(row.path),
        "why": row.why,
        "problems": row.problems,
    }


@click.command()
@click.argument("bank")
@click.option("--markdown", "as_markdown", is_flag=True, help="Print Markdown, for a file or a browser.")
@with_places
def show(places: Places, bank: str, *, as_markdown: bool) -> None:
    """Read BANK like a study guide: its questions, what good answers hold, and why interviewers ask."""
    from simulator.banks.catalogue import load

    catalogue = load(places)
    rubric = next((one for one in catalogue.rubrics if one.id == bank), None)
    guide = glossary(rubric.title, rubric.elements.values()) if rubric else study_guide(catalogue.bank(bank))
    if as_markdown:
        click.echo(visible(markdown(guide)), nl=False)
    else:
        _print(guide)


def _print(guide: Iterable[Paragraph]) -> None:
    from rich.console import Console

    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False, soft_wrap=True)
    width = min(shutil.get_terminal_size().columns, MAX_WIDTH)
    before: Kind | None = None
    for one in guide:
        if before and not (one.kind is before is Kind.ITEM) and before is not Kind.LABEL:
            console.print()
        first, rest = _INDENTS.get(one.kind, ("", ""))
        for number, line in enumerate(_text(one).wrap(console, width - len(rest))):
            console.print((rest if number else first), line, sep="")
        before = one.kind


def _text(one: Paragraph) -> Text:
    from rich.text import Text

    text = visible(one.text)
    if one.kind is Kind.ITEM:
        lead = f"{visible(one.lead)}: " if one.lead and text else visible(one.lead)
        return Text.assemble((lead, "bold"), text)
    if one.lead:
        text = f"{one.lead} {text}"
    return Text(text, _STYLES.get(one.kind, ""))

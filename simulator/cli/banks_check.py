"""`mock-interview banks check`."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from simulator.banks.checking import Checked
from simulator.banks.excerpts import excerpt as in_place
from simulator.banks.problems import Problem
from simulator.cli.options import with_places
from simulator.figures import count
from simulator.places import Places
from simulator.visible import visible_json, visible_line


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path), metavar="[PATH]...")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@with_places
@click.pass_context
def check(context: click.Context, places: Places, paths: tuple[Path, ...], *, as_json: bool) -> None:
    """Find everything that is wrong or unwise in banks, all of it at once.

    PATH is a bank's file or a folder of them; without any, every bank in use is checked. Ends with 1 when there
    is an error; warnings are only said.
    """
    from simulator.banks import checking

    files = checking.check(places, paths)
    if as_json:
        click.echo(visible_json(_json(files)))
    else:
        for one in files:
            _print(one)
        click.echo(_summary(files), err=True)
    context.exit(1 if any(one.errors for one in files) else 0)


def _print(checked: Checked) -> None:
    if checked.twin is not None:
        same = visible_line(f"{checked.path} holds the same as {checked.twin}, which stands for both")
        click.echo(same, err=True)
    for problem in checked.problems:
        click.echo(visible_line(str(problem)))
        if sys.stdout.isatty():
            click.echo(excerpt(problem, checked.lines, shutil.get_terminal_size().columns))


def excerpt(problem: Problem, lines: Sequence[str], width: int) -> str:
    """Return the problem's line with a caret under its column, cut to the width of the terminal.

    Args:
        problem: What to show.
        lines: The lines of its file.
        width: Columns.
    """
    from rich.cells import cell_len

    number = f"{problem.line:>5} | "
    found = in_place(problem, lines, max(width - len(number) - 1, 20))
    caret = f"{' ' * (len(number) - 2)}| {' ' * cell_len(found.before)}^"
    return f"{number}{found.before}{found.after}\n{caret}"


def _summary(files: Sequence[Checked]) -> str:
    errors = sum(one.errors for one in files)
    warnings = sum(len(one.problems) for one in files) - errors
    questions = sum(one.questions for one in files)
    found = " and ".join(
        count(number, word) for number, word in ((errors, "error"), (warnings, "warning")) if number
    )
    return f"{count(len(files), 'file')}, {count(questions, 'question')}: {found or 'nothing to mend'}"


def _json(files: Sequence[Checked]) -> dict[str, object]:
    return {
        "files": [
            {
                "path": str(one.path),
                "bank": one.id,
                "questions": one.questions,
                "elements": one.elements,
                "errors": one.errors,
                "same_as": str(one.twin) if one.twin else None,
            }
            for one in files
        ],
        "problems": [problem.to_json() for one in files for problem in one.problems],
    }

"""`mock-interview grade`: assess answers that were written elsewhere."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from simulator.cli.answer_files import answer_argument, read_answer, read_lines
from simulator.cli.options import with_places
from simulator.errors import MockInterviewError, UsageError
from simulator.places import Places
from simulator.visible import visible_json, visible_line

if TYPE_CHECKING:
    from simulator.banks.catalogue import Catalogue
    from simulator.questions import Question


@click.command()
@click.argument("question", required=False)
@answer_argument
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option(
    "--batch",
    type=click.Path(dir_okay=False),
    metavar="FILE.jsonl",
    help='Assess many: a line {"id", "question", "answer"} in, a line of JSON out; - for stdin.',
)
@with_places
@click.pass_context
def grade(  # noqa: PLR0913 - click hands over each option by itself
    context: click.Context,
    places: Places,
    question: str | None,
    file: str,
    batch: str | None,
    *,
    as_json: bool,
) -> None:
    """Assess one answer to QUESTION, read from a file or from stdin.

    Ends with 1 when lines of a batch could not be assessed.
    """
    from simulator.banks.catalogue import load

    if batch is not None:
        if question is not None:
            raise UsageError("--batch names the questions in its lines", "leave QUESTION out")
        context.exit(0 if _grade_batch(load(places), batch) else 1)
    if question is None:
        raise UsageError("no question is named", "give its id, or --batch FILE.jsonl")
    catalogue = load(places)
    asked = catalogue.ready(catalogue.question(question))
    _print_assessment(asked, read_answer(file), as_json=as_json)


def _print_assessment(question: Question, answer: str, *, as_json: bool) -> None:
    from simulator.cli.wording import feedback
    from simulator.feedback.assess import assess

    assessment = assess(question, answer)
    if as_json:
        click.echo(visible_json(assessment.to_json()))
        return
    for line in feedback(question, assessment):
        click.echo(line)


def _grade_batch(catalogue: Catalogue, batch: str) -> bool:
    """Print a line for each line; tell of the bad ones and go on.

    Returns:
        Whether every line could be assessed.
    """
    good = True
    ready: dict[str, Question] = {}
    for number, line in enumerate(read_lines(batch), start=1):
        if not line.strip():
            continue
        try:
            result = _grade_line(catalogue, ready, line)
        except (MockInterviewError, ValueError) as error:
            click.echo(f"line {number}: {visible_line(_plainly(error))}", err=True)
            good = False
            continue
        click.echo(json.dumps(result))
        sys.stdout.flush()
    return good


def _plainly(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"not JSON at column {error.colno}: {error.msg}"
    return "not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)


def _grade_line(catalogue: Catalogue, ready: dict[str, Question], line: bytes) -> dict[str, Any]:
    """Assess one line of a batch.

    Raises:
        MockInterviewError, ValueError: When it cannot be.
    """
    from simulator.feedback.assess import assess

    try:
        data = json.loads(line.decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(data, dict):
        raise ValueError('not an object such as {"id": "a1", "question": "...", "answer": "..."}')  # noqa: TRY004 - it is the line that is wrong
    for name in ("question", "answer"):
        if not isinstance(data.get(name), str):
            raise ValueError(f'"{name}" is not there or no text')  # noqa: TRY004 - the line is wrong, not a call
    name = data["question"]
    if name not in ready:
        ready[name] = catalogue.ready(catalogue.question(name))
    return {"id": data.get("id")} | assess(ready[name], data["answer"]).to_json()

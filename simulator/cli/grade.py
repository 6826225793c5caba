"""`mock-interview grade` and `mock-interview explain`: assess answers that were written elsewhere."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from simulator.cli.options import with_places
from simulator.errors import MockInterviewError, UnknownNameError, UsageError
from simulator.places import Places
from simulator.visible import visible_json, visible_line

if TYPE_CHECKING:
    from simulator.banks.catalogue import Catalogue
    from simulator.feedback.explain import Explanation
    from simulator.questions import Element, Question

STDIN = "-"

file_argument = click.argument("file", default=STDIN, type=click.Path(dir_okay=False), metavar="[FILE|-]")
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.command()
@click.argument("question", required=False)
@file_argument
@json_option
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
    _print_assessment(asked, _read(file), as_json=as_json)


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
    for number, line in enumerate(_lines(batch), start=1):
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


def _lines(path: str) -> Iterator[bytes]:
    """Yield the lines of a file or of stdin, each as soon as it is there."""
    if path == STDIN:
        yield from iter(_stdin().readline, b"")
        return
    try:
        with Path(path).open("rb") as file:
            yield from file
    except OSError as error:
        raise _unreadable(path, error) from error


def _read(path: str) -> str:
    """Return an answer.

    Raises:
        MockInterviewError: When it cannot be read.
    """
    try:
        data = _from_stdin() if path == STDIN else Path(path).read_bytes()
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise _unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise MockInterviewError(f"{path} is not UTF-8 text", "save it as UTF-8 and try again") from error


def _from_stdin() -> bytes:
    stdin = _stdin()
    if sys.stdin.isatty():
        click.echo("Type the answer; end it with Ctrl+D (Ctrl+Z and Enter on Windows).", err=True)
    return stdin.read()


def _stdin() -> BinaryIO:
    return sys.stdin.buffer


def _unreadable(path: str, error: OSError) -> MockInterviewError:
    return MockInterviewError(f"{path} cannot be read: {error.strerror or error}", "name a file that can")


@click.command()
@click.argument("question")
@click.argument("element")
@file_argument
@json_option
@with_places
def explain(places: Places, question: str, element: str, file: str, *, as_json: bool) -> None:
    """Say how the verdict on one ELEMENT came about: the cues found, and those that came close."""
    from simulator.banks.catalogue import load
    from simulator.feedback.explain import explain as explained

    catalogue = load(places)
    asked = catalogue.ready(catalogue.question(question))
    wanted = _element(asked, element)
    explanation = explained(asked, wanted, _read(file))
    if as_json:
        click.echo(visible_json(asdict(explanation)))
        return
    for line in _in_words(wanted, explanation):
        click.echo(line)


def _element(question: Question, name: str) -> Element:
    found = {element.id: element for element in question.elements}
    if name not in found:
        remedy = f"{question.id} asks for {', '.join(found)}"
        raise UnknownNameError(f"element of {question.id}", name, found, remedy)
    return found[name]


def _in_words(element: Element, explanation: Explanation) -> Iterator[str]:
    yield f"{visible_line(element.name)}: {explanation.verdict.value} ({explanation.cues} cues)"
    for one in explanation.found:
        sign = "counts" if one.counts else f"does not count, {visible_line(one.why_not)}"
        yield f"  found  {visible_line(one.cue)}"
        yield f"         “{visible_line(one.text)}” {sign}"
    for near in explanation.close:
        yield f"  close  {visible_line(near.cue)}"
        yield f"         {visible_line(near.obstacle)}"

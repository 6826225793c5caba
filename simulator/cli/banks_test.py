"""`mock-interview banks test`: hold labelled answers against what is detected in them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from simulator.cli.options import with_places
from simulator.errors import MockInterviewError
from simulator.places import Places
from simulator.visible import visible_json

if TYPE_CHECKING:
    from simulator.banks.catalogue import Catalogue
    from simulator.feedback.agreement import Case


@click.command()
@click.argument("bank", nargs=-1, metavar="[BANK ...]")
@click.option(
    "--answers",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE.jsonl",
    help='Labelled answers to run instead of examples: {"id", "question", "answer", "covered": [...]} a line.',
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option("--silent", is_flag=True, help="Also list the cues that were found in no answer.")
@click.option(
    "--curve", is_flag=True, help="Print what a quarter, half and all of the passages teach; takes minutes."
)
@with_places
@click.pass_context
def test(  # noqa: PLR0913 - click hands over each option by itself
    context: click.Context,
    places: Places,
    bank: tuple[str, ...],
    answers: Path | None,
    *,
    as_json: bool,
    silent: bool,
    curve: bool,
) -> None:
    """Run the examples of banks, or a file of labelled answers, and print where verdicts differ.

    Cues alone, learnt evidence alone, and both together. Ends with 1 when a verdict is not the expected one.
    """
    from simulator.banks.catalogue import load
    from simulator.cli.agreement_report import figures, hold, report

    catalogue = load(places)
    wanted = {catalogue.bank(name).id for name in bank} or {one.id for one in catalogue.banks}
    if curve:
        from simulator.cli.learning_curve import print_curve

        print_curve(catalogue, wanted)
        return
    cases = list(_labelled(catalogue, wanted, answers) if answers else _examples(catalogue, wanted))
    if not cases:
        raise MockInterviewError(
            "there is no example to test", "write `examples` into the bank, or give --answers"
        )
    tested = hold(cases)
    if as_json:
        click.echo(visible_json(figures(tested)))
    else:
        for line in report(tested, silent=silent):
            click.echo(line)
    context.exit(0 if all(one.right for one in tested.result.judged) else 1)


def _examples(catalogue: Catalogue, banks: set[str]) -> Iterator[Case]:
    from simulator.feedback.agreement import Case

    for bank in catalogue.banks:
        for question in bank.questions if bank.id in banks else ():
            ready = catalogue.ready(question)
            for number, example in enumerate(question.examples, start=1):
                name = f"{question.id} example {number}"
                yield Case(name, ready, example.answer, frozenset(example.covered), bank.id)


def _labelled(catalogue: Catalogue, banks: set[str], path: Path) -> Iterator[Case]:
    from simulator.feedback.agreement import Case

    for number, line in enumerate(path.read_bytes().splitlines(), start=1):
        if not line.strip():
            continue
        data = _labels(path, number, line)
        question = catalogue.question(data["question"])
        if question.bank in banks:
            quotes, kinds = _pairs(data.get("evidence")), _pairs(data.get("absent"))
            name, group = str(data.get("id", f"line {number}")), str(data.get("voice", ""))
            covered = frozenset(map(str, data["covered"]))
            yield Case(name, catalogue.ready(question), data["answer"], covered, group, quotes, kinds)


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    return tuple((str(key), str(one)) for key, one in value.items()) if isinstance(value, dict) else ()


def _labels(path: Path, number: int, line: bytes) -> dict[str, Any]:
    remedy = 'a line is {"id": "a1", "question": "...", "answer": "...", "covered": ["..."]}'
    try:
        data = json.loads(line)
    except ValueError as error:
        raise MockInterviewError(f"{path}:{number}: not JSON", remedy) from error
    good = isinstance(data, dict) and isinstance(data.get("covered"), list)
    if not good or not all(isinstance(data.get(name), str) for name in ("question", "answer")):
        raise MockInterviewError(f"{path}:{number}: no labelled answer", remedy)
    return dict(data)

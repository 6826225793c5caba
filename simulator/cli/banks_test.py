"""`mock-interview banks test`: hold labelled answers against what is detected in them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from simulator.cli.options import with_places
from simulator.errors import MockInterviewError
from simulator.figures import count
from simulator.places import Places
from simulator.visible import visible_json, visible_line

if TYPE_CHECKING:
    from simulator.banks.catalogue import Catalogue
    from simulator.feedback.agreement import Agreement, Case, Judged, Tally
    from simulator.feedback.variations import Change

_VARIATIONS = {
    "negated": "Denied, and covered all the same",
    "names": "A bare list of names, and covered",
    "typos": "Changed by typos",
}


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
) -> None:
    """Run the examples of banks, or a file of labelled answers, and print where verdicts differ.

    Ends with 1 when a verdict is not the expected one.
    """
    from simulator.banks.catalogue import load
    from simulator.feedback.agreement import agreement
    from simulator.feedback.variations import changes

    catalogue = load(places)
    wanted = {catalogue.bank(name).id for name in bank} or {one.id for one in catalogue.banks}
    cases = list(_labelled(catalogue, wanted, answers) if answers else _examples(catalogue, wanted))
    if not cases:
        raise MockInterviewError(
            "there is no example to test", "write `examples` into the bank, or give --answers"
        )
    result = agreement(cases)
    if as_json:
        click.echo(visible_json(_figures(result)))
    else:
        for line in _report(result, list(changes(cases)), silent=silent):
            click.echo(line)
    context.exit(0 if all(one.right for one in result.judged) else 1)


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
            quotes = tuple((str(key), str(value)) for key, value in dict(data.get("evidence") or {}).items())
            name, group = str(data.get("id", f"line {number}")), str(data.get("voice", ""))
            covered = frozenset(map(str, data["covered"]))
            yield Case(name, catalogue.ready(question), data["answer"], covered, group, quotes)


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


def _report(result: Agreement, changed: list[Change], *, silent: bool) -> Iterator[str]:
    yield f"{'':<26}{'kappa':>6}{'precision':>11}{'recall':>8}{'verdicts':>10}"
    yield _row("all", result.overall)
    if len(result.by_group) > 1:
        yield from (_row(group or "(none)", tally) for group, tally in result.by_group.items())
    yield ""
    yield from (_row(element, tally) for element, tally in result.by_element.items())
    yield from _mistakes("Found, not expected", result.false_accepts)
    yield from _mistakes("Expected, not detected", result.false_rejects)
    for variation, title in _VARIATIONS.items():
        yield from _changes(title, [one for one in changed if one.variation == variation])
    yield from _silent(result, listed=silent)


def _row(name: str, tally: Tally) -> str:
    figures = f"{_two(tally.kappa):>6}{_two(tally.precision):>11}{_two(tally.recall):>8}{tally.total:>10}"
    return f"{visible_line(name):<26}{figures}"


def _two(figure: float | None) -> str:
    return "-" if figure is None else f"{figure:.2f}"


def _mistakes(title: str, mistakes: Iterable[Judged]) -> Iterator[str]:
    ordered = sorted(mistakes, key=lambda one: one.finding.element)
    if ordered:
        yield f"\n{title}: {len(ordered)}"
    for one in ordered:
        cue = f"  <- {visible_line(one.cue)}" if one.cue else ""
        words = f"  “{visible_line(one.sentence)}”" if one.sentence else ""
        verdict = "" if one.finding.covered else f" ({one.finding.verdict.value})"
        yield f"  {one.finding.element:<24}{visible_line(one.case.name)}{verdict}{words}{cue}"


def _changes(title: str, changed: list[Change]) -> Iterator[str]:
    if changed:
        yield f"\n{title}: {len(changed)}"
    for one in changed:
        now = "now covered" if one.covered else "no longer covered"
        said = f" {now}" if one.variation == "typos" else ""
        yield f"  {one.element:<24}{visible_line(one.case.name)}{said}  “{visible_line(one.text)}”"


def _silent(result: Agreement, *, listed: bool) -> Iterator[str]:
    number = sum(len(cues) for _, cues in result.silent)
    if number:
        yield f"\n{count(number, 'cue')} found in no answer" + ("" if listed else "; --silent lists them")
    if listed:
        for element, cues in result.silent:
            yield from (f"  {element:<24}{visible_line(cue)}" for cue in cues)


def _figures(result: Agreement) -> dict[str, Any]:
    return {
        "overall": _tally(result.overall),
        "groups": {name: _tally(tally) for name, tally in result.by_group.items()},
        "elements": {name: _tally(tally) for name, tally in result.by_element.items()},
        "mistakes": [
            {
                "case": one.case.name,
                "element": one.finding.element,
                "expected": one.expected,
                "found": one.finding.covered,
                "text": one.sentence,
                "cue": one.cue,
            }
            for one in (*result.false_accepts, *result.false_rejects)
        ],
        "silent": dict(result.silent),
    }


def _tally(tally: Tally) -> dict[str, Any]:
    return {
        "kappa": tally.kappa,
        "precision": tally.precision,
        "recall": tally.recall,
        "verdicts": tally.total,
        "false_accepts": tally.only_found,
        "false_rejects": tally.only_expected,
    }

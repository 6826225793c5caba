"""`mock-interview banks test --curve`: what a quarter, half and all of the passages and answers bring."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from simulator.cli.banks_learn import expect_library
from simulator.errors import MockInterviewError
from simulator.visible import visible_line

if TYPE_CHECKING:
    from simulator.banks.catalogue import Catalogue
    from simulator.learning.curve import Point
    from simulator.questions import Bank


def print_curve(catalogue: Catalogue, banks: Collection[str]) -> None:
    """Print a table for each file whose elements the banks ask for and that has enough to learn from and to judge.

    Raises:
        MockInterviewError: When there is none, or the library for learning is not installed.
    """
    expect_library()
    chosen = [bank for bank in catalogue.banks if bank.id in banks]
    asked = frozenset(one.id for bank in chosen for question in bank for one in question.elements)
    tables = [_table(catalogue, source, asked) for source in (*catalogue.rubrics, *chosen)]
    if not any(tables):
        raise MockInterviewError(
            "a learning curve needs passages, and labelled answers in two voices or more to judge them by",
            "write files in folders `passages` and `answers` beside the bank",
        )


def _table(catalogue: Catalogue, source: Bank, asked: frozenset[str]) -> bool:
    """Print the table of one file; False when there is nothing to print."""
    number = 0
    for number, point in enumerate(_points(catalogue, source, asked), start=1):
        if number == 1:
            click.echo(f"{visible_line(source.id)}: kappa, cross-validated by voice")
            click.echo(
                f"{'learnt from':<14}{'passages':>9}{'answers':>9}{'learnt alone':>14}{'with cues':>11}"
            )
        kappas = f"{point.learnt['kappa']:>14.2f}{point.together['kappa']:>11.2f}"
        part = f"one in {point.every}" if point.every > 1 else "all"
        click.echo(f"{part:<14}{point.passages:>9}{point.answers:>9}{kappas}")
    return number > 0


def _points(catalogue: Catalogue, source: Bank, asked: frozenset[str]) -> Iterator[Point]:
    from simulator.banks.catalogue import no_weights
    from simulator.learning.corpus import read_corpus
    from simulator.learning.curve import curve
    from simulator.learning.fitting import Settings

    if asked.isdisjoint(source.elements):
        return iter(())
    corpus, _ = read_corpus(source.source, shared=catalogue.elements)
    elements = [name for name in source.elements if name in corpus.passages and name in asked]
    by_cues = replace(catalogue, learnt=no_weights)
    return curve(
        corpus,
        elements,
        lambda name: by_cues.ready(by_cues.question(name)),
        lambda line: click.echo(line, err=True),
        Settings(),
    )

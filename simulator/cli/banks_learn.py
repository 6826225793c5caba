"""`mock-interview banks learn`: fit the evidence of banks that carry labelled passages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from simulator.cli.options import with_places
from simulator.errors import MockInterviewError
from simulator.places import Places
from simulator.visible import visible_line

if TYPE_CHECKING:
    from simulator.banks.catalogue import Catalogue
    from simulator.learning.learning import Learnt
    from simulator.questions import Bank


@click.command()
@click.argument("bank", nargs=-1, metavar="[BANK ...]")
@with_places
def learn(places: Places, bank: tuple[str, ...]) -> None:
    """Learn evidence from the passages of banks, and write it beside them.

    Without a name, the shared rubric and every bank with passages of its own. Needs the extra `learn`:
    pip install 'mock-interview[learn]'.
    """
    expect_library()
    from simulator.banks.catalogue import load

    catalogue = load(places)
    wanted = [_named(catalogue, name) for name in bank] or [*catalogue.rubrics, *catalogue.banks]
    done = [one for one in wanted if _learn(catalogue, one)]
    if not done:
        raise MockInterviewError(
            "there are no passages to learn from",
            "write `passages` under an element, or files in a folder `passages` beside the bank",
        )


def expect_library() -> None:
    """Raise unless scikit-learn is there."""
    try:
        import sklearn  # noqa: F401 - only whether it is there
    except ImportError as error:
        raise MockInterviewError(
            "learning needs scikit-learn, which is not installed",
            "install it with pip install 'mock-interview[learn]'",
        ) from error


def _named(catalogue: Catalogue, name: str) -> Bank:
    rubric = next((one for one in catalogue.rubrics if one.id == name), None)
    return rubric or catalogue.bank(name)


def _learn(catalogue: Catalogue, bank: Bank) -> bool:
    """Learn one bank's evidence; False when it has no passages."""
    from simulator.banks.catalogue import no_weights
    from simulator.banks.problems import Severity
    from simulator.banks.weights import write_weights
    from simulator.learning.corpus import read_corpus
    from simulator.learning.fitting import Settings
    from simulator.learning.learning import learn as learn_bank

    corpus, problems = read_corpus(bank.source, shared=catalogue.elements)
    if errors := [str(one) for one in problems if one.severity is Severity.ERROR]:
        raise MockInterviewError("\n".join(errors))
    elements = [name for name in bank.elements if name in corpus.passages]
    if not elements:
        return False
    by_cues = replace(catalogue, learnt=no_weights)
    learnt = learn_bank(
        corpus, elements, lambda name: by_cues.ready(by_cues.question(name)), _tell, Settings()
    )
    path = write_weights(bank.source, learnt.source, learnt.weights)
    _report(learnt)
    click.echo(f"wrote {visible_line(str(path))}, {path.stat().st_size / 1e6:.1f} MB")
    return True


def _tell(line: str) -> None:
    click.echo(line, err=True)


def _report(learnt: Learnt) -> None:
    click.echo(
        f"{'agreement, cross-validated':<28}{'kappa':>6}{'precision':>11}{'recall':>8}{'verdicts':>10}"
    )
    for name, one in learnt.source.agreement.items():
        figures = (
            f"{one['kappa']:>6.2f}{one['precision']:>11.2f}{one['recall']:>8.2f}{one['verdicts']:>10.0f}"
        )
        click.echo(f"{visible_line(name):<28}{figures}")

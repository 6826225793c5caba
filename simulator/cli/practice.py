"""`mock-interview practice`: an interview, on the screens or in plain text."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

import click

from simulator.cli.options import with_places
from simulator.figures import read_time
from simulator.interview.settings import DEFAULT_QUESTIONS
from simulator.places import Places
from simulator.visible import visible

if TYPE_CHECKING:
    from simulator.banks.catalogue import Catalogue
    from simulator.practice import Start


class TimeLimit(click.ParamType[int]):
    """Seconds, written as banks write them."""

    name = "time"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read the time, or say what one looks like."""
        try:
            return read_time(value)
        except ValueError as error:
            self.fail(f"{value!r} {error}; write it like 3m, 90s or 1m30s", param, ctx)


@click.command()
@click.argument("bank", nargs=-1)
@click.option(
    "--questions",
    type=click.IntRange(min=1),
    default=DEFAULT_QUESTIONS,
    show_default=True,
    help="How many questions to draw.",
)
@click.option("--question", default="", metavar="ID", help="Go straight to this one question.")
@click.option("--time", type=TimeLimit(), help="Time for every question, like 3m or 90s.")
@click.option("--exam", is_flag=True, help="An answer ends at its time limit.")
@click.option("--seed", type=int, help="The same seed and past draw the same questions.")
@click.option("--plain", is_flag=True, help="Plain text, for screen readers, dumb terminals and pipes.")
@with_places
@click.pass_context
def practice(  # noqa: PLR0913 - click hands over every option by its name
    context: click.Context,
    places: Places,
    *,
    bank: tuple[str, ...],
    questions: int,
    question: str,
    time: int | None,
    exam: bool,
    seed: int | None,
    plain: bool,
) -> None:
    """Be interviewed: questions from all banks, or from each BANK named; a clock; feedback on every answer.

    With --plain an answer ends with a line that holds a single full stop, or at the end of input.
    """
    from simulator.practice import Start

    start = Start(banks=bank, questions=questions, question=question, time_limit=time, exam=exam, seed=seed)
    context.exit(_in_plain_text(places, start) if plain else _on_screens(places, start))


def _on_screens(places: Places, start: Start) -> int:
    from simulator.cli.screens import open_screens
    from simulator.practice import Practice

    opener = Practice(places)
    _check(opener.catalogue, places, start)
    return open_screens(places, start, opener)


def _in_plain_text(places: Places, start: Start) -> int:
    from simulator.cli.plain import Conversation
    from simulator.practice import Practice

    opener = Practice(places)
    _check(opener.catalogue, places, start)
    sitting = opener.begin(start)
    Conversation(
        sitting.interview,
        sitting.journal,
        read=sys.stdin.readline,
        say=click.echo,
        warn=partial(click.echo, err=True),
        person=sys.stdin.isatty(),
    ).hold()
    return 0


def _check(catalogue: Catalogue, places: Places, start: Start) -> None:
    """Find what would spoil the interview before its first question.

    Raises:
        BrokenBankError: When a bank that the command line names has problems: every one of them.
        UnknownNameError: When a bank or question does not exist.
        SessionsFolderError: When sessions cannot be kept.
    """
    from simulator.sessions.folder import check_writable

    _tell_problems(catalogue, places)
    for name in start.banks:
        catalogue.bank(name)
    if start.question:
        catalogue.question(start.question)
    check_writable(places.sessions.path)


def _tell_problems(catalogue: Catalogue, places: Places) -> None:
    """Stop at errors in what `--banks` names; say the others, whose banks are merely left out."""
    from simulator.banks.catalogue import BrokenBankError
    from simulator.banks.problems import Severity

    named = [place.path for place in places.banks if place.why == "--banks"]
    errors = [one for one in catalogue.problems if one.severity is Severity.ERROR]
    spoilt = [one for one in errors if any(one.path.is_relative_to(path) for path in named)]
    if spoilt:
        raise BrokenBankError("\n".join(["mend this first:", *map(str, spoilt)]))
    for problem in errors:
        click.echo(visible(f"left out: {problem}"), err=True)

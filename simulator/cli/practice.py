"""`mock-interview practice`: an interview, on the screens or in plain text."""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from simulator.cli.options import with_places
from simulator.figures import read_time
from simulator.interview.settings import DEFAULT_QUESTIONS
from simulator.places import APP, Places
from simulator.visible import visible, visible_line

if TYPE_CHECKING:
    from simulator.banks.catalogue import Catalogue
    from simulator.practice import Start

_NEWEST = "last"
"""What `--resume` alone stands for."""


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
@click.option("--time", "time_limit", type=TimeLimit(), help="Time for every question, like 3m or 90s.")
@click.option("--exam", is_flag=True, help="An answer ends at its time limit.")
@click.option("--seed", type=int, help="The same seed and past draw the same questions.")
@click.option(
    "--resume",
    is_flag=False,
    flag_value=_NEWEST,
    metavar="[ID]",
    help="Go on with a session that was broken off: the newest, or the one with this id.",
)
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
    time_limit: int | None,
    exam: bool,
    seed: int | None,
    resume: str | None,
    plain: bool,
) -> None:
    """Be interviewed: questions from all banks, or from each BANK named; a clock; feedback on every answer.

    With --plain an answer ends with a line that holds a single full stop, or at the end of input.
    """
    from simulator.practice import Start

    start = Start(bank, questions, question, time_limit, exam, seed)
    context.exit((_in_plain_text if plain else _on_screens)(places, start, resume))


def _on_screens(places: Places, start: Start, resume: str | None) -> int:
    from simulator.cli.screens import open_screens
    from simulator.practice import Practice

    opener = Practice(places)
    _check(opener.catalogue, places, start)
    path = None if resume is None else _to_resume(places, resume)
    return open_screens(places, start, opener, resume=path)


def _in_plain_text(places: Places, start: Start, resume: str | None) -> int:
    from simulator.cli.lines import Lines
    from simulator.cli.plain import Conversation
    from simulator.practice import Practice

    person = sys.stdin.isatty()
    # Nobody looks at the clock while a pipe is waited for.
    opener = Practice(places) if person else Practice(places, clock=time.monotonic)
    _check(opener.catalogue, places, start)
    if resume is None:
        _tell_unfinished(places)
        sitting = opener.begin(start)
    else:
        sitting = opener.take_up(_to_resume(places, resume))
    Conversation(
        sitting.interview,
        sitting.journal,
        read=Lines(sys.stdin).read,
        say=click.echo,
        warn=partial(click.echo, err=True),
        person=person,
        absence=sitting.absence,
    ).hold()
    return 0


def _to_resume(places: Places, ref: str) -> Path:
    """Return the journal of the session to go on with.

    Raises:
        MockInterviewError: When there is none.
    """
    from simulator.errors import MockInterviewError
    from simulator.sessions.listing import find
    from simulator.sessions.resuming import unfinished

    folder = places.sessions.path
    if ref != _NEWEST:
        return find(folder, ref)
    found = unfinished(folder)
    if not found:
        raise MockInterviewError(f"{folder} holds no session to go on with", "begin one without --resume")
    return found[0].path


def _tell_unfinished(places: Places) -> None:
    """Say that a session was broken off, and how to go on with it."""
    from simulator.sessions.resuming import unfinished

    for one in unfinished(places.sessions.path)[:1]:
        what = f"An interview was broken off: {one.id}, {one.answered} of {one.questions} answered"
        click.echo(visible_line(f"{what}. Go on with it: {APP} practice --plain --resume"), err=True)


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

"""`mock-interview sessions`: past transcripts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from simulator.cli.options import with_places
from simulator.errors import UsageError
from simulator.figures import count
from simulator.places import Places
from simulator.sessions.listing import LAST, Summary, Unreadable, find, journals
from simulator.visible import visible_json, visible_line

if TYPE_CHECKING:
    from rich.console import Console

ALL = "all"
"""What names every session."""

_json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
_Date = click.DateTime(["%Y-%m-%d"])


@click.group()
def sessions() -> None:
    """Read past sessions back, export or delete them.

    A session is named by `last`, by its id, or by any beginning that only one id has.
    """


@sessions.command("list")
@click.argument("words", nargs=-1)
@click.option("--bank", default="", help="Only those drawn from this bank.", metavar="BANK")
@click.option("--element", default="", help="Only those that asked for this element.", metavar="ELEMENT")
@click.option("--since", type=_Date, help="Only those from this day on.")
@click.option("--until", type=_Date, help="Only those up to this day.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many, the newest.")
@_json_option
@with_places
@click.pass_context
def list_sessions(  # noqa: PLR0913 - one parameter an option
    context: click.Context,
    places: Places,
    words: tuple[str, ...],
    *,
    bank: str,
    element: str,
    since: datetime | None,
    until: datetime | None,
    limit: int | None,
    as_json: bool,
) -> None:
    """List sessions, newest first; with WORDS only those that have each of them in a prompt or an answer.

    Ends with 1 when one of them cannot be read.
    """
    from simulator.sessions.card import Wanted
    from simulator.sessions.search import search

    wanted = Wanted(words, bank, element, since.date() if since else None, until.date() if until else None)
    found = list(islice(search(places.sessions.path, wanted, places.cache.path), limit))
    if as_json:
        _print_json([_summary(one) for one in found])
    elif found:
        from simulator.cli.session_lines import session_lines

        click.echo("\n".join(session_lines(found)))
    else:
        some = bool(journals(places.sessions.path))
        said = "no session fits" if some else f"no sessions yet in {places.sessions.path}"
        click.echo(visible_line(said), err=True)
    context.exit(1 if any(isinstance(one, Unreadable) for one in found) else 0)


@sessions.command()
@click.argument("session", default=LAST)
@_json_option
@with_places
def show(places: Places, session: str, *, as_json: bool) -> None:
    """Print the transcript of a session: prompts, answers with their evidence, verdicts, times."""
    from simulator.sessions.reading import read
    from simulator.sessions.transcript import transcript

    laid_out = transcript(read(find(places.sessions.path, session)))
    if as_json:
        from simulator.sessions.exporting.data import session_to_json

        _print_json(session_to_json(laid_out))
    else:
        from simulator.cli.transcripts import print_transcript

        print_transcript(_console(), laid_out)


@sessions.command()
@click.argument("session", nargs=-1)
@click.option("--to", type=click.Choice(["md", "html", "json"]), default="md", show_default=True)
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Where to; else stdout."
)
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@click.option("--redact", is_flag=True, help="Replace numbers and money in what you wrote.")
@click.option("--name", "names", multiple=True, help="With --redact, a name to replace; may be repeated.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of --to json, and end.")
@with_places
def export(  # noqa: PLR0913 - one parameter an option
    places: Places,
    session: tuple[str, ...],
    *,
    to: str,
    output: Path | None,
    force: bool,
    redact: bool,
    names: tuple[str, ...],
    schema: bool,
) -> None:
    """Write sessions as Markdown, as one HTML page, or as JSON; without a name the last, `all` for all."""
    from simulator.sessions.exporting import Format, data
    from simulator.sessions.exporting import export as exported
    from simulator.sessions.exporting.redaction import Redactor
    from simulator.sessions.exporting.writing import write_export
    from simulator.sessions.reading import read
    from simulator.sessions.transcript import transcript

    if schema:
        click.echo(data.schema(), nl=False)
        return
    if names and not redact:
        raise UsageError("--name says what --redact is to replace", "add --redact")
    laid_out = [transcript(read(path)) for path in _named(places, session or (LAST,))]
    if redact:
        redactor = Redactor(names)
        laid_out = [redactor.transcript(one) for one in laid_out]
    text = exported(laid_out, Format(to))
    if output is None:
        click.echo(text, nl=False)
    else:
        write_export(output, text, force=force)
        click.echo(f"{count(len(laid_out), 'session')} in {visible_line(str(output))}", err=True)


@sessions.command()
@click.argument("session", nargs=-1, required=True)
@click.option("--yes", is_flag=True, help="Do not ask.")
@_json_option
@with_places
def delete(places: Places, session: tuple[str, ...], *, yes: bool, as_json: bool) -> None:
    """Move sessions to the trash, a folder beside them; `restore` takes them back."""
    from simulator.sessions.deleting import delete as move_to_trash

    paths = _named(places, session)
    _ask(f"Move {count(len(paths), 'session')} to the trash?", yes=yes)
    moved = [(path, move_to_trash(path)) for path in paths]
    if as_json:
        _print_json([{"id": old.stem, "trash": str(new)} for old, new in moved])
    else:
        for _, new in moved:
            click.echo(visible_line(str(new)))


@sessions.command()
@click.argument("session", nargs=-1, required=True)
@with_places
def restore(places: Places, session: tuple[str, ...]) -> None:
    """Take deleted sessions back from the trash."""
    from simulator.sessions.deleting import TRASH
    from simulator.sessions.deleting import restore as take_back

    trash = places.sessions.path / TRASH
    for path in [find(trash, one) for one in session]:
        click.echo(visible_line(str(take_back(path))))


@sessions.command()
@click.argument("session", default=LAST)
@click.option("--yes", is_flag=True, help="Do not ask before the new assessments are kept.")
@click.option("--dry-run", is_flag=True, help="Only show what would change.")
@click.option("--undo", is_flag=True, help="Let the assessments before the latest regrade stand again.")
@_json_option
@with_places
def regrade(  # noqa: PLR0913 - one parameter an option
    places: Places, session: str, *, yes: bool, dry_run: bool, undo: bool, as_json: bool
) -> None:
    """Assess old answers with today's banks and your own cues; the old assessments stay beside the new.

    With `all` for every session.
    """
    from simulator.cli.regrades import Regrading

    regrading = Regrading(places, _named(places, (session,)), undo=undo)
    if as_json:
        _print_json(regrading.as_json())
    else:
        for line in regrading.lines():
            click.echo(line)
    if regrading.count and not dry_run:
        _ask(f"Keep {count(regrading.count, 'new assessment')}?", yes=yes)
        regrading.keep()
        click.echo(f"kept {count(regrading.count, 'assessment')}", err=True)


def _named(places: Places, names: tuple[str, ...]) -> list[Path]:
    """Return the journals of the sessions named; with `all` those that can be read."""
    folder = places.sessions.path
    if names == (ALL,):
        return list(_readable(journals(folder)))
    return list(dict.fromkeys(find(folder, name) for name in names))


def _readable(paths: list[Path]) -> Iterator[Path]:
    from simulator.sessions.summaries import summarise_file

    for path in paths:
        one = summarise_file(path)
        if isinstance(one, Unreadable):
            click.echo(visible_line(f"left out: {one.path}: {one.reason}"), err=True)
        else:
            yield path


def _ask(question: str, *, yes: bool) -> None:
    """Ask on the terminal, unless told not to; where nobody can answer, say what to add.

    Raises:
        UsageError: When there is no terminal to ask on.
    """
    import sys

    if yes:
        return
    if not sys.stdin.isatty():
        raise UsageError("there is no terminal to ask on", "add --yes")
    click.confirm(question, abort=True, err=True)


def _summary(one: Summary | Unreadable) -> dict[str, Any]:
    if isinstance(one, Unreadable):
        return {"id": one.id, "path": str(one.path), "unreadable": one.reason}
    return {
        "id": one.id,
        "path": str(one.path),
        "started": one.started,
        "banks": list(one.banks),
        "questions": one.questions,
        "answered": one.answered,
        "coverage": None if one.coverage is None else round(one.coverage, 3),
        "practised": round(one.practised, 3),
        "exam": one.exam,
        "ended": one.ended,
        "problems": list(one.problems),
    }


def _print_json(value: object) -> None:
    click.echo(visible_json(value))


def _console() -> Console:
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False)

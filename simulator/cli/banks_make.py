"""`mock-interview banks new`, `schema` and `import`."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from simulator.banks.making import begin, expect_id, folder_for, schema_text, slug, write_bank
from simulator.cli.options import with_places
from simulator.errors import UsageError
from simulator.places import APP, Places
from simulator.visible import visible_line

_FOLDER = click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where to write it; else the first folder of custom banks.",
)


@click.command()
@click.argument("name", metavar="ID")
@_FOLDER
@with_places
def new(places: Places, name: str, *, folder: Path | None) -> None:
    """Begin a bank from a commented template that can be practised at once.

    Prints the path of the new file. Nothing is ever overwritten.
    """
    from simulator.banks.catalogue import load

    path = begin(load(places), _folder(places, folder), name)
    click.echo(path)
    _next_steps(places, path, name)


@click.command()
def schema() -> None:
    """Print the JSON Schema of a bank's file.

    An editor with a YAML language server completes and checks a bank whose first line is
    `# yaml-language-server: $schema=./bank.schema.json`, with this schema in that file beside it.
    """
    click.echo(schema_text(), nl=False)


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--id", "name", help="The new bank's id; else made from the file's name.")
@click.option("--title", help="The new bank's title; else the list's heading, or the file's name.")
@click.option(
    "--element",
    "elements",
    multiple=True,
    metavar="NAME",
    help="What answers shall be read for where the file does not say; may be repeated. Else situation and personal_action.",
)
@_FOLDER
@with_places
def import_bank(  # noqa: PLR0913 - one for each option
    places: Places,
    file: Path,
    *,
    name: str | None,
    title: str | None,
    elements: tuple[str, ...],
    folder: Path | None,
) -> None:
    """Make a bank from FILE: CSV, TSV, a text export of Anki or Quizlet, or a Markdown list.

    \b
    Tables   columns named prompt, answer, tags, elements (or question, back, ...; see the guide);
             without names: prompt, answer, tags
    Markdown each item of a list is a question; items below it are its elements,
             a quote (>) below it is its answer, #words are its tags

    Prints the path of the new bank, and on stderr what was understood and what was left out. Nothing is ever
    overwritten.
    """  # noqa: D301 - click's mark for lines to be kept
    from simulator.banks.catalogue import load
    from simulator.banks.importing import import_file

    catalogue = load(places)
    bank = name or slug(file.stem)
    expect_id(bank)
    if bank in catalogue.origins:
        raise UsageError(f"there is a bank named {bank!r} already", "choose another with --id")
    made = import_file(file, bank=bank, title=title, shared=catalogue.elements, elements=elements)
    path = write_bank(_folder(places, folder), bank, made.text)
    click.echo(path)
    for line in made.report:
        click.echo(visible_line(line), err=True)
    _next_steps(places, path, bank)


def _folder(places: Places, folder: Path | None) -> Path:
    return folder_for(places) if folder is None else folder.absolute()


def _next_steps(places: Places, path: Path, bank: str) -> None:
    reached = any(place.path in {path, path.parent} for place in (*places.banks, places.shipped))
    option = (
        "" if reached and places.banks[0].why != "--banks" else f" --banks {shlex.quote(str(path.parent))}"
    )
    click.echo(f"Edit it, then:  {APP} banks check {shlex.quote(str(path))}", err=True)
    click.echo(f"Practise:       {APP} practice{option} {bank}", err=True)

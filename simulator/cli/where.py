"""`mock-interview where`: the places in use."""

from __future__ import annotations

import click

from simulator.cli.options import with_places
from simulator.places import Place, Places
from simulator.visible import visible, visible_json


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@with_places
def where(places: Places, *, as_json: bool) -> None:
    """Print every place in use, and why it is that one.

    Nothing is written outside them.
    """
    rows = _rows(places)
    if as_json:
        fields = [{"what": what, "path": str(one.path), "why": one.why} for what, one in rows]
        click.echo(visible_json(fields))
        return
    for what, place in rows:
        state = "" if place.path.exists() else "; not made yet"
        click.echo(f"{what:<17}{visible(str(place.path))}\n{'':<17}{place.why}{state}")


def _rows(places: Places) -> list[tuple[str, Place]]:
    return [
        ("shipped banks", places.shipped),
        *(("custom banks", place) for place in places.banks),
        ("sessions", places.sessions),
        ("personal cues", places.personal),
        ("cache", places.cache),
        *([("theme", places.theme)] if places.theme else []),
    ]

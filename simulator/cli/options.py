"""Options that many commands share."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from simulator.places import Places, find_places, present_folder


@dataclass(frozen=True, slots=True)
class Given:
    """Places named before the command: `mock-interview --sessions DIR practice`.

    Attributes:
        banks: What `--banks` says.
        sessions: What `--sessions` says; None when it was not given.
    """

    banks: tuple[Path, ...] = ()
    sessions: Path | None = None


def with_places(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--banks` and `--sessions` to a command, and hand it the `Places` as its first argument.

    Both may also stand before the command's name; behind it they win. Use it below `@click.command()`.
    """

    @click.option(
        "--banks",
        multiple=True,
        type=click.Path(exists=True, path_type=Path),
        metavar="PATH",
        help="A bank, or a folder of banks, to use beside those that ship; may be repeated.",
    )
    @click.option(
        "--sessions",
        type=click.Path(file_okay=False, path_type=Path),
        metavar="DIR",
        help="The folder that sessions are logged in.",
    )
    @functools.wraps(command)
    def with_those(*args: Any, banks: tuple[Path, ...], sessions: Path | None, **kwargs: Any) -> Any:  # noqa: ANN401 - it passes on whatever the command takes
        context = click.get_current_context()
        before = context.find_object(Given) or Given()
        given = Given(banks or before.banks, sessions or before.sessions)
        context.obj = given
        return command(places_given(given), *args, **kwargs)

    return with_those


def places_given(given: Given) -> Places:
    """Settle the places for what the command line says.

    Raises:
        MockInterviewError: When the folder that the program was started in is gone.
    """
    here = present_folder()
    return find_places(here=here, environ=os.environ, sessions=given.sessions, banks=given.banks)

"""Answers that were written elsewhere: one from a file or from stdin, or many, line by line."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import click

from simulator.errors import MockInterviewError

STDIN = "-"

answer_argument = click.argument("file", default=STDIN, type=click.Path(dir_okay=False), metavar="[FILE|-]")


def read_lines(path: str) -> Iterator[bytes]:
    """Yield the lines of a file or of stdin, each as soon as it is there."""
    if path == STDIN:
        yield from iter(_stdin().readline, b"")
        return
    try:
        with Path(path).open("rb") as file:
            yield from file
    except OSError as error:
        raise _unreadable(path, error) from error


def read_answer(path: str) -> str:
    """Return an answer.

    Raises:
        MockInterviewError: When it cannot be read.
    """
    try:
        data = _from_stdin() if path == STDIN else Path(path).read_bytes()
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise _unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise MockInterviewError(f"{path} is not UTF-8 text", "save it as UTF-8 and try again") from error


def _from_stdin() -> bytes:
    stdin = _stdin()
    if sys.stdin.isatty():
        click.echo("Type the answer; end it with Ctrl+D (Ctrl+Z and Enter on Windows).", err=True)
    return stdin.read()


def _stdin() -> BinaryIO:
    return sys.stdin.buffer


def _unreadable(path: str, error: OSError) -> MockInterviewError:
    return MockInterviewError(f"{path} cannot be read: {error.strerror or error}", "name a file that can")

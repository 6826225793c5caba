"""The way from the command line to the screens."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.errors import UsageError
from simulator.places import Places

if TYPE_CHECKING:
    from simulator.practice import Practice, Start


def check_terminal() -> None:
    """Make sure that there is a terminal to type in and to draw on; Textual draws on stderr.

    Raises:
        UsageError: When there is none, with a word on `--plain`.
    """
    streams = (sys.stdin, sys.stdout, sys.stderr)
    if all(stream.isatty() for stream in streams) and os.environ.get("TERM") != "dumb":
        return
    message = "the screens need a terminal, and there is none here"
    raise UsageError(message, "practise in plain text with: mock-interview practice --plain")


def open_screens(
    places: Places,
    start: Start | None = None,
    practice: Practice | None = None,
    *,
    resume: Path | None = None,
) -> int:
    """Open the home screen, or go straight to an interview, new or broken off; return the program's exit code."""
    check_terminal()
    gc.disable()  # until the app has drawn its first frame: next to nothing made on the way to it is rubbish
    from simulator.tui.app import run

    return run(places, start=start, practice=practice, resume=resume)

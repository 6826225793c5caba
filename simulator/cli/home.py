"""`mock-interview` without a word more: the screens, and nothing that reads a command line on the way to them."""

from __future__ import annotations

import os
import sys

from simulator.cli.screens import open_screens
from simulator.cli.streams import careful_streams
from simulator.errors import INTERRUPTED, MockInterviewError
from simulator.places import APP, find_places, present_folder
from simulator.visible import visible


def run() -> None:
    """Show the screens and end the program."""
    with careful_streams():
        sys.exit(_shown())


def _shown() -> int:
    """Return the program's exit code; an error of its own is said on stderr, never as a traceback."""
    try:
        return open_screens(find_places(here=present_folder(), environ=os.environ))
    except MockInterviewError as error:
        sys.stderr.write(f"{APP}: {visible(str(error))}\n")
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED

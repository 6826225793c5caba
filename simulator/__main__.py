"""The program's door: `mock-interview`, and `python -m simulator`."""

from __future__ import annotations

import os
import sys

from simulator import __version__

_COMPLETION = "_MOCK_INTERVIEW_COMPLETE"
"""Set by a shell that asks what could be typed next; the command line answers it."""


def main() -> None:
    """Answer `--version` at once, open the screens without a detour; give everything else to the command line."""
    if sys.argv[1:] == ["--version"]:
        print(f"mock-interview {__version__}")  # noqa: T201 - before anything is imported to print with
        return
    if sys.argv[1:] or _COMPLETION in os.environ:
        from simulator.cli.main import run
    else:
        from simulator.cli.home import run
    run()


if __name__ == "__main__":
    main()

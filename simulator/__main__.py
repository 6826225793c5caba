"""The program's door: `mock-interview`, and `python -m simulator`."""

from __future__ import annotations

import sys

from simulator import __version__


def main() -> None:
    """Answer `--version` at once; give everything else to the command line."""
    if sys.argv[1:] == ["--version"]:
        print(f"mock-interview {__version__}")  # noqa: T201 - before anything is imported to print with
        return
    from simulator.cli.main import run

    run()


if __name__ == "__main__":
    main()

"""Measure everything, or what is named: `python -m tests.benchmarks [--quick] [--full] [NAME ...]`."""

from __future__ import annotations

import argparse
import importlib
import textwrap
from collections.abc import Iterator

from tests.benchmarks.measure import TITLES, Row

NAMES = ("frames", "starting", "keystrokes", "clocks", "assessing", "learnt", "banks", "history", "memory")
"""The modules, in the order of the table."""


def main() -> None:
    """Print the table row by row."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NAMES)}; all without any")
    parser.add_argument("--quick", action="store_true", help="tiny sizes: does it run, not how fast is it")
    parser.add_argument("--full", action="store_true", help="the drift of the clock over ten minutes")
    given = parser.parse_args()
    if unknown := set(given.names) - set(NAMES):
        parser.error(f"there is no measurement named {', '.join(sorted(unknown))}")
    print(TITLES)
    found: list[Row] = []
    for name in given.names or NAMES:
        found += _print_group(name, quick=given.quick, full=given.full)
    missed = [row.what for row in found if not row.met]
    aimed = sum(row.aim is not None for row in found)
    print(f"\n{aimed - len(missed)} of {aimed} aims met" + (f"; not: {', '.join(missed)}" if missed else ""))


def _print_group(name: str, *, quick: bool, full: bool) -> Iterator[Row]:
    module = importlib.import_module(f"tests.benchmarks.{name}")
    print(textwrap.fill(f"{name}: {module.METHOD}", 120, initial_indent="\n", subsequent_indent="    "))
    for row in module.rows(quick=quick, **({"full": full} if name == "clocks" else {})):
        print(row, flush=True)
        yield row


if __name__ == "__main__":
    main()

"""How long a long history takes to open, to filter and to sum up, as ratios to `grep -c` over the same files.

Run it with `python -m tests.benchmarks.history [SESSIONS]`; nothing here passes or fails.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from simulator.progress.report import read_report
from simulator.sessions.listing import iterate, journals, list_sessions
from simulator.sessions.reading import read, skim
from simulator.sessions.search import Wanted, search
from tests.sessions.making import NOON
from tests.sessions.many import make_many

SESSIONS = 10_000
PAGE = 30
"""Sessions on a first page."""
COMMON, RARE = "council", "unicorn"
"""A word that is in every session, and one that is in none."""


def main(count: int = SESSIONS) -> None:
    """Make the sessions, and print what each look at them costs."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        make_many(folder, count)
        size = sum(path.stat().st_size for path in journals(folder))
        say(f"{count:,} sessions, {size / 1e6:.0f} MB")
        grep = timed(
            lambda: subprocess.run(["grep", "-rc", RARE, made], stdout=subprocess.DEVNULL, check=False)
        )
        say(f"{'grep -c':<38}{grep:9.3f} s")
        for name, look in looks(folder).items():
            spent = timed(look)
            say(f"{name:<38}{spent:9.3f} s {spent / grep:9.2f} x grep -c")


def looks(folder: Path) -> dict[str, Callable[[], object]]:
    """Return what is measured, by name."""
    newest = journals(folder)[0]
    return {
        "names, newest first": lambda: journals(folder),
        "first page of the history": lambda: list(islice(iterate(folder), PAGE)),
        "the whole history": lambda: list_sessions(folder),
        "first page with a word that all have": lambda: list(islice(search(folder, Wanted((COMMON,))), PAGE)),
        "all, with a word that none has": lambda: list(search(folder, Wanted((RARE,)))),
        "progress over all": lambda: read_report(folder, NOON.date()),
        "one session, read whole": lambda: read(newest),
        "one session, skimmed": lambda: skim(newest),
    }


def say(line: str) -> None:
    """Print a line as soon as it is known."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def timed(act: Callable[[], object]) -> float:
    """Return the seconds of the quickest of three."""
    spent = []
    for _ in range(3):
        started = time.perf_counter()
        act()
        spent.append(time.perf_counter() - started)
    return min(spent)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))

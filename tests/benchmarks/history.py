"""How long a long history takes to open, to filter and to sum up, against `grep -c` over the same files."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from statistics import median

from simulator.progress.report import read_report
from simulator.sessions.card import Card, Wanted
from simulator.sessions.search import cards, search
from tests.benchmarks.measure import Row, home, in_turn
from tests.sessions.making import NOON
from tests.sessions.many import make_many

METHOD = (
    "Finished sessions of three answers of 150 words; medians of rounds in turn, files in the system's cache. With the "
    "index of the sessions as the look before left it, but where it says without. A first page is the newest 30 "
    "sessions, and is held against the same page of the fewest, without an index."
)
SIZES, QUICK_SIZES = (100, 1_000, 10_000), (40,)
ROUNDS, QUICK_ROUNDS = 5, 1
PAGE = 30
COMMON, RARE = "council", "unicorn"
"""A word that is in every session, and one that is in none."""


def rows(*, quick: bool) -> Iterator[Row]:
    """Measure."""
    page_of_few = 0.0
    for count in QUICK_SIZES if quick else SIZES:
        grep, page, indexed, *whole = spent(count, QUICK_ROUNDS if quick else ROUNDS)
        page_of_few = page_of_few or page
        for name, took in (("first page", indexed), ("first page, without", page)):
            yield Row(f"{count:,} sessions, {name}", took, "ms", "of the fewest", page_of_few, 1.3)
        for name, took in zip(whole_looks(Path("nowhere")), whole, strict=True):
            aim = 5 if "filter" in name else None
            yield Row(f"{count:,} sessions, {name}", took, "ms", "grep -c", grep, aim)


def spent(count: int, rounds: int) -> list[float]:
    """Return the milliseconds of `grep -c`, of a first page without and with an index, and of each whole look."""
    with home() as folder:
        sessions = folder / "log"
        make_many(sessions, count)
        works = [
            lambda: subprocess.run(["grep", "-rc", RARE, sessions], stdout=subprocess.DEVNULL, check=False),
            lambda: list(islice(cards(sessions), PAGE)),
            lambda: list(islice(cards(sessions, folder / "cache"), PAGE)),
            *whole_looks(folder).values(),
        ]
        return [1000 * median(taken) for taken in in_turn(works, rounds)]


def whole_looks(folder: Path) -> dict[str, Callable[[], object]]:
    """Return the looks at all sessions, by name; the screen holds what it has read, and filters that."""
    sessions, cache, other = folder / "log", folder / "cache", folder / "other"
    read = list(cards(sessions, cache))

    def without() -> object:
        shutil.rmtree(other, ignore_errors=True)
        return list(search(sessions, Wanted((COMMON,)), other))

    return {
        "filter as one types": lambda: [
            one for one in read if isinstance(one, Card) and one.fits(Wanted((COMMON,)))
        ],
        "filter: a word none has": lambda: list(search(sessions, Wanted((RARE,)), cache)),
        "filter: a word all have": lambda: list(search(sessions, Wanted((COMMON,)), cache)),
        "all listed": lambda: list(search(sessions, Wanted(), cache)),
        "progress": lambda: read_report(sessions, NOON.date(), cache),
        "all read, and the index made": without,
    }

"""How soon the command line answers, against an interpreter that does nothing."""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.measure import PROGRAM, Row, environment, home
from tests.sessions.many import make_many

METHOD = (
    "Processor time of a process from start to end, so that a busy machine does not blur it; medians of runs in turn, "
    "byte code and banks kept from a run before."
)
RUNS, QUICK_RUNS = 25, 2
SESSIONS = 100
ANSWER = b"I wrote one page: below five percent the pricing lead has the final say, above it the CFO."
NOTHING = [sys.executable, "-c", "pass"]
LOOKS = {
    "--version": ([*PROGRAM, "--version"], 4),
    "where": ([*PROGRAM, "where"], 5),
    "sessions list, 100 sessions": ([*PROGRAM, "sessions", "list"], 8),
    "grade, one answer": ([*PROGRAM, "grade", "gov-decision-rights"], 8),
    "import click, and nothing else": ([sys.executable, "-c", "import click"], None),
}
"""Commands, and how many times `pass` each is aimed at. What click costs is in all but the first."""


def rows(*, quick: bool) -> Iterator[Row]:
    """Measure."""
    commands = [NOTHING, *(command for command, _ in LOOKS.values())]
    taken: list[list[float]] = [[] for _ in commands]
    with home() as folder:
        make_many(folder / "log", SESSIONS)
        for turn in range(1 + (QUICK_RUNS if quick else RUNS)):
            for place, command in enumerate(commands):
                spent = processor(command, folder)
                if turn:  # the first fills the caches
                    taken[place].append(spent)
    base, *ours = (1000 * median(spent) for spent in taken)
    for (name, (_, aim)), spent in zip(LOOKS.items(), ours, strict=True):
        yield Row(name, spent, "ms", "python -c pass", base, aim)


def processor(command: list[str], folder: Path) -> float:
    """Return the processor seconds that a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command, input=ANSWER, capture_output=True, env=environment(folder), cwd=folder, check=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

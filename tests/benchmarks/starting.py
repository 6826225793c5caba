"""How soon the command line answers, as ratios to an interpreter that does nothing.

Run it with `python -m tests.benchmarks.starting`; nothing here passes or fails. Processor time of the child and not
the wall clock is taken, so that a busy machine does not blur the figures; each figure is the median of 15 runs in turn.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.sessions.many import make_many

ROOT = Path(__file__).parents[2]
RUNS = 15
SESSIONS = 100
ANSWER = b"I wrote one page: below five percent the pricing lead has the final say, above it the CFO."
NOTHING = ["-c", "pass"]
_PROGRAM = ["-m", "simulator"]
LOOKS = {
    "python -c pass": (NOTHING, None),
    "import click": (["-c", "import click"], None),
    "--version": ([*_PROGRAM, "--version"], 4),
    "where": ([*_PROGRAM, "where"], 5),
    "sessions list, 100 sessions": ([*_PROGRAM, "sessions", "list"], 8),
    "grade, one answer": ([*_PROGRAM, "grade", "gov-decision-rights"], 8),
}
"""Arguments of the interpreter, and how many times `pass` is aimed at."""


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as home:
        make_many(Path(home) / "log", SESSIONS)
        taken: dict[str, list[float]] = {name: [] for name in LOOKS}
        for _ in range(RUNS + 1):  # the first run fills the caches and is not counted
            for name, (args, _) in LOOKS.items():
                taken[name].append(_seconds(args, home))
    base = median(taken["python -c pass"][1:])
    for name, (_, aim) in LOOKS.items():
        spent = median(taken[name][1:])
        print(f"{name:<30}{spent * 1000:8.1f} ms {spent / base:6.2f} x" + (f"   aim {aim}" if aim else ""))


def _seconds(args: list[str], home: str) -> float:
    """Return the processor seconds that an interpreter takes with these arguments."""
    env = os.environ | {
        "XDG_CACHE_HOME": f"{home}/cache",
        "XDG_DATA_HOME": f"{home}/data",
        "MOCK_INTERVIEW_SESSIONS": f"{home}/log",
        "PYTHONPATH": str(ROOT),
    }
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *args], input=ANSWER, capture_output=True, env=env, cwd=home, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()

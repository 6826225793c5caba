"""Whether the clock keeps time under load, and what a question costs while nobody types."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from simulator.interview.events import Edited, Paused
from simulator.sessions.listing import journals
from simulator.sessions.reading import read
from tests.benchmarks.measure import BARE_TIMER, PROGRAM, Row, home, idle, start
from tests.journeys.terminal import Terminal

METHOD = (
    "Drift: what the journal's clock says between the first key and a pause, less the wall clock between the writing "
    "of the two, with every core kept busy. Idle: processor seconds of both programs, side by side (Linux)."
)
ANSWERING, QUICK_ANSWERING = 60.0, 3.0
"""Seconds; `--full` takes the ten minutes of a long interview."""
FULL = 600.0
IDLING, QUICK_IDLING = 60.0, 3.0
RESOLUTION = 0.01
"""Seconds: how finely a file's time is kept, and so how well drift can be seen."""
_QUESTION = [*PROGRAM, "practice", "--question", "gov-decision-rights", "--time", "60m"]


def rows(*, quick: bool, full: bool = False) -> Iterator[Row]:
    """Measure."""
    seconds = FULL if full else QUICK_ANSWERING if quick else ANSWERING
    found = abs(drift(seconds))
    what = f"drift of the clock in {seconds:.0f} s under load"
    yield Row(what, found * 1000, "ms", "the resolution of file times", RESOLUTION * 1000, 1)
    ours, bare = idle_seconds(QUICK_IDLING if quick else IDLING)
    yield Row("processor a second, idle on a question", ours, "ms", "a bare app with a timer", bare, 1.5)


def drift(seconds: float) -> float:
    """Return how many seconds the program's clock was ahead after that time under load."""
    with home() as folder, busy(), start(_QUESTION, folder) as terminal:
        terminal.wait_for("left")
        terminal.type("a")
        terminal.wait_until(lambda: _holds(folder, Edited), "the first key to be on the disk")
        first = _written(folder)
        for _ in range(int(seconds)):
            terminal.type("nd ")
            idle([terminal], 1)
        terminal.press("escape")
        terminal.wait_until(lambda: _holds(folder, Paused), "the pause to be on the disk")
        last = _written(folder)
        events = read(_journal(folder)).events
    began = next(event.clock for event in events if isinstance(event, Edited))
    ended = next(event.clock for event in events if isinstance(event, Paused))
    return (ended - began) - (last - first)


@contextmanager
def busy() -> Iterator[None]:
    """Keep every core busy."""
    endless = [sys.executable, "-c", "while True: pass"]
    loads = [subprocess.Popen(endless) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for load in loads:
            load.kill()
            load.wait()


def idle_seconds(seconds: float) -> tuple[float, float]:
    """Return the processor time in milliseconds a second of a question and of a bare app that nobody touches."""
    with home() as folder, start(_QUESTION, folder) as ours, start(BARE_TIMER, folder) as bare:
        ours.wait_for("left")
        bare.wait_for("ready")
        both = (ours, bare)
        idle(both, 4)  # the matcher is made ready meanwhile
        before = [processor(one) for one in both]
        idle(both, seconds)
        spent = [1000 * (processor(one) - was) / seconds for one, was in zip(both, before, strict=True)]
        return spent[0], spent[1]


def processor(terminal: Terminal) -> float:
    """Return the processor seconds that a program has taken, all its threads together."""
    tasks = Path(f"/proc/{terminal.process.pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9


def _journal(folder: Path) -> Path:
    [path] = journals(folder / "log")
    return path


def _holds(folder: Path, kind: type[Edited | Paused]) -> bool:
    return any(isinstance(event, kind) for event in read(_journal(folder)).events)


def _written(folder: Path) -> float:
    return _journal(folder).stat().st_mtime

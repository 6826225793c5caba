"""What every measurement shares: a row of the table, works that take turns, and programs in a home of their own."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.journeys.terminal import Terminal

ROOT = Path(__file__).parents[2]
_ENTRY = "import sys; from simulator.__main__ import main; sys.exit(main())"
PROGRAM = [sys.executable, "-c", _ENTRY]
"""What the installed command does, also where nothing is installed."""
BARE_AREA = [sys.executable, str(Path(__file__).with_name("bare_area.py"))]
BARE_TIMER = [sys.executable, str(Path(__file__).with_name("bare_timer.py"))]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    Attributes:
        what: What was measured.
        value: What it came to.
        unit: In what.
        against: What it is held against.
        base: What that came to in the same run, in the same unit.
        aim: How many times the base it is aimed at, at most; None where there is no aim, only a comparison.
    """

    what: str
    value: float
    unit: str
    against: str
    base: float
    aim: float | None = None

    @property
    def ratio(self) -> float:
        """How many times the base."""
        return self.value / self.base

    @property
    def met(self) -> bool:
        """Whether the aim is met, to two decimals."""
        return self.aim is None or round(self.ratio, 2) <= self.aim

    def __str__(self) -> str:
        """Return the line."""
        figures = f"{self.value:>10,.2f} {self.unit:<2} {self.base:>10,.2f} {self.unit:<2}"
        aim = "" if self.aim is None else f"{self.aim:.2f}"
        verdict = "" if self.aim is None else "met" if self.met else "NOT MET"
        return f"{self.what:<44}{figures} {self.ratio:>7.2f} {aim:>6}  {verdict:<8} {self.against}"


TITLES = f"{'':<44}{'figure':>10}    {'baseline':>10}    {'ratio':>7} {'aim':>6}  {'':<8} baseline"


def in_turn(works: Sequence[Callable[[], object]], rounds: int) -> list[list[float]]:
    """Return for each work the seconds of every round; they take turns, so that a busy moment is hard on all alike."""
    taken: list[list[float]] = [[] for _ in works]
    for work in works:
        work()
    for _ in range(rounds):
        for place, work in enumerate(works):
            gc.collect()
            began = time.perf_counter()
            work()
            taken[place].append(time.perf_counter() - began)
    return taken


@contextmanager
def home() -> Iterator[Path]:
    """Yield an empty folder to be somebody's home for a while."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


@contextmanager
def settled_home() -> Iterator[Path]:
    """Yield a home in which the program ran before: from then on it keeps what it compiled from the banks."""
    with home() as folder:
        command = [*PROGRAM, "banks", "list"]
        subprocess.run(command, capture_output=True, env=environment(folder), cwd=folder, check=True)
        yield folder


def environment(folder: Path) -> dict[str, str]:
    """Return the variables of somebody at home there; byte code is kept, as it is for everybody."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "MOCK_INTERVIEW_SESSIONS": str(folder / "log"),
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
    }


def start(command: Sequence[str], folder: Path) -> Terminal:
    """Start a program in a terminal of the usual size."""
    return Terminal(command, columns=80, lines=24, env=environment(folder), cwd=str(folder))


def idle(terminals: Sequence[Terminal], seconds: float) -> None:
    """Let programs be for a while, and take in what they draw."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for terminal in terminals:
            terminal.look()
        time.sleep(0.02)

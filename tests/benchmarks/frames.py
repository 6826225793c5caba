"""How soon the first frame of home and of a question is there."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.measure import BARE_AREA, PROGRAM, Row, home, start

METHOD = (
    "Seconds from starting a process to its words standing on a terminal of 80x24, looked at whenever something "
    "is drawn; medians of runs in turn. Home counts twice: its first frame, and with the banks read."
)
RUNS, QUICK_RUNS = 15, 3
_QUESTION = [*PROGRAM, "practice", "--question", "gov-decision-rights"]
LOOKS: dict[str, tuple[Sequence[str], str]] = {
    "a ten-line app with a text area": (BARE_AREA, "ready"),
    "first frame of home": (PROGRAM, "Mock interview"),
    "home with its banks": (PROGRAM, "Governance"),
    "first frame of a question": (_QUESTION, "left"),
}
"""What is started, and the words that it shows when it is there."""


def rows(*, quick: bool) -> Iterator[Row]:
    """Measure."""
    taken: dict[str, list[float]] = {name: [] for name in LOOKS}
    with home() as folder:
        for turn in range(1 + (QUICK_RUNS if quick else RUNS)):
            for name, (command, words) in LOOKS.items():
                spent = until_shown(command, words, folder)
                if turn:  # the first warms byte code and caches
                    taken[name].append(spent)
    against, *ours = ((name, median(spent)) for name, spent in taken.items())
    for name, spent in ours:
        aim = 1.3 if "first frame" in name else None
        yield Row(name, spent * 1000, "ms", against[0], against[1] * 1000, aim)


def until_shown(command: Sequence[str], words: str, folder: Path) -> float:
    """Return the seconds until a program shows these words."""
    began = time.perf_counter()
    with start(command, folder) as terminal:
        terminal.wait_for(words)
        return time.perf_counter() - began

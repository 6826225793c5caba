"""What the program holds in memory after a long interview, and with a long history on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.answers import answer_of
from tests.benchmarks.measure import BARE_AREA, PROGRAM, Row, home, idle, settled_home, start
from tests.journeys.terminal import Terminal
from tests.sessions.many import make_many

METHOD = (
    "Resident memory of the process (Linux), against a bare app that was given one of the answers. The program ran "
    "before: the very first run reads the banks with PyYAML and pydantic, which hold 12 MB more. A long "
    "history is listed for the first time, which makes its index."
)
QUESTIONS, QUICK_QUESTIONS = 10, 2
SESSIONS, QUICK_SESSIONS = 10_000, 50
LONG = 180.0
"""Seconds that reading a long history may take on a busy machine."""


def rows(*, quick: bool) -> Iterator[Row]:
    """Measure."""
    base, against = bare(), "a bare Textual app"
    questions = QUICK_QUESTIONS if quick else QUESTIONS
    yield Row(
        f"memory after an interview of {questions} questions",
        after_interview(questions),
        "MB",
        against,
        base,
        1.5,
    )
    sessions = QUICK_SESSIONS if quick else SESSIONS
    yield Row(f"memory with {sessions:,} sessions in history", with_history(sessions), "MB", against, base, 2)


def bare() -> float:
    """Return the megabytes of the bare app."""
    with home() as folder, start(BARE_AREA, folder) as terminal:
        terminal.wait_for("ready")
        terminal.type(f"\x1b[200~{answer_of(200)}\x1b[201~")
        return resident(terminal)


def after_interview(questions: int) -> float:
    """Return the megabytes after so many questions, each answered and its feedback seen."""
    command = [*PROGRAM, "practice", "--questions", str(questions), "--seed", "1"]
    with settled_home() as folder, start(command, folder) as terminal:
        for number in range(1, questions + 1):
            terminal.wait_for(f"question {number} of {questions}", "left")
            terminal.type(f"\x1b[200~{answer_of(200)}\x1b[201~")
            terminal.wait_for("200 words")
            terminal.press("ctrl+s")
            terminal.wait_for("covered", "enter")
            terminal.press("enter")
        terminal.wait_for("debrief")
        return resident(terminal)


def with_history(sessions: int) -> float:
    """Return the megabytes with so many sessions listed."""
    with settled_home() as folder:
        make_many(folder / "log", sessions)
        return _listed(folder, f"{sessions:,} sessions")


def _listed(folder: Path, count: str) -> float:
    with start(PROGRAM, folder) as terminal:
        terminal.wait_for("Last time")
        terminal.press("h")
        terminal.wait_until(
            lambda: count in terminal.text and "reading" not in terminal.text, "the history", LONG
        )
        return resident(terminal)


def resident(terminal: Terminal) -> float:
    """Return the megabytes that a program holds when it has come to rest."""
    idle([terminal], 1)
    status = Path(f"/proc/{terminal.process.pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024

"""Sessions held before the app is started, through the real interview."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from simulator.practice import Start
from simulator.sessions.listing import journals
from simulator.sessions.reading import Session, read
from tests.tui.rig import ANSWER, Hand, practice

PRICING = (
    "We set up a pricing council. It had the final say on discounts, and a named owner for each product."
)
BETTER = (
    "In 2022 three regional heads each thought that pricing was theirs. We set up a pricing council. "
    "It had the final say on discounts, and a named owner for each product. We shipped twice as often."
)


def hold(
    folder: Path,
    day: int,
    *answers: str,
    month: int = 3,
    probe: str = "",
    seconds: float = 60.0,
    finish: bool = True,
    question: str = "",
) -> Path:
    """Answer one question after the other on a day of 2026 at noon; an empty answer skips its question.

    With a question's id only that one is asked, and so the same at every call.
    """
    clock = Hand()
    opener = replace(
        practice(folder, clock),
        now=lambda: datetime(2026, month, day, 12, 0, tzinfo=UTC),
        token=lambda: f"{day:04x}",
    )
    sitting = opener.begin(Start(questions=len(answers), question=question, seed=1))
    interview = sitting.interview
    interview.begin()
    for answer in answers:
        if not answer:
            interview.skip()
            continue
        type_slowly(interview, clock, answer, seconds)
        interview.submit()
        if probe:
            interview.probe("delivery_result")
            type_slowly(interview, clock, probe, 20)
            interview.submit()
        if finish:
            interview.next()
    sitting.journal.close()
    return sitting.journal.path


def type_slowly(interview, clock: Hand, answer: str, seconds: float) -> None:
    """Think for ten seconds, then type word by word."""
    clock.turn(10)
    words = answer.split(" ")
    for number in range(1, len(words) + 1):
        interview.type(" ".join(words[:number]))
        clock.turn(seconds / len(words))
        interview.tick()


def a_few(folder: Path) -> list[Session]:
    """Hold five sessions, each as a candidate might; the newest first."""
    hold(folder, 2, "We met.", "", month=2)
    hold(folder, 1, PRICING, "I moved on.")
    hold(folder, 5, BETTER, ANSWER, PRICING, probe="We shipped twice as often.", seconds=90)
    hold(folder, 9, ANSWER, seconds=330)
    hold(folder, 12, PRICING, finish=False)
    (folder / "sessions" / "2025-01-01T000000Z-old-0000.jsonl").write_text("not a session\n")
    return [read(path) for path in journals(folder / "sessions") if "-old-" not in path.name]

"""The app over a small bank, with a clock, a day and a matcher that do as they are told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from textual.events import Paste
from textual.pilot import Pilot

from simulator.banks.catalogue import Catalogue
from simulator.feedback.assessment import Assessment, Evidence, Finding, Verdict
from simulator.places import Place, Places
from simulator.practice import Practice
from simulator.questions import Bank, Element, Question
from simulator.sessions.listing import journals
from simulator.sessions.reading import Session, read
from simulator.tui.app import MockInterview
from simulator.tui.interview.screen import InterviewScreen

ELEMENTS = {
    "situation": Element(
        "situation",
        "Starting situation",
        "How things stood.",
        hint="Say where, and when.",
        probe="How bad was it?",
    ),
    "decision_rights": Element(
        "decision_rights",
        "Decision rights",
        "Who had the authority to decide what.",
        hint="Name the decision, who made it, and where that was written down.",
        probe="When product and engineering disagreed, who had the last word?",
    ),
    "ownership": Element(
        "ownership",
        "Named owners",
        "A name beside each thing.",
        hint="Put a name to it.",
        probe="Who owned it?",
    ),
    "adoption": Element(
        "adoption",
        "People really used it",
        "Use that was seen.",
        hint="Say who used it.",
        probe="Who used it, and how do you know?",
    ),
    "delivery_result": Element(
        "delivery_result",
        "Delivery result",
        "What changed for the teams.",
        hint="Say what came out faster, or better.",
        probe="What did it change for the teams, and how do you know?",
    ),
}
"""Five elements; `assess` finds each by one of its words."""

FOUND = {
    "situation": r"three regional heads each thought",
    "decision_rights": r"the final say",
    "ownership": r"a named owner",
    "adoption": r"no way to tell whether people used it",
    "delivery_result": r"shipped twice as often",
}
MOST_PAUSES = 200
"""Looks at the screen before a test gives up waiting for another one."""

ANSWER = (
    "In 2023 three regional heads each thought that pricing was theirs. I wrote one page: the pricing lead has the"
    " final say below 5%, the CFO above it. Each product line got a named owner. We had no way to tell whether"
    " people used it, and I moved on before the second quarter."
)
PROMPTS = (
    "Tell me about a time when nobody was sure who could make a call. How did you settle who decides what?",
    "Walk me through a governance model that you introduced. How were decisions made, and what changed because of it?",
    "Describe a forum that you ended, and how its members took it.",
)


def assess(question: Question, answer: str) -> Assessment:
    """Find each element by its one phrase; `no way` denies."""
    return Assessment(
        question.id, tuple(_finding(one, question, answer) for one in question.elements), len(answer.split())
    )


def _finding(element: Element, question: Question, answer: str) -> Finding:
    required = element in question.required
    hit = re.search(FOUND[element.id], answer)
    if hit is None:
        return Finding(element.id, required, Verdict.NOT_DETECTED, confidence=0.9)
    verdict = Verdict.DENIED if hit[0].startswith("no way") else Verdict.COVERED
    confidence = 0.6 if element.id == "ownership" else 0.95
    return Finding(element.id, required, verdict, (Evidence(*hit.span(), hit[0], hit[0]),), confidence)


def bank(source: Path) -> Bank:
    """Return a bank of three questions."""
    questions = tuple(
        Question(
            f"gov-{n}",
            "governance",
            prompt,
            tuple(ELEMENTS.values()),
            time_limit=300,
            sample_answer="We wrote one page.",
        )
        for n, prompt in enumerate(PROMPTS, 1)
    )
    return Bank("governance", "Governance", "How decisions are made.", source, {}, questions)


@dataclass
class Hand:
    """A clock turned by hand."""

    seconds: float = 100.0

    def __call__(self) -> float:
        return self.seconds

    def turn(self, seconds: float) -> None:
        self.seconds += seconds


def places(folder: Path) -> Places:
    place = Place(folder / "sessions", "a test")
    personal, theme = (Place(folder / name, "a test") for name in ("personal.yaml", "theme.txt"))
    return Places(place, (), place, personal, place, theme)


def practice(folder: Path, clock: Hand, *, banks: Catalogue | None = None) -> Practice:
    """Return a practice that keeps its sessions below a folder."""
    return Practice(
        places(folder),
        clock=clock,
        now=lambda: datetime(2026, 3, 14, 9, 30, tzinfo=UTC),
        token=lambda: "beef",
        assess=assess,
        banks=banks or Catalogue((bank(folder / "governance.yaml"),)),
    )


@dataclass
class Driver:
    """The running app with everything that a test turns or looks at."""

    app: MockInterview
    pilot: Pilot[None]
    clock: Hand
    practice: Practice

    async def settle(self) -> None:
        """Wait until threads and messages are done, and the screen stays as it is."""
        await self.app.workers.wait_for_complete()
        before = None
        while (now := self.screen_text()) != before:
            before = now
            await self.pilot.pause()

    async def reach(self, screen: str) -> None:
        """Wait until a screen of that name is there: Textual opens some a while after the key."""
        for _ in range(MOST_PAUSES):
            if self.screen_name == screen:
                return
            await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.settle()

    async def type(self, text: str) -> None:
        """Put text in the answer as a paste does."""
        self.app.post_message(Paste(text))
        await self.settle()

    async def turn(self, seconds: float) -> None:
        """Let time pass, and the screen look at the clock."""
        self.clock.turn(seconds)
        screen = self.app.screen
        if isinstance(screen, InterviewScreen):
            screen.beat()
        await self.settle()

    @property
    def screen_name(self) -> str:
        return type(self.app.screen).__name__

    def screen_text(self) -> str:
        """Return what is on the screen as plain text, a line a line."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text.rstrip() for strip in strips).rstrip() + "\n"

    def session(self) -> Session:
        """Read back the newest journal."""
        return read(journals(self.practice.places.sessions.path)[0])

"""Sessions for tests: held through the real interview, with a clock that is told the time."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from simulator.feedback.assessment import Assessment, Evidence, Finding, Verdict
from simulator.interview.course import Interview, Plan
from simulator.interview.events import Event
from simulator.interview.settings import Settings
from simulator.questions import Element, Question
from simulator.sessions.journal import Journal

NOON = datetime(2025, 3, 3, 12, 0, tzinfo=UTC)

OWNERSHIP = Element("ownership", "Named owners", looks_for="Who owned what.", hint="Name one.", probe="Who?")
CADENCE = Element(
    "cadence", "Cadence", looks_for="How often.", hint="How often?", probe="How often did you meet?"
)
LESSON = Element("lesson", "A lesson", hint="What did you learn?")

RIGHTS = Question(
    "gov-rights",
    "governance",
    "Tell me about a time when nobody was sure who could make a call.",
    required=(OWNERSHIP, CADENCE),
    optional=(LESSON,),
    time_limit=120,
)
COUNCIL = Question(
    "met-north-star", "metrics", "Which number did you choose, and why?", (CADENCE,), time_limit=60
)

WORDS = {"ownership": "owner", "cadence": "every week", "lesson": "I learnt"}
ANSWER = "Pricing had three heads and no owner. I named one owner, and we met every week to decide."
OTHER = "I learnt late that 40% of £1.2m was counted twice. Mara owned the number from then on."


def assess(question: Question, answer: str) -> Assessment:
    """Find an element where its one word stands; denied behind `no`."""
    findings = []
    for element in question.elements:
        word = WORDS[element.id]
        at = answer.find(word)
        verdict = Verdict.NOT_DETECTED if at < 0 else Verdict.COVERED
        if verdict is Verdict.COVERED and answer[:at].endswith("no ") and answer.count(word) == 1:
            verdict = Verdict.DENIED
        evidence = (Evidence(at, at + len(word), word, word),) if at >= 0 else ()
        findings.append(Finding(element.id, element in question.required, verdict, evidence))
    return Assessment(question.id, tuple(findings), len(answer.split()))


@dataclass
class Rehearsal:
    """An interview that a test leads: it types and lets time pass."""

    folder: Path
    questions: tuple[Question, ...] = (RIGHTS, COUNCIL)
    settings: Settings = field(default_factory=lambda: Settings(("governance", "metrics"), seed=7))
    now: datetime = NOON
    token: str = "1f3a"
    time: float = 0.0
    recorded: list[Event] = field(default_factory=list)

    def __post_init__(self):
        plan = Plan(self.questions, self.settings)
        self.journal = Journal.create(self.folder, plan, now=self.now, token=self.token, clock=self.clock)
        self.interview = Interview(plan, clock=self.clock, record=self.record, assess=assess)

    def clock(self) -> float:
        return self.time

    def record(self, event: Event) -> None:
        self.recorded.append(event)
        self.journal.record(event)

    def type(self, text: str, *, seconds: float = 30.0, think: float = 4.0) -> None:
        """Think, then type an answer word by word in that many seconds."""
        self.time += think
        words = text.split(" ")
        for count in range(1, len(words) + 1):
            self.interview.type(" ".join(words[:count]))
            self.time += seconds / len(words)
            self.interview.tick()

    def answer(self, text: str, **times: float) -> None:
        self.type(text, **times)
        self.interview.submit()

    def finish(self) -> Path:
        """Answer both questions and end the session."""
        self.interview.begin()
        self.answer(ANSWER)
        self.interview.next()
        self.answer(OTHER, seconds=70)
        self.interview.next()
        self.journal.close()
        return self.journal.path

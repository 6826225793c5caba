"""An interview held in a test: a clock that is moved by hand, a list of events, and a reader who looks for ids."""

from __future__ import annotations

from dataclasses import dataclass, field

from simulator.feedback.assessment import Assessment, Finding, Verdict
from simulator.interview.attempt import Attempts
from simulator.interview.course import Interview, Plan
from simulator.interview.events import Event
from simulator.interview.settings import Settings
from simulator.questions import Element, Question

LIMIT = 60


def question(name: str, *, bank: str = "bank", time_limit: int = LIMIT) -> Question:
    """A question with two required elements and an optional one."""
    elements = [
        Element(id=one, name=one.title(), hint=f"Name the {one}.", probe=f"Which {one}?")
        for one in ("owner", "figure", "lesson")
    ]
    return Question(
        id=name,
        bank=bank,
        prompt=f"Tell me about {name}.",
        required=tuple(elements[:2]),
        optional=tuple(elements[2:]),
        time_limit=time_limit,
    )


def plan(*names: str, exam: bool = False, time_limit: float | None = None) -> Plan:
    questions = tuple(question(name) for name in names or ("q1", "q2"))
    return Plan(questions, Settings(banks=("bank",), exam=exam, time_limit=time_limit))


def assess(question: Question, answer: str) -> Assessment:
    """Find an element wherever its id is written."""
    findings = tuple(
        Finding(
            one.id, one in question.required, Verdict.COVERED if one.id in answer else Verdict.NOT_DETECTED
        )
        for one in question.elements
    )
    return Assessment(question.id, findings, len(answer.split()))


def fold(events: list[Event]) -> Attempts:
    attempts = Attempts()
    for event in events:
        attempts.apply(event)
    return attempts


@dataclass
class Room:
    """One interview with everything that it needs."""

    plan: Plan = field(default_factory=plan)
    now: float = 1000.0
    events: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.interview = Interview(self.plan, clock=self.clock, record=self.events.append, assess=assess)

    def clock(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        """Let time pass, and the interview notice it."""
        self.now += seconds
        self.interview.tick()

    def begun(self) -> Room:
        self.interview.begin()
        return self

    def answer(self, text: str, *, after: float = 1.0) -> Assessment:
        self.wait(after)
        self.interview.type(text)
        self.wait(1.0)
        return self.interview.submit()

    def restored(self, events: list[Event] | None = None) -> Room:
        """Another room that takes the session up from its events."""
        room = Room(self.plan, now=5.0)
        room.events = list(self.events if events is None else events)
        kept = tuple(room.events)
        room.interview = Interview.restore(
            self.plan, kept, clock=room.clock, record=room.events.append, assess=assess
        )
        return room

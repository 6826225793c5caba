"""Questions and elements made for a test."""

from __future__ import annotations

from simulator.feedback.assess import assess
from simulator.feedback.assessment import Finding
from simulator.questions import Element, Question

PROMPT = "Tell me about a model that you introduced. Who had the final say, and what was the escalation path?"


def element(name: str, *cues: str, title: str = "") -> Element:
    return Element(id=name, name=title or name.replace("_", " ").capitalize(), cues=cues)


def question(*elements: Element, prompt: str = PROMPT) -> Question:
    return Question(id="q", bank="b", prompt=prompt, required=elements)


def finding(answer: str, *cues: str, name: str = "thing") -> Finding:
    """Return what is found of one element that has these cues."""
    return assess(question(element(name, *cues)), answer).findings[0]


GOVERNANCE = question(
    element("decision_rights", "final say", "decision rights", "(who|which person) & decides"),
    element("escalation", "escalation path", "escalate ... within <duration>", title="Escalation path"),
    element("before_after", "<change>", title="Before and after"),
    element("cadence", "<frequency> & (review|meeting|council)", title="Regular cadence"),
    element("ownership", "named owner", "owner per", "no owner", "=DRI", title="Named owners"),
)

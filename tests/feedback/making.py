"""Questions and elements made for a test."""

from __future__ import annotations

from dataclasses import replace

from simulator.feedback.assess import assess
from simulator.feedback.assessment import Finding
from simulator.feedback.detectors import Detections
from simulator.feedback.learnt import Windows
from simulator.feedback.reading import read
from simulator.questions import Element, Question, Weights

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


def learnt(name: str, weights: Weights, *cues: str, own: tuple[str, ...] = ()) -> Element:
    """Return an element with learnt evidence, cues, and cues of the candidate's own."""
    return replace(element(name, *cues), weights=weights, personal_cues=own)


def windows(answer: str, aside: frozenset[int] = frozenset()) -> Windows:
    """Cut an answer into windows."""
    reading = read(answer)
    return Windows(reading, Detections(reading.text), aside)

"""One verdict on one element, from its cues and from what was learnt of it together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import exp

from simulator.feedback.assessment import SURE, Evidence, Finding, Verdict
from simulator.feedback.learnt import Weighing, Windows
from simulator.feedback.mentions import Mention
from simulator.feedback.quoting import apart, by_cues, by_learnt
from simulator.feedback.reading import Reading
from simulator.questions import Element, Weights

_BY_CUES_ALONE = {Verdict.COVERED: 0.9, Verdict.DENIED: 0.9, Verdict.NOT_DETECTED: 0.65}
"""Confidence in a verdict that rests on cues alone: how often it was right on labelled answers, roughly."""


@dataclass(frozen=True, slots=True)
class Sum:
    """What speaks for an element and against it, in log-odds.

    Attributes:
        learnt: What the best window says, its bias included.
        cues: What the cues add, or take away when all their mentions are denied.
        threshold: What the two together must reach.
    """

    learnt: float
    cues: float
    threshold: float

    @property
    def total(self) -> float:
        """The two together."""
        return self.learnt + self.cues

    @property
    def covered(self) -> bool:
        """Whether that is enough."""
        return self.total >= self.threshold

    @property
    def probability(self) -> float:
        """How likely it is that a careful reader finds the element, 0..1."""
        return 1 / (1 + exp(-max(-30.0, min(30.0, self.total))))


def judge(
    element: Element, mentions: Sequence[Mention], reading: Reading, windows: Windows, *, required: bool
) -> Finding:
    """Hold an element's mentions and what was learnt of it together."""
    holding = [mention for mention in mentions if mention.status.holds]
    weighing = windows.weigh(element.weights) if element.weights else None
    if element.weights is None or weighing is None or any(mention.personal for mention in holding):
        return _by_cues(element.id, mentions, holding, reading, required=required)
    summed = add_up(element.weights, weighing, mentions)
    if not summed.covered:
        finding = _not_covered(element.id, mentions, reading, summed, required=required)
        return _with_near(finding, weighing, element.weights, windows)
    evidence = _evidence(holding, weighing, element.weights, reading, windows)
    return Finding(element.id, required, Verdict.COVERED, evidence, summed.probability)


def add_up(weights: Weights, weighing: Weighing, mentions: Sequence[Mention]) -> Sum:
    """Add what the cues say to what the best window says."""
    cues = 0.0
    if mentions:
        cues = weights.cue if any(one.status.holds for one in mentions) else weights.denied
    return Sum(weighing.score, cues, weights.threshold)


def _by_cues(
    element: str, mentions: Sequence[Mention], holding: Sequence[Mention], reading: Reading, *, required: bool
) -> Finding:
    """Let the best mention decide."""
    verdict = Verdict.COVERED if holding else Verdict.DENIED if mentions else Verdict.NOT_DETECTED
    evidence = apart(by_cues(holding or mentions, reading))
    return Finding(element, required, verdict, evidence, _BY_CUES_ALONE[verdict])


def _not_covered(
    element: str, mentions: Sequence[Mention], reading: Reading, summed: Sum, *, required: bool
) -> Finding:
    denied = bool(mentions) and not any(mention.status.holds for mention in mentions)
    verdict = Verdict.DENIED if denied else Verdict.NOT_DETECTED
    evidence = apart(by_cues(mentions, reading)) if denied else ()
    return Finding(element, required, verdict, evidence, 1 - summed.probability)


def _with_near(finding: Finding, weighing: Weighing, weights: Weights, windows: Windows) -> Finding:
    """Name the words that came nearest to an element that was perhaps said."""
    if finding.verdict is not Verdict.NOT_DETECTED or finding.confidence >= SURE:
        return finding
    told = by_learnt(windows.told(weighing.window, weights), windows.reading)
    return replace(finding, near=told[0]) if told else finding


def _evidence(
    holding: Sequence[Mention], weighing: Weighing, weights: Weights, reading: Reading, windows: Windows
) -> tuple[Evidence, ...]:
    """Quote the cues of the best window, or what weighed most in it, and then the cues elsewhere."""
    tokens = {i for number in weighing.window.sentences for i in reading.sentences[number]}
    within = [mention for mention in holding if mention.span.start in tokens]
    others = [mention for mention in holding if mention.span.start not in tokens]
    learnt = [] if within else by_learnt(windows.told(weighing.window, weights), reading)
    return apart([*by_cues(within, reading), *learnt, *by_cues(others, reading)])

"""The learning curve: what more passages and answers have brought, and so what still more may bring."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from simulator.learning.calibrating import Observation, calibrate
from simulator.learning.corpus import Corpus
from simulator.learning.fitting import Settings
from simulator.learning.learning import Ask, Material, Tell, agreement_of, cross_validated

EVERY = (4, 2, 1)
"""A quarter of the material, half of it, all of it."""


@dataclass(frozen=True, slots=True)
class Point:
    """Cross-validated agreement where only a part of the material is learnt from.

    Attributes:
        every: One in so many passages and answers is learnt from.
        passages: How many passages that is.
        answers: How many answers, before any is left out to be judged.
        learnt: Agreement of learnt evidence alone: kappa, precision, recall, verdicts.
        together: Agreement of learnt evidence and cues.
    """

    every: int
    passages: int
    answers: int
    learnt: Mapping[str, float]
    together: Mapping[str, float]


def curve(
    corpus: Corpus, elements: Sequence[str], ask: Ask, tell: Tell, settings: Settings
) -> Iterator[Point]:
    """Yield a point for a quarter, half and all of a corpus; all its answers are judged at each.

    Args:
        corpus: What is learnt from; without answers of two voices there is nothing to judge, and no point.
        elements: The elements to learn.
        ask: Gives a question by its id, its cues ready and without weights.
        tell: Takes a line about how far the work is.
        settings: How weights are fitted.
    """
    material = Material.of(corpus, settings)
    if len(material.voices) < 2:  # noqa: PLR2004 - one to learn from and one to judge
        return
    for every in EVERY:
        part = replace(material, every=every)
        observed = list(cross_validated(part, elements, ask, tell, settings))
        bare = [replace(one, holds=False, denied=False) for one in observed]
        passages, answers = len(material.passages[::every]), len(material.answers[::every])
        yield Point(every, passages, answers, _agreement(bare), _agreement(observed))


def _agreement(observed: Sequence[Observation]) -> Mapping[str, float]:
    return agreement_of(observed, calibrate(observed))["all"]

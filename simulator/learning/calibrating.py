"""Makes scores probabilities, and chooses the threshold, on answers that the weights had not seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from sklearn.linear_model import LogisticRegression

from simulator.questions import Weights


@dataclass(frozen=True, slots=True)
class Observation:
    """A verdict to be given, with what speaks for it and what a careful reader gave.

    Attributes:
        element: The element's id.
        group: What it was left out with when the weights were fitted, e.g. a voice.
        score: Of the best window.
        holds: Whether a cue was found and holds.
        denied: Whether cues were found and all are denied.
        covered: The reader's verdict.
    """

    element: str
    group: str
    score: float
    holds: bool
    denied: bool
    covered: bool


@dataclass(frozen=True, slots=True)
class Calibration:
    """What turns a score and the cues into log-odds, and the log-odds into a verdict.

    Attributes:
        slope: What a score is multiplied by.
        offset: What is added.
        offsets: What is added for one element, where its scores run high or low.
        cue: Log-odds of a cue that holds.
        denied: Log-odds of cues that are all denied.
        threshold: Log-odds from which on the verdict is `covered`.
    """

    slope: float
    offset: float
    cue: float
    denied: float
    threshold: float
    offsets: Mapping[str, float] = field(default_factory=dict)

    def log_odds(self, one: Observation) -> float:
        """Return the log-odds that an element is there."""
        learnt = self.slope * one.score + self.offset_of(one.element)
        return learnt + self.cue * one.holds + self.denied * one.denied

    def offset_of(self, element: str) -> float:
        """Return what is added to an element's scores."""
        return self.offset + self.offsets.get(element, 0.0)

    def applied(self, element: str, weights: Weights) -> Weights:
        """Return an element's weights with scores that are log-odds."""
        return replace(
            weights,
            bias=self.slope * weights.bias + self.offset_of(element),
            features={name: self.slope * weight for name, weight in weights.features.items()},
            cue=self.cue,
            denied=self.denied,
            threshold=self.threshold,
        )


def calibrate(observations: Sequence[Observation]) -> Calibration:
    """Fit the log-odds (Platt 1999) with an offset an element, drawn towards zero where there are few verdicts."""
    elements = sorted({one.element for one in observations})
    inputs = np.array([_inputs(one, elements) for one in observations], dtype=float)
    labels = np.array([one.covered for one in observations])
    model = LogisticRegression(C=1.0, max_iter=1000).fit(inputs, labels)
    slope, cue, denied, *offsets = (float(one) for one in model.coef_[0])
    fitted = Calibration(
        slope,
        float(model.intercept_[0]),
        cue=max(0.0, cue),
        denied=min(0.0, denied),
        threshold=0.0,
        offsets=dict(zip(elements, offsets, strict=True)),
    )
    odds = np.array([fitted.log_odds(one) for one in observations])
    return replace(fitted, threshold=_best_threshold(odds, labels))


def _inputs(one: Observation, elements: Sequence[str]) -> list[float]:
    return [one.score, one.holds, one.denied, *(one.element == element for element in elements)]


HAIR = 0.01
"""What another threshold must gain in kappa to be preferred to "more likely than not"."""


def _best_threshold(odds: np.ndarray, labels: np.ndarray) -> float:
    """Return 0, more likely than not, unless another threshold is better by more than a hair."""
    kappas = {
        float(tried): agreement(labels, odds >= tried)["kappa"]
        for tried in np.round(np.arange(-1, 1.1, 0.1), 1)
    }
    best = max(kappas, key=lambda tried: kappas[tried])
    return best if kappas[best] > kappas[0.0] + HAIR else 0.0


def agreement(expected: Iterable[bool], found: Iterable[bool]) -> Mapping[str, float]:
    """Return kappa, precision, recall and the number of verdicts."""
    said, got = np.array(list(expected), dtype=bool), np.array(list(found), dtype=bool)
    both = float((said & got).sum())
    by_chance = said.mean() * got.mean() + (1 - said.mean()) * (1 - got.mean())
    kappa = 1.0 if by_chance == 1 else float(((said == got).mean() - by_chance) / (1 - by_chance))
    return {
        "kappa": round(kappa, 3),
        "precision": round(both / max(1.0, float(got.sum())), 3),
        "recall": round(both / max(1.0, float(said.sum())), 3),
        "verdicts": float(len(said)),
    }

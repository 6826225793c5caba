"""Evidence learnt from passages: how much each stretch of an answer sounds like an element being there.

A linear model over the features of `simulator.feedback.features`, one an element, fitted by
`simulator.learning`. An answer is scored by windows of one and two sentences, and its best window counts. A window's
score is the element's bias and the weights of its distinct features over the square root of their number,
so that long windows gain nothing by their length.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from math import sqrt

from simulator.feedback.detectors import Detections
from simulator.feedback.features import Feature, features
from simulator.feedback.reading import Reading
from simulator.questions import Weights

TOLD = 3
"""Learnt words that are named as what weighed most."""


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of an answer that is scored as one.

    Attributes:
        sentences: Numbers of its sentences.
        names: Its distinct features.
    """

    sentences: range
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Weighing:
    """What learnt evidence says of one element.

    Attributes:
        score: Log-odds that the element is there, by the best window.
        window: That window.
    """

    score: float
    window: Window


@dataclass(frozen=True)
class Windows:
    """An answer cut into windows, ready to be weighed for any element.

    Attributes:
        reading: The answer.
        detections: What the detectors find in it.
        aside: Tokens that say nothing: bare lists of names, the question said again.
    """

    reading: Reading
    detections: Detections
    aside: Collection[int] = frozenset()

    def weigh(self, weights: Weights) -> Weighing | None:
        """Find the window that speaks most for an element; None when no sentence says anything."""
        best: Weighing | None = None
        for window in self.telling:
            score = weights.bias + _sum(window.names, weights) / sqrt(len(window.names))
            if best is None or score > best.score:
                best = Weighing(score, window)
        return best

    def told(self, window: Window, weights: Weights) -> list[Feature]:
        """Return the features of a window that weighed most for an element, the heaviest first."""
        heaviest: dict[str, Feature] = {}
        for number in window.sentences:
            for feature in features(self.reading, number, self.detections):
                if weights.features.get(feature.name, 0.0) > 0:
                    heaviest.setdefault(feature.name, feature)
        return sorted(heaviest.values(), key=lambda one: (-weights.features[one.name], one.first))[:TOLD]

    @cached_property
    def telling(self) -> tuple[Window, ...]:
        """The windows that are scored: those that only ask are left out, unless there are no others."""
        found = tuple(self._cut())
        told = [window for window in found if not all(map(self.reading.asks, window.sentences))]
        return tuple(told) or found

    def _cut(self) -> Iterator[Window]:
        numbers = [n for n in range(len(self.reading.sentences)) if not self._says_nothing(n)]
        names = {
            n: frozenset(one.name for one in features(self.reading, n, self.detections)) for n in numbers
        }
        for n in numbers:
            yield Window(range(n, n + 1), names[n])
            if n + 1 in names:
                yield Window(range(n, n + 2), names[n] | names[n + 1])

    def _says_nothing(self, number: int) -> bool:
        sentence = self.reading.sentences[number]
        return bool(self.aside) and sum(i in self.aside for i in sentence) >= MOSTLY_ASIDE * len(sentence)


MOSTLY_ASIDE = 0.7
"""Share of a sentence's tokens that must say nothing for it to be passed over."""


def _sum(names: frozenset[str], weights: Weights) -> float:
    known = weights.features
    return sum(known[name] for name in names & known.keys())

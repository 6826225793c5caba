"""Evidence learnt from passages: how much each stretch of an answer sounds like an element being there.

A linear model over the features of `simulator.feedback.features`, one an element, fitted by
`simulator.learning`. An answer is scored by windows of one and two sentences, and its best window counts. A window's
score is the element's bias and the weights of its distinct features over the square root of their number,
so that long windows gain nothing by their length.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import sqrt

from simulator.feedback.detectors import Detections
from simulator.feedback.features import Feature, seen
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
        shared: Those that both of its sentences have.
    """

    sentences: range
    names: frozenset[str]
    shared: frozenset[str] = frozenset()


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
        sums = {number: _sum(names, weights) for number, names in self._names.items()}
        best: Weighing | None = None
        for window in self.telling:
            total = sum([sums[number] for number in window.sentences]) - _sum(window.shared, weights)
            score = weights.bias + total / sqrt(len(window.names))
            if best is None or score > best.score:
                best = Weighing(score, window)
        return best

    def told(self, window: Window, weights: Weights) -> list[Feature]:
        """Return the features of a window that weighed most for an element, the heaviest first."""
        heaviest: dict[str, Feature] = {}
        for number in window.sentences:
            for one in self._seen[number]:
                if weights.features.get(one[0], 0.0) > 0 and one[0] not in heaviest:
                    heaviest[one[0]] = Feature(*one)
        return sorted(heaviest.values(), key=lambda one: (-weights.features[one.name], one.first))[:TOLD]

    @cached_property
    def telling(self) -> tuple[Window, ...]:
        """The windows that are scored: those that only ask are left out, unless there are no others."""
        found = tuple(self._cut())
        told = [window for window in found if not all(map(self.reading.asks, window.sentences))]
        return tuple(told) or found

    @cached_property
    def _seen(self) -> Mapping[int, list[tuple[str, int, int]]]:
        """The features of each sentence that says something, with their places."""
        numbers = [n for n in range(len(self.reading.sentences)) if not self._says_nothing(n)]
        return {n: list(seen(self.reading, n, self.detections)) for n in numbers}

    @cached_property
    def _names(self) -> Mapping[int, frozenset[str]]:
        """The distinct features of each sentence that says something."""
        return {n: frozenset([name for name, _, _ in found]) for n, found in self._seen.items()}

    def _cut(self) -> Iterator[Window]:
        for n, names in self._names.items():
            yield Window(range(n, n + 1), names)
            if (following := self._names.get(n + 1)) is not None:
                yield Window(range(n, n + 2), names | following, names & following)

    def _says_nothing(self, number: int) -> bool:
        sentence = self.reading.sentences[number]
        return bool(self.aside) and sum(i in self.aside for i in sentence) >= MOSTLY_ASIDE * len(sentence)


MOSTLY_ASIDE = 0.7
"""Share of a sentence's tokens that must say nothing for it to be passed over."""


def _sum(names: frozenset[str], weights: Weights) -> float:
    known = weights.features
    return sum(map(known.__getitem__, names & known.keys()))

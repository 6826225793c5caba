"""Fits learnt evidence: one logistic regression an element, over the features of passages and of answers' windows.

The method is the one that agreed best with careful readers among those tried (see `question_banks/README.md`): binary
features times their inverse document frequency over the square root of a text's number of features, heavy
negatives from the element's own absent passages, light ones from the passages of other elements. The scores are
then made probabilities, together with the cues, on answers that the fit had not seen (Platt 1999).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from simulator.questions import Weights


@dataclass(frozen=True, slots=True)
class Settings:
    """How weights are fitted.

    Attributes:
        strength: Inverse strength of the penalty on large weights (scikit-learn's C).
        others: Weight of a passage that was labelled for another element.
        answers: Weight of an answer's window where its element was asked for.
        unasked: Weight of an answer's window where it was not.
        rare: Texts that a feature must be in.
        kept: Features that an element keeps, the heaviest.
    """

    strength: float = 25.0
    others: float = 0.3
    answers: float = 2.0
    unasked: float = 0.2
    rare: int = 2
    kept: int = 6000


@dataclass(frozen=True, slots=True)
class Sample:
    """A text to learn from.

    Attributes:
        features: Its distinct features.
        labels: By element id, whether the element is there and how much the label weighs.
        others: How much it weighs that every other element is not there.
    """

    features: frozenset[str]
    labels: Mapping[str, tuple[bool, float]]
    others: float


class Space:
    """The features of a set of samples as columns of a matrix.

    Attributes:
        names: The features, in the columns' order.
        matrix: A row a sample.
        idf: Inverse document frequency of each column.
    """

    def __init__(self, samples: Sequence[Sample], rare: int) -> None:
        """Count the features that are in at least `rare` samples."""
        counter = CountVectorizer(analyzer=sorted, binary=True, min_df=rare, dtype=np.float64)
        counts = csr_matrix(counter.fit_transform([sample.features for sample in samples]))
        self.names: list[str] = list(counter.get_feature_names_out())
        frequency = np.asarray(counts.sum(axis=0)).ravel()
        self.idf = np.log((1 + len(samples)) / (1 + frequency)) + 1
        lengths = np.sqrt([max(1, len(sample.features)) for sample in samples])
        self.matrix = csr_matrix(diags(1 / lengths) @ counts @ diags(self.idf / LENGTH))


LENGTH = 6.0
"""What scores are divided by beside the root of the number of features, so that usual rows have about unit length."""


def fit(
    samples: Sequence[Sample], elements: Iterable[str], settings: Settings
) -> Iterator[tuple[str, Weights]]:
    """Fit the elements one by one, in order; the same samples give the same weights.

    Yields:
        An element's id and its weights, not made probabilities yet.
    """
    space = Space(samples, settings.rare)
    for element in elements:
        yield element, _fit_one(element, samples, space, settings)


def _fit_one(element: str, samples: Sequence[Sample], space: Space, settings: Settings) -> Weights:
    labels = [sample.labels.get(element, (False, sample.others)) for sample in samples]
    present = np.array([found for found, _ in labels])
    weight = np.array([heavy for _, heavy in labels])
    rows = np.flatnonzero(weight)
    whole = _regression(space.matrix[rows], present[rows], weight[rows], settings)
    by_weight = np.abs(whole.coef_[0]) * space.idf
    columns = np.sort(np.argsort(-by_weight, kind="stable")[: settings.kept])
    kept = _regression(space.matrix[rows][:, columns], present[rows], weight[rows], settings)
    scaled = kept.coef_[0] * space.idf[columns] / LENGTH
    names = [space.names[column] for column in columns]
    features = {name: float(one) for name, one in zip(names, scaled, strict=True)}
    return Weights(float(kept.intercept_[0]), features)


def _regression(
    matrix: csr_matrix, present: np.ndarray, weight: np.ndarray, settings: Settings
) -> LogisticRegression:
    model = LogisticRegression(C=settings.strength, solver="liblinear", tol=1e-3)
    return model.fit(matrix, present, sample_weight=weight)

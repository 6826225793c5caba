"""The sum behind one verdict that learnt evidence had a part in: what spoke for the element, what against it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from simulator.feedback.features import Feature, features
from simulator.feedback.learnt import Weighing, Windows
from simulator.feedback.mentions import Mention
from simulator.feedback.verdicts import Sum, add_up
from simulator.questions import Weights

MOST_SHARES = 5
"""Features that are told of on each side."""


@dataclass(frozen=True, slots=True)
class Share:
    """What one feature of a window added to its score.

    Attributes:
        feature: As the weights name it, e.g. `N:owner` (see `simulator.feedback.features`).
        text: The words of the answer that it was seen at.
        odds: What it added, in log-odds; below nought it spoke against the element.
    """

    feature: str
    text: str
    odds: float


@dataclass(frozen=True, slots=True)
class Weighed:
    """The sum, with what the best window brought to it.

    Attributes:
        text: The words of the window that speaks most for the element.
        start: Offset of its first code point in the answer.
        end: Offset behind its last.
        speaks_for: The features that added most, the heaviest first.
        speaks_against: Those that took away most.
        sum: What the window and the cues come to.
        decided: Whether the sum decided; a cue of the candidate's own does so without it.
    """

    text: str
    start: int
    end: int
    speaks_for: tuple[Share, ...]
    speaks_against: tuple[Share, ...]
    sum: Sum
    decided: bool


def weighed(weights: Weights | None, windows: Windows, mentions: Sequence[Mention]) -> Weighed | None:
    """Take the sum apart; None when there is nothing learnt, or no sentence to weigh.

    Args:
        weights: What was learnt of the element.
        windows: The answer.
        mentions: Where its cues were found.
    """
    weighing = windows.weigh(weights) if weights else None
    if weights is None or weighing is None:
        return None
    shares = sorted(_shares(weighing, windows, weights), key=lambda one: -one.odds)
    sentences, reading = weighing.window.sentences, windows.reading
    span = range(reading.sentences[sentences[0]].start, reading.sentences[sentences[-1]].stop)
    start, end = reading.text.offsets(span)
    return Weighed(
        text=reading.text.answer[start:end],
        start=start,
        end=end,
        speaks_for=tuple(one for one in shares if one.odds > 0)[:MOST_SHARES],
        speaks_against=tuple(one for one in reversed(shares) if one.odds < 0)[:MOST_SHARES],
        sum=add_up(weights, weighing, mentions),
        decided=not any(one.personal and one.status.holds for one in mentions),
    )


def _shares(weighing: Weighing, windows: Windows, weights: Weights) -> list[Share]:
    seen: dict[str, Feature] = {}
    for number in weighing.window.sentences:
        for feature in features(windows.reading, number, windows.detections):
            if feature.name in weights.features:
                seen.setdefault(feature.name, feature)
    root = sqrt(len(weighing.window.names))
    quote = windows.reading.text.quote
    return [
        Share(one.name, quote(range(one.first, one.last + 1)), weights.features[one.name] / root)
        for one in seen.values()
    ]

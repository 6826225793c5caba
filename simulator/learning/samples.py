"""Texts to learn from, made of a corpus: whole passages, and answers cut into the windows they are scored by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from simulator.feedback.detectors import Detections
from simulator.feedback.features import seen
from simulator.feedback.learnt import Window, Windows
from simulator.feedback.reading import Reading, read
from simulator.learning.corpus import LabelledAnswer
from simulator.learning.fitting import Sample, Settings
from simulator.questions import Passage

WHOLE = 0.8
"""Share of a quotation that must be in a window for the window to hold what it says."""
TOUCHED = 0.1
"""Share from which on a window is neither with it nor without it."""


def passage_samples(passages: Mapping[str, tuple[Passage, ...]], settings: Settings) -> Iterator[Sample]:
    """Yield a sample for each passage of each element."""
    for element, labelled in passages.items():
        for passage in labelled:
            labels = dict.fromkeys(passage.also, (True, 1.0))
            labels[element] = (passage.present, 1.0)
            yield Sample(_of_passage(passage.text), labels, settings.others)


def answer_samples(answer: LabelledAnswer, settings: Settings) -> Iterator[Sample]:
    """Yield a sample for each window of an answer."""
    windows = windows_of(answer.answer)
    quoted = {**answer.covered, **answer.also}
    spans = {element: _span(answer.answer, quotation) for element, quotation in quoted.items()}
    asked = {*answer.covered, *answer.absent}
    for window in windows.telling:
        labels = dict.fromkeys(asked, (False, settings.answers))
        labels |= dict.fromkeys(answer.unquoted, (False, 0.0))
        for element, span in spans.items():
            label = _label(window, windows.reading, span, settings)
            if label is not None:
                labels[element] = label
        yield Sample(window.names, labels, settings.unasked)


def windows_of(answer: str) -> Windows:
    """Cut an answer into windows."""
    reading = read(answer)
    return Windows(reading, Detections(reading.text))


def _of_passage(text: str) -> frozenset[str]:
    reading = read(text)
    detections = Detections(reading.text)
    numbers = range(len(reading.sentences))
    return frozenset([name for number in numbers for name, _, _ in seen(reading, number, detections)])


def _span(answer: str, quotation: str) -> range:
    start = answer.find(quotation)
    return range(start, start + len(quotation))


def _label(window: Window, reading: Reading, span: range, settings: Settings) -> tuple[bool, float] | None:
    """Tell whether a window holds a quotation: wholly, in part (no label), or not (None)."""
    first, last = window.sentences[0], window.sentences[-1]
    start, _ = reading.text.offsets(reading.sentences[first])
    _, end = reading.text.offsets(reading.sentences[last])
    shared = max(0, min(end, span.stop) - max(start, span.start))
    if shared > WHOLE * len(span):
        return True, settings.answers
    if shared >= 0.9 * (end - start):
        return True, 0.0
    return (False, 0.0) if shared > TOUCHED * len(span) else None
